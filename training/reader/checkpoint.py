"""Checkpoints that a kill cannot spoil: written beside, flushed to the disk, then put in place in one move."""

import os
from pathlib import Path
from typing import Any, Dict, Optional

import torch


def save(path: Path, state: Dict[str, Any]) -> None:
    part = path.with_suffix(".part")
    with open(part, "wb") as out:
        torch.save(state, out)
        out.flush()
        os.fsync(out.fileno())
    os.replace(part, path)


def load(path: Path) -> Optional[Dict[str, Any]]:
    """The state, or None where there is no checkpoint yet."""
    return torch.load(path, map_location="cpu") if path.exists() else None


class Average:
    """The mean of the weights at several moments of the descent."""

    def __init__(self, count: int = 0, sums: Optional[Dict[str, torch.Tensor]] = None):
        self.count, self.sums = count, sums or {}

    def add(self, reader: torch.nn.Module) -> None:
        for name, p in reader.named_parameters():
            if p.requires_grad:
                self.sums[name] = self.sums[name] + p.detach() if name in self.sums else p.detach().clone()
        self.count += 1

    def weights(self, reader: torch.nn.Module) -> Dict[str, torch.Tensor]:
        """The whole model's weights, the averaged ones among them."""
        mean = {name: total / self.count for name, total in self.sums.items()}
        return {**reader.state_dict(), **mean}
