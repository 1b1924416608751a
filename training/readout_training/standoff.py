"""Our annotation of real sentences whose text is not ours to hand on: spans over the rows of PLV_train and AW_train.

    python3 -m readout_training.standoff hide --data DIR --out data/standoff/plv.txt FILE…     # text and strings become a row and spans
    python3 -m readout_training.standoff show --data DIR --out FILE data/standoff/plv.txt      # and back, to read or to mend

A stand-off file is one of our corpus (format: data/README.md) whose items have `r: ROW`, a row of its table from 0, in place of `t: text`, and
`@start:end`, code points of the sentence, in place of every string. Ids are `plv-ROW` and `aw-ROW`. Held out are the rows of PLV_train whose number 5 divides
and all of AW_train; `show --held-out` writes those alone, for `readout eval acts`.
"""
import argparse
import csv
import os

from . import corpus

TABLES = {"plv": "PLV_train.tsv", "aw": "AW_train.tsv"}
HELD_OUT = {"plv": 5, "aw": 1}
"""Of each table the rows whose number this divides."""
REPLAY, COPIES = 0.3, 2
"""Of an epoch with real sentences: the share of written items that it draws, and how often it has each real one."""


def texts(data, table):
    """The sentence of every row of a table."""
    path = os.path.join(data, "plover-relations", TABLES[table])
    with open(path, encoding="utf8", newline="") as file:
        return [row["sentence"] for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]


def path(folder, table):
    """The annotation of a table in our corpus."""
    return os.path.join(folder, "standoff", table + ".txt")


def load(folder, data, split):
    """The annotated sentences of a split, `train` or `dev`, of the corpus in `folder`."""
    return [item for table in TABLES for item in _read(path(folder, table), texts(data, table))
            if _held_out(item, table) == (split == "dev")]


def mixed(written, real, rng):
    """The items of one epoch: all written ones or, where there are real ones, a fresh share of them and all of those."""
    return rng.sample(written, int(REPLAY * len(written))) + real * COPIES if real else written


def _read(path, known):
    items, problems = corpus.read(path, known)
    if problems:
        raise ValueError("\n".join(problems))
    return items


def _held_out(item, table):
    return _row(item) % HELD_OUT[table] == 0


def _row(item):
    return int(item.id.rpartition("-")[2])


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
    parser.add_argument("--data", required=True, help="folder with plover-relations/")
    parser.add_argument("--out", required=True)
    parser.add_argument("--held-out", action="store_true", help="only held-out rows")
    parser.add_argument("--table", choices=TABLES, default="plv")
    parser.add_argument("files", nargs="+")
    options = parser.parse_args()
    known, out = texts(options.data, options.table), []
    for item in sorted((i for file in options.files for i in _read(file, known)), key=_row):
        if item.text != known[_row(item)]:
            raise ValueError(f"{item.id}: its text is not that of row {_row(item)}")
        if options.held_out and not _held_out(item, options.table):
            continue
        if options.way == "hide":
            out += lines(item, f"r: {_row(item)}", lambda span: f"@{span[0]}:{span[1]}")
        else:
            out += lines(item, f"t: {item.text}", _shown(item.text))
    with open(options.out, "w", encoding="utf8") as file:
        file.write("\n".join(out) + "\n")


if __name__ == "__main__":
    main()
