"""What one person alone wrote on a step, beside the reading on wide screens."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.app.paint import says, wrapped
from tiworkshop.library.activity import Activity
from tiworkshop.notes.sheet import Slot
from tiworkshop.readings.page import Line
from tiworkshop.run.route import Room, Stop
from tiworkshop.workshop.workshop import Workshop

HEADING: tuple[Line, ...] = (says("My notes", "heading"), says("(private, names replaced)", "dim"))


def own_notes(workshop: Workshop, stop: Stop, room: Room, key: str) -> list[Line]:
    """Return the note on a step and its activity's answers, or how to begin; *key* writes."""
    note = [*_note(workshop, stop, room.columns)]
    answers = [*_answers(workshop, stop, room.columns)]
    below = [*note, *([()] if note and answers else []), *answers]
    if not below:
        below = [*wrapped(f"No note on this step yet. {key} writes one.", room.columns, "dim")]
    space = max(1, room.lines - len(HEADING) - 1)
    if len(below) > space:
        below = [*below[: space - 1], says(f"There is more: {key} shows it.", "dim")]
    return [*HEADING, (), *below]


def _note(workshop: Workshop, stop: Stop, width: int) -> Iterator[Line]:
    text = workshop.sheet.text(Slot("note", stop.planned.id))
    for line in text.splitlines():
        yield from wrapped(line, width)


def _answers(workshop: Workshop, stop: Stop, width: int) -> Iterator[Line]:
    activity, sheet = stop.planned.what, workshop.sheet
    if not isinstance(activity, Activity):
        return
    for item in activity.items():
        line = sheet.text(Slot("line", activity.id, item.id))
        answers = [text for text in (sheet.choice(activity.id, item.id), line) if text]
        if answers:
            yield from wrapped(item.title, width, "dim")
            for answer in answers:
                yield from wrapped(answer, width)
