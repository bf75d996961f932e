"""The network: a BERT-shaped encoder of a few layers, linear heads for tags, deep biaffine heads for the tree.

Shapes: B sentences, T pieces, W words with word 0 = [CLS], which stands for the root; H width, R relations. Where the
processor has bfloat16 the matrix products run in it (autocast); sums, norms and losses stay in 32 bits.
"""

import math
from typing import Dict, List, Tuple

import torch
import torch.nn.functional as F
from torch import Tensor, nn

TAG_HEADS = ("upos", "xpos", "lrule", "ner3", "ner9", "att")
"""The heads of the tensor `tags`, side by side in this order."""

WIDTH, HEADS, LAYERS, PIECES, POSITIONS, SHAPES = 384, 12, 6, 30522, 512, 8
ARC, RELATION = 256, 96
FAR = -1e4


class Dropout(nn.Module):
    """Dropout with masks cut at random from one pool: drawing each bit anew costs more than the matrix products."""

    POOL = 1 << 23

    def __init__(self, share: float):
        super().__init__()
        self.share = share
        self._pools = {}

    def forward(self, x: Tensor) -> Tensor:
        if not self.training or self.share == 0:
            return x
        n = x.numel()
        pool = self._pools.get(x.dtype)
        if pool is None or pool.numel() <= n:
            keep = torch.rand(max(self.POOL, 2 * n)) >= self.share
            pool = self._pools[x.dtype] = keep.to(x.dtype) / (1 - self.share)
        at = int(torch.randint(pool.numel() - n, ()))
        return x * pool[at : at + n].view(x.shape)


class Layer(nn.Module):
    """One encoder layer, norm after each part as in BERT."""

    def __init__(self, width: int, heads: int, drop: Dropout, drop_attention: Dropout):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.up = nn.Linear(width, 4 * width)
        self.down = nn.Linear(4 * width, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)
        self.drop, self.drop_attention = drop, drop_attention

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        b, t, h = x.shape
        d = h // self.heads
        q, k, v = self.qkv(x).view(b, t, 3, self.heads, d).permute(2, 0, 3, 1, 4).unbind(0)
        scores = torch.matmul(q * (1 / math.sqrt(d)), k.transpose(-1, -2)).float() + mask
        weights = self.drop_attention(torch.softmax(scores, -1))
        mixed = torch.matmul(weights, v).transpose(1, 2).reshape(b, t, h)
        x = self.norm1(x + self.drop(self.out(mixed)).float())
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))).float())


class Encoder(nn.Module):
    """Pieces and shapes to vectors [B,T,H]."""

    def __init__(self, layers: int, drop: float):
        super().__init__()
        self.word = nn.Embedding(PIECES, WIDTH)
        self.position = nn.Embedding(POSITIONS, WIDTH)
        self.kind = nn.Parameter(torch.zeros(WIDTH))
        self.shape = nn.Embedding(SHAPES, WIDTH)
        nn.init.zeros_(self.shape.weight)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = Dropout(drop)
        attention = Dropout(drop)
        self.layers = nn.ModuleList(Layer(WIDTH, HEADS, self.drop, attention) for _ in range(layers))

    def forward(self, ids: Tensor, shp: Tensor, lens: Tensor) -> Tensor:
        t = ids.shape[1]
        x = self.word(ids) + self.position.weight[:t] + self.kind + self.shape(shp)
        x = self.drop(self.norm(x))
        beyond = torch.arange(t)[None, :] >= lens[:, None]
        mask = beyond[:, None, None, :].float() * FAR
        for layer in self.layers:
            x = layer(x, mask)
        return x


class Reader(nn.Module):
    """The whole model for the label lists `labels` (head name to labels)."""

    def __init__(self, labels: Dict[str, List[str]], layers: int = LAYERS, drop: float = 0.1, drop_heads: float = 0.25):
        super().__init__()
        self.encoder = Encoder(layers, drop)
        self.drop = Dropout(drop_heads)
        self.tags = nn.ModuleDict({k: nn.Linear(WIDTH, len(labels[k])) for k in TAG_HEADS})
        relations = len(labels["rel"])
        self.relations = relations
        self.parts = nn.Linear(WIDTH, 2 * ARC + 2 * RELATION)
        self.arc = nn.Parameter(torch.empty(ARC, ARC))
        self.arc_head = nn.Parameter(torch.zeros(ARC))
        self.rel = nn.Parameter(torch.empty(RELATION, relations * RELATION))
        self.rel_head = nn.Linear(RELATION, relations)
        self.rel_dependent = nn.Linear(RELATION, relations, bias=False)
        nn.init.orthogonal_(self.arc)
        nn.init.normal_(self.rel, std=0.02)

    def words(self, batch: Dict[str, Tensor]) -> Tensor:
        """Word vectors [B,W,H]: the mean of each word's first and last piece."""
        x = self.encoder(batch["ids"], batch["shp"], batch["lens"])
        at = lambda index: torch.gather(x, 1, index[:, :, None].expand(-1, -1, x.shape[-1]))
        return (at(batch["first"]) + at(batch["last"])) * 0.5

    def tag_scores(self, words: Tensor, head: str) -> Tensor:
        """[B,W,labels of the head]."""
        return self.tags[head](words).float()

    def tree_parts(self, words: Tensor) -> Tuple[Tensor, Tensor, Tensor]:
        """Arc scores [B,W dependents,W heads], and the two halves of the relation scores [B,W,96]."""
        parts = self.drop(F.leaky_relu(self.parts(words), 0.1))
        head, dependent, rel_head, rel_dependent = parts.split([ARC, ARC, RELATION, RELATION], -1)
        left = torch.matmul(dependent, self.arc) + self.arc_head.to(dependent.dtype)
        arc = torch.matmul(left, head.transpose(1, 2)).float() / math.sqrt(ARC)
        return arc, rel_head, rel_dependent

    def rel_scores(self, rel_head: Tensor, rel_dependent: Tensor, heads: Tensor) -> Tensor:
        """Relation scores [B,W,R] of every word with its head in `heads` [B,W]."""
        b, w, r = rel_dependent.shape
        chosen = torch.gather(rel_head, 1, heads[:, :, None].expand(b, w, r))
        product = torch.matmul(rel_dependent, self.rel).view(b, w, self.relations, r)
        both = torch.matmul(product, chosen[..., None]).squeeze(-1)
        return both.float() + self.rel_head(chosen).float() + self.rel_dependent(rel_dependent).float()
