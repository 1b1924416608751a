"""Lemmas as classes: edit rules that turn a word form into its lemma, and a list of the irregular rest."""
import collections

CASES = ["lower", "keep", "title"]
"""What a rule does to the case of the whole form before it strips: lower it, keep it, or capitalise its first letter."""


def normalise(form):
    """Curly apostrophes straightened; the form that rules and irregular entries are applied to."""
    return form.replace("\u2019", "'").replace("\u2018", "'")


def recase(form, case):
    if case == "lower":
        return form.lower()
    return form[:1].upper() + form[1:].lower() if case == "title" else form


def rule_for(form, lemma):
    """The rule (case, strip, append) with the longest shared prefix; `lower` is preferred, then `keep`, then `title`."""
    form = normalise(form)
    best = None
    for case in CASES:
        base = recase(form, case)
        shared = 0
        while shared < min(len(base), len(lemma)) and base[shared] == lemma[shared]:
            shared += 1
        rule = (case, len(base) - shared, lemma[shared:])
        cost = rule[1] + len(rule[2])
        if best is None or cost < best[0]:
            best = (cost, rule)
    return best[1]


def apply_rule(form, rule):
    """The lemma that a rule gives; a form shorter than the rule strips is returned recased only."""
    case, strip, append = rule
    base = recase(normalise(form), case)
    return base if strip > len(base) else base[:len(base) - strip] + append


def learn(words, minimum=6):
    """Rule classes and the irregular list from (form, upos, lemma) triples.

    A rule seen fewer than `minimum` times is no class. A (lower-cased form, upos) whose lemma is the same in at least
    90 % of two or more cases, and cannot be reached by a class, becomes irregular: `form|UPOS` to lemma. Proper nouns
    never do.
    """
    words = [w for w in words if w[2] != "_"]
    counts = collections.Counter(rule_for(form, lemma) for form, _, lemma in words)
    rules = sorted((r for r, n in counts.items() if n >= minimum), key=lambda r: (-counts[r], r))
    known, seen = set(rules), collections.defaultdict(collections.Counter)
    for form, upos, lemma in words:
        if upos not in ("PROPN", "X", "PUNCT", "SYM", "NUM"):
            seen[normalise(form).lower() + "|" + upos][lemma] += 1
    irregular = {}
    for key, lemmas in sorted(seen.items()):
        lemma, count = lemmas.most_common(1)[0]
        total = sum(lemmas.values())
        if total >= 2 and count >= 0.9 * total and rule_for(key.rsplit("|", 1)[0], lemma) not in known:
            irregular[key] = lemma
    return rules, irregular


def lemma_of(form, upos, rule, irregular):
    """The irregular entry for the form and its predicted part of speech where there is one, else the rule's result."""
    return irregular.get(normalise(form).lower() + "|" + upos) or apply_rule(form, rule)
