"""Score a model on the development splits: EWT and GUM for syntax, PolNeAR for attribution, our held-out crises for events.

    python3 -m readout_training.evaluate --data DIR --model-dir DIR --onnxruntime JAR     # the shipped int8 file
    python3 -m readout_training.evaluate --data DIR --checkpoint model.pt --tokenizer tokenizer.json

Gold words and sentences; windows as at run time, one a batch. Prints one JSON object a line; every figure is on 0-100.
"""
import argparse
import collections
import json
import os
import time

import numpy as np

from . import corpus, decode, events, export, lemma, names, polnear, ud
from .labels import Labels
from .runner import OnnxRunner, TorchRunner
from .window import collate, encode
from .wordpiece import WordPiece


class F1:
    """Counts of gold, predicted and matching items."""

    def __init__(self):
        self.gold = self.predicted = self.matching = 0

    def add(self, gold, predicted, matching=None):
        self.gold += len(gold)
        self.predicted += len(predicted)
        self.matching += len(set(gold) & set(predicted)) if matching is None else matching

    def scores(self, name):
        precision = self.matching / max(1, self.predicted)
        recall = self.matching / max(1, self.gold)
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        return {f"{name}_f1": round(100 * f1, 2), f"{name}_precision": round(100 * precision, 2),
                f"{name}_recall": round(100 * recall, 2)}


def run_time_windows(sentences, pieces, limit):
    """Sentences packed greedily into windows of at most `limit` word pieces; a longer sentence is cut short."""
    out, size = [], limit
    for sentence in sentences:
        lengths = np.cumsum([len(pieces.pieces(w)) for w in sentence.words])
        if lengths[-1] > limit - 2:
            sentence = sentence.first(int((lengths <= limit - 2).sum()))
            lengths = lengths[:len(sentence.words)]
        if size + lengths[-1] > limit - 2:
            out.append([])
            size = 0
        out[-1].append(sentence)
        size += int(lengths[-1])
    return out


