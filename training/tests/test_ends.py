"""Sentence ends without a mark: the features that the Java splitter must agree with, and what is learned from them."""

import tempfile
import unittest
from pathlib import Path

from reader.ends import features, gaps, learn, paragraphs, shape

ROWS = """# newdoc
1\tThanks\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
2\t,\t_\t_\t_\t_\t_\t_\t_\t_

1\tRuth\t_\t_\t_\t_\t_\t_\t_\t_

1\tWe\t_\t_\t_\t_\t_\t_\t_\t_
2\tmeet\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
3\t.\t_\t_\t_\t_\t_\t_\t_\t_

"""


class EndsTest(unittest.TestCase):
    def test_features(self):
        """The same gap is in GapsTest.java."""
        words = "Thanks , Ruth 05/31/2001 See draft b2 .".split()
        self.assertEqual(
            ["a ruth", "b 05/31/2001", "c see", "d draft", "e Cap date Cap", "f date Cap low", "g date Cap",
             "h Cap date Cap low", "i date Cap low code", "j 05/31/2001 Cap", "k date see", "l <> Cap date Cap",
             "m 2 date Cap", "n 4 Cap", "o 0 Cap", "p 2 true Cap", "q ruth 2", "r Cap Cap", "s 1 date Cap", "t . Cap"],
            features(words, [shape(w) for w in words], 2, 3, 8))

    def test_gaps_and_what_is_learned(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "few.conllu"
            path.write_text(ROWS, encoding="utf-8")
            found = [gap for p in paragraphs(path) for gap in gaps(p)]
        self.assertEqual([True, True, False], [last for _, last in found])
        bias, weights = learn(found * 100, {"thanks", ",", "we", "meet"})
        score = [bias + sum(weights.get(name, 0) for name in names) > 0 for names, _ in found]
        self.assertEqual([True, True, False], score)
        self.assertNotIn("b ruth", weights)
