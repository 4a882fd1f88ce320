"""The exported model with its weights kept in half their digits, computed with in full.

Vectors are stored in half precision anyway, so what is lost is below what is kept; `worst` says
how much that is.
"""

from collections.abc import Sequence
from pathlib import Path

import numpy as np


def halve(model: Path, target: Path) -> None:
    """Writes an ONNX file whose large weights are float16, each cast up where it is used."""
    import onnx
    from onnx import TensorProto, helper, numpy_helper

    whole = onnx.load(str(model))
    graph = whole.graph
    casts = []
    for weight in graph.initializer:
        if weight.data_type == TensorProto.FLOAT and np.prod(weight.dims) >= 1024:
            name, half = weight.name, f"{weight.name}_half"
            values = numpy_helper.to_array(weight).astype(np.float16)
            weight.CopyFrom(numpy_helper.from_array(values, half))
            casts.append(helper.make_node("Cast", [half], [name], to=TensorProto.FLOAT))
    nodes = [*casts, *graph.node]
    del graph.node[:]
    graph.node.extend(nodes)
    onnx.save(whole, str(target))


def worst(one: Path, other: Path, tokenizer: Path, texts: Sequence[str]) -> float:
    """The lowest cosine between what two exported models make of the same text."""
    vectors = [_vectors(model, tokenizer, texts) for model in (one, other)]
    return float(np.min(np.sum(vectors[0] * vectors[1], axis=1)))


def _vectors(model: Path, tokenizer: Path, texts: Sequence[str]) -> np.ndarray:
    import onnxruntime
    from tokenizers import Tokenizer

    session = onnxruntime.InferenceSession(str(model), providers=["CPUExecutionProvider"])
    codes = [Tokenizer.from_file(str(tokenizer)).encode(text).ids for text in texts]
    made = [session.run(["text"], {"ids": [ids], "mask": [[1] * len(ids)]})[0][0] for ids in codes]
    return np.array(made)
