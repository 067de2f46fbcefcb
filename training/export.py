"""Writes the mixed detector as one ONNX graph, operator by operator, so that what runs is what is read here."""

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

OPSET = 17
IR_VERSION = 8


class Graph:
    """Collects nodes and constants; every method returns the name of a value."""

    def __init__(self):
        self.nodes, self.constants, self.count = [], [], 0

    def constant(self, value: np.ndarray) -> str:
        name = f"c{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(value, name))
        return name

    def add(self, operator: str, *inputs: str, **attributes) -> str:
        self.count += 1
        name = f"v{self.count}"
        self.nodes.append(helper.make_node(operator, list(inputs), [name], **attributes))
        return name

    def affine(self, x: str, weight: np.ndarray, bias: np.ndarray) -> str:
        return self.add("Add", self.add("MatMul", x, self.constant(weight.T.copy())), self.constant(bias))

    def shifted(self, x: str, step: int) -> str:
        """[B, L, C] to [B, L, 3 C]: each position with its neighbours at `step`."""
        padded = self.add("Pad", x, self.constant(np.array([0, step, 0, 0, step, 0], dtype=np.int64)))
        index = lambda n: self.constant(np.array([n], dtype=np.int64))
        left = self.add("Slice", padded, index(0), index(-2 * step), index(1))
        right = self.add("Slice", padded, index(2 * step), index(np.iinfo(np.int64).max), index(1))
        return self.add("Concat", left, x, right, axis=2)


def export_model(folder: Path, linear, convolutional, mixture: np.ndarray) -> None:
    g = Graph()
    table = (mixture[0] * linear["coefficients"]).astype(np.float32)
    weight = lambda name: convolutional[f"net.{name}"].astype(np.float32)
    axis = lambda n: g.constant(np.array([n], dtype=np.int64))

    grams = g.add("ReduceSum", g.add("Mul", g.add("Gather", g.constant(table), "gram_ids"), "gram_weights"), axis(1), keepdims=0)

    real = g.add("Not", g.add("Equal", "tokens", g.constant(np.array(0, dtype=np.int32))))
    mask = g.add("Unsqueeze", g.add("Cast", real, to=TensorProto.FLOAT), axis(2))
    x = g.add("Gather", g.constant(weight("embedding.weight")), "tokens")
    x = g.add("Mul", g.add("Relu", g.affine(g.shifted(x, 1), weight("first.weight"), weight("first.bias"))), mask)
    second = g.add("Relu", g.affine(g.shifted(x, 2), weight("second.weight"), weight("second.bias")))
    x = g.add("Mul", g.add("Add", x, second), mask)
    count = g.add("Max", g.add("ReduceSum", mask, axis(1), keepdims=0), g.constant(np.array(1, dtype=np.float32)))
    mean = g.add("Div", g.add("ReduceSum", x, axis(1), keepdims=0), count)
    centred = g.add("Mul", g.add("Sub", x, g.add("Unsqueeze", mean, axis(1))), mask)
    squares = g.add("Div", g.add("ReduceSum", g.add("Mul", centred, centred), axis(1), keepdims=0), count)
    spread = g.add("Sqrt", g.add("Add", squares, g.constant(np.array(1e-5, dtype=np.float32))))
    top = g.add("ReduceMax", x, axes=[1], keepdims=0)
    pooled = g.add("Concat", mean, spread, top, "style", axis=1)
    hidden = g.add("Relu", g.affine(pooled, weight("hidden.weight"), weight("hidden.bias")))
    b = np.float32(mixture[1])
    rest = np.float32(mixture[0] * linear["intercept"] + mixture[2])
    out = g.add("Squeeze", g.affine(hidden, b * weight("out.weight"), b * weight("out.bias") + rest), axis(1))
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
