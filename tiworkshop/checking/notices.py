"""Check that a standing line can stand whole on every screen of its part."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.checking.fitting import ROOM
from tiworkshop.checking.subjects import SessionSubject
from tiworkshop.library.problem import Problem
from tiworkshop.readings.width import cells


def notices_too_long(subject: SessionSubject) -> Iterator[Problem]:
    """Yield a finding for each notice that would be cut off at the right edge."""
    for index, step in enumerate(subject.session.steps):
        width = cells(step.text)
        if step.kind == "notice" and width > ROOM.columns:
            sentence = f"The notice {step.id} is {width} columns wide."
            hint = f"One line has room for {ROOM.columns}."
            yield subject.problem(("steps", index, "text"), sentence, hint, "warning")
