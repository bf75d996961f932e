"""Writes the folder that the Java reader takes: reader.onnx, labels.tsv, vocab.txt, SHA256SUMS, and the model card."""

import argparse
import hashlib
from pathlib import Path
from typing import Dict, List

import onnx
import torch

from . import card, graph
from .network import TAG_HEADS

FILES = ("reader.onnx", "labels.tsv", "vocab.txt")


def label_lines(labels: Dict[str, List[str]]) -> str:
    """One head a line, its name and its labels; the tag heads in the order of the tensor `tags`, then `rel`."""
    return "".join("\t".join([head] + labels[head]) + "\n" for head in TAG_HEADS + ("rel",))


def export(trained: Path, vocabulary: Path, out: Path, int8: bool) -> None:
    out.mkdir(parents=True, exist_ok=True)
    saved = torch.load(trained, map_location="cpu")
    weights = saved.get("model")
    state = {name: value.detach().float().numpy() for name, value in weights.items()}
    onnx.save(graph.model(state, saved["layers"], int8), str(out / "reader.onnx"))
    (out / "labels.tsv").write_text(label_lines(saved["labels"]), encoding="utf-8")
    (out / "vocab.txt").write_bytes(vocabulary.read_bytes())
    sums = [f"{hashlib.sha256((out / name).read_bytes()).hexdigest()}  {name}\n" for name in FILES]
    (out / "SHA256SUMS").write_text("".join(sums))
    card.write(out / "README.md", saved, trained.parent / "test.json")


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--work", type=Path, required=True)
    p.add_argument("--name", default="reader")
    p.add_argument("--checkpoint", default="final.pt", help="or last.pt, while training runs")
    p.add_argument("--out", type=Path, help="default: WORK/export")
    p.add_argument("--float", action="store_true", help="32 bits, to compare with")
    a = p.parse_args()
    export(a.work / a.name / a.checkpoint, a.work / "vocab.txt", a.out or a.work / "export", not a.float)


if __name__ == "__main__":
    main()
