"""Pages, tables and text diagrams that don't fit the room screen of 60 × 16."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tiworkshop.checking.subjects import ReadingSubject, SessionSubject
from tiworkshop.library.problem import Problem
from tiworkshop.library.step_page import step_page
from tiworkshop.readings.layout import lay_out, wrap
from tiworkshop.readings.page import Block, Line, Page, Span
from tiworkshop.readings.paging import paginate
from tiworkshop.readings.width import line_cells
from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True)
class _Room:
    columns: int
    lines: int


ROOM = _Room(56, 10)
"""What a room screen of 60 × 16 leaves for a page below its heading."""


def room_words(what: str) -> str:
    """Return how much a room shows."""
    return f"A room of 60 × 16 shows {what}."


def pages_that_do_not_fit(subject: ReadingSubject) -> Iterator[Problem]:
    """Yield a finding for each table or diagram that is too large, else for the whole page."""
    for one in subject.pages:
        laid_out = [lay_out(block, ROOM.columns) for block in one.page.blocks]
        found = [
            subject.problem(line, *said)
            for block, lines, line in zip(one.page.blocks, laid_out, one.block_lines, strict=True)
            for said in _too_large(one.page, block, lines)
        ]
        if not found and (screens := _screens(one.page, laid_out)) > 1:
            sentence = f"The page {one.page.heading!r} takes {screens} screens."
            hint = room_words(f"{ROOM.lines} lines of {ROOM.columns} columns")
            found = [subject.problem(one.line, sentence, f"{hint} Split it, or say less.")]
        yield from found


def steps_that_do_not_fit(subject: SessionSubject) -> Iterator[Problem]:
    """Yield a finding for each step whose own words take more than one screen."""
    for index, step in enumerate(subject.session.steps):
        page = step_page(step)
        if (screens := _screens(page, [lay_out(block, ROOM.columns) for block in page.blocks])) > 1:
            sentence = f"The words of the step {step.id} take {screens} screens."
            hint = room_words(f"{ROOM.lines} lines of {ROOM.columns} columns")
            yield subject.problem(("steps", index), sentence, f"{hint} Say less.", "warning")


def _screens(page: Page, laid_out: Sequence[tuple[Line, ...]]) -> int:
    """Return how many screens a page takes; paging is left out where it plainly takes one."""
    heading = len(wrap((Span(page.heading),), ROOM.columns))
    lines = heading - 1 + sum(map(len, laid_out)) + max(0, len(laid_out) - 1)
    if lines <= ROOM.lines:
        return 1
    return len(paginate((page,), ROOM.columns, ROOM.lines))


def _too_large(page: Page, block: Block, lines: tuple[Line, ...]) -> Iterator[tuple[str, str]]:
    if block.kind not in {"diagram", "table"}:
        return
    name = "text diagram" if block.kind == "diagram" else block.kind
    where = f"The {name} on the page {page.heading!r}"
    if len(lines) > ROOM.lines:
        hint = f"{room_words(f'{ROOM.lines} lines')} Split it over two pages."
        yield f"{where} is {len(lines)} lines high.", hint
    drawn = [row[0] for row in block.rows] if block.kind == "diagram" else lines
    widest = max(line_cells(row) for row in drawn)
    if widest > ROOM.columns:
        yield f"{where} is {widest} columns wide.", room_words(f"{ROOM.columns} columns")
