"""Readout's own training data: reading and checking the files of `training/data` (format: its README).

    python3 -m readout_training.corpus data            # problems, then counts; exit status 1 when there are problems
    python3 -m readout_training.corpus data FILE…      # only these files

Needs nothing but Python.
"""
import collections
import os
import re
import sys
from dataclasses import dataclass, field
from typing import List, Optional, Tuple

KINDS = ("person", "organization", "armed_group", "outlet", "place", "nationality", "other")
STATUSES = ("OCCURRED", "ONGOING", "EXPECTED", "POSSIBLE", "CONDITIONAL", "NEGATED", "DENIED", "HISTORICAL")
MODES = {
    "AGREE": (), "CONSULT": ("visit", "third-party", "multilateral", "phone"), "SUPPORT": (), "CONCEDE": (),
    "COOPERATE": (), "AID": (),
    "RETREAT": ("withdraw", "release", "disarm", "ceasefire", "access", "resign"),
    "REQUEST": ("assist", "change", "yield", "meet"), "ACCUSE": ("disapprove", "investigate", "allege"),
    "REJECT": ("assist", "change", "yield", "meet"),
    "THREATEN": ("restrict", "arrest", "relations", "expel", "territory", "violence"),
    "PROTEST": ("demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"),
    "SANCTION": ("convict", "expel", "withdraw", "discontinue"),
    "MOBILIZE": ("troops", "weapons", "police", "militia"),
    "COERCE": ("seize", "restrict", "censor", "curfew", "martial-law", "arrest", "deport", "withhold",
               "misinformation", "cyber"),
    "ASSAULT": ("abduct", "beat", "torture", "sexual", "targeted", "destroy", "primitive", "firearms", "explosives",
                "suicide-attack", "aerial", "drone", "heavy-weapons", "crowd-control", "unconventional")}
"""The 16 types of PLOVER with their modes."""

FUTURE = {"CONSULT": "AGREE", "SUPPORT": "AGREE", "COOPERATE": "AGREE", "AID": "AGREE", "RETREAT": "CONCEDE",
          "PROTEST": "THREATEN", "SANCTION": "THREATEN", "MOBILIZE": "THREATEN", "COERCE": "THREATEN",
          "ASSAULT": "THREATEN"}
"""What a type becomes when the event is EXPECTED, POSSIBLE or CONDITIONAL."""

ROLES = ("actor", "recipient", "time", "place")
Span = Tuple[int, int]
"""Code points [start, end) of the item's text, whose paragraphs are joined by line feeds."""


@dataclass(frozen=True)
class Event:
    """`act` is (type, mode) before status is applied; `type`, `mode` after. A mode may be None."""
    trigger: Span
    type: str
    mode: Optional[str]
    status: str
    act: Tuple[str, Optional[str]]
    roles: dict


@dataclass(frozen=True)
class Attribution:
    source: List[Span]
    cue: Span
    content: List[Span]


@dataclass
class Item:
    id: str
    hard: bool
    line: int
    paragraphs: List[str] = field(default_factory=list)
    names: List[Tuple[Span, str]] = field(default_factory=list)
    attributions: List[Attribution] = field(default_factory=list)
    events: List[Event] = field(default_factory=list)

    @property
    def text(self):
        return "\n".join(self.paragraphs)


class Problem(Exception):
    pass


def occurrences(text, string):
    """Spans of a string in a text that do not begin or end inside a word."""
    left = r"(?<!\w)" if string[:1].isalnum() else ""
    right = r"(?!\w)" if string[-1:].isalnum() else ""
    return [m.span() for m in re.finditer(left + re.escape(string) + right, text)]


def _choice(text, value):
    """(spans, chosen): all spans of a value's string and the one its `~n` names, or None. A value may be a span itself, `@start:end`."""
    if re.fullmatch(r"@\d+:\d+", value):
        span = tuple(map(int, value[1:].split(":")))
        if not span[0] < span[1] <= len(text):
            raise Problem(f"not in the text: {value!r}")
        return [span], span
    match = re.fullmatch(r"(.*?)~(\d+)", value)
    string, number = (match.group(1), int(match.group(2))) if match else (value, 0)
    spans = occurrences(text, string) if string else []
    if not spans:
        raise Problem(f"not in the text: {string!r}")
    if number > len(spans):
        raise Problem(f"{string!r} occurs {len(spans)} times, not {number}")
    return spans, spans[number - 1] if number else None


