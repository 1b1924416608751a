"""From scores to trees, spans and links, as the Java side decodes them."""
import numpy as np

THRESHOLDS = {"source": 0.3, "content": 0.35, "best_content": 0.1}
"""Mean link probability from which a source or a content belongs to a cue; the best content needs less.

Chosen on PolNeAR dev.
"""

TRIGGER_THRESHOLD, ROLE_THRESHOLD = 0.5, 0.5
"""Probability from which a word is (part of) a trigger, and from which it has a role."""


def tree(scores):
    """Heads of the best tree with one child of the root (Chu-Liu/Edmonds); scores [dependent, head], node 0 the root."""
    scores = scores.astype(np.float64)
    heads = _arborescence(scores)
    roots = [d for d in range(1, len(heads)) if heads[d] == 0]
    if len(roots) == 1:
        return heads
    best = None
    for root in roots:
        single = scores.copy()
        single[1:, 0] = -1e9
        single[root, 0] = scores[root, 0]
        candidate = _arborescence(single)
        total = sum(single[d, candidate[d]] for d in range(1, len(candidate)))
        if best is None or total > best[0]:
            best = (total, candidate)
    return best[1]


def _arborescence(scores):
    size = scores.shape[0]
    scores = scores.copy()
    np.fill_diagonal(scores, -1e12)
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = _cycle(heads)
    if not cycle:
        return heads
    inside = set(cycle)
    rest = [i for i in range(size) if i not in inside]
    merged = len(rest)
    smaller = np.full((merged + 1, merged + 1), -1e12)
    smaller[:merged, :merged] = scores[np.ix_(rest, rest)]
    total = sum(scores[d, heads[d]] for d in cycle)
    entry, leaving = [], []
    for a, i in enumerate(rest):
        gains = [scores[d, i] - scores[d, heads[d]] for d in cycle]
        k = int(np.argmax(gains))
        smaller[merged, a] = gains[k] + total
        entry.append(cycle[k])
        k = int(np.argmax([scores[i, d] for d in cycle]))
        smaller[a, merged] = scores[i, cycle[k]]
        leaving.append(cycle[k])
    contracted = _arborescence(smaller)
    out = heads.copy()
    for a, i in enumerate(rest[1:], 1):
        out[i] = leaving[a] if contracted[a] == merged else rest[contracted[a]]
    out[entry[contracted[merged]]] = rest[contracted[merged]]
    return out


def _cycle(heads):
    seen = np.zeros(len(heads), dtype=int)
    for start in range(1, len(heads)):
        path, node = [], start
        while node != 0 and not seen[node]:
            seen[node] = start
            path.append(node)
            node = heads[node]
        if node != 0 and seen[node] == start:
            return path[path.index(node):]
    return []


def spans(scores, labels):
    """The best BIO sequence (Viterbi; I follows only B or I of its kind) as spans (start, end, kind), end exclusive."""
    count = len(labels)
    kinds = [label[2:] for label in labels]
    allowed = np.zeros((count, count))
    for j, label in enumerate(labels):
        if label[0] == "I":
            allowed[[i for i in range(count) if labels[i][0] == "O" or kinds[i] != kinds[j]], j] = -1e9
    scores = scores - np.log(np.exp(scores - scores.max(1, keepdims=True)).sum(1, keepdims=True)) - scores.max(
        1, keepdims=True)
    total = scores[0] + np.array([-1e9 if label[0] == "I" else 0.0 for label in labels])
    back = []
    for row in scores[1:]:
        step = total[:, None] + allowed
        back.append(step.argmax(0))
        total = step.max(0) + row
    path = [int(total.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return spans_of([labels[i] for i in reversed(path)])


def spans_of(labels):
    """Spans of a well-formed BIO sequence."""
    out = []
    for i, label in enumerate(labels):
        if label[0] == "B":
            out.append((i, i + 1, label[2:]))
        elif label[0] == "I":
            start, _, kind = out[-1]
            out[-1] = (start, i + 1, kind)
    return out


def links(cues, sources, contents, link_source, link_content):
    """(cue, source or None, contents) for each cue span, from link logits [w, w]; spans are (start, end, kind)."""
    def probability(logits, cue, span):
        block = logits[cue[0]:cue[1], span[0]:span[1]]
        return float((1 / (1 + np.exp(-block))).mean())

    out = []
    for cue in cues:
        scored = sorted(((probability(link_source, cue, s), s) for s in sources), reverse=True)
        source = scored[0][1] if scored and scored[0][0] >= THRESHOLDS["source"] else None
        scored = sorted(((probability(link_content, cue, c), c) for c in contents), reverse=True)
        linked = [c for p, c in scored if p >= THRESHOLDS["content"]]
        if not linked and scored and scored[0][0] >= THRESHOLDS["best_content"]:
            linked = [scored[0][1]]
        out.append((cue, source, linked))
    return out


def probabilities(logits):
    """Softmax over the last axis."""
    shifted = np.exp(logits - logits.max(-1, keepdims=True))
    return shifted / shifted.sum(-1, keepdims=True)


def events(out, labels):
    """The events of a window: dictionaries with trigger (start, end), act, mode, status, and words of each role.

    `out` are the model's outputs for one window, `labels` the lists of `labels.json`. Neighbouring words of one act make a trigger;
    a word belongs to a role when its mean link probability over the trigger's words reaches ROLE_THRESHOLD.
    """
    acts = probabilities(out["act"])
    return [_event(out, labels, start, end, labels["acts"][act], float((1 - acts[start:end, 0]).mean()))
            for start, end, act in triggers(acts, TRIGGER_THRESHOLD, [0] * len(acts))]


def triggers(acts, threshold, sentence):
    """(start, end, index of the act) of neighbouring words of one act and sentence whose probability of being any reaches a threshold."""
    best = [0 if 1 - row[0] < threshold else 1 + int(row[1:].argmax()) for row in acts]
    found, word = [], 1
    while word < len(best):
        end = word + 1
        if best[word]:
            while end < len(best) and best[end] == best[word] and sentence[end] == sentence[word]:
                end += 1
            found.append((word, end, best[word]))
        word = end
    return found


def _event(out, labels, start, end, act, score):
    modes = [i for i, mode in enumerate(labels["modes"]) if i == 0 or mode.startswith(act + "/")]
    mode = out["mode"][start:end].mean(0)
    roles = {}
    for role in ("actor", "recipient", "time", "place"):
        links = (1 / (1 + np.exp(-out["link_" + role][start:end]))).mean(0)
        roles[role] = [int(w) for w in np.flatnonzero(links[1:] >= ROLE_THRESHOLD) + 1]
    return {"trigger": (start, end), "act": act, "mode": labels["modes"][modes[int(mode[modes].argmax())]],
            "status": labels["statuses"][int(probabilities(out["status"][start:end]).mean(0).argmax())],
            "roles": roles, "score": score}
