"""Where the texts of our stand-off annotation come from: each source gives the text that a key names, as our files write it after `r:`.

A table (PLV_train, AW_train) is keyed by its row from 0; PolNeAR by article, from 0, and code points of its text, `700:4669-5073`; a treebank by its first and last
sentence from 0, `12452-12455`. Paragraphs of a text are joined by one line feed, without spaces at their ends.
"""
import csv
import json
import os
import re


def _table(path):
    with open(path, encoding="utf8", newline="") as file:
        rows = [row["sentence"] for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]
    return lambda key: rows[int(key)]


def _articles(path):
    with open(path, encoding="utf8") as file:
        articles = [json.loads(line)["text"] for line in file]

    def text(key):
        article, start, end = map(int, re.fullmatch(r"(\d+):(\d+)-(\d+)", key).groups())
        return "\n".join(line.strip() for line in articles[article][start:end].split("\n") if line.strip())
    return text


def _treebank(path):
    sentences, opens = [], True
    with open(path, encoding="utf8") as file:
        for line in file:
            if line.startswith(("# newdoc", "# newpar")):
                opens = True
            elif line.startswith("# text = "):
                sentences.append(("\n" if opens else " ") + line[len("# text = "):].strip())
                opens = False

    def text(key):
        first, last = map(int, re.fullmatch(r"(\d+)-(\d+)", key).groups())
        if not first <= last < len(sentences):
            raise IndexError(key)
        return "".join(sentences[first:last + 1])[1:]
    return text


SOURCES = {"plv": (_table, "plover-relations", "PLV_train.tsv"), "aw": (_table, "plover-relations", "AW_train.tsv"),
           "polnear": (_articles, "polnear", "polnear_train.jsonl"), "ewt": (_treebank, "ud", "ewt-train.conllu"),
           "gum": (_treebank, "ud", "gum-train.conllu")}
"""By the name of a source: how it is read, and its file in the folder of data."""


def texts(data, source):
    """A function from a key to its text, or None where the source has no such key."""
    read, *names = SOURCES[source]
    known = read(os.path.join(data, *names))

    def text(key):
        try:
            return known(key)
        except (AttributeError, IndexError, ValueError):
            return None
    return text
