"""Makes `work/data.pkl` from the corpora: training sentences, held-out sentences for choosing, label lists.

The test sets are not read here at all.
"""

import argparse
import pickle
from collections import Counter
from pathlib import Path
from typing import Dict, List

from . import startweights
from .corpus import EXTRA_TYPES, NAME_TYPES, Sentence, read_conllu, read_iob2, with_names
from .entities import partial_names
from .lemmas import rule_of

HELD_OUT = 16
"""Every 16th document of the open GUM is kept for choosing."""
RAREST_RULE = 3


def bio(types) -> List[str]:
    return ["O"] + [mark + kind for kind in types for mark in ("B-", "I-")]


def label_lists(trees: List[Sentence]) -> Dict[str, List[str]]:
    """The labels of every head, the most frequent first; lemma rules that occur at least three times."""
    counted = lambda layer: Counter(x for s in trees for x in layer(s)).most_common()
    rules = counted(lambda s: map(rule_of, s.words, s.lemma))
    return {
        "upos": [x for x, _ in counted(lambda s: s.upos)],
        "xpos": [x for x, _ in counted(lambda s: s.xpos)],
        "lrule": [x for x, n in rules if n >= RAREST_RULE],
        "ner3": bio(NAME_TYPES),
        "ner9": bio(EXTRA_TYPES),
        "att": ["O"],
        "rel": [x for x, _ in counted(lambda s: s.rel)],
    }


def trees_of(corpora: Path):
    """Training trees with names, and the two held-out sets."""
    ewt = list(read_conllu(corpora / "ud/en_ewt-ud-train.conllu"))
    with_names(ewt, list(read_iob2(corpora / "ner/en_ewt-ud-train.iob2")))
    ewt_dev = list(read_conllu(corpora / "ud/en_ewt-ud-dev.conllu"))
    with_names(ewt_dev, list(read_iob2(corpora / "ner/en_ewt-ud-dev.iob2")))
    gum = list(read_conllu(corpora / "ud/en_gumfree-ud-train.conllu"))
    for sentence in gum:
        sentence.names = partial_names(sentence)
    held = set(sorted({s.doc_id for s in gum})[::HELD_OUT])
    return ewt + [s for s in gum if s.doc_id not in held], ewt_dev, [s for s in gum if s.doc_id in held]


def prepare(corpora: Path, directory: Path, work: Path) -> None:
    from . import gazetteer, silver

    trees, ewt_dev, gum_dev = trees_of(corpora)
    lists = gazetteer.load(directory if directory.exists() else None)
    for sentence in trees:
        sentence.extra = silver.extra_tags(sentence.words, sentence.names, lists)
    documents = silver.read_documents(corpora / "talks")
    data = dict(
        labels=label_lists(trees),
        trees=trees,
        silver=silver.named_sentences(documents, lists),
        text=silver.plain_sentences(documents),
        names=gazetteer.replacements(lists, corpora / "offices", trees),
        dev={"ewt_dev": ewt_dev, "gum_dev": gum_dev},
    )
    part = work / "data.pkl.part"
    part.write_bytes(pickle.dumps(data))
    part.replace(work / "data.pkl")
    print({k: len(v) for k, v in data.items()}, {k: len(v) for k, v in data["labels"].items()})


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--corpora", type=Path, required=True, help="the folder `open` of the corpora")
    arguments.add_argument("--directory", type=Path, required=True, help="the product's organisations and states")
    arguments.add_argument("--work", type=Path, required=True)
    a = arguments.parse_args()
    a.work.mkdir(parents=True, exist_ok=True)
    if not (a.work / "start.npz").exists():
        startweights.unpack(a.work / startweights.JAR, a.work / "start.npz", a.work / "vocab.txt")
    prepare(a.corpora, a.directory, a.work)


if __name__ == "__main__":
    main()
