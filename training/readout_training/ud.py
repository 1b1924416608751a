"""Universal Dependencies treebanks: documents of sentences of words, with labels for every token task."""
from . import names
from .window import Sentence, with_quotes

EXCLUDED_GENRES = ("whow", "fiction")
"""Genres of GUM whose texts are not free."""

FEATURES = ("VerbForm", "Tense", "Mood", "Voice", "Person", "Number")
"""Features that the joint feature label keeps, in this order, `Name=Value` joined by `|`; none is `_`."""


def feature_label(feats):
    values = dict(part.split("=", 1) for part in feats.split("|")) if feats != "_" else {}
    return "|".join(f"{name}={values[name]}" for name in FEATURES if name in values) or "_"


def read(path, with_names=False):
    """The documents of a CoNLL-U file, each a list of Sentence; GUM's non-free genres are left out."""
    documents, rows, paragraph, excluded = [], [], True, False
    with open(path, encoding="utf8") as file:
        for line in file:
            line = line.rstrip("\n")
            if line.startswith("# newdoc"):
                documents.append([])
                paragraph = True
                excluded = any(f"GUM_{genre}_" in line for genre in EXCLUDED_GENRES)
            elif line.startswith("# newpar"):
                paragraph = True
            elif not line and rows:
                mentions = names.entity_labels(rows) if with_names else None
                if not excluded:
                    documents[-1].append(_sentence(rows, paragraph, mentions))
                rows, paragraph = [], False
            elif line and line[0] != "#":
                columns = line.split("\t")
                if columns[0].isdigit():
                    rows.append(columns)
    return [with_quotes(d) for d in documents if d]


def _sentence(rows, paragraph, mentions):
    words = [r[1] for r in rows]
    return Sentence(words=words, starts_paragraph=paragraph, upos=[r[3] for r in rows], lemma=[r[2] for r in rows],
                    feats=[feature_label(r[5]) for r in rows], heads=[int(r[6]) for r in rows],
                    relations=[r[7] for r in rows], names=mentions)


def windows(documents, rng, limit, length, single=0.2):
    """One epoch of windows: lists of consecutive sentences of a document of random total length up to `limit` pieces.

    `length(sentence)` counts word pieces. A share of the windows is one sentence long; sentences over the limit are left
    out.
    """
    out = []
    for document in documents:
        current, size, target = [], 0, _target(rng, limit, single)
        for sentence in document:
            pieces = length(sentence)
            if pieces > limit - 2:
                continue
            if current and size + pieces > target:
                out.append(current)
                current, size, target = [], 0, _target(rng, limit, single)
            current.append(sentence)
            size += pieces
        if current:
            out.append(current)
    rng.shuffle(out)
    return out


def _target(rng, limit, single):
    return 0 if rng.random() < single else rng.randint(40, limit - 2)
