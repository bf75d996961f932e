"""Trees and names out of scores."""

import itertools
import unittest

import numpy as np

from reader.spans import decoded, spans
from reader.trees import heads_of


def is_tree(heads):
    n = len(heads)
    for start in range(1, n):
        at, steps = start, 0
        while at > 0 and steps <= n:
            at, steps = heads[at], steps + 1
        if at != 0:
            return False
    return list(heads[1:]).count(0) == 1


class TreeTest(unittest.TestCase):
    def test_a_greedy_tree_is_kept(self):
        scores = np.full((4, 4), -9.0)
        scores[1, 2] = scores[2, 0] = scores[3, 2] = 0
        self.assertEqual([-1, 2, 0, 2], heads_of(scores).tolist())

    def test_best_of_all_trees(self):
        rng = np.random.RandomState(7)
        for n in (3, 4, 5):
            for _ in range(60):
                scores = rng.randn(n, n)
                value = lambda heads: sum(scores[d, heads[d]] for d in range(1, n))
                every = ((-1,) + h for h in itertools.product(range(n), repeat=n - 1))
                best = max((h for h in every if is_tree(h)), key=value)
                found = heads_of(scores)
                self.assertTrue(is_tree(found), found)
                # Only the three likeliest roots are tried.
                if best.index(0, 1) in sorted(range(1, n), key=lambda d: -scores[d, 0])[:3]:
                    self.assertAlmostEqual(value(best), value(found))


class SpanTest(unittest.TestCase):
    LABELS = ["O", "B-PER", "I-PER", "B-LOC", "I-LOC"]

    def test_spans(self):
        tags = ["B-PER", "I-PER", "O", "B-LOC", "B-LOC", "I-PER", None]
        self.assertEqual({(0, 2, "PER"), (3, 4, "LOC"), (4, 5, "LOC"), (5, 6, "PER")}, spans(tags))

    def test_an_inside_tag_needs_a_beginning(self):
        scores = np.array([[0, -1, 5, -9, -9], [0, -9, 5, -9, -9]], float)
        self.assertEqual(["B-PER", "I-PER"], decoded(scores, self.LABELS))


if __name__ == "__main__":
    unittest.main()
