"""How far a name reaches once its first word is known."""

from __future__ import annotations

from tiworkshop.anonymiser.data import word_set
from tiworkshop.anonymiser.passage import Word

_WITHIN = frozenset({" ", "-", "\u2010", "\u2011", "–", "\u00a0", ". ", ".", "  "})
_HYPHENS = frozenset({"-", "\u2010", "\u2011"})
LONGEST_NAME = 6


def end_of_name(words: tuple[Word, ...], first: int, *, lower_case: bool) -> int | None:
    """The index of the last word of the name that starts at `first`; None if none starts there."""
    last = None
    if lower_case and _is_particle_alone(words, first):
        return first
    for index in range(first, min(len(words), first + LONGEST_NAME)):
        word = words[index]
        if index > first and not _continues(words, index):
            break
        if _is_particle(words, index, lower_case):
            continue
        if not _is_name_part(word, first=last is None, lower_case=lower_case):
            break
        if last is not None and word.plain in word_set("after_names.txt"):
            break
        last = index
        if lower_case and not word.capitalised and not _hyphen_follows(words, index):
            break
    return last


def _is_particle_alone(words: tuple[Word, ...], first: int) -> bool:
    """ "mr das in her class": what is a small word elsewhere is the whole name here."""
    word = words[first]
    if word.plain not in word_set("particles.txt") or len(word.core) < 3 or word.capitalised:
        return False
    return first + 1 == len(words) or words[first + 1].plain in word_set("never_names.txt")


def _continues(words: tuple[Word, ...], index: int) -> bool:
    before, word = words[index - 1], words[index]
    if before.ending or word.gap not in _WITHIN:
        return False
    return "." not in word.gap or len(before.core) == 1


def _hyphen_follows(words: tuple[Word, ...], index: int) -> bool:
    return index + 1 < len(words) and words[index + 1].gap in _HYPHENS


def _is_particle(words: tuple[Word, ...], index: int, lower_case: bool) -> bool:
    """Whether a small word inside a name stands here, with more of the name after it."""
    particles = word_set("particles.txt")
    if words[index].plain not in particles or words[index].ending:
        return False
    after = index + 1
    while after < min(len(words), index + 3) and words[after].plain in particles:
        after += 1
    if after >= len(words) or not _continues(words, after):
        return False
    return words[after].capitalised or (lower_case and words[index].gap == " ")


def _is_name_part(word: Word, *, first: bool, lower_case: bool) -> bool:
    if word.numeric or word.placeholder:
        return False
    if word.capitalised:
        return first or not word.shouted
    return lower_case and first and word.plain not in word_set("never_names.txt")
