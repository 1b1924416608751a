"""The MiniLM encoder (BERT architecture) and the reading of its published ONNX weights."""
import math

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from .wordpiece import FLAG_CLASSES, MARKS, SHAPES

HIDDEN, HEADS, FEED_FORWARD, VOCABULARY, POSITIONS, LAYERS = 384, 12, 1536, 30522, 512, 6


class _HalfProduct(torch.autograd.Function):
    """x Wᵀ + b whose three matrix products, forward and backward, run in bfloat16 on 2-d operands."""

    @staticmethod
    def forward(ctx, x, weight, bias):
        flat, half = x.reshape(-1, x.shape[-1]).bfloat16(), weight.bfloat16()
        ctx.save_for_backward(flat, half)
        ctx.shape = x.shape
        return (F.linear(flat, half).float() + bias).view(*x.shape[:-1], weight.shape[0])

    @staticmethod
    def backward(ctx, gradient):
        flat, half = ctx.saved_tensors
        gradient = gradient.reshape(-1, gradient.shape[-1])
        short = gradient.bfloat16()
        return (torch.mm(short, half).float().view(ctx.shape), torch.mm(short.t(), flat).float(),
                gradient.sum(0))


class EncoderLinear(nn.Linear):
    """A linear layer that may train in bfloat16, twice as fast on processors with AVX-512 BF16; weights stay float32.

    PyTorch 1.13's own automatic mixed precision returned corrupt gradients here (from batched products); plain 2-d
    products did not in 3,276 comparisons with float32.
    """
    half = False

    def forward(self, x):
        if EncoderLinear.half and self.training:
            return _HalfProduct.apply(x, self.weight, self.bias)
        return super().forward(x)


class Layer(nn.Module):
    """One transformer block with normalisation after each residual sum."""

    def __init__(self, dropout):
        super().__init__()
        self.dropout = dropout
        self.qkv = EncoderLinear(HIDDEN, 3 * HIDDEN)
        self.attention_output = EncoderLinear(HIDDEN, HIDDEN)
        self.attention_norm = nn.LayerNorm(HIDDEN, 1e-12)
        self.intermediate = EncoderLinear(HIDDEN, FEED_FORWARD)
        self.output = EncoderLinear(FEED_FORWARD, HIDDEN)
        self.output_norm = nn.LayerNorm(HIDDEN, 1e-12)

    def forward(self, x, bias):
        batch, length, _ = x.shape
        size = HIDDEN // HEADS
        query, key, value = (self.qkv(x).view(batch, length, 3, HEADS, size).permute(2, 0, 3, 1, 4)
                             .contiguous().unbind(0))
        scores = torch.matmul(query, key.transpose(-1, -2)) * (1 / math.sqrt(size)) + bias
        context = torch.matmul(torch.softmax(scores, -1), value).transpose(1, 2).reshape(batch, length, HIDDEN)
        x = self.attention_norm(x + F.dropout(self.attention_output(context), self.dropout, self.training))
        inner = self.output(F.gelu(self.intermediate(x)))
        return self.output_norm(x + F.dropout(inner, self.dropout, self.training))


