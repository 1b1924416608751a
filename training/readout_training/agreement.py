"""Agreement of the corpus with second annotations of some of its items, made without sight of the first (`data/second/*.txt`).

    python3 -m readout_training.agreement data            # all of data/second
    python3 -m readout_training.agreement data FILE…      # only these files of second annotations

One line for sentences, one for passages (ids with `-p-`), one for both. F1 of names (span and kind), attribution spans, triggers (sharing a word), and of types, modes, statuses and roles of shared triggers (roles: spans that
overlap); Cohen's kappa of type and status over shared triggers. Figures on 0-100.
"""
import collections
import json
import os
import sys

from . import corpus


def overlap(a, b):
    return a[0] < b[1] and b[0] < a[1]


def shared(first, second):
    """Pairs of events whose triggers share characters, one to one."""
    free, pairs = list(second), []
    for event in first:
        match = next((e for e in free if overlap(e.trigger, event.trigger)), None)
        if match:
            free.remove(match)
            pairs.append((event, match))
    return pairs


def kappa(pairs):
    """None where both know but one label."""
    count = len(pairs)
    observed = sum(a == b for a, b in pairs) / count
    left, right = collections.Counter(a for a, _ in pairs), collections.Counter(b for _, b in pairs)
    expected = sum(left[label] * right[label] for label in left) / count ** 2
    return round(100 * (observed - expected) / (1 - expected), 1) if expected < 1 else None


def f1(counts, name):
    return round(100 * 2 * counts[name] / max(1, counts[name + " a"] + counts[name + " b"]), 1)


def compare(first, second, counts, types, statuses):
    def add(name, a, b, same):
        counts.update({name + " a": a, name + " b": b, name: same})

    add("names", len(first.names), len(second.names), len(set(first.names) & set(second.names)))
    for name, spans in (("source", lambda a: a.source), ("cue", lambda a: [a.cue]), ("content", lambda a: a.content)):
        a, b = ({s for x in item.attributions for s in spans(x)} for item in (first, second))
        add(name, len(a), len(b), sum(any(overlap(s, t) for t in b) for s in a))
    pairs = shared(first.events, second.events)
    for name, same in (("trigger", lambda a, b: True), ("type", lambda a, b: a.type == b.type),
                       ("type and mode", lambda a, b: (a.type, a.mode) == (b.type, b.mode)),
                       ("type and status", lambda a, b: (a.type, a.status) == (b.type, b.status))):
        add(name, len(first.events), len(second.events), sum(same(a, b) for a, b in pairs))
    for role in corpus.ROLES:
        for a, b in pairs:
            add(role, len(a.roles[role]), len(b.roles[role]),
                min(len(b.roles[role]), sum(any(overlap(s, t) for t in b.roles[role]) for s in a.roles[role])))
    types += [(a.type, b.type) for a, b in pairs]
    statuses += [(a.status, b.status) for a, b in pairs]


def figures(pairs):
    counts, types, statuses = collections.Counter(), [], []
    for first, second in pairs:
        compare(first, second, counts, types, statuses)
    names = [name for name in counts if name + " a" in counts]
    return {"items": len(pairs), "events": counts["trigger a"], "events_second": counts["trigger b"],
            **{name: f1(counts, name) for name in names}, "kappa_type": kappa(types), "kappa_status": kappa(statuses)}


def main():
    folder, chosen = sys.argv[1], sys.argv[2:]
    first = {item.id: item for path in corpus.files(folder) for item in corpus.read(path)[0]}
    pairs = [(first[item.id], item) for path in chosen or corpus.files(os.path.join(folder, "second"))
             for item in corpus.read(path)[0] if item.id in first and item.text == first[item.id].text]
    for kind, wanted in (("sentences", (False,)), ("passages", (True,)), ("both", (False, True))):
        group = [pair for pair in pairs if ("-p-" in pair[1].id) in wanted]
        if any(a.events and b.events for a, b in group):
            print(json.dumps({"of": kind, **figures(group)}))


if __name__ == "__main__":
    main()
