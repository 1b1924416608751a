"""Train the reader of marked triggers over a joint model that stays as it is.

    python3 -m readout_training.train_marked --model JOINT/model.pt --tokenizer tokenizer.json --out DIR --minutes 60

The learning rate falls linearly and reaches zero when the budget ends. A run that was stopped goes on from its last checkpoint.
"""
import argparse
import collections
import json
import os
import random
import time

import torch

from . import augment, corpus, events, export, marked, standoff
from .encoder import EncoderLinear
from .train import CLIP, CORRUPT_NORM, OWN_LIMIT, WARM_UP_STEPS, save
from .window import batches, collate, encode
from .wordpiece import WordPiece

LAYER_RATE, HEAD_RATE = 1.5e-4, 1e-3
WEIGHTS = {"act": 1.0, "mode": 0.5, "status": 0.7, "roles": 0.3}
CHUNK = 900
"""Padded word pieces that go through the reader at a time; a step sums over all chunks of its batch."""
PARTIAL = 0.2
"""Share of triggers of which one word alone is marked."""
NEGATIVES = 0.12
"""Share of the words that look like triggers and are none which become samples, anew in every epoch."""


def trigger_words(items):
    """Words in lower case that are (the whole of) a trigger at least twice."""
    counts = collections.Counter()
    for item in items:
        for event in item.events:
            text = item.text[slice(*event.trigger)].lower()
            if " " not in text:
                counts[text] += 1
    return {word for word, count in counts.items() if count >= 2}


def lower_states(joint, batch):
    """Hidden states of the joint model below the reader."""
    with torch.no_grad():
        return joint.encoder.states(batch.input_ids, batch.attention_mask, batch.token_type_ids, marked.START)[-1]


