"""Learning rates: warm-up by steps, a level stretch, then a straight descent to nothing at the end of the budget.

The budget is a number of pieces, or the time until a set end: then a slow or busy machine takes fewer steps but still
comes down to the end. The level stretch lets a later sitting go on from the checkpoint made before the descent
(`level.pt`) as if it had never ended.
"""

from typing import Dict, List

from torch import nn

WARM_UP_STEPS = 250
DESCENT = 0.5
"""Share of the budget."""


def factor(step: int, done: float) -> float:
    """What to multiply the learning rates with; `done` is the share of the budget that is spent."""
    if step < WARM_UP_STEPS:
        return (step + 1) / WARM_UP_STEPS
    return min(1.0, max(0.0, (1 - done) / DESCENT))


def descending(done: float) -> bool:
    return done > 1 - DESCENT


def groups(reader: nn.Module, encoder_rate: float, head_rate: float, per_layer: float) -> List[Dict]:
    """AdamW's groups: heads and shapes, then encoder layers from the top, each `per_layer` times the rate above it.

    The embeddings of pieces and positions stay as they are; vectors (biases, norms) are not decayed.
    """
    layers = len(reader.encoder.layers)
    for embedding in (reader.encoder.word, reader.encoder.position):
        embedding.weight.requires_grad_(False)
    made: Dict[tuple, Dict] = {}
    for name, parameter in reader.named_parameters():
        if not parameter.requires_grad:
            continue
        parts = name.split(".")
        if parts[0] != "encoder" or parts[1] == "shape":
            rate = head_rate
        else:
            depth = layers - 1 - int(parts[2]) if parts[1] == "layers" else layers
            rate = encoder_rate * per_layer**depth
        decay = 0.01 if parameter.dim() > 1 else 0.0
        group = dict(params=[], lr=rate, base=rate, weight_decay=decay)
        made.setdefault((rate, decay), group)["params"].append(parameter)
    return list(made.values())
