"""Read lengths of time in a phrase: "45–60 minutes", "1 hr 15", "half an hour".

The grammar, over words, numbers and marks. Nothing is guessed: "5 minutes each" and "15 + 15
minutes" are no lengths, and the 2 of "Variant 2 – 45 minutes" is a name.

    length  = amount [("–" | "/" | "to" | "or") amount] | "between" amount "and" amount
    amount  = [count "×"] (hours [["and"] minutes | "and a half" | "15"] | minutes | number)
    number  = digits | "1.5" | "1½" | "forty-five" | "an" | "half an" | "three quarters of an"
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tiworkshop.importing.numbers import HALF, QUARTER, Number, read_number
from tiworkshop.values import dataclass

_WORD = re.compile(r"\d+(?:[.,]\d+)?|[½¼¾]|[^\W\d_]+|[^\w\s]")
_DASHES = frozenset("-‐‑–—−")
_BETWEEN = _DASHES | {"to", "or", "/"}
_TIMES = frozenset({"x", "×"})
_MINUTES = frozenset({"minute", "minutes", "min", "mins", "m"})
_HOURS = frozenset({"hour", "hours", "hr", "hrs", "h"})
_FOR_EACH = frozenset({"each", "per", "every", "apiece"})
_PLUS = frozenset({"+", "plus"})
_NUMBERED = frozenset(
    [
        "activity",
        "exercise",
        "module",
        "number",
        "option",
        "page",
        "part",
        "phase",
        "route",
        "section",
        "segment",
        "session",
        "stage",
        "step",
        "unit",
        "variant",
        "version",
        "week",
    ]
)
"""A number behind one of these is its name."""
_HOUR = 60


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time in whole minutes, from *least* to *most*, and where it stands."""

    least: int
    most: int
    begins: int
    ends: int

    @property
    def fixed(self) -> bool:
        """Whether it names one number of minutes."""
        return self.least == self.most


def lengths(phrase: str) -> tuple[Length, ...]:
    """Return every length of time in *phrase*, in order."""
    return tuple(_lengths(phrase))


def _lengths(phrase: str) -> Iterator[Length]:
    found = list(_WORD.finditer(phrase))
    reader = _Reader([match.group().casefold() for match in found])
    index = 0
    while index < len(found):
        read = None if reader.word(index - 1) in _NUMBERED else reader.length(index)
        if read is None:
            index += 1
            continue
        least, most, after = read
        if reader.word(after) not in _FOR_EACH | _PLUS and reader.word(index - 1) not in _PLUS:
            yield Length(least, most, found[index].start(), found[after - 1].end())
        index = after


@dataclass(frozen=True, slots=True)
class _Amount:
    """Minutes, or a bare number that waits for a unit. ``after`` is the index of the next word."""

    value: float
    after: int
    unit: int = 0
    """Minutes in the unit that was named; 0 where none was."""

    def minutes(self, unit: int) -> float:
        """Return the minutes, in *unit* where no unit of its own was named."""
        return self.value if self.unit else self.value * unit


@dataclass(frozen=True, slots=True)
class _Reader:
    words: list[str]

    def length(self, index: int) -> tuple[int, int, int] | None:
        """Return least, most and the word after them, where a length begins at *index*."""
        first = self.amount(index)
        if first is None:
            return None
        second = self.second(first, after_between=self.word(index - 1) == "between")
        last = second or first
        values = (first.minutes(last.unit), last.minutes(last.unit))
        if not last.unit or any(value != int(value) for value in values):
            return None
        return int(min(values)), int(max(values)), last.after

    def second(self, first: _Amount, *, after_between: bool) -> _Amount | None:
        """Return the other end of a range that begins with *first*."""
        if self.word(first.after) not in _BETWEEN | ({"and"} if after_between else set()):
            return None
        other = self.amount(first.after + 1)
        return other if other is not None and other.unit else None

    def amount(self, index: int) -> _Amount | None:
        """Return a number with its unit, or a number that waits for one."""
        number = read_number(self.words, index)
        if number is None:
            return None
        if self.word(number.after) in _TIMES:
            one = self.amount(number.after + 1)
            return _Amount(number.value * one.value, one.after, one.unit) if one else None
        unit, after = self.unit(number)
        if unit == _HOUR:
            return self.hours(number.value * _HOUR, after)
        if unit:
            return _Amount(number.value, after, unit)
        return None if number.article else _Amount(number.value, number.after)

    def unit(self, number: Number) -> tuple[int, int]:
        """Return the minutes in a number's unit, 0 for none, and the word after it."""
        at = number.after + (self.word(number.after) in _DASHES)
        size = _HOUR if self.word(at) in _HOURS else 1 if self.word(at) in _MINUTES else 0
        return size, at + 1

    def hours(self, minutes: float, index: int) -> _Amount:
        """Return hours with what follows them: "and a half", "15", "and 15 minutes"."""
        joined = self.word(index) == "and"
        more = read_number(self.words, index + joined)
        if more is not None:
            unit, after = self.unit(more)
            if unit == 1:
                return _Amount(minutes + more.value, after, 1)
            if joined and more.value in {HALF, QUARTER, HALF + QUARTER}:
                return _Amount(minutes + more.value * _HOUR, more.after, _HOUR)
            if not joined and 1 < more.value < _HOUR and not self.word(more.after).isalpha():
                return _Amount(minutes + more.value, more.after, 1)
        return _Amount(minutes, index, _HOUR)

    def word(self, index: int) -> str:
        """Return a word; empty before the first and past the last."""
        return self.words[index] if 0 <= index < len(self.words) else ""