class Run:
    """One training run and its state on disk."""

    def __init__(self, options):
        self.options = options
        torch.manual_seed(options.seed)
        torch.set_num_threads(1)
        torch.set_flush_denormal(True)
        EncoderLinear.half = options.half
        self.rng = random.Random(options.seed)
        self.joint, self.labels = export.load(options.model)
        self.joint.train(options.half)
        self.pieces = WordPiece.from_tokenizer_json(options.tokenizer)
        self.items = corpus.load(options.corpus, "train")
        self.real = standoff.load(options.corpus, options.data, "train") if options.data else []
        self.lexicon = trigger_words(self.items)
        self.reader = marked.Reader(dropout=0.15, head_dropout=0.3)
        self.reader.layers.load_state_dict(self.joint.encoder.layers[marked.START:].state_dict())
        layers = list(self.reader.layers.parameters())
        heads = [p for n, p in self.reader.named_parameters() if not n.startswith("layers.")]
        self.parameters = layers + heads
        self.optimiser = torch.optim.AdamW([{"params": layers, "base": LAYER_RATE}, {"params": heads, "base": HEAD_RATE}],
                                           lr=LAYER_RATE, weight_decay=0.01, betas=(0.9, 0.98), foreach=True)
        self.step, self.skipped, self.used, self.epochs = 0, 0, 0.0, 0.0
        self.recent = collections.defaultdict(lambda: collections.deque(maxlen=200))
        self.checkpoint = os.path.join(options.out, "checkpoint.pt")
        self._pending, self._total = [], 1
        if os.path.exists(self.checkpoint):
            self._resume()
        elif options.first_leg:
            leg = torch.load(os.path.join(options.first_leg, "checkpoint.pt"), map_location="cpu")
            self.reader.load_state_dict(leg["reader"])

    def _resume(self):
        state = torch.load(self.checkpoint, map_location="cpu")
        self.reader.load_state_dict(state["reader"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.step, self.skipped, self.used, self.epochs = (state[k] for k in ("step", "skipped", "used", "epochs"))
        self.rng.seed(f"{self.options.seed}-{self.step}")

    def save(self):
        save(self.checkpoint, reader=self.reader.state_dict(), step=self.step, skipped=self.skipped,
             used=self.used, epochs=self.epochs, optimiser=self.optimiser.state_dict())

    def _length(self, sentence):
        return sum(len(self.pieces.pieces(w)) for w in sentence.words)

    def _epoch(self):
        """(encoded window, samples) of every window of an epoch that has a sample."""
        out = []
        for window in events.epoch(standoff.mixed(self.items, self.real, self.rng), self.rng, OWN_LIMIT, self._length):
            sentences = [augment.recase(s, self.rng) for s in augment.restyle(window.sentences, self.rng)]
            encoded = encode(sentences, self.pieces, {})
            words = [w for s in sentences for w in s.words]
            triggers = {w for e in window.events for w in e.trigger}
            opening = [window.opening[number - 1] if self.rng.random() < self.options.before else None for number in encoded.sentence[1:]]
            samples = [marked.positive(encoded, e, self._marks(e.trigger), self.labels, opening[e.trigger[0] - 1])
                       for e in window.events if e.trigger]
            samples += [marked.negative(encoded, i, opening[i - 1]) for i, w in enumerate(words, 1)
                        if i not in triggers and w.lower() in self.lexicon and self.rng.random() < NEGATIVES]
            if samples:
                encoded.ids[:] = augment.hide(encoded.ids, self.pieces, self.options.hidden, self.rng)
                out.append((encoded, samples))
        return out

    def _marks(self, trigger):
        """The words to mark: now and then only one of a trigger of several, as the first pass may find it."""
        return [self.rng.choice(trigger)] if self.rng.random() < PARTIAL else trigger

    def _next(self):
        if not self._pending:
            windows = self._epoch()
            groups = batches([w for w, _ in windows], self.options.pieces, self.rng)
            self._pending = [[windows[i] for i in group] for group in groups]
            self._total = len(self._pending)
        self.epochs += 1 / self._total
        return self._pending.pop()

    def train(self):
        budget, last, saved = self.options.minutes * 60, time.monotonic(), self.used
        self.reader.train()
        while self.used < budget:
            self._step(self.used / budget)
            now = time.monotonic()
            self.used, last = self.used + now - last, now
            if self.step % 100 == 0:
                print(json.dumps({"step": self.step, "minutes": round(self.used / 60, 1), "epochs": round(self.epochs, 2),
                                  "skipped": self.skipped,
                                  **{k: round(sum(v) / len(v), 3) for k, v in self.recent.items()}}), flush=True)
            if self.used - saved > self.options.save_every:
                saved = self.used
                self.save()
        self.save()

    def _step(self, fraction):
        rate = min(1.0, (self.step + 1) / WARM_UP_STEPS) * max(0.0, 1.0 - fraction)
        for group in self.optimiser.param_groups:
            group["lr"] = group["base"] * rate
        self.optimiser.zero_grad(set_to_none=True)
        total = collections.Counter()
        group = self._next()
        windows, samples = [w for w, _ in group], [s for _, s in group]
        batch = collate(windows)
        hidden = lower_states(self.joint, batch)
        placed = [(row, sample) for row, chosen in enumerate(samples) for sample in chosen]
        counts = {"act": len(placed)}
        counts.update(dict.fromkeys(("mode", "status", "roles"), max(1, sum(s.roles is not None for _, s in placed))))
        for chunk in marked.chunks(placed, CHUNK):
            laid = marked.slices(chunk, batch.input_ids.shape[1])
            found = marked.losses(laid.read(self.reader, hidden), laid, [s for _, s in chunk])
            sum(WEIGHTS[task] * loss / counts[task] for task, loss in found.items()).backward()
            for task, loss in found.items():
                total[task] += float(loss) / counts[task]
        norm = float(torch.nn.utils.clip_grad_norm_(self.parameters, CLIP))
        if norm < CORRUPT_NORM:
            self.optimiser.step()
        else:
            self.skipped += 1
        self.step += 1
        for task, loss in total.items():
            self.recent[task].append(loss)
        self.recent["norm"].append(norm)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", required=True, help="model.pt of the joint model")
    parser.add_argument("--corpus", default=os.path.join(os.path.dirname(os.path.dirname(__file__)), "data"))
    parser.add_argument("--data", help="folder with plover-relations/: read our annotation of its sentences too, and part of the corpus an epoch")
    parser.add_argument("--tokenizer", required=True)
    parser.add_argument("--out", required=True, help="folder for checkpoint.pt")
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first-leg", help="folder of a run to go on from")
    parser.add_argument("--before", type=float, default=0.0,
                        help="share of samples that see the sentences before their own, whatever their type")
    parser.add_argument("--hidden", type=float, default=0.7, help="share of windows with hidden word pieces")
    parser.add_argument("--half", action="store_true", help="products of the layers in bfloat16")
    parser.add_argument("--pieces", type=int, default=700, help="padded word pieces of the windows of a batch")
    parser.add_argument("--save-every", type=float, default=120, help="seconds between checkpoints")
    options = parser.parse_args()
    os.makedirs(options.out, exist_ok=True)
    Run(options).train()


if __name__ == "__main__":
    main()
