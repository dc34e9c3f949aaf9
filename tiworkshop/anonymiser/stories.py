"""Names in stories: where a note speaks of a work, the people in it are nobody in the school."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from tiworkshop.anonymiser.data import lines
from tiworkshop.anonymiser.passage import Word


@cache
def _stories() -> dict[str, list[tuple[str, frozenset[str]]]]:
    """From a cue's first word to the cues that begin so, each with the names of its work."""
    stories: dict[str, list[tuple[str, frozenset[str]]]] = {}
    for line in lines("stories.txt"):
        cues, names = line.split(": ", 1)
        for found in cues.split(" | "):
            first = found.split(" ", 1)[0]
            stories.setdefault(first, []).append((found + " ", frozenset(names.split(", "))))
    return stories


def story_words(words: Sequence[Word]) -> frozenset[int]:
    """The indexes of words that are names of a story which the text speaks of."""
    told = [
        names
        for index, word in enumerate(words)
        for found, names in _stories().get(word.plain, ())
        if _stands_at(words, index, found)
    ]
    if not told:
        return frozenset()
    names = frozenset().union(*told)
    return frozenset(
        index
        for index, word in enumerate(words)
        if word.plain in names and not _has_surname(words, index)
    )


def _stands_at(words: Sequence[Word], index: int, found: str) -> bool:
    length = found.count(" ")
    return " ".join(word.plain for word in words[index : index + length]) + " " == found


def _has_surname(words: Sequence[Word], index: int) -> bool:
    """Whether capitalised words stand beside it: a whole name is a person's own."""
    before = index and words[index - 1].capitalised and words[index].gap == " "
    after = index + 1 < len(words) and words[index + 1].capitalised and words[index + 1].gap == " "
    own = bool(after) and not words[index].ending
    return own or (bool(before) and not words[index - 1].starts_sentence)