class Evaluation:
    """A model, the labels and the vocabulary, and the figures they reach."""

    def __init__(self, runner, pieces, labels, limit):
        self.runner, self.pieces, self.labels, self.limit = runner, pieces, labels, limit

    def outputs(self, sentences):
        """(sentences, outputs, window) of every run-time window of a document."""
        for window in run_time_windows(sentences, self.pieces, self.limit):
            batch = collate([encode(window, self.pieces, {})])
            yield window, {name: value[0] for name, value in self.runner(batch).items()}

    def syntax(self, documents):
        """UPOS, UAS, LAS (with subtypes, and without), lemma and feature accuracy."""
        counts = collections.Counter()
        for document in documents:
            for window, out in self.outputs(document):
                start = 1
                for sentence in window:
                    end = start + len(sentence.words)
                    self._score_words(sentence, out, range(start, end), counts)
                    start = end
        total = counts.pop("words")
        figures = {task: round(100 * counts[task] / total, 2)
                   for task in ("upos", "uas", "las", "las_universal", "lemma", "feats")}
        return {"words": total, **figures}

    def _score_words(self, sentence, out, words, counts):
        rows = np.array([0, *words])
        heads = decode.tree(out["arc"][np.ix_(rows, rows)])[1:]
        for i, word in enumerate(words):
            upos = self.labels.upos[int(out["upos"][word].argmax())]
            feats = self.labels.feats[int(out["feats"][word].argmax())]
            rule = self.labels.rules[int(out["lemma"][word].argmax())]
            relation = self.labels.relations[int(out["rel"][word, rows[heads[i]]])]
            gold = sentence.relations[i]
            attached = int(heads[i]) == sentence.heads[i]
            guess = lemma.lemma_of(sentence.words[i], upos, rule, self.labels.lexicon)
            counts.update(words=1, upos=upos == sentence.upos[i], feats=feats == sentence.feats[i], uas=attached,
                          las=attached and relation == gold, lemma=guess == sentence.lemma[i],
                          las_universal=attached and relation.split(":")[0] == gold.split(":")[0])

    def _score_names(self, sentence, scores, found):
        gold, predicted = decode.spans_of(sentence.names), decode.spans(scores, names.LABELS)
        found.setdefault("all", F1()).add(gold, predicted)
        for kind in sorted({label[2:] for label in names.LABELS[1:]}):
            found.setdefault(kind, F1()).add([s for s in gold if s[2] == kind], [s for s in predicted if s[2] == kind])

    def own(self, items):
        """Names and attribution spans; triggers, acts, roles and pairs; mode and status where the trigger is found.

        Triggers match when they share a word; roles of a matching trigger are compared word by word. `record` counts events
        whose act and status are right and whose actor and recipient words overlap the gold ones (or are absent in both).
        """
        found, counts, names_found = collections.defaultdict(F1), collections.Counter(), {}
        for item in items:
            window = events.window([item])
            [(sentences, out)] = self.outputs(window.sentences)
            start = 1
            for sentence in sentences:
                self._score_names(sentence, out["names"][start:start + len(sentence.words)], names_found)
                start += len(sentence.words)
            for role in polnear.ROLES:
                gold = decode.spans_of([label for s in sentences for label in getattr(s, role)])
                found[role].add(gold, decode.spans(out[role][1:], polnear.BIO))
            self._score_events(window, decode.events(out, self.labels.event_lists()), found, counts)
            for source, target, root in window.pairs:
                marks = {**{w: 1 for w in source}, **{w: 2 for w in target}}
                scores = self.runner(collate([encode(window.sentences, self.pieces, {}, marks)]))["pair"][0]
                counts.update(pairs=1, pair_right=events.ROOTS[int(scores.argmax())] == root)
        figures = {"items": len(items)}
        for name, f1 in (*found.items(), *(("names_" + k, f) for k, f in sorted(names_found.items()))):
            figures.update(f1.scores(name))
        for name, total in (("mode", "matched"), ("status", "matched"), ("pair_right", "pairs")):
            figures[name] = round(100 * counts[name] / max(1, counts[total]), 2)
        return figures

    @staticmethod
    def _score_events(window, predicted, found, counts):
        free, hits = list(predicted), collections.Counter()
        for gold in window.events:
            match = next((p for p in free if set(range(*p["trigger"])) & set(gold.trigger)), None)
            if match is None:
                continue
            free.remove(match)
            right = match["act"] == gold.act
            hits.update(trigger=1, act=right)
            counts.update(matched=1, mode=match["mode"] == gold.mode, status=match["status"] == gold.status)
            agree = {}
            for role in corpus.ROLES:
                found[role + "_words"].add(gold.roles[role], match["roles"][role])
                agree[role] = (bool(set(gold.roles[role]) & set(match["roles"][role]))
                               or not gold.roles[role] and not match["roles"][role])
            hits.update(record=right and match["status"] == gold.status and agree["actor"] and agree["recipient"])
        for name in ("trigger", "act", "record"):
            found[name].add(window.events, predicted, hits[name])

    def attribution(self, articles):
        """Exact F1 of source, cue and content spans, and F1 of linked triples by overlap (see `overlapping`)."""
        found = {role: F1() for role in polnear.ROLES}
        linked = F1()
        for article in articles:
            predicted, triples = self._attributions(article.sentences)
            for role in polnear.ROLES:
                gold = {(r.start, r.stop) for a in article.attributions for r in getattr(a, role)}
                found[role].add(gold, predicted[role])
            linked.add(article.attributions, triples, overlapping(article.attributions, triples))
        figures = {}
        for role in polnear.ROLES:
            figures.update(found[role].scores(role))
        return {"articles": len(articles), **figures, **linked.scores("linked")}

    def _attributions(self, sentences):
        """Spans by role and (source, cue, contents) triples of an article, as positions in its words from 0 on."""
        spans, triples, base = {role: set() for role in polnear.ROLES}, [], 0
        for window, out in self.outputs(sentences):
            found = {role: [(s + 1, e + 1, k) for s, e, k in decode.spans(out[role][1:], polnear.BIO)]
                     for role in polnear.ROLES}
            for role in polnear.ROLES:
                spans[role].update(_shift(span, base) for span in found[role])
            for cue, source, contents in decode.links(found["cue"], found["source"], found["content"],
                                                      out["link_source"], out["link_content"]):
                triples.append(([_shift(source, base)] if source else [], [_shift(cue, base)],
                                [_shift(c, base) for c in contents]))
            base += sum(len(s.words) for s in window)
        return spans, triples


