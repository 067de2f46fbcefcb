"""
Writes the mixed detector as one ONNX graph, operator by operator, so that what runs is what is read here.

It computes what `model.Convolutional` does with less than half of its multiplications:

- The first convolution reads embeddings, of which there are few: their products with its three taps are tables, which
  the runtime computes once, when it loads the model.
- The second one is a minimal filter F(2, 3) (Winograd 1980; Lavin & Gray 2016): two outputs of three taps each from four
  products in place of six. Its taps are two tokens apart, so that what is filtered are blocks of two tokens; an output pair
  is an even block and the odd one after it, and both kinds stay apart up to the pooling.
"""

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

OPSET = 17
IR_VERSION = 8
END = np.iinfo(np.int64).max
# Before Relu, so that padding reads as zero behind it; far beyond any activation.
NEVER = np.float32(-1e9)
# Empty rows of the last products, so that these are of several rows where one text alone is scored.
ROWS_BESIDE = 3


class Graph:
    """Collects nodes and constants; every method returns the name of a value."""

    def __init__(self):
        self.nodes, self.constants, self.count = [], [], 0

    def constant(self, value: np.ndarray) -> str:
        name = f"c{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def whole(self, *numbers: int) -> str:
        return self.constant(np.array(numbers, dtype=np.int64))

    def add(self, operator: str, *inputs: str, **attributes) -> str:
        self.count += 1
        name = f"v{self.count}"
        self.nodes.append(helper.make_node(operator, list(inputs), [name], **attributes))
        return name

    def affine(self, x: str, weight: np.ndarray, bias: np.ndarray) -> str:
        return self.add("Gemm", x, self.constant(weight.T), self.constant(bias))

    def cut(self, x: str, axis: int, start: int, end: int) -> str:
        return self.add("Slice", x, *(self.whole(n) for n in (start, end, axis)))

    def reshape(self, x: str, *shape: int) -> str:
        return self.add("Reshape", x, self.whole(*shape))


def gram_logits(g: Graph, table: np.ndarray) -> str:
    """[B]: the linear model over hashed n-grams."""
    flat = g.add("GatherElements", g.constant(table), g.reshape("gram_ids", -1), axis=0)
    values = g.add("Reshape", flat, g.add("Shape", "gram_weights"))
    return g.add("ReduceSum", g.add("Mul", values, "gram_weights"), g.whole(1), keepdims=0)


def first_convolution(g: Graph, embedding: np.ndarray, weight: np.ndarray, bias: np.ndarray) -> str:
    """[B, 2, J + 2, 2, C]: even and odd blocks of two tokens, an empty one before and behind; `tokens` has 4 J."""
    words = g.constant(embedding[1:])
    taps = np.split(weight.T, 3)
    before, here, behind = (g.add("MatMul", words, g.constant(tap)) for tap in taps)
    here = g.add("Add", here, g.constant(bias))
    padded = g.add("Pad", "tokens", g.whole(0, 5, 0, 5))
    parts = []
    for table, of_padding, start, end in ((here, NEVER, 1, -1), (before, 0, 0, -2), (behind, 0, 2, END)):
        row = g.constant(np.full((1, len(bias)), of_padding, dtype=np.float32))
        blocks = g.add("Transpose", g.reshape(g.cut(padded, 1, start, end), 0, -1, 2, 2), perm=[0, 2, 1, 3])
        parts.append(g.add("Gather", g.add("Concat", row, table, axis=0), blocks))
    return g.add("Relu", g.add("Add", g.add("Add", parts[0], parts[1]), parts[2]))


def second_convolution(g: Graph, x: str, weight: np.ndarray, bias: np.ndarray) -> list[str]:
    """Each with what it is added to, [2 B J, C]: the even blocks and the odd ones; of padding, anything."""
    channels = len(bias)

    def blocks(parity: int, start: int, end: int) -> str:
        part = g.add("Slice", x, g.whole(parity, start), g.whole(parity + 1, end), g.whole(1, 2))
        return g.reshape(part, -1, channels)

    odd_before, even, odd, even_behind = blocks(1, 0, -2), blocks(0, 1, -1), blocks(1, 1, -1), blocks(0, 2, END)
    first, middle, last = (tap.astype(np.float64) for tap in np.split(weight.T, 3))
    filter_of = lambda taps: g.constant(taps.astype(np.float32))
    of_sum = g.add("Gemm", g.add("Add", even, odd), filter_of((first + middle + last) / 2), g.constant(bias))
    of_difference = g.add("MatMul", g.add("Sub", odd, even), filter_of((first - middle + last) / 2))
    above, below = g.add("Add", of_sum, of_difference), g.add("Sub", of_sum, of_difference)
    evens = g.add("Gemm", g.add("Sub", odd_before, odd), filter_of(first), above)
    odds = g.add("Gemm", g.add("Sub", even_behind, even), filter_of(last), below)
    return [g.add("Add", block, g.add("Relu", filtered)) for block, filtered in ((even, evens), (odd, odds))]


