"""Changes that make clean training text look like scraped news; no label changes with them."""

HIDDEN_PIECES = 0.15
"""The largest share of the word pieces of a window that `hide` takes: what a network recognises of a text that it has seen with its labels would be
learned in place of what the sentence says."""


def restyle(document, rng):
    """A document whose quotation marks, apostrophes and dashes are, in about half of all cases, in another style."""
    draw = rng.random()
    if draw < 0.5:
        return document
    curly, dash = draw < 0.85, rng.choice(["--", "\u2013", "\u2014", "-"])
    out, opened = [], False
    for sentence in document:
        if sentence.starts_paragraph:
            opened = False
        words = []
        for word in sentence.words:
            if word in ('"', "``", "''", "\u201c", "\u201d"):
                opened = not opened if word == '"' else word in ("``", "\u201c")
                word = ("\u201c" if opened else "\u201d") if curly else '"'
            elif word in ("--", "\u2013", "\u2014"):
                word = dash
            else:
                word = word.replace("'", "\u2019") if curly else word.replace("\u2019", "'")
            words.append(word)
        out.append(sentence.with_words(words))
    return out


def roughen(sentence, rng):
    """A sentence that now and then stands in other case, or has lost its final stop."""
    sentence = recase(sentence, rng)
    return _without_final_stop(sentence) if rng.random() < 0.08 else sentence


def recase(sentence, rng):
    """A sentence that now and then stands in capitals, headline case or lower case."""
    draw = rng.random()
    if draw < 0.03:
        sentence = sentence.with_words([w.upper() for w in sentence.words])
    elif draw < 0.06 and len(sentence.words) < 20:
        sentence = sentence.with_words([w[:1].upper() + w[1:] if len(w) > 3 else w for w in sentence.words])
    elif draw < 0.075:
        sentence = sentence.with_words([w.lower() for w in sentence.words])
    return sentence


def _without_final_stop(sentence):
    last = len(sentence.words)
    if last < 3 or sentence.words[-1] not in (".", "!", "?") or last in sentence.heads or sentence.heads[-1] == 0:
        return sentence
    return sentence.first(last - 1)


def hide(ids, pieces, windows, rng):
    """Word pieces some of which are [MASK] in a share of all windows."""
    if rng.random() >= windows:
        return ids
    share = rng.random() * HIDDEN_PIECES
    return [pieces.mask if p not in (pieces.cls, pieces.sep) and rng.random() < share else p for p in ids]