def _shift(span, base):
    return span[0] - 1 + base, span[1] - 1 + base


def overlapping(gold, triples):
    """How many triples match a gold attribution, one to one: every role overlaps, or is absent on both sides."""
    def meets(spans, ranges):
        if not spans or not ranges:
            return not spans and not ranges
        return any(s < r.stop and r.start < e for s, e in spans for r in ranges)

    free, matching = list(gold), 0
    for source, cue, content in triples:
        for attribution in free:
            if (meets(cue, attribution.cue) and meets(source, attribution.source)
                    and meets(content, attribution.content)):
                free.remove(attribution)
                matching += 1
                break
    return matching


def shipped(folder, onnxruntime, outputs=export.OUTPUTS):
    """The runner, labels and vocabulary of a folder with model.onnx, labels.json and vocab.txt."""
    with open(os.path.join(folder, "labels.json"), encoding="utf8") as file:
        card = json.load(file)
    card["lemma_rules"] = [(r["case"], r["strip"], r["append"]) for r in card["lemma_rules"]]
    card["lemma_lexicon"] = card["lemma_irregular"]
    with open(os.path.join(folder, "vocab.txt"), encoding="utf8") as file:
        pieces = WordPiece([line.rstrip("\n") for line in file])
    return OnnxRunner(os.path.join(folder, "model.onnx"), onnxruntime, outputs), Labels(card), pieces


def _model(options):
    if options.checkpoint:
        model, labels = export.load(options.checkpoint)
        return TorchRunner(model), labels, WordPiece.from_tokenizer_json(options.tokenizer)
    return shipped(options.model_dir, options.onnxruntime)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", required=True)
    parser.add_argument("--corpus", default=os.path.join(os.path.dirname(os.path.dirname(__file__)), "data"))
    parser.add_argument("--only", help="only this set")
    parser.add_argument("--model-dir", help="folder with model.onnx, vocab.txt and labels.json")
    parser.add_argument("--onnxruntime", help="the onnxruntime jar")
    parser.add_argument("--checkpoint", help="model.pt or checkpoint.pt, instead of --model-dir")
    parser.add_argument("--tokenizer")
    parser.add_argument("--limit", type=int, default=export.LIMIT, help="word pieces in a window")
    parser.add_argument("--documents", type=int, help="only so many documents of each set")
    options = parser.parse_args()
    runner, labels, pieces = _model(options)
    evaluation = Evaluation(runner, pieces, labels, options.limit)
    held_out = corpus.load(options.corpus, "dev")
    sets = [("own-dev", evaluation.own, held_out), ("ewt-dev", evaluation.syntax, ud.read(os.path.join(options.data, "ud", "ewt-dev.conllu"))),
            ("gum-dev", evaluation.syntax, ud.read(os.path.join(options.data, "ud", "gum-dev.conllu"))),
            ("polnear-dev", evaluation.attribution,
             polnear.read(os.path.join(options.data, "polnear", "polnear_dev.jsonl")))]
    for name, score, documents in sets:
        if options.only not in (None, name):
            continue
        documents = documents[:options.documents]
        spent, begin = runner.cpu_seconds, time.process_time()
        figures = score(documents)
        spent = runner.cpu_seconds - spent or time.process_time() - begin
        print(json.dumps({"set": name, **figures, "cpu_seconds": round(spent, 1)}), flush=True)


if __name__ == "__main__":
    main()
