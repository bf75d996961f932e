"""A plain sentence and word splitter for the silver text, in the manner of EWT and GUM (hyphens are words).

The product splits text itself, in Java; here a few wrong splits only cost a sentence.
"""

import re
from typing import List

_WORD = re.compile(
    r"""
    (?:[A-Z]\.){2,}                         # U.S.
  | (?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Maj|Col|Adm|Prof|St|Jr|Sr|Inc|Corp|Ltd|Co|No|Bros)\.
  | [A-Z]\.(?=\s[A-Z])                      # J. in a name
  | Amazon\.com
  | [^\W\d_]+\d+\w*                       # G7
  | \d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s)?(?!\w)
  | \d+(?:[.,:/]\d+)*
  | (?:'s|'re|'ve|'ll|'d|'m|’s|’re|’ve|’ll|’d|’m|n't|n’t)(?!\w)
  | [^\W\d_]+?(?=n['’]t(?!\w))              # do|n't
  | [^\W\d_]+(?:['’](?!(?:s|re|ve|ll|d|m)(?!\w))[^\W\d_]+)*
  | \w+
  | \.\.\.|--+|``|''
  | [^\s\w]
    """,
    re.VERBOSE,
)
_END = re.compile(r"(?<=[.!?])[\"”’')\]]*\s+(?=[\"“‘'(\[]?[A-Z])")
_NO_END = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Maj|Col|Adm|Prof|St|No|vs)|\b[A-Z])\.$")


def words(text: str) -> List[str]:
    """The words of one sentence."""
    return _WORD.findall(text)


def sentences(text: str) -> List[str]:
    """The sentences of a text; an empty line or a line end always ends one."""
    out = []
    for line in text.split("\n"):
        start = 0
        for end in _END.finditer(line):
            piece = line[start : end.start()].rstrip()
            if not _NO_END.search(piece):
                out.append(line[start : end.end()].strip())
                start = end.end()
        out.append(line[start:].strip())
    return [s for s in out if s]
