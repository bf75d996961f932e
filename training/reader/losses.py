"""What is minimised: cross-entropy of every head on the words that have its label."""

from typing import Dict, Tuple

import torch
import torch.nn.functional as F
from torch import Tensor

from .batches import UNLABELLED
from .network import FAR, TAG_HEADS, Reader

WEIGHTS = {"upos": 0.5, "xpos": 0.5, "lrule": 0.3, "ner3": 1.0, "ner9": 0.2, "arc": 1.0, "rel": 1.0}


def mean_loss(scores: Tensor, labels: Tensor) -> Tensor:
    """Mean over the labelled words; 0 where there is none."""
    total = F.cross_entropy(scores.flatten(0, 1), labels.flatten(), ignore_index=UNLABELLED, reduction="sum")
    return total / (labels != UNLABELLED).sum().clamp(min=1)


def losses(reader: Reader, batch: Dict[str, Tensor]) -> Tuple[Tensor, Dict[str, float]]:
    """The weighted sum, and each head's own loss for the log."""
    words = reader.drop(reader.words(batch))
    heads = [k for k in TAG_HEADS if k in batch]
    parts = {k: mean_loss(reader.tag_scores(words, k), batch[k]) for k in heads}
    if "head" in batch:
        arc, rel_head, rel_dependent = reader.tree_parts(words)
        parts["arc"] = mean_loss(arc.masked_fill(~batch["wmask"][:, None, :], FAR), batch["head"])
        rel = reader.rel_scores(rel_head, rel_dependent, batch["head"].clamp(min=0))
        parts["rel"] = mean_loss(rel, batch["rel"])
    total = sum((WEIGHTS[k] * v for k, v in parts.items()), torch.zeros(()))
    return total, {k: float(v) for k, v in parts.items()}
