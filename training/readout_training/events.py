"""Readout's own corpus (`training/data`) as windows of sentences with names, attributions and events."""
import bisect
import dataclasses
from dataclasses import dataclass
from typing import List

from . import corpus, tokenise
from .polnear import Attribution, bio
from .polnear import ROLES as ATTRIBUTION_ROLES
from .window import Sentence, with_quotes

ACTS = ["O", *corpus.MODES]
"""Labels of words: the type of the act that a trigger names, before its status is applied."""
MODES = ["-", *(f"{act}/{mode}" for act, modes in corpus.MODES.items() for mode in modes)]
STATUSES = list(corpus.STATUSES)
ROOTS = list(corpus.MODES)
"""Labels of a marked pair: the type of the event between them, after its status is applied."""


@dataclass(frozen=True)
class Event:
    """Positions of words in the window with [CLS] at 0; `roles` maps each of corpus.ROLES to its words."""
    trigger: List[int]
    act: str
    mode: str
    status: str
    type: str
    roles: dict


@dataclass(frozen=True)
class Window:
    """Sentences with BIO labels, links as in `polnear.Window`, events, and (words, words, type) of directed pairs.

    `opening` gives for each sentence the number, from 1, of the first sentence of its item.
    """
    sentences: List[Sentence]
    links: list
    events: List[Event]
    pairs: list
    opening: List[int]


def window(items):
    """One window that holds items one after the other, each its own paragraph."""
    sentences, links, events, pairs, opening, base = [], [], [], [], [], 0
    for item in items:
        part = _Reader(item)
        opening += [len(sentences) + 1] * len(part.sentences)
        sentences += part.sentences
        links += [([w + base for w in c], [w + base for w in s], [w + base for w in t]) for c, s, t in part.links()]
        shifted = [_shift(e, base) for e in part.events()]
        events += shifted
        pairs += [(actor, recipient, e.type) for e in shifted
                  for actor in [e.roles["actor"]] for recipient in [e.roles["recipient"]] if actor and recipient]
        base += len(part.offsets)
    return Window(with_quotes(sentences), links, events, pairs, opening)


def _shift(event, base):
    roles = {role: [w + base for w in words] for role, words in event.roles.items()}
    return dataclasses.replace(event, trigger=[w + base for w in event.trigger], roles=roles)


class _Reader:
    """The words of an item and its annotation over them."""

    def __init__(self, item):
        self.item = item
        parts = list(tokenise.sentences(item.text))
        self.offsets = [o for _, part, _ in parts for o in part]
        self.ends = [e for _, e in self.offsets]
        attributions = [Attribution([self.words(s) for s in a.source], [self.words(a.cue)],
                                    [self.words(s) for s in a.content]) for a in item.attributions]
        self.attributions = attributions
        labels = {role: bio(len(self.offsets), [r for a in attributions for r in getattr(a, role) if len(r)])
                  for role in ATTRIBUTION_ROLES}
        labels["names"] = self._names()
        self.sentences, start = [], 0
        for words, _, first in parts:
            end = start + len(words)
            self.sentences.append(Sentence(words, first, **{k: v[start:end] for k, v in labels.items()}))
            start = end

    def words(self, span):
        """The words that overlap a span, as a range from 0."""
        first = bisect.bisect_right(self.ends, span[0])
        last = first
        while last < len(self.offsets) and self.offsets[last][0] < span[1]:
            last += 1
        return range(first, last)

    def _names(self):
        labels = ["O"] * len(self.offsets)
        for span, kind in sorted(self.item.names, key=lambda n: n[0][0] - n[0][1]):
            words = self.words(span)
            if words and all(labels[w] == "O" for w in words):
                for w in words:
                    labels[w] = ("B-" if w == words.start else "I-") + kind
        return labels

    def links(self):
        return [([w + 1 for w in a.cue[0]], [w + 1 for r in a.source for w in r], [w + 1 for r in a.content for w in r])
                for a in self.attributions if len(a.cue[0])]

    def events(self):
        out = []
        for event in self.item.events:
            roles = {role: [w + 1 for span in event.roles[role] for w in self.words(span)] for role in corpus.ROLES}
            act, mode = event.act
            out.append(Event([w + 1 for w in self.words(event.trigger)], act, f"{act}/{mode}" if mode else "-",
                             event.status, event.type, roles))
        return out


def swapped(item, rng, names_by_kind, share=0.5):
    """An item some of whose names are exchanged for other names of their kind, so that no crisis is learnt by heart."""
    if rng.random() > share:
        return item
    chosen = {}
    for span, kind in item.names:
        string = item.text[span[0]:span[1]]
        if kind in names_by_kind and string not in chosen and rng.random() < 0.6:
            chosen[string] = rng.choice(names_by_kind[kind])
    cuts = sorted((span, chosen[item.text[span[0]:span[1]]]) for span, _ in item.names
                  if item.text[span[0]:span[1]] in chosen)
    cuts = [c for i, c in enumerate(cuts) if i == 0 or c[0][0] >= cuts[i - 1][0][1]]
    return _replaced(item, cuts)


def _replaced(item, cuts):
    pieces, position, shifts = [], 0, []
    for (start, end), new in cuts:
        pieces += [item.text[position:start], new]
        position = end
        shifts.append((start, end, len(new)))
    pieces.append(item.text[position:])

    def moved(offset, is_end):
        delta = 0
        for start, end, length in shifts:
            if offset >= end:
                delta += length - (end - start)
            elif offset > start:
                return start + delta + (length if is_end else 0)
        return offset + delta

    def span(old):
        return moved(old[0], False), moved(old[1], True)

    return dataclasses.replace(
        item, paragraphs="".join(pieces).split("\n"), names=[(span(s), k) for s, k in item.names],
        attributions=[corpus.Attribution([span(s) for s in a.source], span(a.cue), [span(s) for s in a.content])
                      for a in item.attributions],
        events=[dataclasses.replace(e, trigger=span(e.trigger),
                                    roles={r: [span(s) for s in spans] for r, spans in e.roles.items()})
                for e in item.events])


def names_by_kind(items):
    """Distinct names of people, places and nationalities, as `swapped` uses them."""
    found = {}
    for item in items:
        for (start, end), kind in item.names:
            if kind in ("person", "place", "nationality"):
                found.setdefault(kind, set()).add(item.text[start:end])
    return {kind: sorted(names) for kind, names in found.items()}


def epoch(items, rng, limit, length):
    """One epoch of windows of one to four items, up to `limit` word pieces as `length(sentence)` counts them."""
    items, pool = list(items), names_by_kind(items)
    rng.shuffle(items)
    out, group, size, target = [], [], 0, rng.randint(1, 4)
    for item in items:
        item = swapped(item, rng, pool)
        pieces = sum(length(s) for s in _Reader(item).sentences)
        if group and (size + pieces > limit - 2 or len(group) == target):
            out.append(window(group))
            group, size, target = [], 0, rng.randint(1, 4)
        if pieces <= limit - 2:
            group.append(item)
            size += pieces
    if group:
        out.append(window(group))
    return out
