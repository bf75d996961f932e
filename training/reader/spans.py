"""Names from BIO scores."""

from typing import List, Optional, Sequence, Set, Tuple

import numpy as np


def decoded(scores: np.ndarray, labels: Sequence[str]) -> List[str]:
    """The best tag sequence for `scores` [n words, labels] in which every I- follows a B- or I- of its type."""
    barred = np.zeros((len(labels), len(labels)))
    for j, label in enumerate(labels):
        if label.startswith("I-"):
            barred[:, j] = [0 if before[2:] == label[2:] else -1e4 for before in labels]
    total = scores[0] + np.array([-1e4 if label.startswith("I-") else 0 for label in labels])
    back = []
    for row in scores[1:]:
        ways = total[:, None] + barred
        back.append(ways.argmax(0))
        total = ways.max(0) + row
    path = [int(total.argmax())]
    for best in reversed(back):
        path.append(int(best[path[-1]]))
    return [labels[i] for i in reversed(path)]


def spans(tags: Sequence[Optional[str]]) -> Set[Tuple[int, int, str]]:
    """(first word, word after the last, type) of every name."""
    found, start = set(), None
    for i, tag in enumerate(list(tags) + ["O"]):
        tag = tag or "O"
        if start is not None and not (tag[0] == "I" and tag[2:] == tags[start][2:]):
            found.add((start, i, tags[start][2:]))
            start = None
        if tag != "O" and start is None:
            start = i
    return found
