"""Find runs of words that stand word for word in a source document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from tiworkshop.values import dataclass

SHORTEST_RUN = 9
"""Words in a row that count as copied (content brief)."""

_WORD = re.compile(r"[a-z0-9']+")
_ENDINGS = frozenset({".txt", ".md"})


@dataclass(frozen=True, slots=True)
class CopiedRun:
    """Words of ours, from a line on, that a source holds too."""

    line: int
    words: str
    source: str


@dataclass(frozen=True, slots=True)
class Sources:
    """Every run of nine words in the sources, with the name of a source that holds it."""

    runs: dict[tuple[str, ...], str]

    @classmethod
    def in_directory(cls, directory: Path) -> Sources:
        """Read every text in a directory. A line break in a source ends a run."""
        runs: dict[tuple[str, ...], str] = {}
        for path in sorted(directory.iterdir()):
            if path.suffix in _ENDINGS:
                for line in path.read_text("utf-8", errors="replace").splitlines():
                    words = tuple(_WORD.findall(_plain(line)))
                    for index in range(len(words) - SHORTEST_RUN + 1):
                        runs.setdefault(words[index : index + SHORTEST_RUN], path.name)
        return cls(runs)

    def copied(self, text: str) -> Iterator[CopiedRun]:
        """Yield every run of *text* that stands in a source, as long as it goes."""
        found = list(_WORD.finditer(_plain(text)))
        words = tuple(match.group() for match in found)
        index = 0
        while index <= len(words) - SHORTEST_RUN:
            source = self.runs.get(words[index : index + SHORTEST_RUN])
            if source is None:
                index += 1
                continue
            end = index + SHORTEST_RUN
            while end < len(words) and words[end - SHORTEST_RUN + 1 : end + 1] in self.runs:
                end += 1
            line = text.count("\n", 0, found[index].start()) + 1
            yield CopiedRun(line, " ".join(words[index:end]), source)
            index = end


def _plain(text: str) -> str:
    return text.lower().replace("’", "'")
