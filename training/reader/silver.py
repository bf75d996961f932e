"""Silver names: sentences of the open releases, with the names that lists and patterns are sure of.

A capitalised word that nothing explains is None ("not known") and is not trained on; lower-case words are O. Full names
that follow a title are persons, and so are their family names elsewhere in the same text.
"""

import gzip
import json
import re
from collections import Counter
from pathlib import Path
from typing import Dict, List, Optional, Set

from . import splitting
from .corpus import Sentence, read_iob2
from .gazetteer import Lists
from .spans import spans

MOST_OF_A_NAME = 40
"""A sentence is left out once all of its names have been seen this often."""
MOST_UNKNOWN = 0.34
"""Share of the capitalised words."""
SHORTEST, LONGEST = 6, 60
_PARTICLES = frozenset("al el bin ibn van von der de da dos la le di".split())
_JOINTS = ("of", "the", "and", "for", "&", "on")
_NOT_FIRST = frozenset("The A An This That These Our His Her Its Their My Your In On At For From And But As If".split())
_ENDS = (".", "?", "!", "”")
_DAYS = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August"
    " September October November December I".split()
)


def capital(word: str) -> bool:
    return word[:1].isupper()


def extra_tags(sentence: List[str], names: Optional[List[Optional[str]]], lists: Lists) -> List[Optional[str]]:
    """NAT and TTL tags: nationality words outside of names, and titles right before a person."""
    names = names or [None] * len(sentence)
    tags: List[Optional[str]] = ["O"] * len(sentence)
    i = 0
    while i < len(sentence):
        n, kind = lists.at(sentence, i)
        after = names[i + n] if n and i + n < len(sentence) else "O"
        alone = all(t in ("O", None) for t in names[i : i + n])
        if (kind == "TTL" and after in ("B-PER", None)) or (kind == "NAT" and alone):
            sure = kind == "NAT" or after == "B-PER"
            for j in range(i, i + n):
                tags[j] = (("B-" if j == i else "I-") + kind) if sure else None
        i += max(n, 1)
    return tags


def person_length(sentence: List[str], start: int, lists: Lists) -> int:
    """Words of a person's name that starts here: capitalised, with initials, particles and hyphens; 0 if none."""
    i, n = start, len(sentence)
    while i < n and i - start < 6:
        word = sentence[i]
        plain = capital(word) and (word.isalpha() or word.endswith(".") or "’" in word or "'" in word)
        if plain and word not in _DAYS and lists.at(sentence, i)[0] == 0 and not (len(word) > 3 and word.isupper()):
            i += 1
        elif i > start and word in _PARTICLES and i + 1 < n:
            i += 1
        elif i > start and word == "-" and i + 1 < n and (capital(sentence[i + 1]) or sentence[i - 1] in ("al", "el")):
            i += 1
        elif i > start and i + 1 < n and word.lower() in ("al", "el") and sentence[i + 1] == "-":
            i += 2
        else:
            break
    while i > start and not (capital(sentence[i - 1]) and len(sentence[i - 1]) > 1):
        i -= 1
    return i - start


def organisation_end(sentence: List[str], start: int, lists: Lists) -> int:
    """End of an organisation known by its words that starts here ("Ministry of X", "X Y Council"), or `start`."""
    i, n, end = start, len(sentence), start
    if not capital(sentence[start]) or sentence[start] in _NOT_FIRST:
        return start
    if sentence[start] in lists.organisation_of and start + 2 < n and sentence[start + 1] == "of":
        return _after_of(sentence, start + 1)
    inside = lambda word: capital(word) or (i > start and word in ("and", "&", "for", "-"))
    while i < n and i - start < 7 and inside(sentence[i]):
        if i > start and sentence[i] in lists.organisation_words:
            end = i + 1
        i += 1
    goes_on = start < end < n - 1 and sentence[end] in ("of", "on", "for")
    if goes_on and sentence[end - 1] in lists.organisation_of:
        end = max(end, _after_of(sentence, end))
    return end


def run_end(sentence: List[str], start: int, last_words: Set[str]) -> int:
    """End of the capitalised words from here to the last one in `last_words`, or `start`."""
    i, n, end = start, len(sentence), start
    while i < n and i - start < 8 and (capital(sentence[i]) or (i > start and sentence[i] in _JOINTS + ("-",))):
        i += 1
        if sentence[i - 1] in last_words:
            end = i
    return end


def _after_of(sentence: List[str], start: int) -> int:
    """End of "of the Treasury", "of Health and Human Services", which starts here; `start` if it is none."""
    i, n = start, len(sentence)
    joint = lambda j: sentence[j] in _JOINTS and j + 1 < n and (capital(sentence[j + 1]) or sentence[j + 1] == "the")
    while i < n and (capital(sentence[i]) or joint(i)):
        i += 1
    return i


def _persons(documents: List[List[List[str]]], lists: Lists) -> List[Set[str]]:
    """For each document, the family names of the persons that it gives with title and full name."""
    out = []
    for document in documents:
        family: Set[str] = set()
        for sentence in document:
            for i in range(len(sentence)):
                n, kind = lists.at(sentence, i)
                length = person_length(sentence, i + n, lists) if kind == "TTL" and i + n < len(sentence) else 0
                if length >= 1:
                    family.add(sentence[i + n + length - 1])
        out.append({f for f in family if f.isalpha() and len(f) > 2})
    return out


