"""Batches, network, schedule, checkpoints, pace and graph, on a network of one layer."""

import random
import tempfile
import unittest
from pathlib import Path

import numpy as np
import onnx
import torch

from reader import batches, checkpoint, distil, export, graph, losses, schedule
from reader.corpus import Sentence
from reader.network import Dropout, Reader
from reader.pace import TRIAL_STEPS, Pace
from reader.wordpiece import WordPiece

LABELS = dict(
    upos=["NOUN", "VERB"],
    xpos=["NN", "VB"],
    lrule=["k|0|", "l|0|", "l|1|"],
    ner3=["O", "B-PER", "I-PER"],
    ner9=["O"],
    att=["O"],
    rel=["root", "nsubj", "obl"],
)
VOCABULARY = "[PAD] [UNK] [CLS] [SEP] tea m ##s boil ##ed".split()


def encoder(folder):
    path = Path(folder) / "vocab.txt"
    path.write_text("\n".join(VOCABULARY) + "\n", encoding="utf-8")
    return batches.Encoder(WordPiece(path), LABELS)


def boiling(names=None):
    return Sentence(
        words=["Teas", "boiled"],
        upos=["NOUN", "VERB"],
        xpos=["NN", "VB"],
        lemma=["tea", "boil"],
        head=[2, 0],
        rel=["nsubj:outer", "root"],
        names=names,
    )


class BatchTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.encoder = encoder(folder.name)

    def test_encoding(self):
        e = self.encoder.encode(boiling([None, "O"]))
        self.assertEqual([2, 4, 6, 7, 8, 3], e["ids"])
        self.assertEqual([0, 2, 2, 1, 1, 0], e["shp"])
        self.assertEqual(([0, 1, 3], [0, 2, 4]), (e["first"], e["last"]))
        self.assertEqual([-1, 2, -1], e["lrule"])
        self.assertEqual([-1, -1, 0], e["ner3"])
        self.assertEqual(([-1, 2, 0], [-1, 1, 0]), (e["head"], e["rel"]))

    def test_missing_layers_are_not_trained_on(self):
        named = Sentence(words=["boiled"], names=["O"])
        batch = batches.collated([self.encoder.encode(boiling()), self.encoder.encode(named)])
        self.assertEqual([[-1, -1, -1], [-1, 0, -1]], batch["ner3"].tolist())
        self.assertEqual([[-1, 2, 0], [-1, -1, -1]], batch["head"].tolist())
        self.assertEqual([[True, True, True], [True, True, False]], batch["wmask"].tolist())

    def test_batches_hold_every_sentence_once(self):
        encoded = [dict(ids=[0] * random.Random(i).randint(1, 30), n=i) for i in range(200)]
        found = list(batches.batched(encoded, 90, random.Random(1)))
        self.assertEqual(list(range(200)), sorted(e["n"] for group in found for e in group))
        self.assertTrue(all(max(len(e["ids"]) for e in g) * len(g) <= 90 for g in found))

    def test_a_network_learns_a_sentence_by_heart(self):
        torch.manual_seed(1)
        reader = Reader(LABELS, 1, drop=0, drop_heads=0)
        batch = batches.collated([self.encoder.encode(boiling(["B-PER", "O"]))])
        optimiser = torch.optim.AdamW(schedule.groups(reader, 1e-3, 1e-3, 1.0))
        first = float(losses.losses(reader, batch)[0])
        for _ in range(30):
            optimiser.zero_grad()
            loss, parts = losses.losses(reader, batch)
            loss.backward()
            optimiser.step()
        self.assertLess(float(loss), first / 20)
        self.assertEqual({"upos", "xpos", "lrule", "ner3", "arc", "rel"}, set(parts))


    def test_plain_text_teaches_what_the_teacher_knows(self):
        torch.manual_seed(1)
        reader, teacher = Reader(LABELS, 1, drop=0, drop_heads=0), Reader(LABELS, 1).eval().requires_grad_(False)
        batch = batches.collated([self.encoder.encode(Sentence(words=w)) for w in (["Teas", "boiled"], ["tea"])])
        self.assertEqual(0, float(losses.losses(reader, batch)[0]))
        self.assertAlmostEqual(0, float(distil.losses(teacher, teacher, batch)), places=5)
        optimiser = torch.optim.AdamW(schedule.groups(reader, 1e-3, 1e-3, 1.0))
        first = float(distil.losses(reader, teacher, batch))
        for _ in range(40):
            optimiser.zero_grad()
            distil.losses(reader, teacher, batch).backward()
            optimiser.step()
        self.assertLess(float(distil.losses(reader, teacher, batch)), first / 5)


