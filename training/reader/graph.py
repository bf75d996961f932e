"""The network as an ONNX graph, written node by node: ONNX Runtime's fused attention and 8-bit matrix products.

In: ids, shp [B,T] int32; lens [B] int32; first, last [B,W,1] int64. Out: tags [B,W,K] float, the tag heads side by
side; arc [B,W,W] float, head h for dependent d at [d,h]; rel [B,W,W] uint8, the best relation of each such pair.
"""

from typing import Dict, List

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from .network import ARC, HEADS, RELATION, TAG_HEADS

MICROSOFT = "com.microsoft"
SEVEN_BITS, EIGHT_BITS = 63.0, 127.0
"""Products of 8-bit weights saturate on processors without VNNI; one bit less does not."""
NORM_EPSILON = 1e-12


def quantised(matrix: np.ndarray, most: float, axis: int):
    """Whole numbers in [-most, most] and the scale along `axis` with matrix ≈ numbers × scale."""
    scale = np.maximum(np.abs(matrix).max(axis, keepdims=True) / most, 1e-8).astype(np.float32)
    return np.clip(np.round(matrix / scale), -most, most).astype(np.int8), scale


class Graph:
    """Nodes and constants under way; `state` are the weights of a Reader."""

    def __init__(self, state: Dict[str, np.ndarray], int8: bool):
        self.state, self.int8 = state, int8
        self.nodes, self.constants = [], []

    def constant(self, value) -> str:
        name = f"c{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def whole(self, *values: int) -> str:
        return self.constant(np.array(values, np.int64))

    def weight(self, name: str) -> str:
        return self.constant(self.state[name])

    def node(self, kind: str, inputs: List[str], outputs: int = 1, domain: str = "", **attributes):
        names = [f"{kind}_{len(self.nodes)}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(kind, inputs, names, domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def name(self, value: str, name: str) -> None:
        self.nodes.append(helper.make_node("Identity", [value], [name]))

    def product(self, x: str, name: str) -> str:
        """x times the transposed weight, in 8 bits where asked; without the bias."""
        matrix = self.state[name + ".weight"].T
        if not self.int8:
            return self.node("MatMul", [x, self.constant(matrix)])
        numbers, scale = quantised(matrix, SEVEN_BITS, 0)
        inputs = [x, self.constant(numbers), self.constant(scale[0])]
        return self.node("DynamicQuantizeMatMul", inputs, domain=MICROSOFT)

    def linear(self, x: str, name: str, bias: bool = True) -> str:
        """A head's linear layer in 32 bits."""
        y = self.node("MatMul", [x, self.constant(self.state[name + ".weight"].T)])
        return self.node("Add", [y, self.weight(name + ".bias")]) if bias else y

    def slice(self, x: str, start: int, end: int, axis: int) -> str:
        return self.node("Slice", [x, self.whole(start), self.whole(end), self.whole(axis)])


def embeddings(g: Graph) -> str:
    table = g.state["encoder.word.weight"]
    if g.int8:
        numbers, scale = quantised(table, EIGHT_BITS, 1)
        word = g.node("Cast", [g.node("Gather", [g.constant(numbers), "ids"])], to=TensorProto.FLOAT)
        word = g.node("Mul", [word, g.node("Gather", [g.constant(scale), "ids"])])
    else:
        word = g.node("Gather", [g.constant(table), "ids"])
    length = g.slice(g.node("Shape", ["ids"]), 1, 2, 0)
    positions = g.constant(g.state["encoder.position.weight"] + g.state["encoder.kind"])
    position = g.node("Slice", [positions, g.whole(0), length, g.whole(0)])
    shape = g.node("Gather", [g.weight("encoder.shape.weight"), "shp"])
    x = g.node("Add", [g.node("Add", [word, shape]), position])
    norm = [x, g.weight("encoder.norm.weight"), g.weight("encoder.norm.bias")]
    return g.node("LayerNormalization", norm, axis=-1, epsilon=NORM_EPSILON)


def attention(g: Graph, x: str, name: str) -> str:
    matrix, bias = g.state[name + ".weight"].T, g.weight(name + ".bias")
    if not g.int8:
        return g.node("Attention", [x, g.constant(matrix), bias, "lens"], domain=MICROSOFT, num_heads=HEADS)
    numbers, scale = quantised(matrix, SEVEN_BITS, 0)
    values, value_scale, value_zero = g.node("DynamicQuantizeLinear", [x], 3)
    zero = g.constant(np.zeros(scale.shape[1], np.int8))
    inputs = [values, g.constant(numbers), bias, value_scale, g.constant(scale[0]), "lens", value_zero, zero]
    return g.node("QAttention", inputs, domain=MICROSOFT, num_heads=HEADS, unidirectional=0)


def layer(g: Graph, x: str, i: int) -> str:
    at = f"encoder.layers.{i}."

    def joined(x: str, y: str, norm: str, bias: str) -> str:
        inputs = [x, y, g.weight(at + norm + ".weight"), g.weight(at + norm + ".bias"), g.weight(at + bias + ".bias")]
        return g.node("SkipLayerNormalization", inputs, domain=MICROSOFT, epsilon=NORM_EPSILON)

    x = joined(x, g.product(attention(g, x, at + "qkv"), at + "out"), "norm1", "out")
    wide = g.node("BiasGelu", [g.product(x, at + "up"), g.weight(at + "up.bias")], domain=MICROSOFT)
    return joined(x, g.product(wide, at + "down"), "norm2", "down")


def trees(g: Graph, words: str) -> None:
    """The outputs `arc` and `rel`."""
    parts = g.node("LeakyRelu", [g.linear(words, "parts")], alpha=0.1)
    ends = np.cumsum([0, ARC, ARC, RELATION, RELATION]).tolist()
    head, dependent, rel_head, rel_dependent = (g.slice(parts, a, b, 2) for a, b in zip(ends, ends[1:]))
    scale = 1 / np.sqrt(ARC, dtype=np.float32)
    left = g.node("MatMul", [dependent, g.constant(g.state["arc"] * scale)])
    left = g.node("Add", [left, g.constant(g.state["arc_head"] * scale)])
    turned = lambda x: g.node("Transpose", [x], perm=[0, 2, 1])
    g.name(g.node("MatMul", [left, turned(head)]), "arc")

    relations = g.state["rel_head.weight"].shape[0]
    shape = g.node("Shape", ["first"])
    b, w = g.slice(shape, 0, 1, 0), g.slice(shape, 1, 2, 0)
    product = g.node("MatMul", [rel_dependent, g.weight("rel")])
    flat = g.node("Concat", [b, g.whole(-1), g.whole(RELATION)], axis=0)
    product = g.node("MatMul", [g.node("Reshape", [product, flat]), turned(rel_head)])
    deep = g.node("Concat", [b, w, g.whole(relations), w], axis=0)
    product = g.node("Reshape", [product, deep])  # [B, dependent, relation, head]
    of_head = g.node("Unsqueeze", [turned(g.linear(rel_head, "rel_head")), g.whole(1)])
    of_dependent = g.node("Unsqueeze", [g.linear(rel_dependent, "rel_dependent", bias=False), g.whole(3)])
    scores = g.node("Add", [g.node("Add", [product, of_head]), of_dependent])
    best = g.node("ArgMax", [scores], axis=2, keepdims=0)
    g.name(g.node("Cast", [best], to=TensorProto.UINT8), "rel")


def model(state: Dict[str, np.ndarray], layers: int, int8: bool) -> onnx.ModelProto:
    g = Graph(state, int8)
    x = embeddings(g)
    for i in range(layers):
        x = layer(g, x, i)
    ends = [g.node("GatherND", [x, side], batch_dims=1) for side in ("first", "last")]
    words = g.node("Mul", [g.node("Add", ends), g.constant(np.array(0.5, np.float32))])
    for part in ("weight", "bias"):
        state[f"all.{part}"] = np.concatenate([state[f"tags.{head}.{part}"] for head in TAG_HEADS])
    g.name(g.linear(words, "all"), "tags")
    trees(g, words)

    value = helper.make_tensor_value_info
    inputs = [value(n, TensorProto.INT32, ["B", "T"]) for n in ("ids", "shp")]
    inputs += [value("lens", TensorProto.INT32, ["B"])]
    inputs += [value(n, TensorProto.INT64, ["B", "W", 1]) for n in ("first", "last")]
    outputs = [value("tags", TensorProto.FLOAT, ["B", "W", len(state["all.bias"])])]
    outputs += [value("arc", TensorProto.FLOAT, ["B", "W", "W"]), value("rel", TensorProto.UINT8, ["B", "W", "W"])]
    graph = helper.make_graph(g.nodes, "reader", inputs, outputs, g.constants)
    versions = [helper.make_opsetid("", 17), helper.make_opsetid(MICROSOFT, 1)]
    made = helper.make_model(graph, opset_imports=versions, producer_name="parley")
    made.ir_version = 8
    return made