class Encoder(nn.Module):
    """Word pieces with flag classes to hidden states [b, t, HIDDEN].

    The flag-class embedding is the sum of a shape, a paragraph-start, an in-quote and a mark vector, so that rare
    combinations share what common ones teach.
    """

    def __init__(self, dropout=0.0):
        super().__init__()
        self.dropout = dropout
        self.words = nn.Embedding(VOCABULARY, HIDDEN)
        self.positions = nn.Embedding(POSITIONS, HIDDEN)
        self.shapes = nn.Embedding(len(SHAPES), HIDDEN)
        self.paragraph_start = nn.Parameter(torch.zeros(HIDDEN))
        self.in_quote = nn.Parameter(torch.zeros(HIDDEN))
        self.marks = nn.Parameter(torch.zeros(len(MARKS) - 1, HIDDEN))
        self.norm = nn.LayerNorm(HIDDEN, 1e-12)
        self.layers = nn.ModuleList([Layer(dropout) for _ in range(LAYERS)])
        classes = torch.arange(FLAG_CLASSES)
        self.register_buffer("class_shape", classes % 5, persistent=False)
        self.register_buffer("class_start", (classes // 5 % 2).float()[:, None], persistent=False)
        self.register_buffer("class_quote", (classes // 10 % 2).float()[:, None], persistent=False)
        marks = torch.stack([(classes // 20 == mark).float() for mark in range(1, len(MARKS))], 1)
        self.register_buffer("class_mark", marks, persistent=False)

    def flag_table(self):
        """The embedding of every flag class, [FLAG_CLASSES, HIDDEN]."""
        return (self.shapes(self.class_shape) + self.class_start * self.paragraph_start
                + self.class_quote * self.in_quote + torch.mm(self.class_mark, self.marks))

    def forward(self, ids, mask, flags):
        return self.states(ids, mask, flags)[-1]

    def states(self, ids, mask, flags, count=LAYERS):
        """The embedded pieces and the hidden states after each of the first `count` layers, count + 1 of [b, t, HIDDEN]."""
        x = self.words(ids) + self.positions.weight[:ids.shape[1]] + F.embedding(flags, self.flag_table())
        x = F.dropout(self.norm(x), self.dropout, self.training)
        bias = masked_bias(mask.to(x.dtype))
        states = [x]
        for layer in self.layers[:count]:
            states.append(layer(states[-1], bias))
        return states


def masked_bias(mask):
    """What is added to attention scores so that pieces whose `mask` [b, t] is 0 are not seen."""
    return (1.0 - mask)[:, None, None, :] * -10000.0


def load_pretrained(encoder, onnx_path):
    """Copy the weights of the published all-MiniLM-L6-v2 ONNX file into an encoder.

    Every shape starts as token type 0; the paragraph, quote and mark vectors start at zero.
    """
    import onnx
    from onnx import numpy_helper
    graph = onnx.load(onnx_path).graph
    arrays = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    products = {n.name: arrays[n.input[1]].T for n in graph.node if n.op_type == "MatMul" and n.input[1] in arrays}

    def tensor(array):
        return torch.from_numpy(np.array(array, dtype=np.float32))

    state = encoder.state_dict()
    state["words.weight"] = tensor(arrays["embeddings.word_embeddings.weight"])
    state["positions.weight"] = tensor(arrays["embeddings.position_embeddings.weight"])
    state["shapes.weight"] = tensor(arrays["embeddings.token_type_embeddings.weight"])[:1].repeat(len(SHAPES), 1)
    _copy_norm(state, "norm", arrays, "embeddings.LayerNorm", tensor)
    for i in range(LAYERS):
        ours, theirs, node = f"layers.{i}.", f"encoder.layer.{i}.", f"/encoder/layer.{i}/"
        parts = ("query", "key", "value")
        state[ours + "qkv.weight"] = torch.cat([tensor(products[f"{node}attention/self/{p}/MatMul"]) for p in parts])
        state[ours + "qkv.bias"] = torch.cat([tensor(arrays[f"{theirs}attention.self.{p}.bias"]) for p in parts])
        for name, source in (("attention_output", "attention.output.dense"), ("intermediate", "intermediate.dense"),
                             ("output", "output.dense")):
            state[ours + name + ".weight"] = tensor(products[node + source.replace(".", "/") + "/MatMul"])
            state[ours + name + ".bias"] = tensor(arrays[theirs + source + ".bias"])
        _copy_norm(state, ours + "attention_norm", arrays, theirs + "attention.output.LayerNorm", tensor)
        _copy_norm(state, ours + "output_norm", arrays, theirs + "output.LayerNorm", tensor)
    encoder.load_state_dict(state)


def _copy_norm(state, ours, arrays, theirs, tensor):
    state[ours + ".weight"], state[ours + ".bias"] = tensor(arrays[theirs + ".weight"]), tensor(arrays[theirs + ".bias"])
