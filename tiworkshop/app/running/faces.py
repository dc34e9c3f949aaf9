"""What a run's screen says: pure functions from the workshop's state to lines."""

from __future__ import annotations

from tiworkshop.app.paint import says, two_ends, wrapped
from tiworkshop.library.definition import Card
from tiworkshop.readings.page import Line, Span
from tiworkshop.run.route import Stop
from tiworkshop.run.timing import Timing
from tiworkshop.words.running import TimerFace, card_words, part_minutes, step_words, time_words
from tiworkshop.workshop.workshop import Workshop


def where_words(workshop: Workshop, stop: Stop) -> str:
    """Return "page 2 of 4 · reading 2 of 4", or the point where points come one by one."""
    here = step_words(workshop, stop, " of {}")
    if stop.page and stop.page.points:
        here = f"point {stop.page.point + 1} of {stop.page.points}"
    return f"page {stop.number} of {stop.of} · {here}" if stop.of > 1 else here


def next_words(workshop: Workshop, stop: Stop) -> str:
    """Return what comes next, in a few words."""
    more_points = stop.page is not None and stop.page.point + 1 < stop.page.points
    if stop.number < stop.of or more_points:
        title = workshop.route.next_title(stop.place)
        return f"then: {title}" if title else "then: the close"
    return f"next: {workshop.route.next_title(stop.place) or 'the close'}"


def card_lines(card: Card, back: bool, width: int) -> list[Line]:
    """Return a card's front or back; the back says where a card of another source is from."""
    if back:
        origin = [(), *wrapped(card.source, width, "dim")] if card.source else []
        return [says(card_words(back=True), "dim"), (), *wrapped(card.redirection, width), *origin]
    return [says(card_words(back=False), "dim"), (), *wrapped(card.pattern, width)]


def where_ends(workshop: Workshop, stop: Stop) -> tuple[str, str]:
    """Return the place and what is next, of the card where one lies over the page."""
    if workshop.state.card:
        return card_where(workshop, stop)
    return where_words(workshop, stop), next_words(workshop, stop)


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


def header_ends(workshop: Workshop, face: TimerFace, width: int) -> Line:
    """Return the session's title and the time left, at both ends; nothing while hidden."""
    if workshop.state.hidden:
        return ()
    words = time_words(workshop, workshop.timing(), face)
    return two_ends(workshop.session.title, words, width)
