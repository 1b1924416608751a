"""Int8 weights and dynamically quantised activations for an exported ONNX file."""
import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

SMALLEST = 20_000
"""Weight matrices with fewer entries stay float32."""


def quantise(source, target):
    """Write `source` with int8 products and embeddings to `target`; returns the number of products changed.

    A product X·W with a constant matrix W becomes MatMulInteger over X quantised to uint8 (one scale for the tensor, found
    at run time) and W quantised to int8 (symmetric, one scale per column). Large embedding tables become int8 rows with a
    scale each. No calibration data is needed.
    """
    model = onnx.load(source)
    graph = model.graph
    _Quantiser(graph).run()
    onnx.checker.check_model(model)
    onnx.save(model, target)
    return sum(node.op_type == "MatMulInteger" for node in graph.node)


class _Quantiser:
    def __init__(self, graph):
        self.graph = graph
        self.constants = {i.name: i for i in graph.initializer}
        self.nodes, self.activations, self.written = [], {}, set()

    def run(self):
        for node in self.graph.node:
            weight = self._constant_of(node)
            if node.op_type == "MatMul" and weight is not None and weight.ndim == 2 and weight.size >= SMALLEST:
                self._product(node, weight)
            elif node.op_type == "Gather" and weight is not None and weight.ndim == 2 and weight.size > 1_000_000:
                self._table(node, weight)
            else:
                self.nodes.append(node)
        del self.graph.node[:]
        self.graph.node.extend(self.nodes)
        used = {name for node in self.nodes for name in node.input}
        kept = [i for i in self.graph.initializer if i.name in used]
        del self.graph.initializer[:]
        self.graph.initializer.extend(kept)

    def _constant_of(self, node):
        position = 1 if node.op_type == "MatMul" else 0
        if node.op_type not in ("MatMul", "Gather") or node.input[position] not in self.constants:
            return None
        return numpy_helper.to_array(self.constants[node.input[position]])

    def _write(self, name, array):
        if name not in self.written:
            self.graph.initializer.append(numpy_helper.from_array(array, name))
            self.written.add(name)

    def _product(self, node, weight):
        x, name, out = node.input[0], node.input[1], node.output[0]
        scale = (np.maximum(np.abs(weight).max(0), 1e-8) / 127).astype(np.float32)
        self._write(name + "_int8", _rounded(weight, scale))
        self._write(name + "_scale", scale)
        self._write(name + "_zero", np.zeros(weight.shape[1], np.int8))
        quantised, x_scale, x_zero = (f"{x}_{part}" for part in ("uint8", "scale", "zero"))
        if x not in self.activations:
            self.activations[x] = True
            self._add("DynamicQuantizeLinear", [x], [quantised, x_scale, x_zero])
        self._add("MatMulInteger", [quantised, name + "_int8", x_zero, name + "_zero"], [out + "_int32"])
        self._add("Cast", [out + "_int32"], [out + "_float"], to=TensorProto.FLOAT)
        self._add("Mul", [x_scale, name + "_scale"], [out + "_scale"])
        self._add("Mul", [out + "_float", out + "_scale"], [out])

    def _table(self, node, weight):
        name, index, out = node.input[0], node.input[1], node.output[0]
        scale = (np.maximum(np.abs(weight).max(1, keepdims=True), 1e-8) / 127).astype(np.float32)
        self._write(name + "_int8", _rounded(weight, scale))
        self._write(name + "_scale", scale)
        self._add("Gather", [name + "_int8", index], [out + "_int8"])
        self._add("Gather", [name + "_scale", index], [out + "_scale"])
        self._add("Cast", [out + "_int8"], [out + "_float"], to=TensorProto.FLOAT)
        self._add("Mul", [out + "_float", out + "_scale"], [out])

    def _add(self, kind, inputs, outputs, **attributes):
        self.nodes.append(helper.make_node(kind, inputs, outputs, name=f"{kind}_{outputs[0]}", **attributes))


def _rounded(weight, scale):
    return np.clip(np.round(weight / scale), -127, 127).astype(np.int8)
