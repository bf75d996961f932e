"""Partial name labels from GUM's `Entity=` column.

GUM marks every mention, names or not; those that it links to Wikipedia and that consist of proper nouns are taken as
names. Proper nouns outside them are "not known" (None), all other words are O.
"""

import re
from typing import List, NamedTuple, Optional

from .corpus import Sentence, repaired

TYPES = {"person": "PER", "place": "LOC", "organization": "ORG"}
_MARK = re.compile(r"\((\d+)-([a-z]+)-[^()]*?(?=[()]|$)|(\d+)\)|\)")
_INSIDE = ("PROPN", "ADP", "DET", "CCONJ", "PUNCT")
_TITLES = frozenset(
    "Mr Mrs Ms Dr President Senator Sen Gen General Secretary King Queen Sir Professor Prof Minister Chancellor Judge"
    " Justice Captain Pope".split()
)
_RELATIONS = frozenset("coref sgl ana cata pred appos disc".split())
LONGEST = 7


class Mention(NamedTuple):
    """Words [start, end] (both in), GUM's entity type, and whether it is linked to Wikipedia."""

    start: int
    end: int
    kind: str
    linked: bool


def mentions(sentence: Sentence) -> List[Mention]:
    """The mentions that open and close inside the sentence."""
    found, opened = [], []
    for i, misc in enumerate(sentence.misc):
        column = re.search(r"Entity=([^|]*)", misc)
        for mark in _MARK.finditer(column.group(1)) if column else ():
            text = mark.group(0)
            if text.startswith("("):
                fields = text[1:].split("-")
                linked = len(fields) >= 7 and fields[-1] not in _RELATIONS and fields[-1][:1].isupper()
                opened.append((mark.group(1), i, mark.group(2), linked))
                continue
            at = len(opened) - 1
            while mark.group(3) and at >= 0 and opened[at][0] != mark.group(3):
                at -= 1
            if at >= 0:
                _, start, kind, linked = opened.pop(at)
                found.append(Mention(start, i, kind, linked))
    return found


def partial_names(sentence: Sentence) -> List[Optional[str]]:
    """BIO tags for the sentence, None where GUM does not tell."""
    upos, words = sentence.upos, sentence.words
    tags: List[Optional[str]] = [None if u == "PROPN" else "O" for u in upos]
    for mention in sorted(mentions(sentence), key=lambda m: m.start - m.end):
        kind = TYPES.get(mention.kind)
        if not (mention.linked and kind):
            continue
        start, end = mention.start, mention.end
        while start <= end and upos[start] == "DET":
            start += 1
        while end > start and upos[end] in ("PART", "PUNCT"):
            end -= 1
        if start > end:
            continue
        inside = range(start, end + 1)
        proper = upos[start] == upos[end] == "PROPN" and all(upos[j] in _INSIDE for j in inside)
        if not proper or end - start >= LONGEST:
            for j in inside:
                tags[j] = tags[j] if upos[j] == "PRON" else None
        elif kind == "PER" and any(upos[j] not in ("PROPN", "PUNCT") for j in inside):
            for j in inside:
                tags[j] = None
        else:
            for j in inside:
                tags[j] = ("B-" if j == start else "I-") + kind
    for i, tag in enumerate(tags):
        # Whether a title belongs to the name differs between corpora.
        if tag == "B-PER" and words[i].rstrip(".") in _TITLES:
            tags[i] = None
    return repaired(tags)
