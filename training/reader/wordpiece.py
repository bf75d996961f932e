"""BERT's uncased WordPiece for words that are already split, and the shape of a word, which gives the case back.

The Java reader has the same two functions; the tests hold their values.
"""

import unicodedata
from pathlib import Path
from typing import Dict, List

PAD, UNKNOWN, START, END = "[PAD]", "[UNK]", "[CLS]", "[SEP]"
LONGEST_CHUNK = 100
SHAPES = ("special", "lower", "title", "upper", "mixed", "digit", "punctuation", "capital")


def shape(word: str) -> int:
    """Index into SHAPES: 1 lower, 2 Title, 3 UPPER, 4 MiXed, 5 has a digit, 6 no letter or digit, 7 one capital."""
    if any(c.isdigit() for c in word):
        return 5
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return 6
    upper = sum(c.isupper() for c in letters)
    if upper == 0:
        return 1
    if upper == len(letters):
        return 7 if len(letters) == 1 else 3
    return 2 if word[0].isupper() and upper == 1 else 4


class WordPiece:
    """Splits words into the pieces of a vocabulary file with one piece a line."""

    def __init__(self, vocabulary: Path):
        pieces = vocabulary.read_text(encoding="utf-8").split("\n")
        self.ids: Dict[str, int] = {piece: i for i, piece in enumerate(pieces) if piece}
        self.start, self.end, self.unknown = self.ids[START], self.ids[END], self.ids[UNKNOWN]
        self._known: Dict[str, List[int]] = {}

    def pieces(self, word: str) -> List[int]:
        """Ids of the word's pieces, at least one."""
        known = self._known.get(word)
        if known is None:
            known = [i for chunk in _chunks(word) for i in self._split(chunk)] or [self.unknown]
            self._known[word] = known
        return known

    def _split(self, chunk: str) -> List[int]:
        if len(chunk) > LONGEST_CHUNK:
            return [self.unknown]
        out, start = [], 0
        while start < len(chunk):
            end, prefix = len(chunk), "##" if start else ""
            while end > start and prefix + chunk[start:end] not in self.ids:
                end -= 1
            if end == start:
                return [self.unknown]
            out.append(self.ids[prefix + chunk[start:end]])
            start = end
        return out


def _chunks(word: str) -> List[str]:
    """Lower-cased, without accents, split at punctuation, Chinese characters and spaces."""
    chunks, current = [], ""
    for c in unicodedata.normalize("NFD", word.lower()):
        category = unicodedata.category(c)
        if category in ("Mn", "Cc", "Cf"):
            continue
        alone = category[0] == "P" or (c.isascii() and category[0] == "S") or 0x4E00 <= ord(c) <= 0x9FFF
        if (alone or c.isspace()) and current:
            chunks.append(current)
            current = ""
        if alone:
            chunks.append(c)
        elif not c.isspace():
            current += c
    return chunks + [current] if current else chunks
