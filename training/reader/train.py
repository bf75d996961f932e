"""Trains a model under `work/NAME/`; started again after a kill or a reboot it goes on from its last checkpoint."""

import argparse
import pickle
import random
import signal
import sys
import time
from collections import defaultdict
from datetime import datetime, timedelta
from pathlib import Path

import torch

from . import augment, checkpoint, distil, schedule, startweights
from .batches import Encoder, Pool
from .evaluate import figures, line
from .losses import losses
from .network import Reader
from .pace import Pace
from .wordpiece import WordPiece

CHECKPOINT_SECONDS = 300
LOG_SECONDS = 60
AVERAGED_SHARE, AVERAGED_EVERY = 0.1, 20
"""The last tenth of the budget is averaged, every 20 steps."""


def has_bfloat16() -> bool:
    """Whether this processor multiplies bfloat16 itself; elsewhere it would be slower than 32 bits."""
    cpu = Path("/proc/cpuinfo")
    return cpu.exists() and any(flag in cpu.read_text() for flag in ("avx512_bf16", "amx_bf16"))


def minutes_until(clock: str) -> float:
    """Minutes from now to the next HH:MM."""
    hour, minute = map(int, clock.split(":"))
    end = datetime.now().replace(hour=hour, minute=minute, second=0)
    return ((end - datetime.now()) % timedelta(days=1)).total_seconds() / 60


class Training:
    """One run: the model, its optimiser, the data, and how far it is (`spent` in seconds, without evaluations)."""

    def __init__(self, a: argparse.Namespace):
        self.a, self.home = a, a.work / a.name
        self.home.mkdir(parents=True, exist_ok=True)
        data = pickle.loads((a.work / "data.pkl").read_bytes())
        self.labels, self.dev = data["labels"], data["dev"]
        self.reader = Reader(self.labels, a.layers)
        self.encoder = Encoder(WordPiece(a.work / "vocab.txt"), self.labels)
        self.groups = schedule.groups(self.reader, a.rate, a.head_rate, a.per_layer)
        self.optimiser = torch.optim.AdamW(self.groups, betas=(0.9, 0.98), eps=1e-6)
        self.parameters = [p for g in self.groups for p in g["params"]]
        self.step, self.spent, self.pieces, self.level_saved = 0, 0.0, 0, False
        self.average, self.told_to_stop = checkpoint.Average(), False
        self._resume()
        self.end = time.time() + 60 * minutes_until(a.until) if a.until else None
        self.rng = random.Random(a.seed * 1000 + self.step)
        torch.manual_seed(a.seed * 1000 + self.step)
        vary = lambda s: augment.varied(s, data["names"], self.rng)
        self.pools = {}
        self.teacher = distil.load(a.work / a.teacher / "final.pt") if a.teacher else None
        for name, share in (("trees", 1.0), ("silver", a.silver), ("text", a.text if a.teacher else 0)):
            if share and data[name]:
                self.pools[name] = (share, iter(Pool(data[name], self.encoder, a.batch, self.rng, vary)))
        self.served = dict.fromkeys(self.pools, 0)

    def _resume(self) -> None:
        state = checkpoint.load(self.home / "last.pt")
        if state is None:
            startweights.load(self.reader, self.a.work / "start.npz")
            return
        self.reader.load_state_dict(state["model"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.step, self.spent, self.pieces = state["step"], state["spent"], state["pieces"]
        self.level_saved = state["level_saved"]
        self.average = checkpoint.Average(*state["average"])
        self.log(f"resumed at step {self.step}, {self.spent / 60:.1f} minutes")

    def state(self) -> dict:
        return dict(
            model=self.reader.state_dict(),
            optimiser=self.optimiser.state_dict(),
            labels=self.labels,
            layers=self.a.layers,
            step=self.step,
            spent=self.spent,
            pieces=self.pieces,
            level_saved=self.level_saved,
            average=(self.average.count, self.average.sums),
        )

    def log(self, text: str) -> None:
        text = f"{datetime.now():%H:%M:%S} {self.a.name} {text}"
        print(text, flush=True)
        with open(self.a.work / "log.txt", "a") as out:
            out.write(text + "\n")

    def one_step(self, done: float) -> dict:
        """A step on a batch of the pool that is most behind its share."""
        name = min(self.pools, key=lambda k: self.served[k] / self.pools[k][0])
        batch = next(self.pools[name][1])
        count = int(batch["lens"].sum())
        self.served[name] += count
        for group in self.optimiser.param_groups:
            group["lr"] = group["base"] * schedule.factor(self.step, done)
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=self.a.bfloat16):
            loss, parts = losses(self.reader, batch)
            if self.teacher is not None and name != "silver":
                learnt = distil.losses(self.reader, self.teacher, batch)
                loss, parts["teacher"] = loss + learnt, float(learnt)
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.parameters, 1.0)
        self.optimiser.step()
        self.step += 1
        self.pieces += count
        if done > 1 - AVERAGED_SHARE and self.step % AVERAGED_EVERY == 0:
            self.average.add(self.reader)
        return parts

    def evaluate(self, what: str) -> float:
        """Logs the figures on the held-out sets; returns their LAS and names together."""
        total = 0.0
        for name, sentences in self.dev.items():
            values = figures(self.reader, self.encoder, self.labels, sentences)
            self.log(f"{what} " + line(name, values))
            total += values["las"] + values.get("names", 0.0) / 2
        return total

    def done(self) -> float:
        """Share of the budget that is spent: of the pieces, or of the time until the end that was set."""
        if self.end is not None:
            return self.spent / (self.spent + max(0.0, self.end - time.time()))
        return self.pieces / (self.a.pieces * 1e6)

    def run(self) -> None:
        saved = evaluated = time.time()
        signal.signal(signal.SIGTERM, lambda *_: setattr(self, "told_to_stop", True))
        self.reader.train()
        pace, news = Pace(self.a.threads, torch.set_num_threads), News(self)
        while self.done() < 1:
            start, before = time.time(), self.pieces
            if schedule.descending(self.done()) and not self.level_saved:
                self.level_saved = True
                checkpoint.save(self.home / "level.pt", {**self.state(), "level_saved": False})
            parts = self.one_step(self.done())
            pace.stepped(self.pieces - before)
            now = time.time()
            self.spent += now - start
            news.add(parts, pace.best)
            if self.told_to_stop or now - saved > CHECKPOINT_SECONDS:
                checkpoint.save(self.home / "last.pt", self.state())
                saved = now
            if self.told_to_stop:
                self.log("stopped; start again to go on")
                sys.exit(1)
            if self.a.evaluate_every and now - evaluated > 60 * self.a.evaluate_every:
                self.evaluate("midway")
                evaluated = time.time()
        self.finish()

    def finish(self) -> None:
        """Keeps the last weights or their average, whichever is better on the held-out sets, as `final.pt`."""
        checkpoint.save(self.home / "last.pt", self.state())
        last = {k: v.clone() for k, v in self.reader.state_dict().items()}
        best = self.evaluate("last")
        kept = last
        if self.average.count > 1:
            mean = self.average.weights(self.reader)
            self.reader.load_state_dict(mean)
            if self.evaluate(f"average of {self.average.count}") > best:
                kept = mean
        facts = dict(step=self.step, minutes=self.spent / 60, pieces=self.pieces, averaged=kept is not last)
        checkpoint.save(self.home / "final.pt", dict(model=kept, labels=self.labels, layers=self.a.layers, facts=facts))
        self.log(f"done: {facts}")


