"""Regular expressions that are compiled on first use, so that loading the engine stays cheap."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property


class Pattern:
    """A regular expression by its source; compiled once, on first use."""

    def __init__(self, source: str, *, ignore_case: bool = False) -> None:
        self._source = source
        self._flags = re.IGNORECASE if ignore_case else re.NOFLAG

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._source, self._flags)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All matches in order, apart from each other."""
        return self._compiled.finditer(text)

    def search(self, text: str) -> re.Match[str] | None:
        """The first match anywhere."""
        return self._compiled.search(text)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """A match that begins at `start`."""
        return self._compiled.match(text, start)

    def findall(self, text: str) -> list[str]:
        """The text of all matches."""
        return self._compiled.findall(text)
