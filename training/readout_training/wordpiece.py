"""BERT's uncased basic tokenisation and WordPiece, applied to one word at a time, and the flag class of a word."""
import json
import unicodedata

MAX_PIECES_PER_WORD = 12
"""A word keeps at most this many word pieces; the rest of it is not seen by the encoder."""

SHAPES = ["lower", "title", "upper", "mixed", "single_capital"]
MARKS = ["none", "source", "target"]
"""Marks of a pair of parties whose relation is asked for (see `pairs`)."""
FLAG_CLASSES = len(SHAPES) * 2 * 2 * len(MARKS)
OPENING_QUOTES = ["\u201c", "\u00ab", "``"]
CLOSING_QUOTES = ["\u201d", "\u00bb", "''"]
TOGGLING_QUOTES = ['"']


def shape(word):
    """Index into SHAPES. A word without cased characters is `lower`."""
    if word == word.lower():
        return 0
    if len(word) == 1:
        return 4
    if word.isupper():
        return 2
    if word[0].isupper() and word[1:] == word[1:].lower():
        return 1
    return 3


def flag_class(word, starts_paragraph, in_quote, mark=0):
    """The value of `token_type_ids` on every piece of a word: shape + 5 * starts_paragraph + 10 * in_quote + 20 * mark."""
    return shape(word) + 5 * int(starts_paragraph) + 10 * int(in_quote) + 20 * mark


def quoted(paragraph):
    """For each word of one paragraph, whether it lies in double quotation marks; the marks themselves do.

    The state is clear at the start of the paragraph. Only words that consist of the mark alone count.
    """
    inside, flags = False, []
    for word in paragraph:
        before = inside
        if word in OPENING_QUOTES:
            inside = True
        elif word in CLOSING_QUOTES:
            inside = False
        elif word in TOGGLING_QUOTES:
            inside = not inside
        flags.append(before or inside)
    return flags


class WordPiece:
    """The uncased WordPiece tokeniser of BERT over a vocabulary, with a cache of whole words."""

    def __init__(self, vocabulary):
        self.vocabulary = {piece: index for index, piece in enumerate(vocabulary)}
        self.cls, self.sep = self.vocabulary["[CLS]"], self.vocabulary["[SEP]"]
        self.mask = self.vocabulary["[MASK]"]
        self.unknown, self.padding = self.vocabulary["[UNK]"], self.vocabulary["[PAD]"]
        self._cache = {}

    @staticmethod
    def from_tokenizer_json(path):
        """Read the vocabulary of a Hugging Face `tokenizer.json`."""
        with open(path, encoding="utf8") as file:
            pieces = json.load(file)["model"]["vocab"]
        return WordPiece(sorted(pieces, key=pieces.get))

    def pieces(self, word):
        """The ids of a word's pieces, at least one and at most MAX_PIECES_PER_WORD."""
        ids = self._cache.get(word)
        if ids is None:
            ids = [i for part in _basic(word) for i in self._greedy(part)][:MAX_PIECES_PER_WORD] or [self.unknown]
            self._cache[word] = ids
        return ids

    def _greedy(self, part):
        if len(part) > 100:
            return [self.unknown]
        ids, start = [], 0
        while start < len(part):
            end = len(part)
            while end > start:
                piece = part[start:end] if start == 0 else "##" + part[start:end]
                if piece in self.vocabulary:
                    break
                end -= 1
            if end == start:
                return [self.unknown]
            ids.append(self.vocabulary[piece])
            start = end
        return ids


def _is_punctuation(char):
    code = ord(char)
    return (33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126
            or unicodedata.category(char)[0] == "P")


def _basic(text):
    """Lower case, accents stripped, split at white space and around every punctuation mark and CJK ideograph."""
    text = "".join(c for c in unicodedata.normalize("NFD", text.lower()) if unicodedata.category(c) != "Mn")
    parts, current = [], ""
    for char in text:
        if char.isspace():
            if current:
                parts.append(current)
            current = ""
        elif unicodedata.category(char) in ("Cc", "Cf") or ord(char) in (0, 0xFFFD):
            continue
        elif _is_punctuation(char) or 0x4E00 <= ord(char) <= 0x9FFF:
            if current:
                parts.append(current)
            parts.append(char)
            current = ""
        else:
            current += char
    if current:
        parts.append(current)
    return parts
