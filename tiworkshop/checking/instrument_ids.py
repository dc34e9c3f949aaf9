"""Instruments that a session opens must be there."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.checking.subjects import SessionSubject
from tiworkshop.library.problem import Problem, nearest


def unknown_instruments(subject: SessionSubject) -> Iterator[Problem]:
    """Yield a finding for each step that opens an instrument nobody has."""
    known = subject.known.instruments
    for index, step in enumerate(subject.session.steps):
        if step.instrument and step.instrument not in known:
            sentence = f"There is no instrument {step.instrument}."
            hint = nearest(step.instrument, known) or "tiworkshop list names all instruments."
            yield subject.problem(("steps", index, "instrument"), sentence, hint)
