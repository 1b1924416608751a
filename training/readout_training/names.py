"""Labels of names: our kinds, and the coarser ones of UD_English-GUM (`Entity=` in the MISC column)."""
import re

from . import corpus

KINDS = {"person": "person", "organization": "organization", "place": "place", "object": "other", "event": "other",
         "abstract": "other", "substance": "other", "animal": "other", "plant": "other"}
"""GUM's entity types and our kinds. Times are left out: `Monday` is a date, not a name."""

COARSE = {"person": ("person", "nationality"), "organization": ("organization", "armed_group", "outlet"),
          "place": ("place",), "other": ("other",), None: ("nationality",)}
"""Which of our kinds a word of a GUM kind may have. GUM has no demonyms: an adjective is no name there, `Kenyans` a person."""

LABELS = ["O"] + [f"{b}-{kind}" for kind in corpus.KINDS for b in "BI"]

TITLES = set("""President Prime Minister Foreign Defence Defense Interior Secretary Chancellor Senator Sen. Rep. Governor Gov. Mayor King Queen Prince
Princess Pope Sheikh General Gen. Colonel Col. Major Maj. Captain Capt. Lieutenant Lt. Admiral Adm. Sergeant Sgt. Judge Justice Chief Professor
Prof. Dr. Dr Mr. Mr Mrs. Mrs Ms. Ms Sir Lord Lady Dame Saint St. Ambassador Chairman Speaker Director Vice Deputy Reverend Rev. Bishop
Archbishop Cardinal Father Sister Brother Uncle Aunt""".split())


def allowed(label):
    """The labels of LABELS that a word with a coarse label may have."""
    if label == "O":
        return ["O"] + [f"{b}-{kind}" for kind in COARSE[None] for b in "BI"]
    return [f"{label[0]}-{kind}" for kind in COARSE[label[2:]]]

_BRACKET = re.compile(r"\((\d+)-([a-z]+)-[^()]*(\))?|(\d+)\)")
_LINKING = {"of", "for", "the", "de", "and", "&", "-", "'", "\u2019", ".", "\u2013"}


def entity_labels(rows):
    """BIO labels for the CoNLL-U rows of one sentence.

    A mention is a name when its head is a proper noun. It is reduced to the head and the words that make the name with it
    (see `_name`), so determiners, owners, appositions and relative clauses fall away. Of nested names the longest stays.
    """
    found = []
    for start, end, kind in _mentions(rows):
        inside = range(start, end + 1)
        head = next((i for i in inside if int(rows[i][6]) - 1 not in inside), start)
        if kind in KINDS and rows[head][3] == "PROPN":
            found.append((_untitled(rows, *_name(rows, inside, head), KINDS[kind]), KINDS[kind], end - start))
    labels = ["O"] * len(rows)
    for (start, end), kind, _ in sorted(found, key=lambda m: (m[0][0] - m[0][1], -m[2], m[0])):
        if all(label == "O" for label in labels[start:end + 1]):
            labels[start:end + 1] = [f"B-{kind}"] + [f"I-{kind}"] * (end - start)
    return labels


def _mentions(rows):
    """(start, end, entity type) of each mention that opens and closes in the sentence; bounds inclusive."""
    opened, out = [], []
    for position, row in enumerate(rows):
        entity = next((p[7:] for p in row[9].split("|") if p.startswith("Entity=")), "")
        for group, kind, closed, closing in _BRACKET.findall(entity):
            if closed:
                out.append((position, position, kind))
            elif group:
                opened.append((group, kind, position))
            else:
                for i in reversed(range(len(opened))):
                    if opened[i][0] == closing:
                        _, kind, start = opened.pop(i)
                        out.append((start, position, kind))
                        break
    return out


def _name(rows, inside, head):
    """Bounds of the contiguous words around a mention's head that are part of the name."""
    member, frontier = {head}, [head]
    while frontier:
        parent = frontier.pop()
        for child in inside:
            if child not in member and int(rows[child][6]) - 1 == parent and _joins(rows, child, parent == head):
                member.add(child)
                frontier.append(child)
    start = end = head
    while start - 1 in member:
        start -= 1
    while end + 1 in member:
        end += 1
    while start < head and not _capital(rows[start][1]):
        start += 1
    while end > head and not (_capital(rows[end][1]) or rows[end][1][0].isdigit()):
        end -= 1
    return start, end


def _untitled(rows, start, end, kind):
    while kind == "person" and start < end and rows[start][1] in TITLES:
        start += 1
    return start, end


def _joins(rows, child, to_head):
    """Whether a dependent belongs to the name that its head belongs to."""
    form, upos, relation = rows[child][1], rows[child][3], rows[child][7]
    base = relation.split(":")[0]
    if relation == "nmod:poss":
        return False
    if base in ("flat", "compound", "goeswith", "amod", "nummod"):
        return _capital(form) or (base == "nummod" and form[0].isdigit())
    if base == "nmod":
        cases = [r[1].lower() for r in rows if int(r[6]) == child + 1 and r[7] == "case"]
        return upos == "PROPN" and all(c in ("of", "for", "de") for c in cases)
    if base == "conj":
        return upos == "PROPN" and (not to_head or any(r[1] == "&" and int(r[6]) == child + 1 for r in rows))
    if base in ("case", "det", "cc", "punct"):
        return form.lower() in _LINKING and (not to_head or base == "punct")
    return False


def _capital(form):
    return form[:1].isupper()
