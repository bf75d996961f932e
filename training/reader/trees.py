"""Heads from arc scores: the greedy tree where it is one, else the maximum spanning tree with a single root."""

from typing import List, Optional

import numpy as np

ROOTS_TRIED = 3
NEVER, HARDLY = -1e9, -1e8


def heads_of(scores: np.ndarray) -> np.ndarray:
    """Heads [n], -1 for word 0, the root, from `scores` [n,n]: the log-probability of head h for word d at [d,h]."""
    n = scores.shape[0]
    scores = scores.astype(np.float64).copy()
    np.fill_diagonal(scores, NEVER)
    greedy = scores.argmax(1)
    greedy[0] = -1
    if n <= 2 or ((greedy[1:] == 0).sum() == 1 and _cycle(greedy) is None):
        return greedy
    best, best_sum = greedy, -np.inf
    for root in sorted(range(1, n), key=lambda d: -scores[d, 0])[:ROOTS_TRIED]:
        forced = scores.copy()
        forced[1:, 0] = HARDLY
        forced[root, :] = NEVER
        forced[root, 0] = scores[root, 0]
        heads = _spanning(forced)
        total = sum(forced[d, heads[d]] for d in range(1, n))
        if total > best_sum:
            best, best_sum = heads, total
    return best


def _cycle(heads: np.ndarray) -> Optional[List[int]]:
    """The words of one cycle, or None."""
    seen = np.zeros(len(heads), int)
    for start in range(1, len(heads)):
        at = start
        while at > 0 and not seen[at]:
            seen[at] = start
            at = heads[at]
        if at > 0 and seen[at] == start:
            cycle, step = [at], heads[at]
            while step != at:
                cycle.append(step)
                step = heads[step]
            return cycle
    return None


def _spanning(scores: np.ndarray) -> np.ndarray:
    """Chu, Liu and Edmonds: contract a cycle, solve what is left, open the cycle where the solution enters it."""
    n = scores.shape[0]
    scores = scores.copy()
    np.fill_diagonal(scores, NEVER)
    heads = scores.argmax(1)
    heads[0] = -1
    cycle = _cycle(heads)
    if cycle is None:
        return heads
    inside = set(cycle)
    rest = [i for i in range(n) if i not in inside]
    m = len(rest)
    small = np.full((m + 1, m + 1), NEVER)
    small[:m, :m] = scores[np.ix_(rest, rest)]
    leave, enter = {}, {}
    for at, word in enumerate(rest):
        leave[word] = max(cycle, key=lambda k: scores[word, k])
        enter[word] = max(cycle, key=lambda k: scores[k, word] - scores[k, heads[k]])
        if word:
            small[at, m] = scores[word, leave[word]]
        small[m, at] = scores[enter[word], word] - scores[enter[word], heads[enter[word]]]
    solved = _spanning(small)
    out = np.full(n, -1)
    out[cycle] = heads[cycle]
    for at, word in enumerate(rest):
        if word:
            out[word] = leave[word] if solved[at] == m else rest[solved[at]]
    outside = rest[solved[m]]
    out[enter[outside]] = outside
    return out