def _unique(text, value, what):
    spans, chosen = _choice(text, value)
    if chosen is None and len(spans) > 1:
        raise Problem(f"{what} {value!r} occurs {len(spans)} times; add ~1, ~2 …")
    return chosen or spans[0]


def _nearest(text, value, anchor):
    spans, chosen = _choice(text, value)
    return chosen or min(spans, key=lambda s: max(s[0] - anchor[1], anchor[0] - s[1], 0))


def _values(string):
    return [v.strip() for v in string.split(" + ") if v.strip()]


def _name(item, part):
    string, separator, kind = part.rpartition("=")
    if not separator or kind.strip() not in KINDS:
        raise Problem(f"a name is Name=kind, with a kind of {', '.join(KINDS)}: {part!r}")
    spans, chosen = _choice(item.text, string.strip())
    item.names += [(span, kind.strip()) for span in ([chosen] if chosen else spans)]


def _attribution(item, value):
    parts = [p.strip() for p in value.split("=>")]
    if len(parts) != 3:
        raise Problem("an attribution is source => cue => content")
    cue = _unique(item.text, parts[1], "cue")
    source, content = ([] if p in ("-", "") else [_nearest(item.text, v, cue) for v in _values(p)]
                       for p in (parts[0], parts[2]))
    return Attribution(source, cue, content)


def _type(string):
    name, _, mode = string.strip().partition("/")
    if name not in MODES:
        raise Problem(f"unknown type {name!r}")
    if mode and mode not in MODES[name]:
        raise Problem(f"{name} has no mode {mode!r}; its modes: {', '.join(MODES[name]) or 'none'}")
    return name, mode or None


def _event(item, value):
    parts = [p.strip() for p in value.split(" | ")]
    if len(parts) < 3:
        raise Problem("an event is trigger | TYPE/mode | STATUS | role: value …")
    trigger = _unique(item.text, parts[0], "trigger")
    name, mode = _type(parts[1])
    status = parts[2]
    if status not in STATUSES:
        raise Problem(f"unknown status {status!r}")
    roles, act = {role: [] for role in ROLES}, (name, mode)
    for part in parts[3:]:
        role, _, rest = part.partition(":")
        if role == "foreseen":
            act = _type(rest)
            if FUTURE.get(act[0]) != name:
                raise Problem(f"foreseen {act[0]} does not become {name}")
        elif role in ROLES:
            roles[role] += [_nearest(item.text, v, trigger) for v in _values(rest)]
        else:
            raise Problem(f"unknown field {role!r}")
    if status in ("EXPECTED", "POSSIBLE", "CONDITIONAL") and act == (name, mode) and name in FUTURE:
        raise Problem(f"{name} cannot be {status}: write {FUTURE[name]} with foreseen: {parts[1]}")
    return Event(trigger, name, mode, status, act, roles)


def read(path, texts=None):
    """(items, problems) of a file; an item with a problem keeps what could be read. `texts` gives the text that the key of an `r:` line names, or None."""
    items, problems, last = [], [], None
    with open(path, encoding="utf8") as file:
        for number, line in enumerate(file, 1):
            line = line.rstrip()
            if not line or line.startswith("#"):
                continue
            tag, _, rest = line.partition(" ")
            try:
                if tag == "=":
                    words = rest.split()
                    if not words or len(words) > 2 or words[1:] not in ([], ["hard"]):
                        raise Problem("an item opens with '= id' or '= id hard'")
                    last = Item(words[0], len(words) > 1, number)
                    items.append(last)
                elif last is None:
                    raise Problem("before the first item")
                elif tag == "t:":
                    last.paragraphs.append(rest)
                elif tag == "r:":
                    text = texts and texts(rest)
                    if not text:
                        raise Problem(f"no text {rest!r}")
                    last.paragraphs += text.split("\n")
                elif tag == "n:":
                    for part in rest.split(" | "):
                        _name(last, part)
                elif tag == "a:":
                    last.attributions.append(_attribution(last, rest))
                elif tag == "e:":
                    last.events.append(_event(last, rest))
                else:
                    raise Problem(f"unknown line {tag!r}")
            except Problem as problem:
                problems.append(f"{path}:{number}: {problem}")
    for item in items:
        problems += [f"{path}:{item.line}: {p}" for p in _check(item)]
    return items, problems


