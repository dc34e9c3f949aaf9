"""Names in stories: where a note speaks of a work, the people in it are nobody in the school."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from tiworkshop.anonymiser.data import lines
from tiworkshop.anonymiser.passage import Word

_Story = tuple[tuple[str, ...], frozenset[str]]


@cache
def _stories() -> tuple[_Story, ...]:
    """Each work's cues, with a space on either side, and its names."""
    stories: list[_Story] = []
    for line in lines("stories.txt"):
        cues, names = line.split(": ", 1)
        padded = tuple(f" {found} " for found in cues.split(" | "))
        stories.append((padded, frozenset(names.split(", "))))
    return tuple(stories)


def story_words(words: Sequence[Word]) -> frozenset[int]:
    """The indexes of words that are names of a story which the text speaks of."""
    text = " ".join(["", *(word.plain for word in words), ""])
    told = [names for cues, names in _stories() if any(found in text for found in cues)]
    if not told:
        return frozenset()
    names = frozenset().union(*told)
    return frozenset(
        index
        for index, word in enumerate(words)
        if word.plain in names and not _has_surname(words, index)
    )


def _has_surname(words: Sequence[Word], index: int) -> bool:
    """Whether capitalised words stand beside it: a whole name is a person's own."""
    before = index and words[index - 1].capitalised and words[index].gap == " "
    after = index + 1 < len(words) and words[index + 1].capitalised and words[index + 1].gap == " "
    own = bool(after) and not words[index].ending
    return own or (bool(before) and not words[index - 1].starts_sentence)
