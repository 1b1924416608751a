"""Train the joint model on UD, PolNeAR and our own corpus for a budget of wall-clock minutes.

    python3 -m readout_training.train --data DIR --base MODEL.onnx --tokenizer tokenizer.json --out DIR --minutes 75

The learning rate falls linearly and reaches zero when the budget ends, whatever the speed of the machine; with --steps the budget
is a number of steps, so that runs can be compared. A run that was stopped goes on from its last checkpoint; the time it already used counts. Our own corpus, which is small, joins when part of the
budget is used (OWN_FROM). A second leg (--first-leg, the folder of a run that ended) starts from what the first one learned, with all
streams and a lower rate.
"""
import argparse
import collections
import functools
import json
import os
import random
import time

import torch
import torch.distributed as distributed
import torch.multiprocessing as multiprocessing

from . import augment, corpus, events, marked, plv, polnear, standoff, ud
from .encoder import EncoderLinear, load_pretrained
from .labels import Labels
from .model import JointModel
from .window import batches, collate, encode
from .wordpiece import WordPiece

UD_LIMIT, POLNEAR_LIMIT, OWN_LIMIT = 192, 256, 192
"""Most word pieces in a training window."""

ATTRIBUTION = (*polnear.ROLES, "link_source", "link_content")

WEIGHTS = {"upos": 0.5, "lemma": 0.4, "feats": 0.3, "arc": 1.0, "rel": 1.0, "names": 1.0,
           "source": 3.0, "cue": 5.0, "content": 2.0, "link_source": 2.0, "link_content": 1.0,
           "act": 4.0, "mode": 2.0, "status": 1.5, "actor": 3.0, "recipient": 3.0, "time": 1.0, "place": 1.0, "pair": 1.0}

OWN_FROM = 0.2
"""Share of the budget of a first leg after which our own corpus joins."""

SECOND_LEG = 0.5
"""Learning rates of a second leg as a share of a first one's."""

OWN_ATTRIBUTION = 0.1
"""Weight of our own attribution spans and links beside PolNeAR's, which draw the line of what is an attribution wider."""

PLOVER_PIECES = 120
"""Padded word pieces of a batch of PLV, which is small: about six epochs a leg."""

ENCODER_RATE, HEAD_RATE, WARM_UP_STEPS, CLIP, CORRUPT_NORM = 2e-4, 1.5e-3, 80, 5.0, 300.0
"""Steps whose gradient norm reaches CORRUPT_NORM are skipped: see `model.pairwise`."""


def ud_documents(data, split, gum=True):
    """EWT and, if `gum`, GUM documents of a split; only GUM has names."""
    path = os.path.join(data, "ud")
    return (ud.read(os.path.join(path, f"ewt-{split}.conllu"))
            + (ud.read(os.path.join(path, f"gum-{split}.conllu"), with_names=True) if gum else []))


class Stream:
    """An endless, shuffled stream of batches that counts its epochs; each epoch is cut and augmented anew."""

    def __init__(self, epoch, pieces_per_batch, rng):
        self.epoch, self.pieces_per_batch, self.rng = epoch, pieces_per_batch, rng
        self.done, self.total, self._pending = 0, 1, []

    def next(self):
        if not self._pending:
            windows = self.epoch(self.rng)
            self._pending = [[windows[i] for i in group] for group in batches(windows, self.pieces_per_batch, self.rng)]
            self.total = len(self._pending)
            self.done += 1
        return collate(self._pending.pop())

    @property
    def epochs(self):
        return self.done - len(self._pending) / self.total


def ud_epoch(documents, labels, pieces):
    def length(sentence):
        return sum(len(pieces.pieces(w)) for w in sentence.words)

    def epoch(rng):
        changed = [[augment.roughen(s, rng) for s in augment.restyle(d, rng)] for d in documents]
        return [encode(w, pieces, labels.ud_targets(w)) for w in ud.windows(changed, rng, UD_LIMIT, length)]
    return epoch


def polnear_epoch(articles, labels, pieces, hidden):
    def length(sentence):
        return sum(len(pieces.pieces(w)) for w in sentence.words)

    def epoch(rng):
        out = []
        for window in polnear.windows(articles, rng, POLNEAR_LIMIT, length, augment.restyle):
            encoded = encode(window.sentences, pieces, labels.polnear_targets(window))
            encoded.ids[:] = augment.hide(encoded.ids, pieces, hidden, rng)
            out.append(encoded)
        return out
    return epoch