def pooled(g: Graph, halves: list[str], channels: int) -> list[str]:
    """Mean, deviation and maximum over the tokens of a text, each [B, C]."""
    real = g.add("Cast", g.add("Not", g.add("Equal", "tokens", g.constant(np.array(0, dtype=np.int32)))), to=TensorProto.FLOAT)
    count = g.add("Max", g.add("ReduceSum", real, g.whole(1)), g.constant(np.array(1, dtype=np.float32)))
    blocks = g.reshape(real, 0, -1, 2, 2)
    rows = g.add("Concat", g.cut(g.add("Shape", "tokens"), 0, 0, 1), g.whole(-1, channels), axis=0)
    weights, values = [], []
    for parity, half in enumerate(halves):
        mask = g.add("Gather", blocks, g.constant(np.array(parity, dtype=np.int64)), axis=2)
        weights.append(g.reshape(mask, 0, 1, -1))
        values.append(g.add("Reshape", g.add("Mul", half, g.reshape(mask, -1, 1)), rows))

    def average(of: list[str]) -> str:
        sums = [g.add("Squeeze", g.add("MatMul", *pair), g.whole(1)) for pair in zip(weights, of)]
        return g.add("Div", g.add("Add", *sums), count)

    mean = average(values)
    centre = g.add("Unsqueeze", mean, g.whole(1))
    deviations = [g.add("Sub", value, centre) for value in values]
    squares = average([g.add("Mul", deviation, deviation) for deviation in deviations])
    spread = g.add("Sqrt", g.add("Add", squares, g.constant(np.array(1e-5, dtype=np.float32))))
    return [mean, spread, g.add("Max", *(g.add("ReduceMax", value, axes=[1], keepdims=0) for value in values))]


def export_model(folder: Path, linear, convolutional, mixture: np.ndarray) -> None:
    g = Graph()
    weight = lambda name: convolutional[f"net.{name}"].astype(np.float32)
    of = lambda layer: (weight(f"{layer}.weight"), weight(f"{layer}.bias"))
    grams = gram_logits(g, (mixture[0] * linear["coefficients"]).astype(np.float32))
    halves = second_convolution(g, first_convolution(g, weight("embedding.weight"), *of("first")), *of("second"))
    figures = g.add("Concat", *pooled(g, halves, len(weight("second.bias"))), "style", axis=1)
    figures = g.add("Pad", figures, g.whole(0, 0, ROWS_BESIDE, 0))
    hidden = g.add("Relu", g.affine(figures, *of("hidden")))
    b = np.float32(mixture[1])
    rest = np.float32(mixture[0] * linear["intercept"] + mixture[2])
    out = g.affine(hidden, b * weight("out.weight"), b * weight("out.bias") + rest)
    out = g.add("Squeeze", g.cut(out, 0, 0, -ROWS_BESIDE), g.whole(1))
    g.nodes.append(helper.make_node("Add", [grams, out], ["logit"]))

    inputs = [
        helper.make_tensor_value_info("gram_ids", TensorProto.INT32, ["B", "G"]),
        helper.make_tensor_value_info("gram_weights", TensorProto.FLOAT, ["B", "G"]),
        helper.make_tensor_value_info("tokens", TensorProto.INT32, ["B", "T"]),
        helper.make_tensor_value_info("style", TensorProto.FLOAT, ["B", 16]),
    ]
    output = helper.make_tensor_value_info("logit", TensorProto.FLOAT, ["B"])
    graph = helper.make_graph(g.nodes, "synthetic-budget", inputs, [output], g.constants)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR_VERSION)
    onnx.checker.check_model(model)
    onnx.save(model, folder / "model.onnx")
    convolutional["vocabulary"].astype("<u4").tofile(folder / "vocabulary.bin")
