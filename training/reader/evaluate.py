"""Figures of a model on annotated sentences: tags, lemmas, trees (all words; labels without subtypes), names F1."""

from collections import Counter
from typing import Dict, List

import torch

from .batches import Encoder, batched, collated
from .corpus import NAME_TYPES, Sentence
from .lemmas import apply_rule
from .network import FAR, Reader
from .spans import decoded, spans
from .trees import heads_of

BATCH = 4000


@torch.no_grad()
def figures(reader: Reader, encoder: Encoder, labels: Dict[str, List[str]], gold: List[Sentence]) -> Dict[str, float]:
    """Per cent of words right in upos, xpos, lemma, uas, las; names F1 as `names`, `per`, `loc`, `org`."""
    was_training = reader.training
    reader.eval()
    encoded = [encoder.encode(s) for s in gold]
    for e, s in zip(encoded, gold):
        e["gold"] = s
    count: Counter = Counter()
    for group in batched(encoded, BATCH):
        batch = collated(group)
        words = reader.words(batch)
        tags = {k: reader.tag_scores(words, k) for k in ("upos", "xpos", "lrule", "ner3")}
        arc, rel_head, rel_dependent = reader.tree_parts(words)
        arc = torch.log_softmax(arc.masked_fill(~batch["wmask"][:, None, :], FAR), -1)
        heads = torch.zeros_like(batch["first"])
        for i, e in enumerate(group):
            n = len(e["first"])
            heads[i, 1:n] = torch.from_numpy(heads_of(arc[i, :n, :n].numpy())[1:])
        rels = reader.rel_scores(rel_head, rel_dependent, heads).argmax(-1)
        for i, e in enumerate(group):
            n = len(e["first"])
            cut = {k: v[i, 1:n] for k, v in tags.items()}
            _score(count, labels, e["gold"], cut, heads[i, 1:n].tolist(), rels[i, 1:n].tolist())
    reader.train(was_training)
    return _shares(count)


def _score(count: Counter, labels, gold: Sentence, tags, heads: List[int], rels: List[int]) -> None:
    if gold.head:
        count["words"] += len(gold.words)
        for key, layer in (("upos", gold.upos), ("xpos", gold.xpos)):
            count[key] += sum(labels[key][p] == g for p, g in zip(tags[key].argmax(-1).tolist(), layer))
        rules = [labels["lrule"][p] for p in tags["lrule"].argmax(-1).tolist()]
        count["lemma"] += sum(apply_rule(w, r) == g for w, r, g in zip(gold.words, rules, gold.lemma))
        plain = lambda rel: rel.split(":")[0]
        right = [h == g for h, g in zip(heads, gold.head)]
        count["uas"] += sum(right)
        count["las"] += sum(ok and plain(labels["rel"][r]) == plain(g) for ok, r, g in zip(right, rels, gold.rel))
    if gold.names and None not in gold.names:
        found, true = spans(decoded(tags["ner3"].numpy(), labels["ner3"])), spans(gold.names)
        for kind in NAME_TYPES:
            of = lambda names: {n for n in names if n[2] == kind}
            count[kind, "found"] += len(of(found))
            count[kind, "true"] += len(of(true))
            count[kind, "both"] += len(of(found) & of(true))


def _shares(count: Counter) -> Dict[str, float]:
    out = {}
    if count["words"]:
        out.update({k: 100 * count[k] / count["words"] for k in ("upos", "xpos", "lemma", "uas", "las")})
    f1 = lambda kinds: 200 * sum(count[k, "both"] for k in kinds) / max(
        1, sum(count[k, "found"] + count[k, "true"] for k in kinds)
    )
    if any(count[k, "true"] for k in NAME_TYPES):
        out["names"] = f1(NAME_TYPES)
        out.update({kind.lower(): f1([kind]) for kind in NAME_TYPES})
    return out


def line(name: str, values: Dict[str, float]) -> str:
    return f"{name:12s} " + "  ".join(f"{k} {v:.2f}" for k, v in values.items())
