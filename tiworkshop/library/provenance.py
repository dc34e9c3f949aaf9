"""Where everything in a library comes from: what was taken from which source, and what was not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from tiworkshop.library.cited import SourceEntry
from tiworkshop.library.definition import Session
from tiworkshop.library.problem import Problem, Refused
from tiworkshop.library.shelves import Library
from tiworkshop.readings.page import Source
from tiworkshop.values import dataclass

ContentKind = Literal["session", "reading", "instrument"]


@dataclass(frozen=True, slots=True)
class Provenance:
    """One session, reading or instrument with its sources."""

    kind: ContentKind
    id: str
    name: str
    sources: tuple[Source, ...]
    wording: str
    problems: tuple[Problem, ...] = ()
    """Why it can't be read, when it can't."""


def provenances(library: Library) -> Iterator[Provenance]:
    """Yield sessions, then readings, then instruments, in the library's order."""
    for entry in library.sessions.values():
        try:
            yield _of_session(library.session(entry))
        except Refused as refused:
            yield _unusable("session", entry.id, refused)
    for name in library.readings:
        try:
            reading = library.reading(name)
            yield Provenance("reading", name, reading.title, reading.source, reading.wording)
        except Refused as refused:
            yield _unusable("reading", name, refused)
    for name in library.instruments:
        try:
            one = library.instrument(name)
            sources = tuple(_source(entry) for entry in one.source)
            yield Provenance("instrument", name, one.title, sources, one.wording)
        except Refused as refused:
            yield _unusable("instrument", name, refused)


def _of_session(session: Session) -> Provenance:
    origin = session.source
    sources = (_source(origin),) if origin else ()
    wording = origin.wording if origin else ""
    return Provenance("session", session.id, session.title, sources, wording)


def _source(entry: SourceEntry) -> Source:
    return Source(entry.title, entry.body, entry.year, entry.taken, entry.where, entry.left_out)


def _unusable(kind: ContentKind, name: str, refused: Refused) -> Provenance:
    return Provenance(kind, name, name, (), "", tuple(refused.problems))
