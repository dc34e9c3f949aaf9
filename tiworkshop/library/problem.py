"""A problem found in a file: what, where, what to do."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path
from typing import Literal

from tiworkshop.values import dataclass

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Problem:
    """One clear sentence about one place in one file, and a hint."""

    file: str
    line: int | None
    sentence: str
    hint: str = ""
    key: str = ""
    severity: Severity = "error"

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        hint = f" {self.hint}" if self.hint else ""
        return f"{place}: {self.severity}: {self.sentence}{hint}"


class Refused(Exception):
    """A file can't be used; ``problems`` says why."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("; ".join(str(problem) for problem in self.problems))


def file_problem(path: Path, sentence: str, hint: str = "", line: int | None = None) -> Problem:
    """Return an error about *path*, on one line whatever the sentence names."""
    return Problem(str(path), line, " ".join(sentence.split()), hint)


def one_line(name: str) -> str:
    """Return a name as it stands in a sentence: on one line, and no longer than that."""
    return f"{' '.join(name.split()):.60}"


def nearest(word: str, allowed: Iterable[str]) -> str:
    """Return "Did you mean …?" for the allowed words closest to *word*, or an empty string."""
    close = get_close_matches(word, list(allowed), n=2, cutoff=0.6)
    return f"Did you mean {' or '.join(close)}?" if close else ""