def own_epoch(items, real, labels, pieces, hidden):
    def length(sentence):
        return sum(len(pieces.pieces(w)) for w in sentence.words)

    def epoch(rng):
        out = []
        for window in events.epoch(standoff.mixed(items, real, rng), rng, OWN_LIMIT, length):
            targets = labels.event_targets(window)
            sentences = [augment.recase(s, rng) for s in augment.restyle(window.sentences, rng)]
            encoded = encode(sentences, pieces, targets)
            encoded.ids[:] = augment.hide(encoded.ids, pieces, hidden, rng)
            out.append(encoded)
        return out
    return epoch


def pair_epoch(items, labels, pieces):
    """Each item with both parties in windows of its own, one for every directed pair, the pair marked."""
    def epoch(rng):
        pool, out = events.names_by_kind(items), []
        for item in items:
            window = events.window([events.swapped(item, rng, pool)])
            for source, target, root in window.pairs:
                marks = {**{w: 1 for w in source}, **{w: 2 for w in target}}
                encoded = encode(window.sentences, pieces, {"pair": labels.index["roots"][root]}, marks)
                if len(encoded.ids) <= OWN_LIMIT:
                    out.append(encoded)
        return out
    return epoch


def optimiser(model, keep_lower=False):
    """AdamW over all weights but the word embeddings, which stay as published; the encoder moves slower than heads.

    With `keep_lower` all that the second network reads through stays as it is: the embeddings and the layers below `marked.START`.
    """
    if keep_lower:
        model.encoder.requires_grad_(False)
        model.encoder.layers[marked.START:].requires_grad_(True)
    model.encoder.words.weight.requires_grad_(False)
    encoder = [p for p in model.encoder.parameters() if p.requires_grad]
    heads = [p for n, p in model.named_parameters() if not n.startswith("encoder.")]
    groups = [{"params": encoder, "lr": ENCODER_RATE, "base": ENCODER_RATE},
              {"params": heads, "lr": HEAD_RATE, "base": HEAD_RATE}]
    return torch.optim.AdamW(groups, weight_decay=0.01, betas=(0.9, 0.98), foreach=True), encoder + heads


def average(legs, file="model.pt", key="model"):
    """The weighted mean of the weights of runs that ended, given as DIR or DIR:SHARE, under a key of a file of each."""
    mean = {}
    for leg in legs:
        folder, _, share = leg.partition(":")
        weights = torch.load(os.path.join(folder, file), map_location="cpu")[key]
        for name, tensor in weights.items():
            mean[name] = mean.get(name, 0) + tensor * (float(share) if share else 1 / len(legs))
    return mean


def save(path, **content):
    torch.save(content, path + ".tmp")
    os.replace(path + ".tmp", path)


