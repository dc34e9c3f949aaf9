"""Pages as lines that make sense by ear: no marks, tables as "label: value"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from tiworkshop.readings.page import Block, Line, Page, plain_text

_STEP = "  "
_COLUMNS = re.compile(r"(?<=\S) {2,}(?=\S)")


def page_lines(page: Page) -> list[str]:
    """Return a page's blocks as lines, with an empty line between them."""
    lines: list[str] = []
    for block in page.blocks:
        if lines:
            lines.append("")
        lines += block_lines(block)
    return lines


def block_lines(block: Block) -> Iterator[str]:
    """Yield the lines of a block; each is one paragraph, item or row."""
    match block.kind:
        case "bullets":
            yield from _items(block, lambda _: "- ")
        case "numbers":
            yield from _items(block, lambda number: f"{number}. ")
        case "table":
            yield from _labelled(block)
        case "diagram":
            yield from (_as_a_sequence(_text(row)) for row in block.rows)
        case _:
            for row in range(len(block.rows)):
                yield from (f"{lead}{plain_text(line)}" for lead, line in block.led_lines(row))


def _items(block: Block, marker: Callable[[int], str]) -> Iterator[str]:
    for row in range(len(block.rows)):
        before = marker(block.first + row)
        for lead, line in block.led_lines(row):
            yield f"{before}{lead}{plain_text(line)}".rstrip()
            before = _STEP


def _text(row: tuple[Line, ...]) -> str:
    return plain_text(row[0]).rstrip()


def _labelled(block: Block) -> Iterator[str]:
    header, *rows = block.rows
    for number, row in enumerate(rows):
        if number:
            yield ""
        for label, cell in zip(header, row, strict=False):
            name, value = plain_text(label).strip(), plain_text(cell).strip()
            yield f"{name}: {value}" if name else value


def _as_a_sequence(line: str) -> str:
    """Return a diagram's line with a colon where it has columns: by ear, spaces are nothing."""
    first = _COLUMNS.sub(": ", line, count=1)
    return _COLUMNS.sub(", ", first)
