"""Plain English text to sentences of words with offsets, close to the conventions of Universal Dependencies.

Used for PolNeAR, which has text and spans but no words. Readout's own tokeniser is in Java; the two need not agree on
every word.
"""
import re

_TITLES = ("Mr Mrs Ms Dr Sen Rep Gov Gen Lt Col Maj Sgt Capt Adm Rev Hon Prof Pres Jr Sr St Inc Corp Co Ltd vs No Jan Feb Mar "
           "Apr Jun Jul Aug Sep Sept Oct Nov Dec Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan La Mass Md Mich Minn "
           "Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Ave Blvd").split()
_PREFIXES = "e|co|non|pre|anti|re|ex|post|pro|mid|multi|semi|sub|ultra|inter|intra|counter|vice"
_WORD = re.compile(
    r"(?:https?://|www\.)\S*[\w/]"
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|[@#]\w+"
    r"|(?:[A-Za-z]\.){2,}"
    r"|\b(?:" + "|".join(_TITLES) + r")\.(?!\w)"
    r"|\b[A-Z]\.(?=\s+[A-Z])"
    r"|\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s)?(?![^\W\d_])"
    r"|\b(?:[Cc]an(?=not\b)|(?<=[Cc]an)not\b)"
    r"|[^\W\d_]+?(?=n['\u2019]t\b)"
    r"|n['\u2019]t\b"
    r"|['\u2019](?:s|m|d|re|ve|ll|S|M|D|RE|VE|LL)\b"
    r"|\b(?:" + _PREFIXES + r")-[^\W\d_]+"
    r"|[A-Za-z]+(?:&[A-Z]+)+"
    r"|[DO]['\u2019][A-Z]\w+"
    r"|\w+"
    r"|''|``|-{2,}|\.{2,}|[^\w\s]")
_STARTERS = {"The", "He", "She", "It", "But", "In", "A", "They", "We", "I", "His", "Her", "This", "That", "And", "On", "At",
             "When", "While", "If", "There", "As", "For", "Those", "These", "Its", "Their"}
_ENDS = {".", "!", "?", "\u2026"}
_CLOSERS = {'"', "\u201d", "''", "\u2019", "'", ")", "]"}


def sentences(text):
    """Yield (words, offsets, starts_paragraph); offsets are [start, end) code points. Paragraphs are lines."""
    for line in re.finditer(r"[^\n]+", text):
        tokens = [(m.group(), line.start() + m.start(), line.start() + m.end()) for m in _WORD.finditer(line.group())]
        first = True
        for part in _split(tokens):
            yield [t[0] for t in part], [t[1:] for t in part], first
            first = False


def _split(tokens):
    current = []
    for i, token in enumerate(tokens):
        current.append(token)
        if i + 1 == len(tokens) or _breaks_after(tokens, i):
            yield current
            current = []


def _breaks_after(tokens, i):
    """Whether a sentence ends after token i: at a stop and its closing marks, before a capital, a quote or a figure."""
    following, j = tokens[i + 1], i
    if following[0] in _CLOSERS and following[1] == tokens[i][2]:
        return False
    while j > 0 and tokens[j][0] in _CLOSERS and tokens[j][1] == tokens[j - 1][2]:
        j -= 1
    word = tokens[j][0]
    if following[1] == tokens[i][2] and following[0][0] not in "\u201c\"":
        return False
    if word in _ENDS or (word[0] == "." and len(word) > 2):
        return not following[0][0].islower()
    return word.endswith(".") and len(word) > 3 and "." in word[:-1] and following[0] in _STARTERS