def tagged(sentence: List[str], family: Set[str], lists: Lists, common: Set[str]) -> List[Optional[str]]:
    """BIO tags of the sentence, None where not known. `common` holds words that are mostly written small."""
    tags: List[Optional[str]] = []
    i, n = 0, len(sentence)
    after_title = False

    def put(count: int, kind: str) -> None:
        tags.extend([("B-" if j == 0 else "I-") + kind for j in range(count)])

    while i < n:
        word = sentence[i]
        length, kind = lists.at(sentence, i)
        person = person_length(sentence, i, lists) if after_title else 0
        organisation = organisation_end(sentence, i, lists) if kind != "TTL" else i
        thing = run_end(sentence, i, lists.things) if kind != "TTL" else i
        place = run_end(sentence, i, lists.place_words) if word not in _NOT_FIRST else i
        if person:
            put(person, "PER")
            i += person
        elif thing > max(organisation, place, i):
            # A name inside may count as one ("UN Charter") or not ("Paris Agreement").
            while i < thing:
                inner, kind = lists.at(sentence, i)
                known = inner and kind in ("LOC", "ORG")
                tags.extend([None if known or sentence[i] in family else "O"] * max(inner, 1))
                i += max(inner, 1)
        elif place > max(organisation, i + max(length, 1)):
            put(place - i, "LOC")
            i = place
        elif organisation > i + length:
            put(organisation - i, "ORG")
            i = organisation
        elif kind in ("LOC", "ORG"):
            # A capitalised neighbour may make it part of a longer name ("Sydney Opera House").
            after = sentence[i + length] if i + length < n else ""
            before = sentence[i - 1] if i else ""
            longer = (capital(after) and lists.at(sentence, i + length)[0] == 0) or (
                capital(before) and tags[-1] is None and lists.names.get((before,)) is None
            )
            if longer:
                tags.extend([None] * length)
            else:
                put(length, kind)
            i += length
        elif kind in ("TTL", "NAT"):
            tags.extend(["O"] * length)
            i += length
        elif word in family:
            first = i
            while first > 0 and tags[first - 1] is None and i - first < 3 and sentence[first - 1].lower() not in common:
                first -= 1
            del tags[first:]
            put(i + 1 - first, "PER")
            i += 1
        else:
            small = not capital(word) or word in _DAYS or (i == 0 and word.lower() in common)
            # Alone, or between words that are known.
            before_known = i == 0 or tags[-1] is not None
            next_known = i + 1 == n or not capital(sentence[i + 1]) or sentence[i + 1] in lists.plain
            small = small or (word in lists.plain and before_known and (next_known or lists.at(sentence, i + 1)[0] > 0))
            tags.append("O" if small else None)
            i += 1
        after_title = kind == "TTL"
    return tags


TEST = Path(__file__).parent.parent / "test" / "talks-names.iob2"
"""Hand-marked sentences; the texts they come from give no silver names."""


def read_documents(folder: Path) -> List[List[List[str]]]:
    """Documents as sentences of words, without those of the test."""
    tested = set(re.findall(r"^# doc_id = (.*)$", TEST.read_text(encoding="utf-8"), re.MULTILINE))
    with gzip.open(folder / "releases_and_wikinews.jsonl.gz", "rt", encoding="utf-8") as lines:
        documents = [json.loads(line) for line in lines]
    texts = [d["text"] for d in documents if d["id"] not in tested]
    return [[splitting.words(s) for s in splitting.sentences(text)] for text in texts]


def plain_sentences(documents: List[List[List[str]]]) -> List[Sentence]:
    """Every third sentence of usual length without labels, once: text for a teacher to label."""
    tested = {tuple(s.words) for s in read_iob2(TEST)}
    once = dict.fromkeys(tuple(s) for d in documents for s in d if SHORTEST <= len(s) <= LONGEST)
    return [Sentence(words=list(s)) for s in list(once)[::3] if s not in tested]


def named_sentences(documents: List[List[List[str]]], lists: Lists) -> List[Sentence]:
    """Silver sentences, with few repetitions of the same names."""
    counts = Counter(w for d in documents for s in d for w in s)
    common = {w for w in counts if w.islower() and counts[w] > counts[w.capitalize()] // 4}
    seen_names: Counter = Counter()
    seen_sentences, out = {tuple(s.words) for s in read_iob2(TEST)}, []
    for document, family in zip(documents, _persons(documents, lists)):
        for sentence in document:
            key = tuple(sentence)
            if not SHORTEST <= len(sentence) <= LONGEST or key in seen_sentences or sentence[-1] not in _ENDS:
                continue
            seen_sentences.add(key)
            tags = tagged(sentence, family, lists, common)
            found = spans(tags)
            names = [(" ".join(sentence[a:b]), kind) for a, b, kind in found]
            capitals = sum(map(capital, sentence))
            if len(names) < 2 or tags.count(None) > MOST_UNKNOWN * capitals:
                continue
            if min(seen_names[name] for name in names) >= MOST_OF_A_NAME:
                continue
            seen_names.update(names)
            out.append(Sentence(words=sentence, names=tags, extra=extra_tags(sentence, tags, lists)))
    return out