class Run:
    """One training run and its state on disk.

    Several workers see different batches and step together on the mean of their gradients; the first one keeps the time,
    the log and the checkpoint.
    """

    def __init__(self, options, worker=0):
        self.options, self.worker = options, worker
        torch.manual_seed(options.seed + 1000 * worker)
        torch.set_num_threads(1)
        torch.set_flush_denormal(True)
        EncoderLinear.half = options.half
        self.pieces = WordPiece.from_tokenizer_json(options.tokenizer)
        documents = ud_documents(options.data, "train", gum="gum" not in options.leave_out)
        items = corpus.load(options.corpus, "train")
        real = standoff.load(options.corpus, options.data, "train") if options.real else []
        self.labels = Labels.learn(documents)
        self.model = JointModel(self.labels, dropout=options.dropout)
        self.streams = {
            "ud": self._stream(ud_epoch(documents, self.labels, self.pieces), options.ud_pieces, 0),
            "own": self._stream(own_epoch(items, real, self.labels, self.pieces, options.hidden), options.own_pieces, 2),
            "pairs": self._stream(pair_epoch(items, self.labels, self.pieces), options.own_pieces // 4, 3)}
        self.own_attribution = 1.0
        if "polnear" not in options.leave_out:
            articles = polnear.read(os.path.join(options.data, "polnear", "polnear_train.jsonl"))
            self.streams["polnear"] = self._stream(polnear_epoch(articles, self.labels, self.pieces, options.hidden),
                                                   options.polnear_pieces, 1)
            self.own_attribution = OWN_ATTRIBUTION
        if options.silver:
            silver = ud.read(options.silver)
            self.streams["silver"] = self._stream(ud_epoch(silver, self.labels, self.pieces), options.ud_pieces, 4)
        if options.plover:
            rows = plv.read(os.path.join(options.data, "plover-relations", "PLV_train.tsv"))
            self.streams["plover"] = self._stream(plv.epoch(rows, self.labels, self.pieces), PLOVER_PIECES, 5)
        self.losses = {"ud": self.model.ud_losses, "polnear": self.model.polnear_losses, "own": functools.partial(self.model.event_losses, kept=self._kept()),
                       "pairs": self.model.pair_losses, "silver": self.model.ud_losses,
                       "plover": functools.partial(plv.losses, self.model)}
        self.optimiser, self.parameters = optimiser(self.model, options.keep_lower)
        self.step, self.skipped, self.used, self.seen = 0, 0, 0.0, 0
        self.recent = collections.defaultdict(lambda: collections.deque(maxlen=100))
        self.checkpoint = os.path.join(options.out, "checkpoint.pt")
        self.own_from, self.rate = (0.0, SECOND_LEG) if options.first_leg else (OWN_FROM, 1.0)
        if os.path.exists(self.checkpoint):
            self._resume()
        elif options.first_leg:
            self.model.load_state_dict(average(options.first_leg))
        else:
            load_pretrained(self.model.encoder, options.base)
        if options.workers > 1:
            self._share(lambda tensor: distributed.broadcast(tensor, 0), [p.data for p in self.parameters])

    def _kept(self):
        """The model whose tags, trees and attribution are kept, or None."""
        if not self.options.keep_readings:
            return None
        model = JointModel(self.labels)
        model.load_state_dict(average([self.options.keep_readings]))
        return model.eval()

    def _stream(self, epoch, pieces_per_batch, number):
        seed = self.options.seed + number + 1000 * self.worker
        return Stream(epoch, pieces_per_batch, random.Random(seed))

    @staticmethod
    def _share(communicate, tensors):
        """Communicate tensors as one flat vector, in place."""
        flat = torch.cat([t.reshape(-1) for t in tensors])
        communicate(flat)
        for tensor, part in zip(tensors, torch.split(flat, [t.numel() for t in tensors])):
            tensor.copy_(part.view_as(tensor))

    def _resume(self):
        state = torch.load(self.checkpoint, map_location="cpu")
        self.model.load_state_dict(state["model"])
        self.optimiser.load_state_dict(state["optimiser"])
        self.step, self.skipped, self.used, self.seen = (state[k] for k in ("step", "skipped", "used", "seen"))
        for name, stream in self.streams.items():
            stream.rng.seed(f"{self.options.seed}-{self.worker}-{name}-{self.step}")
            stream.done = state["epochs"].get(name, 0)

    def save(self):
        save(self.checkpoint, model=self.model.state_dict(), optimiser=self.optimiser.state_dict(), step=self.step,
             skipped=self.skipped, used=self.used, seen=self.seen, labels=self.labels.lists(),
             epochs={name: stream.epochs for name, stream in self.streams.items()})

    def train(self):
        last = time.monotonic()
        saved, cpu, begun = self.used, time.process_time(), self.seen
        self.model.train()
        while self._spent() < 1:
            self._step(self._spent())
            now = time.monotonic()
            self.used, last = self._agreed(self.used + now - last), now
            if self.worker:
                continue
            if self.step % 50 == 0:
                self._log((self.seen - begun) / (time.process_time() - cpu))
            if self.used - saved > self.options.save_every:
                saved = self.used
                self.save()
        if self.worker:
            return
        self.save()
        save(os.path.join(self.options.out, "model.pt"), model=self.model.state_dict(), labels=self.labels.lists())

    def _spent(self):
        """The share of the budget that is used."""
        return self.step / self.options.steps if self.options.steps else self.used / (self.options.minutes * 60)

    def _agreed(self, seconds):
        """The first worker's clock, so that all workers end after the same step."""
        if self.options.workers == 1:
            return seconds
        clock = torch.tensor([seconds], dtype=torch.float64)
        distributed.broadcast(clock, 0)
        return float(clock)

    def _step(self, fraction):
        rate = self.rate * min(1.0, (self.step + 1) / WARM_UP_STEPS) * max(0.0, 1.0 - fraction)
        for group in self.optimiser.param_groups:
            group["lr"] = group["base"] * rate
        self.optimiser.zero_grad(set_to_none=True)
        for name, stream in self.streams.items():
            if name in ("own", "pairs") and fraction < self.own_from:
                continue
            batch = stream.next()
            losses = self.losses[name](batch)
            share = self.own_attribution if name == "own" else 1.0
            sum(WEIGHTS[task.removeprefix("kept_")] * loss * (share if task in ATTRIBUTION else 1.0) for task, loss in losses.items()).backward()
            self.seen += int(batch.attention_mask.sum())
            for task, loss in losses.items():
                self.recent[f"{name}_{task}" if name in ("own", "silver", "plover") else task].append(float(loss))
        if self.options.workers > 1:
            self._average_gradients()
        norm = float(torch.nn.utils.clip_grad_norm_(self.parameters, CLIP))
        if norm < CORRUPT_NORM:
            self.optimiser.step()
        else:
            self.skipped += 1
            print(json.dumps({"step": self.step, "skipped_norm": norm}), flush=True)
        self.step += 1
        self.recent["norm"].append(norm)

    def _average_gradients(self):
        for parameter in self.parameters:
            if parameter.grad is None:
                parameter.grad = torch.zeros_like(parameter)
        self._share(distributed.all_reduce, [p.grad for p in self.parameters])
        for parameter in self.parameters:
            parameter.grad /= self.options.workers

    def _log(self, speed):
        line = {"step": self.step, "minutes": round(self.used / 60, 1), "skipped": self.skipped,
                "pieces_per_cpu_second": round(speed),
                **{f"{name}_epochs": round(stream.epochs, 2) for name, stream in self.streams.items()},
                **{task: round(sum(values) / len(values), 3) for task, values in self.recent.items()}}
        print(json.dumps(line), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", required=True, help="folder with ud/ and polnear/")
    parser.add_argument("--corpus", default=os.path.join(os.path.dirname(os.path.dirname(__file__)), "data"),
                        help="our own corpus")
    parser.add_argument("--silver", help="CoNLL-U of `readout_training.silver`, read beside the treebanks")
    parser.add_argument("--plover", action="store_true",
                        help="the types of marked pairs from plover-relations/PLV_train.tsv too")
    parser.add_argument("--real", action="store_true",
                        help="our annotation of the sentences of PLV_train too, and part of our own corpus an epoch")
    parser.add_argument("--base", required=True, help="all-MiniLM-L6-v2 as ONNX")
    parser.add_argument("--tokenizer", required=True, help="its tokenizer.json")
    parser.add_argument("--out", required=True, help="folder for checkpoint.pt and model.pt")
    parser.add_argument("--first-leg", nargs="+",
                        help="folder of a run that ended, to start from its model.pt instead of the base; several, each "
                             "DIR:SHARE, are averaged")
    parser.add_argument("--minutes", type=float, default=150)
    parser.add_argument("--steps", type=int, help="a budget of steps in place of minutes")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=1, help="processes of one thread each")
    parser.add_argument("--half", action="store_true", help="encoder products in bfloat16 (see EncoderLinear)")
    parser.add_argument("--hidden", type=float, default=0.0,
                        help="share of windows of PolNeAR and of our own corpus with hidden word pieces")
    parser.add_argument("--dropout", type=float, default=0.0, help="share of the encoder's states dropped")
    parser.add_argument("--keep-lower", action="store_true",
                        help="the layers that the second network reads through stay as they are")
    parser.add_argument("--keep-readings", help="folder of a run whose tags, trees and attribution this one keeps on our own corpus and real sentences")
    parser.add_argument("--leave-out", nargs="*", default=[], choices=["gum", "polnear"],
                        help="a source to do without, to see what it adds")
    parser.add_argument("--ud-pieces", type=int, default=450, help="padded word pieces of a worker's UD batch")
    parser.add_argument("--polnear-pieces", type=int, default=600,
                        help="padded word pieces of a worker's PolNeAR batch")
    parser.add_argument("--own-pieces", type=int, default=350, help="padded word pieces of a worker's own batch")
    parser.add_argument("--save-every", type=float, default=120, help="seconds between checkpoints")
    options = parser.parse_args()
    os.makedirs(options.out, exist_ok=True)
    if options.workers == 1:
        Run(options).train()
    else:
        multiprocessing.spawn(_work, (options,), options.workers)


def _work(worker, options):
    """One of several processes that train together; they meet through a file in the output folder."""
    meeting = os.path.join(os.path.abspath(options.out), f"meeting-{os.getppid()}")
    distributed.init_process_group("gloo", init_method="file://" + meeting, rank=worker, world_size=options.workers)
    Run(options, worker).train()


if __name__ == "__main__":
    main()
