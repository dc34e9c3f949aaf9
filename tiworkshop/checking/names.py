"""Files are found by their names: the id inside must be the same."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tiworkshop.checking.subjects import InstrumentSubject, ReadingSubject, SessionSubject
from tiworkshop.library.problem import Problem

_HINT = "Give both the same name."


def session_named_as_its_file(subject: SessionSubject) -> Iterator[Problem]:
    """Yield a finding when a session's id is not its file's name."""
    if subject.session.id != subject.path.stem:
        yield subject.problem(("id",), _differ(subject.session.id, subject.path), _HINT)


def instrument_named_as_its_file(subject: InstrumentSubject) -> Iterator[Problem]:
    """Yield a finding when an instrument's id is not its file's name."""
    found = subject.instrument.id
    if found != subject.path.stem:
        yield subject.problem(("id",), _differ(found, subject.path), _HINT, "error")


def reading_named_as_its_file(subject: ReadingSubject) -> Iterator[Problem]:
    """Yield a finding when a reading's id is not its file's name."""
    found = subject.file.reading.id
    if found != subject.path.stem:
        line = subject.file.id_line
        yield Problem(str(subject.path), line, _differ(found, subject.path), _HINT)


def _differ(found: str, path: Path) -> str:
    return f"The id is {found}, but the file is called {path.name}."