class PartsTest(unittest.TestCase):
    def test_dropout_keeps_its_share_and_mean(self):
        torch.manual_seed(1)
        x = Dropout(0.25)(torch.ones(200000))
        self.assertAlmostEqual(0.25, float((x == 0).float().mean()), delta=0.01)
        self.assertAlmostEqual(1, float(x.mean()), delta=0.02)

    def test_rates_rise_stay_and_fall(self):
        self.assertLess(schedule.factor(0, 0), 0.01)
        self.assertEqual(1, schedule.factor(schedule.WARM_UP_STEPS, 0.3))
        self.assertAlmostEqual(0.5, schedule.factor(9999, 1 - schedule.DESCENT / 2))
        self.assertEqual(0, schedule.factor(9999, 1))

    def test_lower_layers_learn_slower_and_embeddings_not_at_all(self):
        reader = Reader(LABELS, 3)
        groups = schedule.groups(reader, 1.0, 5.0, 0.5)
        self.assertEqual({5.0, 1.0, 0.5, 0.25, 0.125}, {g["lr"] for g in groups})
        trained = sum(p.numel() for g in groups for p in g["params"])
        fixed = reader.encoder.word.weight.numel() + reader.encoder.position.weight.numel()
        self.assertEqual(sum(p.numel() for p in reader.parameters()), trained + fixed)

    def test_a_checkpoint_comes_back_and_leaves_no_part(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "last.pt"
            self.assertIsNone(checkpoint.load(path))
            checkpoint.save(path, dict(step=7, model=torch.ones(2)))
            self.assertEqual(7, checkpoint.load(path)["step"])
            self.assertEqual([path], list(Path(folder).iterdir()))

    def test_average(self):
        layer, average = torch.nn.Linear(1, 1, bias=False), checkpoint.Average()
        for value in (1.0, 4.0):
            torch.nn.init.constant_(layer.weight, value)
            average.add(layer)
        self.assertEqual(2.5, float(average.weights(layer)["weight"]))

    def test_pace_settles_on_the_faster_count(self):
        now, used = [0.0], []
        pace = Pace(2, used.append, clock=lambda: now[0])
        for _ in range(2 * TRIAL_STEPS):
            now[0] += 1.0 if used[-1] == 1 else 1.5
            pace.stepped(900)
        self.assertEqual((1, 1), (pace.best, used[-1]))


class GraphTest(unittest.TestCase):
    def test_interface(self):
        state = {k: v.detach().numpy() for k, v in Reader(LABELS, 1).state_dict().items()}
        for int8 in (False, True):
            made = graph.model(dict(state), 1, int8)
            onnx.checker.check_model(made)
            self.assertEqual(["ids", "shp", "lens", "first", "last"], [i.name for i in made.graph.input])
            self.assertEqual(["tags", "arc", "rel"], [o.name for o in made.graph.output])
            width = made.graph.output[0].type.tensor_type.shape.dim[2].dim_value
            self.assertEqual(2 + 2 + 3 + 3 + 1 + 1, width)

    def test_quantised_weights_are_near(self):
        matrix = np.random.RandomState(1).randn(40, 8).astype(np.float32)
        numbers, scale = graph.quantised(matrix, graph.SEVEN_BITS, 0)
        self.assertLessEqual(np.abs(numbers).max(), 63)
        self.assertLess(np.abs(numbers * scale - matrix).max(), scale.max() * 0.51)

    def test_labels_stand_in_the_order_of_the_scores(self):
        heads = [line.split("\t")[0] for line in export.label_lines(LABELS).splitlines()]
        self.assertEqual(["upos", "xpos", "lrule", "ner3", "ner9", "att", "rel"], heads)


if __name__ == "__main__":
    unittest.main()
