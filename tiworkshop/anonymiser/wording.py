"""Language hints: for a label in a note, a descriptive wording and why. Private, never blocking."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from tiworkshop.anonymiser.data import read_data
from tiworkshop.anonymiser.passage import Word, phrase_form, plain_form, read_passage
from tiworkshop.anonymiser.values import EngineUnavailable

_LONGEST = 6
_MOST_HINTS = 50


@dataclass(frozen=True, slots=True)
class Hint:
    """A label at `start:end` of the text (in characters), a wording instead and the reason."""

    start: int
    end: int
    label: str
    instead: str
    reason: str


@dataclass(frozen=True, slots=True)
class _Entry:
    instead: str
    reason: str
    look_alikes: tuple[str, ...]


def wording_hints(text: str) -> tuple[Hint, ...]:
    """Hints for the labels in a text, in order, apart, at most fifty."""
    words = read_passage(text).words
    hints: list[Hint] = []
    index = 0
    while index < len(words) and len(hints) < _MOST_HINTS:
        length = _label_at(words, index)
        if length and (hint := _hint(text, words, index, length)):
            hints.append(hint)
        index += max(length, 1)
    return tuple(hints)


def _label_at(words: tuple[Word, ...], index: int) -> int:
    """How many words the longest label has that begins here; 0 for none."""
    for length in range(min(_LONGEST, len(words) - index), 0, -1):
        if _phrase(words[index : index + length]) in _entries():
            return length
    return 0


def _hint(text: str, words: tuple[Word, ...], index: int, length: int) -> Hint | None:
    entry = _entries()[_phrase(words[index : index + length])]
    around = f" {_phrase(words[max(0, index - _LONGEST) : index + length + _LONGEST])} "
    if any(f" {look_alike} " in around for look_alike in entry.look_alikes):
        return None
    start, end = words[index].start, words[index + length - 1].end
    return Hint(start, end, text[start:end], entry.instead, entry.reason)


def _phrase(words: tuple[Word, ...]) -> str:
    return " ".join(word.plain + plain_form(word.ending) for word in words)


@cache
def _entries() -> dict[str, _Entry]:
    entries: dict[str, _Entry] = {}
    for line in read_data("wording.tsv").splitlines():
        if line and not line.startswith("#"):
            entries.update(_read_entry(line))
    return entries


def _read_entry(line: str) -> dict[str, _Entry]:
    try:
        labels, instead, reason, look_alikes = line.split("\t")
    except ValueError as error:
        raise EngineUnavailable("The list of language hints is damaged.") from error
    guards = tuple(phrase_form(guard) for guard in look_alikes.split(", ") if guard)
    entry = _Entry(instead, reason, guards)
    return {phrase_form(label): entry for label in labels.split("|")}
