"""PolNeAR: news articles with attributions, as sentences of words with BIO labels and links."""
import json
from dataclasses import dataclass, replace
from typing import List

from . import tokenise
from .window import Sentence, with_quotes

ROLES = ("source", "cue", "content")
BIO = ["O", "B", "I"]


@dataclass(frozen=True)
class Attribution:
    """Word positions in the article, 0-based, of each role's spans; a span is a range, a role may have none or many."""
    source: List[range]
    cue: List[range]
    content: List[range]


@dataclass(frozen=True)
class Article:
    """An article's sentences, and its attributions over their words counted from the first sentence on."""
    id: str
    sentences: List[Sentence]
    attributions: List[Attribution]


def read(path):
    """The articles of a PolNeAR file in JSON lines: `{id, text, attributions: [{source, cue, content}]}`."""
    with open(path, encoding="utf8") as file:
        return [_article(json.loads(line)) for line in file]


def _article(row):
    parts = list(tokenise.sentences(row["text"]))
    offsets = [o for _, part, _ in parts for o in part]
    attributions = []
    for attribution in row["attributions"]:
        spans = {role: [r for r in (_words(offsets, s, e) for s, e in attribution[role]) if len(r)] for role in ROLES}
        if spans["cue"]:
            attributions.append(Attribution(**spans))
    labels = {role: bio(len(offsets), [r for a in attributions for r in getattr(a, role)]) for role in ROLES}
    sentences, start = [], 0
    for words, _, first in parts:
        end = start + len(words)
        sentences.append(Sentence(words, first, **{role: labels[role][start:end] for role in ROLES}))
        start = end
    return Article(row["id"], with_quotes(sentences), attributions)


def _words(offsets, start, end):
    """The words that overlap a character span."""
    inside = [i for i, (s, e) in enumerate(offsets) if s < end and e > start]
    return range(inside[0], inside[-1] + 1) if inside else range(0)


def bio(length, spans):
    """BIO labels; of overlapping spans the longest, then the first, stays."""
    labels = ["O"] * length
    for span in sorted(set(spans), key=lambda r: (-len(r), r.start)):
        if all(labels[i] == "O" for i in span):
            for i in span:
                labels[i] = "B" if i == span.start else "I"
    return labels


@dataclass(frozen=True)
class Window:
    """Consecutive sentences of an article and where they lie in it.

    `links` holds, for each cue in the window, (cue words, source words, content words) as positions in the window with
    [CLS] at 0.
    """
    sentences: List[Sentence]
    links: list


def windows(articles, rng, limit, length, restyle=None):
    """One epoch of windows of whole sentences up to `limit` word pieces; with `rng` they start at random places."""
    out = []
    for article in articles:
        sentences = restyle(article.sentences, rng) if restyle else article.sentences
        starts = _starts(sentences)
        for i, j in _bounds(sentences, rng, limit, length):
            out.append(_window(article, sentences, starts, i, j))
    if rng:
        rng.shuffle(out)
    return out


def _starts(sentences):
    starts = [0]
    for sentence in sentences:
        starts.append(starts[-1] + len(sentence.words))
    return starts


def _bounds(sentences, rng, limit, length):
    begin, size, target = 0, 0, rng.randint(40, limit - 2) if rng else limit - 2
    for i, sentence in enumerate(sentences):
        pieces = length(sentence)
        if size + pieces > target and i > begin:
            yield begin, i
            begin, size, target = i, 0, limit - 2
        size += pieces
        if pieces > limit - 2:
            begin, size = i + 1, 0
    if begin < len(sentences):
        yield begin, len(sentences)


def _window(article, sentences, starts, i, j):
    low, high = starts[i], starts[j]
    links = {}
    for attribution in article.attributions:
        for cue in attribution.cue:
            if low <= cue.start and cue.stop <= high:
                roles = links.setdefault(cue, (set(), set()))
                for target, spans in zip(roles, (attribution.source, attribution.content)):
                    target.update(w - low + 1 for span in spans for w in span if low <= w < high)
    rows = [([w - low + 1 for w in cue], sorted(s), sorted(c)) for cue, (s, c) in sorted(
        links.items(), key=lambda item: item[0].start)]
    return Window([_open(sentences[i])] + sentences[i + 1:j], rows)


def _open(sentence):
    """The first sentence of a window, whose labels must not begin inside a span."""
    changes = {role: ["B"] + labels[1:] for role in ROLES for labels in [getattr(sentence, role)] if labels[0] == "I"}
    return replace(sentence, **changes) if changes else sentence
