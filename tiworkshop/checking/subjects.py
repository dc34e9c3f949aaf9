"""What is checked: a value with its file, so that each finding knows its place."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from pathlib import Path

from tiworkshop.library.definition import Session
from tiworkshop.library.instrument_file import InstrumentFile
from tiworkshop.library.instruments import AnyInstrument
from tiworkshop.library.problem import Problem, Severity
from tiworkshop.library.reading_file import ReadingFile
from tiworkshop.library.session_file import SessionFile
from tiworkshop.library.yaml_text import Key
from tiworkshop.readings.markdown import LocatedPage
from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True)
class Known:
    """The ids that a session can name."""

    readings: Collection[str] = ()
    instruments: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class SessionSubject:
    """A session, its file, and what it can name."""

    path: Path
    file: SessionFile
    known: Known

    @property
    def session(self) -> Session:
        """The definition."""
        return self.file.session

    def problem(self, key: Key, sentence: str, hint: str, severity: Severity = "error") -> Problem:
        """Return a finding about a key."""
        return Problem(str(self.path), self.file.located.line(key), sentence, hint, "", severity)


@dataclass(frozen=True, slots=True)
class ReadingSubject:
    """A reading and its file."""

    path: Path
    file: ReadingFile

    @property
    def pages(self) -> tuple[LocatedPage, ...]:
        """The pages with their lines in the body."""
        return self.file.located

    def problem(
        self, line: int, sentence: str, hint: str, severity: Severity = "warning"
    ) -> Problem:
        """Return a finding about a line of the body, from 1."""
        number = self.file.lines_before + line
        return Problem(str(self.path), number, sentence, hint, "", severity)


@dataclass(frozen=True, slots=True)
class InstrumentSubject:
    """An instrument of any kind and its file."""

    path: Path
    file: InstrumentFile

    @property
    def instrument(self) -> AnyInstrument:
        """The instrument."""
        return self.file.instrument

    def problem(
        self, key: Key, sentence: str, hint: str, severity: Severity = "warning"
    ) -> Problem:
        """Return a finding about a key."""
        return Problem(str(self.path), self.file.located.line(key), sentence, hint, "", severity)


SessionCheck = Callable[[SessionSubject], Iterator[Problem]]
ReadingCheck = Callable[[ReadingSubject], Iterator[Problem]]
InstrumentCheck = Callable[[InstrumentSubject], Iterator[Problem]]
