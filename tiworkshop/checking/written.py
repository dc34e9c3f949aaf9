"""What was found, written for people, for programs, and for GitHub's list of changes."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

from tiworkshop.disk.plain_data import to_plain
from tiworkshop.library.problem import Problem
from tiworkshop.values import dataclass

_TITLE = "tiworkshop check"


@dataclass(frozen=True, slots=True)
class Findings:
    """How many files were checked, and every problem in them."""

    files: int
    problems: tuple[Problem, ...]

    @property
    def summary(self) -> str:
        """One line on how it went."""
        checked = f"{self.files} file{'' if self.files == 1 else 's'} checked"
        return f"{checked}: {len(self.problems) or 'no problems'}{' found' * bool(self.problems)}."


def as_text(findings: Findings) -> Iterator[str]:
    """Yield a line for each problem: place, error or warning, sentence, hint."""
    yield from map(str, findings.problems)


def as_json(findings: Findings) -> Iterator[str]:
    """Yield one object with all problems."""
    yield json.dumps(_data(findings), ensure_ascii=False, indent=2)


def as_json_line(findings: Findings) -> Iterator[str]:
    """Yield the same object on a line of its own, for one check after another."""
    yield json.dumps(_data(findings), ensure_ascii=False)


def _data(findings: Findings) -> dict[str, object]:
    return {"files": findings.files, "problems": to_plain(findings.problems)}


def as_github(findings: Findings) -> Iterator[str]:
    """Yield a workflow command for each problem; GitHub shows it beside the line it names."""
    for problem in findings.problems:
        place = [("file", _from_here(problem.file))]
        if problem.line:
            place += [("line", str(problem.line)), ("col", "1")]
        properties = ",".join(f"{key}={_escaped(value, ':,')}" for key, value in place)
        message = f"{problem.sentence} {problem.hint}".rstrip()
        command = f"{problem.severity} {properties},title={_escaped(_TITLE, ':,')}"
        yield f"::{command}::{_escaped(message)}"


FORMATS: dict[str, Callable[[Findings], Iterator[str]]] = {
    "text": as_text,
    "json": as_json,
    "github": as_github,
}


def _from_here(file: str) -> str:
    """Return a path as seen from the working directory, where GitHub looks for it."""
    path, here = Path(file), Path.cwd()
    return str(path.relative_to(here)) if path.is_relative_to(here) else file


def _escaped(text: str, more: str = "") -> str:
    return "".join(f"%{ord(c):02X}" if c in f"%\r\n{more}" else c for c in text)
