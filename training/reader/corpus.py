"""Reading of annotated sentences: CoNLL-U trees and UNER's IOB2 names."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Iterator, List, Optional

NAME_TYPES = ("PER", "LOC", "ORG")
"""The names of the head `ner3`."""

EXTRA_TYPES = ("NAT", "TTL")
"""The labels of the head `ner9`: nationality words ("Norwegian") and titles before a person ("Foreign Minister")."""


@dataclass
class Sentence:
    """One sentence of n words; every layer is None where the corpus does not have it, else n values.

    `head` counts words from 1, 0 is the root. `names` and `extra` are BIO tags; a single None in them means "not known"
    and is not trained on.
    """

    words: List[str]
    upos: Optional[List[str]] = None
    xpos: Optional[List[str]] = None
    lemma: Optional[List[str]] = None
    head: Optional[List[int]] = None
    rel: Optional[List[str]] = None
    names: Optional[List[Optional[str]]] = None
    extra: Optional[List[Optional[str]]] = None
    sent_id: str = ""
    doc_id: str = ""
    misc: List[str] = field(default_factory=list)


def read_conllu(path: Path) -> Iterator[Sentence]:
    """All sentences of a CoNLL-U file; ranges (1-2) and empty nodes (1.1) are left out."""
    rows, sent_id, doc_id = [], "", ""
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# newdoc id"):
                doc_id = line.split("=", 1)[1].strip()
            elif line.startswith("# sent_id"):
                sent_id = line.split("=", 1)[1].strip()
            elif line and not line.startswith("#"):
                columns = line.split("\t")
                if columns[0].isdigit():
                    rows.append(columns)
            elif not line and rows:
                yield _tree(rows, sent_id, doc_id)
                rows = []
    if rows:
        yield _tree(rows, sent_id, doc_id)


def _tree(rows, sent_id: str, doc_id: str) -> Sentence:
    column = lambda i: [row[i] for row in rows]
    # An underscore as the lemma of another word means that the annotators left it out.
    lemma = [form if lemma == "_" else lemma for form, lemma in zip(column(1), column(2))]
    return Sentence(
        words=column(1),
        upos=column(3),
        xpos=column(4),
        lemma=lemma,
        head=[int(h) for h in column(6)],
        rel=column(7),
        sent_id=sent_id,
        doc_id=doc_id,
        misc=column(9),
    )


def read_iob2(path: Path) -> Iterator[Sentence]:
    """All sentences of a UNER file with `names`; types other than PER, LOC and ORG become O."""
    words, tags, sent_id = [], [], ""
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# "):
                if line.startswith("# sent_id"):
                    sent_id = line.split("=", 1)[1].strip()
            elif line:
                columns = line.split("\t")
                words.append(columns[1])
                tags.append(columns[2] if columns[2][2:] in NAME_TYPES else "O")
            elif words:
                yield Sentence(words=words, names=repaired(tags), sent_id=sent_id)
                words, tags = [], []
    if words:
        yield Sentence(words=words, names=repaired(tags), sent_id=sent_id)


def repaired(tags: List[Optional[str]]) -> List[Optional[str]]:
    """BIO tags where every I- follows a B- or I- of its own type; others are made B-. None stays."""
    out: List[Optional[str]] = []
    for tag in tags:
        if tag and tag[0] == "I" and not (out and out[-1] and out[-1][2:] == tag[2:]):
            tag = "B" + tag[1:]
        out.append(tag)
    return out


def with_names(trees: List[Sentence], named: List[Sentence]) -> int:
    """Puts the names of `named` on the sentences of `trees` with the same id and words; returns how many."""
    by_id = {s.sent_id: s for s in named}
    hits = 0
    for tree in trees:
        other = by_id.get(tree.sent_id)
        if other is not None and other.words == tree.words:
            tree.names = other.names
            hits += 1
    return hits
