"""Words, shapes, lemmas, splitting: the values that the Java reader must agree with."""

import tempfile
import unittest
from pathlib import Path

from reader.lemmas import apply_rule, rule_of
from reader.splitting import sentences, words
from reader.wordpiece import WordPiece, shape


class ShapeTest(unittest.TestCase):
    def test_every_shape(self):
        examples = {"river": 1, "River": 2, "RIVER": 3, "McDuck": 4, "7th": 5, "—": 6, "A": 7, "É": 7, "U.S.": 3}
        self.assertEqual(examples, {w: shape(w) for w in examples})


class WordPieceTest(unittest.TestCase):
    def setUp(self):
        pieces = "[PAD] [UNK] [CLS] [SEP] cafe ##s s u . - talk ##ing ’".split()
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "vocab.txt"
            path.write_text("\n".join(pieces) + "\n", encoding="utf-8")
            self.wordpiece = WordPiece(path)
        self.pieces = lambda w: [pieces[i] for i in self.wordpiece.pieces(w)]

    def test_accents_and_case_are_taken_off(self):
        self.assertEqual(["cafe", "##s"], self.pieces("CAFÉS"))

    def test_punctuation_stands_alone(self):
        self.assertEqual(["u", ".", "s", "."], self.pieces("U.S."))
        self.assertEqual(["’", "s"], self.pieces("’s"))

    def test_what_cannot_be_pieced_together_is_unknown(self):
        self.assertEqual(["[UNK]"], self.pieces("talkx"))
        self.assertEqual(["[UNK]"], self.pieces("\u200b"))


class LemmaTest(unittest.TestCase):
    def test_rules_make_their_lemma(self):
        pairs = {"Cities": "city", "went": "go", "US": "US", "Danes": "Dane", "’s": "'s", "n't": "not"}
        self.assertEqual(pairs, {form: apply_rule(form, rule_of(form, lemma)) for form, lemma in pairs.items()})

    def test_regular_words_share_a_rule(self):
        self.assertEqual("l|3|y", rule_of("cities", "city"))
        self.assertEqual(rule_of("Ladies", "lady"), rule_of("cities", "city"))

    def test_a_rule_longer_than_the_word_cuts_all_of_it(self):
        self.assertEqual("be", apply_rule("s", "l|3|be"))


class SplittingTest(unittest.TestCase):
    def test_words(self):
        self.assertEqual(
            "The U.S. envoy did n't meet Oslo 's vice - chair on the 24th .".split(),
            words("The U.S. envoy didn't meet Oslo's vice-chair on the 24th."),
        )

    def test_initials_and_titles_do_not_end_a_sentence(self):
        text = "Gen. J. Doe spoke. “It went well.” He left."
        self.assertEqual(["Gen. J. Doe spoke.", "“It went well.”", "He left."], sentences(text))


if __name__ == "__main__":
    unittest.main()
