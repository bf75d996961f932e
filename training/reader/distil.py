"""Learning from a teacher: a deeper model's opinion on every word, on gold sentences and on plain text."""

from pathlib import Path
from typing import Dict

import torch
import torch.nn.functional as F
from torch import Tensor

from .losses import WEIGHTS
from .network import FAR, Reader

HEADS = ("upos", "xpos", "lrule", "ner3", "ner9")


def load(path: Path) -> Reader:
    """The trained model at `path`, for reading only."""
    saved = torch.load(path, map_location="cpu")
    teacher = Reader(saved["labels"], saved["layers"])
    teacher.load_state_dict(saved["model"])
    return teacher.eval().requires_grad_(False)


def divergence(ours: Tensor, theirs: Tensor, words: Tensor) -> Tensor:
    """Mean over the words (a mask [B,W]) of the Kullback-Leibler divergence from the teacher's labels [B,W,labels]."""
    each = F.kl_div(torch.log_softmax(ours, -1), torch.softmax(theirs, -1), reduction="none").sum(-1)
    return each[words].mean()


def losses(reader: Reader, teacher: Reader, batch: Dict[str, Tensor]) -> Tensor:
    """The weighted divergence of all heads; relations at the heads that the teacher finds best."""
    words = batch["wmask"].clone()
    words[:, 0] = False  # the root
    mask = lambda arc: arc.masked_fill(~batch["wmask"][:, None, :], FAR)
    with torch.no_grad():
        known = teacher.words(batch)
        their_tags = {k: teacher.tag_scores(known, k) for k in HEADS}
        arc, rel_head, rel_dependent = teacher.tree_parts(known)
        their_arc = mask(arc)
        heads = their_arc.argmax(-1)
        their_rel = teacher.rel_scores(rel_head, rel_dependent, heads)
    own = reader.drop(reader.words(batch))
    arc, rel_head, rel_dependent = reader.tree_parts(own)
    parts = {k: divergence(reader.tag_scores(own, k), their_tags[k], words) for k in HEADS}
    parts["arc"] = divergence(mask(arc), their_arc, words)
    parts["rel"] = divergence(reader.rel_scores(rel_head, rel_dependent, heads), their_rel, words)
    return sum(WEIGHTS[k] * v for k, v in parts.items())
