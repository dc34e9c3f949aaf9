"""Cut readings into screen pages: whole ideas first, whole blocks next, lines last."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tiworkshop.readings.layout import lay_out, table_rows, wrap
from tiworkshop.readings.page import LISTS, Block, Line, Page, Span, plain_text
from tiworkshop.values import dataclass

CONTINUED = " (continued)"
"""Stands behind the heading of a page that goes on from the screen before."""

_KEPT_WHOLE = frozenset({"table", "diagram"})


@dataclass(frozen=True, slots=True)
class ScreenPage:
    """What one screen shows: lines of one page, beginning after *word* words of it."""

    heading: str
    lines: tuple[Line, ...]
    page: int
    word: int = 0
    begins: tuple[int, ...] = ()
    """The lines on which an item of a list begins."""
    point: int = 0
    """The last of the page's points that is shown, from 0."""
    points: int = 0
    """How many points the page reveals one by one; 0 when it shows all of itself."""

    @property
    def title(self) -> str:
        """The heading to show: it says when the page began on an earlier screen."""
        return self.heading + CONTINUED if self.word else self.heading


@dataclass(frozen=True, slots=True)
class _Piece:
    lines: tuple[Line, ...]
    words: int
    new_block: bool
    begins: tuple[int, ...] = ()
    head: tuple[Line, ...] = ()
    """The lines that stand above it where it begins a screen."""


def paginate(pages: Sequence[Page], width: int, height: int) -> tuple[ScreenPage, ...]:
    """Return the screens for *pages* at *width* cells by *height* lines below the heading.

    A page that fits stays whole. One that doesn't is cut between blocks, then between the lines
    of a block; tables and text diagrams stay whole wherever they fit on a screen. A table that
    fits on none is cut between its rows, and its head stands above each part of it.
    """
    return tuple(
        screen
        for index, page in enumerate(pages)
        for screen in _screens(index, page, width, max(height, 1))
    )


def screen_at(screens: Sequence[ScreenPage], page: int, word: int) -> int:
    """Return the index of the screen that shows the given word of the given page."""
    found = 0
    for index, screen in enumerate(screens):
        if (screen.page, screen.word) <= (page, word):
            found = index
    return found


def _screens(index: int, page: Page, width: int, height: int) -> Iterator[ScreenPage]:
    heading = wrap((Span(page.heading + CONTINUED),), width)
    height = max(1, height - len(heading) + 1)
    lines: list[Line] = []
    begins: list[int] = []
    first_word = seen = 0
    for piece in _pieces(page.blocks, width, height):
        gap = 1 if lines and piece.new_block else 0
        if lines and len(lines) + gap + len(piece.lines) > height:
            yield ScreenPage(page.heading, tuple(lines), index, first_word, tuple(begins))
            lines, begins, first_word, gap = list(piece.head), [], seen, 0
        lines.extend([()] * gap)
        begins.extend(len(lines) + at for at in piece.begins)
        lines.extend(piece.lines)
        seen += piece.words
    if lines or not page.blocks:
        yield ScreenPage(page.heading, tuple(lines), index, first_word, tuple(begins))


def _pieces(blocks: Sequence[Block], width: int, height: int) -> Iterator[_Piece]:
    carried: tuple[Line, ...] = ()
    for number, block in enumerate(blocks):
        lines = lay_out(block, width)
        last = number == len(blocks) - 1
        if block.kind == "subheading" and not last:
            carried = lines  # a small heading is never the last line of a screen
            continue
        if len(carried) + len(lines) <= height and _stays_whole(block, lines, height):
            yield _piece(carried + lines, block, new_block=True)
        elif block.kind == "table":
            yield from _table_pieces(carried, block, width, height)
        else:
            for position, part in enumerate(_parts(carried + lines, block, height)):
                yield _piece(part, block, new_block=position == 0)
        carried = ()


def _table_pieces(
    carried: tuple[Line, ...], block: Block, width: int, height: int
) -> Iterator[_Piece]:
    """Rows of a table that is longer than a screen; a row that is longer still gives way too."""
    head, rows = table_rows(block, width)
    for number, row in enumerate(rows):
        lines = row if number else carried + head + row
        begins = number == 0 or not head
        if len(lines) > height:
            for position, line in enumerate(lines):
                yield _piece((line,), block, new_block=begins and position == 0)
            continue
        fits = number > 0 and len(head) + len(row) <= height
        yield _piece(lines, block, new_block=begins, head=head if fits else ())


def _stays_whole(block: Block, lines: tuple[Line, ...], height: int) -> bool:
    return block.kind in _KEPT_WHOLE or len(lines) <= max(3, height // 2)


def _parts(lines: tuple[Line, ...], block: Block, height: int) -> Iterator[tuple[Line, ...]]:
    """Whole items of a list; else lines, the first two and the last two kept together."""
    if block.kind in LISTS:
        yield from _items(lines, height)
    elif block.kind in _KEPT_WHOLE or len(lines) < 4 or height < 4:
        yield from ((line,) for line in lines)
    else:
        yield lines[:2]
        yield from ((line,) for line in lines[2:-2])
        yield lines[-2:]


def _items(lines: tuple[Line, ...], height: int) -> Iterator[tuple[Line, ...]]:
    item: list[Line] = []
    for line in lines:
        if item and (_begins_item(line) or len(item) == height):
            yield tuple(item)
            item = []
        item.append(line)
    yield tuple(item)


def _begins_item(line: Line) -> bool:
    return not line[0].style and not line[0].text.startswith(" ")


def _piece(
    lines: tuple[Line, ...], block: Block, *, new_block: bool, head: tuple[Line, ...] = ()
) -> _Piece:
    words = sum(max(1, len(plain_text(line).split())) for line in lines)
    marked = block.kind in LISTS
    begins = tuple(at for at, line in enumerate(lines) if marked and _begins_item(line))
    return _Piece(lines, words, new_block, begins, head)
