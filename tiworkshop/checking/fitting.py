"""Pages, tables and text diagrams that don't fit the room screen of 60 × 16."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.checking.subjects import ReadingSubject, SessionSubject
from tiworkshop.library.problem import Problem
from tiworkshop.library.step_page import step_page
from tiworkshop.readings.layout import lay_out
from tiworkshop.readings.page import Block, Page
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
        found = [
            subject.problem(line, *said)
            for block, line in zip(one.page.blocks, one.block_lines, strict=True)
            for said in _too_large(one.page, block)
        ]
        if not found and (screens := _screens(one.page)) > 1:
            sentence = f"The page {one.page.heading!r} takes {screens} screens."
            hint = room_words(f"{ROOM.lines} lines of {ROOM.columns} columns")
            found = [subject.problem(one.line, sentence, f"{hint} Split it, or say less.")]
        yield from found


def steps_that_do_not_fit(subject: SessionSubject) -> Iterator[Problem]:
    """Yield a finding for each step whose own words take more than one screen."""
    for index, step in enumerate(subject.session.steps):
        if (screens := _screens(step_page(step))) > 1:
            sentence = f"The words of the step {step.id} take {screens} screens."
            hint = room_words(f"{ROOM.lines} lines of {ROOM.columns} columns")
            yield subject.problem(("steps", index), sentence, f"{hint} Say less.", "warning")


def _screens(page: Page) -> int:
    return len(paginate((page,), ROOM.columns, ROOM.lines))


def _too_large(page: Page, block: Block) -> Iterator[tuple[str, str]]:
    if block.kind not in {"diagram", "table"}:
        return
    lines = lay_out(block, ROOM.columns)
    name = "text diagram" if block.kind == "diagram" else block.kind
    where = f"The {name} on the page {page.heading!r}"
    if len(lines) > ROOM.lines:
        hint = f"{room_words(f'{ROOM.lines}')} Split it over two pages."
        yield f"{where} is {len(lines)} lines high.", hint
    drawn = [row[0] for row in block.rows] if block.kind == "diagram" else lines
    widest = max(line_cells(row) for row in drawn)
    if widest > ROOM.columns:
        yield f"{where} is {widest} columns wide.", room_words(f"{ROOM.columns}")
