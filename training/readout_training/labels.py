"""The label lists of every head, and sentences turned into targets."""
import collections

from . import decode, events, lemma, names, polnear, ud, wordpiece
from .window import IGNORED

COARSE_NAMES = ["O"] + [f"{b}-{kind}" for kind in names.COARSE if kind for b in "BI"]
"""Labels of GUM's names; `names.allowed` says what they leave open."""


class Labels:
    """Label lists in the order of the model's outputs; made from training data once, then kept with the model."""

    def __init__(self, lists):
        self.upos, self.relations, self.feats = lists["upos"], lists["relations"], lists["feats"]
        self.rules = [tuple(r) for r in lists["lemma_rules"]]
        self.lexicon = lists["lemma_lexicon"]
        self.index = {"upos": _index(self.upos), "relations": _index(self.relations), "feats": _index(self.feats),
                      "rules": _index(self.rules), "names": _index(names.LABELS), "bio": _index(polnear.BIO),
                      "coarse": _index(COARSE_NAMES), "acts": _index(events.ACTS), "modes": _index(events.MODES),
                      "statuses": _index(events.STATUSES), "roots": _index(events.ROOTS)}

    @staticmethod
    def learn(documents):
        """Labels of UD documents: features seen ten times, relations five times, lemma rules as `lemma.learn` says."""
        sentences = [s for d in documents for s in d]
        rules, lexicon = lemma.learn((w, u, l) for s in sentences for w, u, l in zip(s.words, s.upos, s.lemma))

        def frequent(field, minimum):
            counts = collections.Counter(v for s in sentences for v in getattr(s, field))
            return sorted(v for v, n in counts.items() if n >= minimum)

        return Labels({"upos": frequent("upos", 1), "relations": frequent("relations", 5), "feats": frequent("feats", 10),
                       "lemma_rules": rules, "lemma_lexicon": lexicon})

    def lists(self):
        return {"upos": self.upos, "relations": self.relations, "feats": self.feats,
                "lemma_rules": [list(r) for r in self.rules], "lemma_lexicon": self.lexicon}

    @staticmethod
    def event_lists():
        """The lists that `decode.events` needs, as in `labels.json`."""
        return {"acts": events.ACTS, "modes": events.MODES, "statuses": events.STATUSES}

    def ud_targets(self, sentences):
        """Targets of the token tasks for a window of UD sentences."""
        out = {task: [IGNORED] for task in ("upos", "lemma", "feats", "arc", "rel", "names")}
        for sentence in sentences:
            base = len(out["upos"]) - 1
            out["upos"] += [self.index["upos"][u] for u in sentence.upos]
            out["feats"] += [self.index["feats"].get(f, IGNORED) for f in sentence.feats]
            out["arc"] += [base + h if h else 0 for h in sentence.heads]
            out["rel"] += [self.index["relations"].get(r, IGNORED) for r in sentence.relations]
            out["lemma"] += [self._rule(word, gold) for word, gold in zip(sentence.words, sentence.lemma)]
            out["names"] += ([IGNORED] * len(sentence.words) if sentence.names is None
                             else [self.index["coarse"][n] for n in sentence.names])
        return out

    def _rule(self, word, gold):
        return IGNORED if gold == "_" else self.index["rules"].get(lemma.rule_for(word, gold), IGNORED)

    def polnear_targets(self, window):
        """Targets of the attribution tasks for a PolNeAR window."""
        out = {role: [IGNORED] for role in polnear.ROLES}
        for sentence in window.sentences:
            for role in polnear.ROLES:
                out[role] += [self.index["bio"][label] for label in getattr(sentence, role)]
        return {**out, "links": window.links}

    def event_targets(self, window):
        """Targets of the names, attribution and event tasks for a window of our own corpus."""
        out = self.polnear_targets(window)
        out["names"] = [IGNORED] + [self.index["names"][n] for s in window.sentences for n in s.names]
        count = len(out["names"])
        out.update(act=[IGNORED] + [0] * (count - 1), mode=[IGNORED] * count, status=[IGNORED] * count)
        for event in window.events:
            for word in event.trigger:
                out["act"][word] = self.index["acts"][event.act]
                out["mode"][word] = self.index["modes"][event.mode]
                out["status"][word] = self.index["statuses"][event.status]
        return {**out, "events": [(e.trigger, e.roles) for e in window.events]}


def _index(values):
    return {value: i for i, value in enumerate(values)}


def description(labels, vocabulary, limit):
    """Everything that an implementation needs beside the ONNX file: the content of `labels.json`."""
    return {"max_pieces_per_window": limit, "max_pieces_per_word": wordpiece.MAX_PIECES_PER_WORD,
            "flags": {"shapes": wordpiece.SHAPES, "classes": wordpiece.FLAG_CLASSES,
                      "formula": "shape + 5 * starts_paragraph + 10 * in_quote + 20 * mark", "marks": wordpiece.MARKS,
                      "opening_quotes": wordpiece.OPENING_QUOTES, "closing_quotes": wordpiece.CLOSING_QUOTES,
                      "toggling_quotes": wordpiece.TOGGLING_QUOTES},
            "upos": labels.upos, "feats": labels.feats, "relations": labels.relations,
            "lemma_rules": [{"case": c, "strip": s, "append": a} for c, s, a in labels.rules],
            "lemma_irregular": {**lemma.inflections(vocabulary, labels.lexicon), **labels.lexicon},
            "names": names.LABELS, "bio": polnear.BIO, "acts": events.ACTS, "modes": events.MODES,
            "statuses": events.STATUSES, "roots": events.ROOTS,
            "features": list(ud.FEATURES), "link_thresholds": decode.THRESHOLDS}
