"""Lemmas: a lexicon of known forms, and edit rules, one a class, that turn any other form into its lemma."""
import collections

CASES = ["lower", "keep", "title"]
"""What a rule does to the case of the whole form before it strips: lower it, keep it, or capitalise its first letter."""


def normalise(form):
    """Curly apostrophes straightened; the form that rules and the lexicon are applied to."""
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


LISTED = ("NOUN", "VERB", "AUX", "ADJ", "ADV", "PRON", "DET", "ADP", "SCONJ", "CCONJ", "INTJ", "PART")
"""Parts of speech whose forms may be listed. Proper nouns, numbers, symbols and foreign words always take a rule."""


def learn(words, minimum=6):
    """Rule classes and the lexicon from (form, upos, lemma) triples.

    A rule seen fewer than `minimum` times is no class. A lower-cased form whose lemma, given its part of speech, is the same in
    at least 90 % of all cases (half of all for nouns and adjectives, where a second lemma is mostly an inconsistency) goes
    into the lexicon, `form|UPOS` to lemma: the encoder sees word pieces, not letters, and cannot know that `announced` comes
    from `announce` and `added` from `add`.
    """
    words = [w for w in words if w[2] != "_"]
    counts = collections.Counter(rule_for(form, lemma) for form, _, lemma in words)
    rules = sorted((r for r, n in counts.items() if n >= minimum), key=lambda r: (-counts[r], r))
    seen = collections.defaultdict(collections.Counter)
    for form, upos, lemma in words:
        if upos in LISTED:
            seen[normalise(form).lower() + "|" + upos][lemma] += 1
    lexicon = {}
    for key, lemmas in sorted(seen.items()):
        lemma, count = lemmas.most_common(1)[0]
        share = 0.5 if key.endswith(("|NOUN", "|ADJ")) else 0.9
        if count >= share * sum(lemmas.values()):
            lexicon[key] = lemma
    return rules, lexicon


def inflections(vocabulary, lexicon):
    """Lexicon entries for regular inflections among a vocabulary's words that the lexicon does not know.

    A form is listed when exactly one way to undo -s, -ed or -ing gives a word of the vocabulary.
    """
    known = {word for word in vocabulary if len(word) > 2 and word.isalpha() and word.isascii()}
    out = {}
    for form in sorted(known):
        for upos, stems in (("VERB", _verb_stems(form)), ("NOUN", _plural_stems(form))):
            found = {stem for stem in stems if stem in known}
            if len(found) == 1 and form + "|" + upos not in lexicon:
                out[form + "|" + upos] = found.pop()
    return out


def _verb_stems(form):
    for ending in ("ing", "ed"):
        if form.endswith(ending) and len(form) > len(ending) + 2:
            stem = form[:-len(ending)]
            yield from (stem, stem + "e")
            if stem[-1] == stem[-2]:
                yield stem[:-1]
            if ending == "ed" and stem[-1] == "i":
                yield stem[:-1] + "y"
    yield from _plural_stems(form)


def _plural_stems(form):
    if form.endswith("s") and not form.endswith("ss"):
        yield form[:-1]
        if form.endswith("es"):
            yield form[:-2]
        if form.endswith("ies"):
            yield form[:-3] + "y"


def lemma_of(form, upos, rule, lexicon):
    """The lexicon's entry for the form and its predicted part of speech where there is one, else the rule's result."""
    return lexicon.get(normalise(form).lower() + "|" + upos) or apply_rule(form, rule)
