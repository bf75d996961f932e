"""Sentences to padded tensors, batches of like length."""

import random
from typing import Dict, Iterator, List, Optional

import torch
from torch import Tensor

from .corpus import Sentence
from .lemmas import rule_of
from .wordpiece import WordPiece, shape

UNLABELLED = -1
LONGEST = 160
"""Pieces; longer training sentences are left out."""


class Encoded(dict):
    """One sentence as lists of ints: ids, shp [pieces]; first, last and the labels [words + 1], word 0 being [CLS]."""


class Encoder:
    """Turns sentences into numbers with the label lists `labels`."""

    def __init__(self, wordpiece: WordPiece, labels: Dict[str, List[str]]):
        self.wordpiece = wordpiece
        self.index = {k: {label: i for i, label in enumerate(v)} for k, v in labels.items()}

    def encode(self, s: Sentence) -> Encoded:
        ids, shp, first, last = [self.wordpiece.start], [0], [0], [0]
        for word in s.words:
            pieces = self.wordpiece.pieces(word)
            first.append(len(ids))
            ids += pieces
            shp += [shape(word)] * len(pieces)
            last.append(len(ids) - 1)
        out = Encoded(ids=ids + [self.wordpiece.end], shp=shp + [0], first=first, last=last)
        rules = [rule_of(w, lemma) for w, lemma in zip(s.words, s.lemma)] if s.lemma else None
        for head, layer in (("upos", s.upos), ("xpos", s.xpos), ("lrule", rules), ("ner3", s.names), ("ner9", s.extra)):
            if layer:
                out[head] = [UNLABELLED] + [self.index[head].get(x, UNLABELLED) for x in layer]
        if s.head:
            out["head"] = [UNLABELLED] + s.head
            known = self.index["rel"]
            out["rel"] = [UNLABELLED] + [known.get(r, known.get(r.split(":")[0], UNLABELLED)) for r in s.rel]
        return out


LABEL_LAYERS = ("upos", "xpos", "lrule", "ner3", "ner9", "head", "rel")


def batched(encoded: List[Encoded], pieces: int, rng: Optional[random.Random] = None) -> Iterator[List[Encoded]]:
    """Batches of at most `pieces` pieces with padding (one sentence at least); shuffled with an `rng`."""
    noise = (lambda: rng.random() * 3) if rng else (lambda: 0)
    ordered = sorted(encoded, key=lambda e: len(e["ids"]) + noise())
    groups, current, longest = [], [], 0
    for e in ordered:
        longest = max(longest, len(e["ids"]))
        if current and longest * (len(current) + 1) > pieces:
            groups.append(current)
            current, longest = [], len(e["ids"])
        current.append(e)
    if current:
        groups.append(current)
    if rng:
        rng.shuffle(groups)
    return iter(groups)


def collated(group: List[Encoded]) -> Dict[str, Tensor]:
    """ids, shp [B,T]; lens [B]; first, last, wmask and the labels [B,W], UNLABELLED where there is none."""
    lens = [len(e["ids"]) for e in group]
    counts = [len(e["first"]) for e in group]
    t, w = max(lens), max(counts)
    table = lambda key, width, fill: torch.tensor([e[key] + [fill] * (width - len(e[key])) for e in group])
    out = {k: table(k, t, 0) for k in ("ids", "shp")}
    out.update({k: table(k, w, 0) for k in ("first", "last")})
    out["lens"] = torch.tensor(lens)
    out["wmask"] = torch.arange(w)[None, :] < torch.tensor(counts)[:, None]
    nothing = [UNLABELLED] * w
    for key in LABEL_LAYERS:
        if any(key in e for e in group):
            rows = [e[key] + nothing[: w - len(e[key])] if key in e else nothing for e in group]
            out[key] = torch.tensor(rows)
    return out


class Pool:
    """An endless stream of batches of some sentences, encoded anew (with `vary`) for every pass."""

    def __init__(self, sentences: List[Sentence], encoder: Encoder, pieces: int, rng: random.Random, vary=None):
        self.sentences, self.encoder, self.pieces, self.rng = sentences, encoder, pieces, rng
        self.vary = vary or (lambda s: s)
        self.passes = 0

    def __iter__(self) -> Iterator[Dict[str, Tensor]]:
        while True:
            encoded = (self.encoder.encode(self.vary(s)) for s in self.sentences)
            fitting = [e for e in encoded if len(e["ids"]) <= LONGEST]
            for group in batched(fitting, self.pieces, self.rng):
                yield collated(group)
            self.passes += 1
