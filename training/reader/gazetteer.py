"""The lists of `gazetteer/`, and names to put in the place of others."""

import json
import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Dict, Iterator, List, Optional, Set, Tuple

from .corpus import Sentence
from .spans import spans
from .splitting import words

FOLDER = Path(__file__).parent.parent / "gazetteer"
Words = Tuple[str, ...]


@dataclass
class Lists:
    """Names by their words, each with LOC, ORG, NAT or TTL; and words that decide about capitals around them.

    `organisation_words` and `place_words` end names, `organisation_of` also begin them ("Ministry of"); `things` end
    what is no name (acts, events), `plain` are none alone.
    """

    names: Dict[Words, str] = field(default_factory=dict)
    organisation_words: Set[str] = field(default_factory=set)
    organisation_of: Set[str] = field(default_factory=set)
    place_words: Set[str] = field(default_factory=set)
    things: Set[str] = field(default_factory=set)
    plain: Set[str] = field(default_factory=set)
    more_organisations: List[str] = field(default_factory=list)
    longest: int = 1

    def add(self, name: str, kind: str) -> None:
        key = tuple(words(name[4:] if name.startswith("the ") else name))
        if key:
            self.names.setdefault(key, kind)
            self.longest = max(self.longest, len(key))

    def at(self, sentence: List[str], start: int) -> Tuple[int, str]:
        """Length and kind of the longest name that starts here, or (0, "")."""
        for n in range(min(self.longest, len(sentence) - start), 0, -1):
            kind = self.names.get(tuple(sentence[start : start + n]))
            if kind:
                return n, kind
        return 0, ""


def _lines(name: str) -> Iterator[List[str]]:
    for line in (FOLDER / name).read_text(encoding="utf-8").split("\n"):
        if line and not line.startswith("#"):
            yield line.split("\t")


def load(directory: Optional[Path] = None) -> Lists:
    """The lists of `gazetteer/`, and those of the product's directory where it is given."""
    lists = Lists()
    for title in _lines("titles.txt"):
        lists.add(title[0], "TTL")
    for row in _lines("states.tsv"):
        state, others, nation, cities = (row + ["", "", ""])[:4]
        for name in [state] + others.split(",") + cities.split(","):
            lists.add(name, "LOC")
        for word in nation.split(","):
            lists.add(word, "NAT")
    for name in _lines("places.txt"):
        lists.add(name[0], "LOC")
    for name in _lines("organisations.txt"):
        lists.add(name[0], "ORG")
    for row in _lines("organisation-words.txt"):
        lists.organisation_words.add(row[0])
        if len(row) > 1 and row[1]:
            lists.organisation_of.add(row[0])
    for words_of, file in ((lists.place_words, "place-words"), (lists.things, "things"), (lists.plain, "plain")):
        words_of.update(row[0] for row in _lines(file + ".txt"))
    if directory is not None:
        for name in _rows_of(directory / "organisations.tsv", "name", "names"):
            # One word in small letters may be anything ("Time", "Dawn"): only the lists made for this decide there.
            if len(words(name)) > 1 or (name.isupper() and len(name) > 2):
                lists.add(name, "ORG")
            lists.more_organisations.append(name)
        for name in _rows_of(directory / "states.tsv", "name", "names"):
            lists.add(name, "LOC")
        for name in _rows_of(directory / "states.tsv", "adjectives", "demonyms"):
            lists.add(name, "NAT")
    return lists


def _rows_of(path: Path, *columns: str) -> Iterator[str]:
    """The values of some columns of a table with a line of column names; `|` stands between values."""
    lines = [x for x in path.read_text(encoding="utf-8").split("\n") if x and not x.startswith("#")]
    header = lines[0].split("\t")
    for line in lines[1:]:
        row = dict(zip(header, line.split("\t")))
        for column in columns:
            yield from (v for v in row.get(column, "").split("|") if v)


def office_holders(folder: Path) -> List[str]:
    """Names of persons from the Factbook's office holders, without titles, "Jane DOE" as "Jane Doe"."""
    found = Counter()
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            for holder in json.loads(line)["holders"]:
                # The family name stands in capitals; one word before it and nothing after keeps titles out.
                match = re.search(r"(?:^|\s)([A-Z][a-z]+) ([A-Z][A-Z'-]+)$", holder["name_with_title"])
                if match:
                    found[match.group(1) + " " + match.group(2).title()] += 1
    return sorted(found)


_NOT_SWAPPED = frozenset("US UK UN EU AU AP RT Total Time Shell Visa Apple Nice Male".split())


def replacements(lists: Lists, offices: Path, trees: List[Sentence]) -> Dict[str, Dict[int, List[str]]]:
    """For each type, names by their number of words: from the lists, the office holders and the training trees."""
    pools: Dict[str, Dict[int, Set[str]]] = defaultdict(lambda: defaultdict(set))
    for key, kind in lists.names.items():
        if kind in ("LOC", "ORG") and " ".join(key) not in _NOT_SWAPPED:
            pools[kind][len(key)].add(" ".join(key))
    for name in lists.more_organisations:
        if name not in _NOT_SWAPPED and name[0].isupper():
            pools["ORG"][len(words(name))].add(" ".join(words(name)))
    for holder in office_holders(offices):
        parts = words(holder)
        pools["PER"][len(parts)].add(" ".join(parts))
        if len(parts) == 2:
            for part in parts:
                pools["PER"][1].add(part)
    for sentence in trees:
        for start, end, kind in spans(sentence.names or []):
            name = sentence.words[start:end]
            if kind != "LOC" and all(w[0].isupper() and w.isalpha() for w in name):
                pools[kind][len(name)].add(" ".join(name))
    return {kind: {n: sorted(names) for n, names in by.items()} for kind, by in pools.items()}
