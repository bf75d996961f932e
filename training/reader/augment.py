"""Copies of training sentences as news writes them: capitals, headlines, other quotes and dashes, other names.

All functions keep words and labels aligned. Accents need nothing here: WordPiece takes them off.
"""

import random
from dataclasses import replace
from typing import Callable, Dict, List, Sequence

from .corpus import Sentence

QUOTE_PAIRS = (('"', '"'), ("“", "”"), ("‘", "’"), ("«", "»"), ("``", "''"))
_QUOTES = frozenset(q for pair in QUOTE_PAIRS for q in pair) - {"'", "’"}
SWAPPED = {"PER": 0.7, "LOC": 0.5, "ORG": 0.4}
"""Share of the names that `renamed` replaces: too many rare organisations teach that any capitals are one."""
_DASHES = ("-", "--", "–", "—")
_SMALL = frozenset("a an the of in on at to for by with and or but from as is".split())


def with_words(sentence: Sentence, words: List[str]) -> Sentence:
    return replace(sentence, words=words)


def lower(sentence: Sentence) -> Sentence:
    return with_words(sentence, [w.lower() for w in sentence.words])


def upper(sentence: Sentence) -> Sentence:
    return with_words(sentence, [w.upper() for w in sentence.words])


def headline(sentence: Sentence) -> Sentence:
    """Every Word of Weight With a Capital, no final stop."""
    title = lambda w: w if w in _SMALL else w[:1].upper() + w[1:]
    words = [title(w) for w in sentence.words]
    words[0] = words[0][:1].upper() + words[0][1:]
    return without_stop(with_words(sentence, words))


def without_stop(sentence: Sentence) -> Sentence:
    """Without the final full stop, where it has no dependents and is not all there is."""
    n = len(sentence.words)
    if n < 3 or sentence.words[-1] != "." or (sentence.head and (n in sentence.head or sentence.head[-1] == 0)):
        return sentence
    cut = lambda layer: layer[:-1] if layer else layer
    layers = ("words", "upos", "xpos", "lemma", "head", "rel", "names", "extra", "misc")
    return replace(sentence, **{k: cut(getattr(sentence, k)) for k in layers})


def requoted(sentence: Sentence, rng: random.Random) -> Sentence:
    """Double quotes of another kind, and apostrophes straight or curly."""
    opening, closing = rng.choice(QUOTE_PAIRS)
    curly, words, opened = rng.random() < 0.6, [], False
    for word in sentence.words:
        if word in _QUOTES:
            word, opened = (closing, False) if opened else (opening, True)
        elif len(word) > 1 and "'" in word and curly:
            word = word.replace("'", "’")
        words.append(word)
    return with_words(sentence, words)


def redashed(sentence: Sentence, rng: random.Random) -> Sentence:
    """Dashes between clauses (not hyphens in a word) of another kind."""
    dash = rng.choice(_DASHES)
    loose = lambda i: sentence.xpos is not None and sentence.xpos[i] in (":", ",", "NFP")
    words = [dash if w in _DASHES and loose(i) else w for i, w in enumerate(sentence.words)]
    return with_words(sentence, words)


def renamed(sentence: Sentence, names: Dict[str, Dict[int, Sequence[str]]], rng: random.Random) -> Sentence:
    """Other names of the same type and number of words; the same name gets the same other name.

    `names` gives, for each type, names by their number of words.
    """
    tags = sentence.names
    if not tags:
        return sentence
    words, chosen, i = list(sentence.words), {}, 0
    while i < len(words):
        if not (tags[i] or "").startswith("B-"):
            i += 1
            continue
        kind, end = tags[i][2:], i + 1
        while end < len(words) and tags[end] == "I-" + kind:
            end += 1
        options = names.get(kind, {}).get(end - i)
        if options and rng.random() < SWAPPED[kind] and all(w[:1].isupper() for w in words[i:end]):
            old = " ".join(words[i:end])
            new = chosen.setdefault((kind, old), rng.choice(options).split(" "))
            caps = old.isupper() and len(old) > 5
            words[i:end] = [w.upper() for w in new] if caps else new
        i = end
    return with_words(sentence, words)


def varied(sentence: Sentence, names, rng: random.Random) -> Sentence:
    """The sentence as it is, or one of its variants: about half of the time each."""
    if rng.random() < 0.25 and names:
        sentence = renamed(sentence, names, rng)
    if rng.random() < 0.3:
        sentence = redashed(requoted(sentence, rng), rng)
    draw = rng.random()
    for share, change in _CASES:
        if draw < share:
            return change(sentence)
        draw -= share
    return sentence


_CASES: Sequence[tuple] = ((0.05, lower), (0.03, upper), (0.05, headline), (0.05, without_stop))
