"""Where sentences end without a mark, as headings, greetings, signatures and list items do: weights for the splitter in Java.

A logistic regression over the words and shapes around each gap between words, learned from EWT train and open GUM.
The features are those of UnmarkedEnds.java; keep the two alike.
"""
import argparse
import os
from collections import Counter
from pathlib import Path

import torch

EDGE = "<>"
WORD = {"a": 1, "b": 1, "c": 1, "d": 1, "j": 1, "k": 2, "q": 1}
"""Which part of a feature is a word."""

GOES_ON = ".!?…-–—]"
"""After these no gap is asked about."""

CLOSERS = set(")]}”’»\"'")


def shape(word):
    if word.startswith(("http", "www.")):
        return "url"
    if "@" in word:
        return "mail"
    if any("0" <= c <= "9" for c in word):
        if all("0" <= c <= "9" for c in word):
            return f"d{min(len(word), 5)}"
        return "date" if "/" in word else "clock" if ":" in word else "code"
    if not word[0].isalpha():
        return "p" + word[0] + ("+" if len(word) > 1 else "")
    if word == word.lower():
        return "low"
    if len(word) == 1:
        return "C"
    if word == word.upper():
        return "UP"
    return "Cap" if word[0].isupper() else "mix"


def size(n):
    return n if n < 6 else 6 if n < 9 else 7 if n < 14 else 8 if n < 22 else 9


def features(words, shapes, start, at, end):
    """Of the gap after word `at` of a sentence that begins at `start` and that a mark ends before `end`."""

    def word(k):
        return words[at + k].lower() if start <= at + k < len(words) else EDGE

    def form(k):
        return shapes[at + k] if start <= at + k < len(words) else EDGE

    last, after = form(0), form(1)
    small = sum(s == "low" for s in shapes[start:at + 1])
    small_after = sum(s == "low" for s in shapes[at + 1:min(end, at + 9)])
    mark = words[end - 1] if words[end - 1] in (".", "!", "?") else "-"
    n = size(at - start + 1)
    return [
        f"a {word(-1)}", f"b {word(0)}", f"c {word(1)}", f"d {word(2)}",
        f"e {form(-1)} {last} {after}", f"f {last} {after} {form(2)}", f"g {last} {after}",
        f"h {form(-1)} {last} {after} {form(2)}", f"i {last} {after} {form(2)} {form(3)}",
        f"j {word(0)} {after}", f"k {last} {word(1)}", f"l {form(-2)} {form(-1)} {last} {after}",
        f"m {n} {last} {after}", f"n {size(end - at - 1)} {after}", f"o {size(small)} {after}",
        f"p {n} {str(small == 0).lower()} {after}", f"q {words[start].lower()} {n}", f"r {shapes[start]} {after}",
        f"s {small_after} {last} {after}", f"t {mark} {after}",
    ]


def paragraphs(path):
    """Lists of (word, space after, last of its sentence)."""
    paragraph, sentence = [], []
    for line in open(path, encoding="utf-8"):
        if line.startswith(("# newdoc", "# newpar")) and paragraph:
            yield paragraph
            paragraph = []
        cells = line.rstrip("\n").split("\t")
        if cells[0].isdigit():
            sentence.append([cells[1].replace(" ", "_"), "SpaceAfter=No" not in cells[9], False])
        elif line == "\n":
            sentence[-1][2] = True
            paragraph += sentence
            sentence = []
    if paragraph:
        yield paragraph


def marked(words, at):
    while at > 0 and words[at] in CLOSERS:
        at -= 1
    return words[at][-1] in ".!?…"


def gaps(paragraph):
    """Features and answer of each gap where no mark tells."""
    words = [w for w, _, _ in paragraph]
    shapes = [shape(w) for w in words]
    ends = [i == len(words) - 1 or (last and marked(words, i)) for i, (_, _, last) in enumerate(paragraph)]
    start = 0
    for at, (_, space, last) in enumerate(paragraph[:-1]):
        if space and not ends[at] and words[at][-1] not in GOES_ON:
            yield features(words, shapes, start, at, ends.index(True, at) + 1), last
        if last:
            start = at + 1


def common(paragraphs):
    """Words that also come in small letters: names of people are no features."""
    seen = Counter(w for p in paragraphs for w, _, _ in p if w == w.lower() and not any(c.isdigit() or c == "@" for c in w))
    return {w for w, n in seen.items() if n >= 3}


def learn(examples, words, passes=15, rate=0.15):
    """Bias and weights; of the features with a word, those of the given words."""
    seen, ending = Counter(), Counter()
    for names, last in examples:
        seen.update(names)
        ending.update(names if last else ())
    kept = sorted(name for name in seen if (ending[name] >= 2 or seen[name] >= 60)
                  and (name[0] not in WORD or name.split(" ")[WORD[name[0]]] in words | {EDGE}))
    number = {name: i + 1 for i, name in enumerate(kept)}
    table = torch.tensor([[number.get(name, 0) for name in names] for names, _ in examples])
    answer = torch.tensor([float(last) for _, last in examples])
    weight = torch.zeros(len(kept) + 1)
    weight_sum = torch.full_like(weight, 1e-8)
    bias, bias_sum = torch.tensor(-3.0), torch.tensor(1e-8)
    torch.manual_seed(0)
    for _ in range(passes):
        for rows in torch.randperm(len(answer)).split(512):
            x = table[rows]
            off = (torch.sigmoid(weight[x].sum(1) + bias) - answer[rows]) / len(rows)
            slope = torch.zeros_like(weight).index_add_(0, x.flatten(), off[:, None].expand_as(x).flatten())
            slope[0] = 0
            weight_sum += slope ** 2
            weight -= rate * slope / weight_sum.sqrt()
            bias_sum += off.sum() ** 2
            bias -= rate * off.sum() / bias_sum.sqrt()
    return bias.item(), dict(zip(kept, weight[1:].tolist()))


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--shared", type=Path, default=Path(os.environ.get("PARLEY_SHARED", "../../shared")))
    arguments.add_argument("--out", type=Path,
                           default=Path("../house/src/main/resources/parley/language/unmarked-ends.tsv"))
    given = arguments.parse_args()
    folder = given.shared / "corpora/open/ud"
    texts = [p for name in ("en_ewt-ud-train.conllu", "en_gumfree-ud-train.conllu") for p in paragraphs(folder / name)]
    bias, weights = learn([gap for p in texts for gap in gaps(p)], common(texts))
    with open(given.out, "w", encoding="utf-8") as out:
        out.write("# Weights in hundredths of what stands around a gap, made by training/reader/ends.py"
                  " from UD English-EWT and open UD English-GUM; CC BY-SA 4.0.\n")
        out.write(f"bias\t{round(100 * bias)}\n")
        for name, weight in sorted(weights.items()):
            if abs(weight) >= 0.15:
                out.write(f"{name}\t{round(100 * weight)}\n")


if __name__ == "__main__":
    main()
