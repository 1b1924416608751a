"""Windows of consecutive sentences as the model reads them, with the labels that their source gives."""
import dataclasses
from dataclasses import dataclass
from typing import List, Optional

import torch

from . import wordpiece

IGNORED = -100
"""The target of a word whose label is unknown; it adds nothing to a loss."""


@dataclass(frozen=True)
class Sentence:
    """A sentence of words; a label list is None where the source does not say.

    `heads` are 1-based positions in the sentence, 0 for the root. `names`, `source`, `cue`, `content` are BIO labels.
    """
    words: List[str]
    starts_paragraph: bool
    quoted: Optional[List[bool]] = None
    upos: Optional[List[str]] = None
    lemma: Optional[List[str]] = None
    feats: Optional[List[str]] = None
    heads: Optional[List[int]] = None
    relations: Optional[List[str]] = None
    names: Optional[List[str]] = None
    source: Optional[List[str]] = None
    cue: Optional[List[str]] = None
    content: Optional[List[str]] = None

    def with_words(self, words):
        """The same labels on other spellings; lemmas stay those of the original words."""
        return dataclasses.replace(self, words=words)

    def first(self, count):
        """The sentence cut after its first `count` words."""
        lists = {f.name: getattr(self, f.name)[:count] for f in dataclasses.fields(self)
                 if isinstance(getattr(self, f.name), list)}
        return dataclasses.replace(self, **lists)


def with_quotes(document):
    """A document whose sentences know which of their words stand in double quotation marks (see wordpiece.quoted)."""
    out, paragraph = [], []

    def close():
        flags = wordpiece.quoted([w for s in paragraph for w in s.words])
        for sentence in paragraph:
            out.append(dataclasses.replace(sentence, quoted=flags[:len(sentence.words)]))
            del flags[:len(sentence.words)]
        paragraph.clear()

    for sentence in document:
        if sentence.starts_paragraph and paragraph:
            close()
        paragraph.append(sentence)
    close()
    return out


@dataclass
class Encoded:
    """A window as numbers. Word 0 is [CLS], the root of every sentence; `sentence` is 0 for it and 1-based after."""
    ids: List[int]
    flags: List[int]
    first: List[int]
    last: List[int]
    sentence: List[int]
    targets: dict
    """Label lists by task, one entry a word (word 0 included); see `labels.Labels`."""


def encode(sentences, pieces, targets, marks=None):
    """Lay out sentences as [CLS] pieces… [SEP]. `pieces` is a WordPiece, `targets` the labels by task.

    `marks` maps words of the window (counted from 1) to the number of their mark.
    """
    ids, flags, first, last, numbers = [pieces.cls], [0], [0], [0], [0]
    for number, sentence in enumerate(sentences, 1):
        for i, word in enumerate(sentence.words):
            mark = marks.get(len(first), 0) if marks else 0
            flag = wordpiece.flag_class(word, sentence.starts_paragraph and i == 0, sentence.quoted[i], mark)
            part = pieces.pieces(word)
            first.append(len(ids))
            ids += part
            last.append(len(ids) - 1)
            flags += [flag] * len(part)
            numbers.append(number)
    return Encoded(ids + [pieces.sep], flags + [0], first, last, numbers, targets)


@dataclass
class Batch:
    """Padded windows: the seven inputs of the ONNX signature and the targets by task."""
    input_ids: torch.Tensor
    attention_mask: torch.Tensor
    token_type_ids: torch.Tensor
    first: torch.Tensor
    last: torch.Tensor
    sentence: torch.Tensor
    word_mask: torch.Tensor
    targets: dict

    def inputs(self):
        return (self.input_ids, self.attention_mask, self.token_type_ids, self.first, self.last, self.sentence,
                self.word_mask)


LISTS = ("links", "events")
"""Targets that are lists of linked words."""


def collate(windows):
    """Pad encoded windows to one batch. Targets become tensors, except LISTS; a target that is one number stays one."""
    count = len(windows)
    length, words = max(len(w.ids) for w in windows), max(len(w.first) for w in windows)

    def padded(rows, width, fill=0):
        out = torch.full((count, width), fill, dtype=torch.long)
        for i, row in enumerate(rows):
            out[i, :len(row)] = torch.tensor(row)
        return out

    targets = {}
    for task in windows[0].targets:
        rows = [w.targets[task] for w in windows]
        if task in LISTS:
            targets[task] = rows
        else:
            targets[task] = torch.tensor(rows) if isinstance(rows[0], int) else padded(rows, words, IGNORED)
    return Batch(padded([w.ids for w in windows], length), padded([[1] * len(w.ids) for w in windows], length),
                 padded([w.flags for w in windows], length), padded([w.first for w in windows], words),
                 padded([w.last for w in windows], words), padded([w.sentence for w in windows], words),
                 padded([[1] * len(w.first) for w in windows], words), targets)


def batches(windows, pieces_per_batch, rng=None):
    """Group windows of similar length so that padded size stays within a number of word pieces; shuffled with `rng`."""
    def key(i):
        return len(windows[i].ids) + (rng.random() * 10 if rng else 0)

    groups, current, widest = [], [], 0
    for i in sorted(range(len(windows)), key=key):
        width = max(widest, len(windows[i].ids))
        if current and width * (len(current) + 1) > pieces_per_batch:
            groups.append(current)
            current, width = [], len(windows[i].ids)
        current.append(i)
        widest = width
    if current:
        groups.append(current)
    if rng:
        rng.shuffle(groups)
    return groups
