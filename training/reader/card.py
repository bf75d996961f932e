"""The model card, from the facts of a run and its figures on the test sets."""

import json
from datetime import date
from pathlib import Path
from typing import Any, Dict

_CARD = """# The reader model

A small transformer encoder ({layers} layers, 384 wide, uncased WordPiece with a word-shape embedding) that gives parts of
speech, lemmas, dependency trees and names of English text in one pass. `reader.onnx` (int8), `labels.tsv` (one head a line,
its labels after it), `vocab.txt`, `SHA256SUMS`. Made by `training/` of this repository on {day}:
{steps:,} steps, {pieces:.1f} million pieces, {minutes:.0f} minutes of two cores{averaged}.

## Trained on
| what | for | licence |
|---|---|---|
| bge-small-en-v1.5, its first {layers} layers | start weights | MIT |
| UD English-EWT train | tags, lemmas, trees | CC BY-SA 4.0 |
| UD English-GUM train, open genres, without every 16th document | tags, lemmas, trees, and names where GUM links them | CC BY 4.0 and the like |
| Universal NER, English-EWT train | names | CC BY-SA 4.0 |
| State Department and White House releases of 2021 and 2022 | silver names | public domain |
| Wikinews articles | silver names | CC BY 2.5 |
| World Factbook office holders, own lists of states, places and organisations | other names in known sentences | CC0; this repository's |

The weights are under CC BY-SA 4.0, naming these. No test set and no corpus without an open licence was trained on; the
checkpoint was chosen on UD EWT dev, UNER EWT dev and the GUM documents left out.

## Figures
Gold words; all words, punctuation included; relations without subtypes; names are exact spans. Weights in 32 bits, as
trained; the figures of the int8 file are printed by `bench`.

{figures}

## Limits
English only, sentences of at most 510 pieces. Organisations are its weak side. Silver names know the world of 2021 and 2022
better than any other. `ner9` marks nationality words (NAT) and titles before persons (TTL) by silver labels only; it has no
test set. `att` is empty. `talks` is a kinder test than the others: rules for silver names were written with it in view.
"""

_NONE = "Not measured yet: `python3 -m reader.testing`."


def write(path: Path, saved: Dict[str, Any], results: Path) -> None:
    """Writes the card for the checkpoint `saved`, with the figures in `results` if they are there."""
    facts = saved.get("facts") or dict(step=saved["step"], minutes=saved["spent"] / 60, pieces=saved["pieces"], averaged=False)
    text = _CARD.format(
        layers=saved["layers"],
        day=f"{date.today():%-d %B %Y}",
        steps=facts["step"],
        pieces=facts["pieces"] / 1e6,
        minutes=facts["minutes"],
        averaged=", the mean of the weights over its last tenth" if facts["averaged"] else "",
        figures=table(json.loads(results.read_text())) if results.exists() else _NONE,
    )
    path.write_text(text, encoding="utf-8")


def table(results: Dict[str, Dict[str, float]]) -> str:
    columns = ("upos", "xpos", "lemma", "uas", "las", "names", "per", "loc", "org")
    rows = ["| test set | " + " | ".join(columns) + " |", "|---" * (len(columns) + 1) + "|"]
    for name, values in results.items():
        cells = [f"{values[c]:.1f}" if c in values else "–" for c in columns]
        rows.append(f"| {name} | " + " | ".join(cells) + " |")
    return "\n".join(rows)