class News:
    """A line in the log every minute: how far, how fast, and the mean losses since the last one."""

    def __init__(self, training: Training):
        self.training, self.begun, self.pieces = training, time.time(), training.pieces
        self.told, self.sums = self.begun, defaultdict(list)

    def add(self, parts: dict, threads: int) -> None:
        for head, loss in parts.items():
            self.sums[head].append(loss)
        now, t = time.time(), self.training
        if now - self.told < LOG_SECONDS:
            return
        speed = (t.pieces - self.pieces) / (now - self.begun)
        means = " ".join(f"{head} {sum(v) / len(v):.3f}" for head, v in self.sums.items())
        t.log(
            f"{100 * t.done():.1f} %, {t.spent / 60:.1f} min, step {t.step}, {t.pieces / 1000:.0f}k pieces,"
            f" {speed:.0f}/s with {threads} threads, {means}"
        )
        self.told = now
        self.sums.clear()


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--work", type=Path, required=True)
    p.add_argument("--name", default="reader")
    p.add_argument("--layers", type=int, default=6)
    p.add_argument("--pieces", type=float, default=5.5, help="millions to train on in all, over all sittings")
    p.add_argument("--until", help="HH:MM: end there instead, however far that is")
    p.add_argument("--rate", type=float, default=3e-4, help="of the top layer")
    p.add_argument("--head-rate", type=float, default=1.5e-3)
    p.add_argument("--per-layer", type=float, default=0.9)
    p.add_argument("--silver", type=float, default=0.25, help="pieces of silver names for each piece of gold trees")
    p.add_argument("--teacher", help="NAME of a finished model to learn from, besides the gold labels")
    p.add_argument("--text", type=float, default=1.0, help="pieces of plain text for each piece of gold trees")
    p.add_argument("--batch", type=int, default=900, help="pieces")
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--evaluate-every", type=float, default=15, help="minutes; 0 for never")
    p.add_argument("--seed", type=int, default=1)
    a = p.parse_args()
    a.bfloat16 = has_bfloat16()
    Training(a).run()


if __name__ == "__main__":
    main()
