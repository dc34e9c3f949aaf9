"""Readings that a session names must be there."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.checking.subjects import SessionSubject
from tiworkshop.library.kinds.boundaries import BoundariesActivity
from tiworkshop.library.problem import Problem, nearest
from tiworkshop.library.yaml_text import Key


def unknown_readings(subject: SessionSubject) -> Iterator[Problem]:
    """Yield a finding for each step or activity that names a reading nobody has."""
    for key, reading in _named(subject):
        if reading and reading not in subject.known.readings:
            hint = nearest(reading, subject.known.readings) or "tiworkshop list names all readings."
            yield subject.problem(key, f"There is no reading {reading}.", hint)


def _named(subject: SessionSubject) -> Iterator[tuple[Key, str | None]]:
    for index, step in enumerate(subject.session.steps):
        yield ("steps", index, "reading"), step.reading
    for index, activity in enumerate(subject.session.activities):
        if isinstance(activity, BoundariesActivity):
            yield ("activities", index, "reading"), activity.reading
