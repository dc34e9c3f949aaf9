"""What a run's screen says: pure functions from the workshop's state to lines."""

from __future__ import annotations

import math
from typing import Literal

from tiworkshop.app.paint import says, two_ends, wrapped
from tiworkshop.library.definition import Card
from tiworkshop.readings.page import Line, Span
from tiworkshop.run.route import Stop
from tiworkshop.run.timing import SECONDS, PartTime, Timing, minutes_left_words
from tiworkshop.workshop.workshop import Workshop

TimerFace = Literal["minutes", "seconds", "hidden"]
TIMER_FACES: tuple[TimerFace, ...] = ("minutes", "seconds", "hidden")


def first_face(workshop: Workshop, wanted: TimerFace) -> TimerFace:
    """Return the timer's face at the beginning: hidden for one alone, no seconds in a room."""
    if workshop.solo:
        return "hidden"
    return "minutes" if workshop.room_only and wanted == "seconds" else wanted


def time_words(workshop: Workshop, timing: Timing, face: TimerFace) -> str:
    """Return the time left in this part, as calm as the timer's face asks."""
    if face == "hidden":
        return ""
    if workshop.state.paused:
        return "paused"
    if face == "seconds":
        return minutes_and_seconds(timing.current.left)
    return minutes_left_words(timing.current.left)


def minutes_and_seconds(seconds: float) -> str:
    """Return seconds as 12:05; past zero as "12:05 over"."""
    whole = math.ceil(seconds)
    text = f"{abs(whole) // SECONDS}:{abs(whole) % SECONDS:02}"
    return f"{text} over" if whole < 0 else f"{text} left"


def standing_line(workshop: Workshop, timing: Timing, face: TimerFace) -> str:
    """Return the quiet line: time that has passed, or what holds in this part."""
    if face != "hidden" and timing.current.left <= 0:
        return workshop.services.companion.time_passed
    part = workshop.agenda.part(timing.current.segment)
    return part.notices[0].text or part.notices[0].title if part.notices else ""


def where_words(workshop: Workshop, stop: Stop) -> str:
    """Return "page 2 of 4 · reading 2 of 4", or the point where points come one by one."""
    here = step_words(workshop, stop, " of {}")
    if stop.page and stop.page.points:
        here = f"point {stop.page.point + 1} of {stop.page.points}"
    return f"page {stop.number} of {stop.of} · {here}" if stop.of > 1 else here


def step_words(workshop: Workshop, stop: Stop, of: str = "") -> str:
    """Return "reading 2", counted among readings, or "step 2", counted among the rest."""
    reading = stop.planned.kind == "reading"
    same = [p for p in workshop.agenda.steps if (p.kind == "reading") == reading]
    number = same.index(stop.planned) + 1
    return f"{'reading' if reading else 'step'} {number}{of.format(len(same))}"


def next_words(workshop: Workshop, stop: Stop) -> str:
    """Return what comes next, in a few words."""
    more_points = stop.page is not None and stop.page.point + 1 < stop.page.points
    if stop.number < stop.of or more_points:
        title = workshop.route.next_title(stop.place)
        return f"then: {title}" if title else "then: the close"
    return f"next: {workshop.route.next_title(stop.place) or 'the close'}"


def card_lines(card: Card, back: bool, width: int) -> list[Line]:
    """Return a card's front or back."""
    if back:
        return [says("Turn instead to", "dim"), (), *wrapped(card.redirection, width)]
    return [says("When this happens", "dim"), (), *wrapped(card.pattern, width)]


def card_where(workshop: Workshop, stop: Stop) -> tuple[str, str]:
    """Return which card this is and where Esc leads."""
    cards = workshop.session.misuse
    number = cards.index(workshop.card) + 1 if workshop.card in cards else 1
    return f"card {number} of {len(cards)}", f"Esc: back to {step_words(workshop, stop)}"


def side_lines(workshop: Workshop, timing: Timing, face: TimerFace, width: int) -> list[Line]:
    """Return the way through the run for wide screens: parts, steps and a mark on this one."""
    here = workshop.route.planned(workshop.state.place)
    lines: list[Line] = []
    for part, time in zip(workshop.agenda.parts, timing.parts, strict=True):
        lines += [*wrapped(part.segment.title, width, "heading")]
        if face != "hidden":
            lines.append(says(part_minutes(time), "dim"))
        for planned in part.planned:
            current = planned.id == here.id
            seen = planned.id in workshop.state.reached
            mark = "▸ " if current else "· " if seen else "  "
            rows = wrapped(planned.title, width - 2, "bold" if current else "dim")
            lines.append((Span(mark, "mark"), *rows[0]))
            lines += [(Span("  "), *row) for row in rows[1:]]
        if part.open_reflection:
            lines.append(says(f"  {part.open_reflection} minutes open reflection", "dim"))
        lines.append(())
    return lines


def part_minutes(time: PartTime) -> str:
    """Return a part's minutes, with what was added or taken away."""
    planned = int(time.planned // SECONDS)
    more = int((time.allotted - time.planned) // SECONDS)
    if not more:
        return f"{planned} minutes"
    return f"{planned} minutes and {more}" if more > 0 else f"{planned} minutes less {-more}"


def header_ends(workshop: Workshop, words: str, width: int) -> Line:
    """Return the session's title and the time, at both ends of the first line."""
    return two_ends(workshop.session.title, words, width)
