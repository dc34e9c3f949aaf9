"""The timetable of one variant with its chosen activities."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tiworkshop.agenda.fitting import fits
from tiworkshop.library.activity import Activity
from tiworkshop.library.definition import Segment, Session, Step, Variant
from tiworkshop.values import dataclass


class DoesNotFit(ValueError):
    """The chosen activities are unknown or take longer than their segment."""


@dataclass(frozen=True, slots=True)
class Planned:
    """A step or activity in its place; ``minutes`` is None where no time is suggested.

    Minutes of a reading are an even share, shown as a suggestion; those of an activity are the
    session's own.
    """

    id: str
    title: str
    kind: str
    minutes: int | None
    suggested: bool
    segment: str
    what: Step | Activity

    @property
    def instrument(self) -> str | None:
        """The id of the instrument that is opened here, if one is."""
        return self.what.instrument if isinstance(self.what, Step) else None


@dataclass(frozen=True, slots=True)
class Part:
    """A segment with what is done in it. ``begins`` is in minutes after the start."""

    segment: Segment
    begins: int
    planned: tuple[Planned, ...]
    notices: tuple[Step, ...]
    open_reflection: int
    """Minutes of the segment that no activity takes; 0 in a segment that hosts none."""

    @property
    def id(self) -> str:
        """The segment's id."""
        return self.segment.id

    @property
    def minutes(self) -> int:
        """The segment's own minutes."""
        return self.segment.minutes


@dataclass(frozen=True, slots=True)
class Agenda:
    """All parts of a variant, in order."""

    session: Session
    variant: Variant
    activities: tuple[str, ...]
    parts: tuple[Part, ...]

    @property
    def minutes(self) -> int:
        """The variant's length."""
        return self.variant.minutes

    @property
    def steps(self) -> tuple[Planned, ...]:
        """Every step and activity of every part, in order."""
        return tuple(planned for part in self.parts for planned in part.planned)

    def part(self, segment_id: str) -> Part:
        """Return the part of a segment id. Raises KeyError."""
        for part in self.parts:
            if part.id == segment_id:
                return part
        raise KeyError(segment_id)


def build_agenda(session: Session, minutes: int, activities: Sequence[str] = ()) -> Agenda:
    """Return the agenda of a variant with the chosen activities.

    Raises KeyError for a length the session doesn't have, DoesNotFit for activities that don't.
    """
    variant = session.variant(minutes)
    if not fits(session, variant, activities):
        raise DoesNotFit(_why_not(session, variant, activities))
    chosen = tuple(activity for activity in session.activities if activity.id in activities)
    parts = []
    begins = 0
    for segment in variant.segments:
        parts.append(_part(session, segment, begins, chosen if segment.activities else ()))
        begins += segment.minutes
    return Agenda(session, variant, tuple(activity.id for activity in chosen), tuple(parts))


def _why_not(session: Session, variant: Variant, activities: Sequence[str]) -> str:
    known = [activity.id for activity in session.activities]
    unknown = [name for name in activities if name not in known]
    if unknown:
        return f"There is no activity {unknown[0]}. Known: {', '.join(known) or 'none'}."
    if len(set(activities)) < len(activities):
        return "An activity is named twice."
    if variant.hosting is None:
        return f"The {variant.minutes}-minute variant has no room for activities."
    total = sum(session.activity(name).minutes_needed for name in activities)
    host = variant.hosting
    return f"These activities take {total} minutes; {host.title} has {host.minutes}."


def _part(session: Session, segment: Segment, begins: int, chosen: Sequence[Activity]) -> Part:
    steps = [session.step(step_id) for step_id in segment.steps]
    before = [step for step in steps if step.kind in {"reading", "prompt"}]
    plans = [step for step in steps if step.kind == "plan"]
    notices = tuple(step for step in steps if step.kind == "notice")
    planned = (
        *_shared(before, segment),
        *(
            Planned(a.id, a.title, a.kind, a.minutes, suggested=False, segment=segment.id, what=a)
            for a in chosen
        ),
        *_shared(plans, segment),
    )
    left = segment.minutes - sum(activity.minutes_set for activity in chosen)
    return Part(segment, begins, planned, notices, left if segment.activities else 0)


def _shared(steps: Sequence[Step], segment: Segment) -> Iterator[Planned]:
    """Readings of a segment share its minutes evenly; prompts and plans have none of their own."""
    readings = [step for step in steps if step.kind == "reading"]
    even = not segment.activities and len(readings) == len(steps)
    shares = iter(even_shares(segment.minutes, len(readings)) if even else ())
    for step in steps:
        minutes = next(shares, None)
        suggested = minutes is not None
        yield Planned(step.id, step.title, step.kind, minutes, suggested, segment.id, step)


def even_shares(minutes: int, count: int) -> tuple[int, ...]:
    """Return *count* whole numbers that sum to *minutes* and differ by at most one."""
    if count < 1:
        return ()
    return tuple(
        (minutes * (index + 1)) // count - (minutes * index) // count for index in range(count)
    )
