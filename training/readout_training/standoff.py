"""Our annotation of real news whose text is not ours to hand on: spans over sentences and passages of the sources of `passages`.

    python3 -m readout_training.standoff hide --data DIR --out data/standoff/plv.txt FILE…     # text and strings become a key and spans
    python3 -m readout_training.standoff show --data DIR --out FILE data/standoff/plv.txt      # and back, to read or to mend

A stand-off file is one of our corpus (format: data/README.md) whose items have `r: KEY`, which names a text of its source, in place of `t: text`, and
`@start:end`, code points of that text, in place of every string. Ids are `source-KEY`. Held out are the rows of PLV_train whose number 5 divides
and all of AW_train; `show --held-out` writes those alone, for `readout eval acts`.
"""
import argparse
import os
import re

from . import corpus
from .passages import SOURCES, texts

HELD_OUT = {"plv": 5, "aw": 1}
"""Of each table the rows whose number this divides; of other sources nothing is."""
REPLAY, COPIES = 0.4, 2
"""Of an epoch with real sentences: the share of written items that it draws, and how often it has each real one."""


def path(folder, source):
    """The annotation of a source in our corpus."""
    return os.path.join(folder, "standoff", source + ".txt")


def load(folder, data, split):
    """The annotated items of a split, `train` or `dev`, of the corpus in `folder`."""
    return [item for source in SOURCES for item in _read(path(folder, source), texts(data, source))
            if _held_out(item, source) == (split == "dev")]


def mixed(written, real, rng):
    """The items of one epoch: all written ones or, where there are real ones, a fresh share of them and all of those."""
    return rng.sample(written, int(REPLAY * len(written))) + real * COPIES if real else written


def _read(path, known):
    items, problems = corpus.read(path, known)
    if problems:
        raise ValueError("\n".join(problems))
    return items


def _held_out(item, source):
    return source in HELD_OUT and int(_key(item)) % HELD_OUT[source] == 0


def _key(item):
    return item.id.partition("-")[2]


def _order(item):
    return [int(number) for number in re.findall(r"\d+", _key(item))]


def lines(item, opening, string):
    """An item in the corpus format after the line `opening`, each span as `string` gives it."""
    def values(spans):
        return " + ".join(map(string, spans)) or "-"

    yield "= " + item.id
    yield opening
    if item.names:
        yield "n: " + " | ".join(f"{string(span)}={kind}" for span, kind in sorted(item.names))
    for a in item.attributions:
        yield f"a: {values(a.source)} => {string(a.cue)} => {values(a.content)}"
    for e in item.events:
        type_, act = ("/".join(filter(None, t)) for t in ((e.type, e.mode), e.act))
        fields = [string(e.trigger), type_, e.status]
        fields += [f"{role}: {values(e.roles[role])}" for role in corpus.ROLES if e.roles[role]]
        yield "e: " + " | ".join(fields + ([f"foreseen: {act}"] if act != type_ else []))


def _shown(text):
    """The string of a span, with the number of its occurrence where it has several."""
    def string(span):
        found = corpus.occurrences(text, text[slice(*span)])
        if span not in found:
            return f"@{span[0]}:{span[1]}"
        return text[slice(*span)] + (f"~{found.index(span) + 1}" if len(found) > 1 else "")
    return string


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("way", choices=["hide", "show"])
    parser.add_argument("--data", required=True, help="folder with plover-relations/, polnear/ and ud/")
    parser.add_argument("--out", required=True)
    parser.add_argument("--held-out", action="store_true", help="only held-out rows")
    parser.add_argument("--source", choices=SOURCES, default="plv")
    parser.add_argument("files", nargs="+")
    options = parser.parse_args()
    known, out = texts(options.data, options.source), []
    for item in sorted((i for file in options.files for i in _read(file, known)), key=_order):
        if item.text != known(_key(item)):
            raise ValueError(f"{item.id}: its text is not that of {options.source} {_key(item)}")
        if options.held_out and not _held_out(item, options.source):
            continue
        if options.way == "hide":
            out += lines(item, f"r: {_key(item)}", lambda span: f"@{span[0]}:{span[1]}")
        else:
            out += lines(item, "t: " + item.text.replace("\n", "\nt: "), _shown(item.text))
    with open(options.out, "w", encoding="utf8") as file:
        file.write("\n".join(out) + "\n")


if __name__ == "__main__":
    main()
