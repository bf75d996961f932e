"""Augmentation, silver names, GUM's entities, lists. All sentences are made up."""

import random
import tempfile
import unittest
from pathlib import Path

from reader import augment, gazetteer, silver
from reader.corpus import Sentence, read_conllu, read_iob2, repaired
from reader.entities import partial_names


def sentence():
    return Sentence(
        words='" We will meet in Oslo , " said Anna Berg .'.split(),
        upos="PUNCT PRON AUX VERB ADP PROPN PUNCT PUNCT VERB PROPN PROPN PUNCT".split(),
        xpos="`` PRP MD VB IN NNP , '' VBD NNP NNP .".split(),
        lemma='" we will meet in Oslo , " say Anna Berg .'.split(),
        head=[4, 4, 4, 9, 6, 4, 4, 4, 0, 9, 10, 9],
        rel="punct nsubj aux ccomp case obl punct punct root nsubj flat punct".split(),
        names="O O O O O B-LOC O O O B-PER I-PER O".split(),
        extra=["O"] * 12,
        misc=["_"] * 12,
    )


class AugmentTest(unittest.TestCase):
    def test_all_layers_stay_aligned(self):
        names = {"PER": {2: ["Kim Osei"]}, "LOC": {1: ["Lima"]}}
        rng = random.Random(5)
        for _ in range(300):
            varied = augment.varied(sentence(), names, rng)
            for layer in (varied.upos, varied.head, varied.rel, varied.names, varied.extra):
                self.assertEqual(len(varied.words), len(layer))
            self.assertLessEqual(max(varied.head), len(varied.words))

    def test_a_stop_with_dependents_stays(self):
        kept = sentence()
        kept.head[1] = 12
        self.assertEqual(12, len(augment.without_stop(kept).words))
        self.assertEqual(11, len(augment.without_stop(sentence()).words))

    def test_quotes_open_and_close(self):
        seen = set()
        for seed in range(40):
            words = augment.requoted(sentence(), random.Random(seed)).words
            seen.add((words[0], words[7]))
        self.assertEqual(set(augment.QUOTE_PAIRS), seen)

    def test_names_are_replaced_whole(self):
        names = {"PER": {2: ["Kim Osei"]}, "LOC": {1: ["Lima"]}}
        outcomes = {" ".join(augment.renamed(sentence(), names, random.Random(s)).words) for s in range(40)}
        self.assertIn('" We will meet in Lima , " said Kim Osei .', outcomes)


class SilverTest(unittest.TestCase):
    def setUp(self):
        self.lists = gazetteer.load()

    def tags(self, text, family=()):
        words = text.split()
        tags = silver.tagged(words, set(family), self.lists, {"yesterday", "talks", "the"})
        return [f"{w}/{t}" for w, t in zip(words, tags) if t != "O"]

    def test_titles_lists_and_patterns(self):
        self.assertEqual(
            ["Mira/B-PER", "J./I-PER", "Solberg/I-PER", "Ministry/B-ORG", "of/I-ORG", "Trade/I-ORG", "Norway/B-LOC"],
            self.tags("Yesterday Foreign Minister Mira J. Solberg visited the Ministry of Trade in Norway ."),
        )

    def test_family_names_elsewhere_in_the_text(self):
        self.assertEqual(["Solberg/B-PER"], self.tags("Talks with Solberg were good .", ["Solberg"]))

    def test_what_nothing_explains_is_unknown(self):
        self.assertEqual(["Zorblax/None"], self.tags("Talks on Zorblax went on ."))

    def test_acts_events_and_offices_are_no_names(self):
        self.assertEqual([], self.tags("The Secretary praised the Clean Rivers Act and the Northern Lights Summit ."))
        self.assertEqual(["UN/None"], self.tags("Talks on the UN Charter went on ."))

    def test_places_by_their_last_word(self):
        self.assertEqual(["Zorblax/B-LOC", "Airport/I-LOC"], self.tags("Talks at Zorblax Airport went on ."))

    def test_a_known_name_beside_an_unknown_capital_is_unknown(self):
        self.assertEqual(["Oslo/None", "Opera/None"], self.tags("Talks in Oslo Opera went on ."))

    def test_nationalities_and_titles(self):
        words = "Norwegian Foreign Minister Mira Solberg left .".split()
        names = ["O", "O", "O", "B-PER", "I-PER", "O", "O"]
        self.assertEqual(["B-NAT", "B-TTL", "I-TTL", "O", "O", "O", "O"], silver.extra_tags(words, names, self.lists))


class ReadingTest(unittest.TestCase):
    def written(self, text):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        path = Path(folder.name) / "file"
        path.write_text(text, encoding="utf-8")
        return path

    def test_conllu_without_ranges_and_empty_nodes(self):
        row = "{}\t{}\t_\tX\tX\t_\t{}\tdep\t_\t_\n"
        text = "# sent_id = a\n1-2\tdont\t_\t_\t_\t_\t_\t_\t_\t_\n" + row.format(1, "do", 0) + row.format("1.1", "e", 0)
        found = list(read_conllu(self.written(text + row.format(2, "nt", 1) + "\n")))
        self.assertEqual([(["do", "nt"], [0, 1], "a")], [(s.words, s.head, s.sent_id) for s in found])

    def test_other_types_of_names_are_none(self):
        text = "# sent_id = a\n1\tNorse\tB-OTH\t-\tx\n2\tOslo\tB-LOC\t-\tx\n\n"
        self.assertEqual([["O", "B-LOC"]], [s.names for s in read_iob2(self.written(text))])

    def test_repair(self):
        tags = ["I-PER", "I-PER", "I-LOC", None, "I-LOC"]
        self.assertEqual(["B-PER", "I-PER", "B-LOC", None, "B-LOC"], repaired(tags))

    def test_linked_mentions_of_proper_nouns_are_names(self):
        s = Sentence(
            words="The Tate and Berg met".split(),
            upos="DET PROPN CCONJ PROPN VERB".split(),
            misc=[
                "Entity=(1-organization-new-nnnnn-cf1-2-sgl-Tate",
                "Entity=1)",
                "_",
                "Entity=(2-person-new-nnnnn-cf1-1-sgl)",
                "_",
            ],
        )
        self.assertEqual(["O", "B-ORG", "O", None, "O"], partial_names(s))


if __name__ == "__main__":
    unittest.main()