_TITLES = set("""I Mr Mrs Ms Dr President Prime Minister Foreign Defence Defense Interior Finance Gen General Lt Col Colonel Maj Major Brig Brigadier
Adm Admiral Sgt Capt Captain Sheikh King Queen Prince Emir Pope Ayatollah Imam Gov Governor Sen Senator Rep Ambassador Secretary Chancellor Premier Chief
Justice Vice Deputy Speaker Mayor Lieutenant Major-General Secretary-General Special Envoy Monday Tuesday Wednesday Thursday Friday Saturday Sunday January
February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec GMT UTC AM PM CET EST""".split())


def _check(item):
    if not item.paragraphs:
        yield "no text"
    taken = {}
    for span, kind in item.names:
        if any(s < span[1] and span[0] < e and not (s <= span[0] and span[1] <= e or span[0] <= s and e <= span[1])
               for s, e in taken):
            yield f"names cross each other at {item.text[span[0]:span[1]]!r}"
        taken[span] = kind


def unnamed(item):
    """Capitalised words inside sentences that no name covers: often a forgotten name."""
    text = item.text
    for match in re.finditer(r"(?<=[a-z,;] )[A-Z][\w'’.-]*", text):
        word = match.group().rstrip(".,'’")
        if word.split("'")[0].split("’")[0] in _TITLES:
            continue
        if not any(s <= match.start() < e for (s, e), _ in item.names):
            yield word


def files(folder):
    return [os.path.join(folder, n) for n in sorted(os.listdir(folder)) if n.endswith(".txt") and n != "crises.txt"]


def splits(folder):
    """The split of every crisis, `train` or `dev`, from `crises.txt`: `crisis | region | split` a line."""
    with open(os.path.join(folder, "crises.txt"), encoding="utf8") as file:
        rows = [[c.strip() for c in line.split("|")] for line in file if line.strip() and line[0] != "#"]
    return {row[0]: row[2] for row in rows}


def load(folder, split):
    """The items of all crises of a split; a problem in any file is an error."""
    wanted, out = splits(folder), []
    for path in files(folder):
        if wanted.get(os.path.basename(path)[:-4]) == split:
            items, problems = read(path)
            if problems:
                raise ValueError("\n".join(problems))
            out += items
    return out


def main():
    folder, chosen = sys.argv[1], sys.argv[2:]
    counts, failed, seen = collections.Counter(), [], {}
    acts, kinds, statuses = collections.Counter(), collections.Counter(), collections.Counter()
    known = splits(folder)
    for path in chosen or files(folder):
        crisis = os.path.basename(path)[:-4]
        items, problems = read(path)
        if crisis not in known:
            problems.append(f"{path}: not in crises.txt")
        for item in items:
            if item.id in seen or not re.fullmatch(re.escape(crisis) + r"-(p-)?\d+", item.id):
                problems.append(f"{path}:{item.line}: id {item.id!r} is taken or is not '{crisis}-number'")
            seen[item.id] = True
            forgotten = list(unnamed(item))
            if forgotten and chosen:
                print(f"{path}:{item.line}: look: no name covers {', '.join(forgotten)}")
            counts.update(items=1, passages="-p-" in item.id, hard=item.hard, names=len(item.names),
                          attributions=len(item.attributions), events=len(item.events),
                          without_event=not item.events)
            kinds.update(k for _, k in item.names)
            statuses.update(e.status for e in item.events)
            acts.update("/".join(filter(None, e.act)) for e in item.events)
        failed += problems
    print("\n".join(failed))
    for title, counter in (("", counts), ("kinds", kinds), ("statuses", statuses), ("acts", acts)):
        print(title, ", ".join(f"{k} {v}" for k, v in sorted(counter.items())))
    cells = ["/".join(filter(None, (t, m))) for t, modes in MODES.items() for m in (modes or (None,))]
    print("never:", ", ".join(c for c in cells if not acts[c]) or "none")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
