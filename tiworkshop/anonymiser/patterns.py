"""Regular expressions that are compiled on first use, so that loading the engine stays cheap."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property, lru_cache

_BEFORE, _BEHIND = 60, 40


@lru_cache(maxsize=4)
def near_digits(text: str, *, many: bool = False) -> tuple[tuple[int, int], ...]:
    """The stretches of a text around its digits, in order and apart.

    What holds a number is looked for only there, as most of a note has no digit. No pattern reaches
    further from its digits than the stretches do. With `many` they lie around four digits at least:
    a class and an hour have fewer.
    """
    stretches: list[tuple[int, int]] = []
    for match in (_MANY_DIGITS if many else _DIGITS).finditer(text):
        start, end = match.start() - _BEFORE, match.end() + _BEHIND
        if stretches and start <= stretches[-1][1]:
            stretches[-1] = (stretches[-1][0], end)
        else:
            stretches.append((max(0, start), end))
    return tuple(stretches)


class Pattern:
    """A regular expression by its source; compiled once, on first use."""

    def __init__(self, source: str, *, ignore_case: bool = False) -> None:
        self._source = source
        self._flags = re.IGNORECASE if ignore_case else re.NOFLAG

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._source, self._flags)

    def finditer(
        self, text: str, start: int = 0, end: int | None = None
    ) -> Iterator[re.Match[str]]:
        """All matches in order, apart from each other, within a stretch of the text."""
        return self._compiled.finditer(text, start, len(text) if end is None else end)

    def find_near_digits(self, text: str, *, many: bool = False) -> Iterator[re.Match[str]]:
        """All matches of a pattern that needs a digit, or four with at most three signs between."""
        for start, end in near_digits(text, many=many):
            yield from self._compiled.finditer(text, start, end)

    def search(self, text: str) -> re.Match[str] | None:
        """The first match anywhere."""
        return self._compiled.search(text)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """A match that begins at `start`."""
        return self._compiled.match(text, start)

    def sub(self, replace: Callable[[re.Match[str]], str] | str, text: str) -> str:
        """The text with each match replaced."""
        return self._compiled.sub(replace, text)

    def findall(self, text: str) -> list[str]:
        """The text of all matches."""
        return self._compiled.findall(text)


_DIGITS = Pattern(r"\d+")
_MANY_DIGITS = Pattern(r"\d(?:[^\d\n]{0,3}\d){3}")
