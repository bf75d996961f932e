"""Figures of a trained model on the test sets, as `test.json` beside it. For reports: nothing is chosen by them."""

import argparse
import json
from pathlib import Path

import torch

from . import silver
from .batches import Encoder
from .corpus import read_conllu, read_iob2
from .evaluate import figures, line
from .network import Reader
from .wordpiece import WordPiece


def test_sets(corpora: Path):
    """Name and sentences of every test set that is there."""
    for name, path, read in (
        ("ewt", corpora / "open/ud/en_ewt-ud-test.conllu", read_conllu),
        ("pud", corpora / "open/ud/en_pud-ud-test.conllu", read_conllu),
        ("gum", corpora / "measure-only/en_gum-ud-test.conllu", read_conllu),
        ("uner_ewt", corpora / "open/ner/en_ewt-ud-test.iob2", read_iob2),
        ("uner_pud", corpora / "open/ner/en_pud-ud-test.iob2", read_iob2),
        ("talks", silver.TEST, read_iob2),
    ):
        if path.exists():
            yield name, list(read(path))


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--corpora", type=Path, required=True, help="the folder with `open` and `measure-only`")
    p.add_argument("--work", type=Path, required=True)
    p.add_argument("--name", default="reader")
    a = p.parse_args()
    saved = torch.load(a.work / a.name / "final.pt", map_location="cpu")
    reader = Reader(saved["labels"], saved["layers"])
    reader.load_state_dict(saved["model"])
    encoder = Encoder(WordPiece(a.work / "vocab.txt"), saved["labels"])
    results = {}
    for name, sentences in test_sets(a.corpora):
        results[name] = figures(reader, encoder, saved["labels"], sentences)
        print(line(name, results[name]), flush=True)
    (a.work / a.name / "test.json").write_text(json.dumps(results, indent=1))


if __name__ == "__main__":
    main()
