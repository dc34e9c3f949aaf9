"""What a reading is made of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from tiworkshop.values import dataclass

Style = Literal["", "bold", "emphasis", "code", "heading", "large", "dim", "mark"]
"""What a text is; "large" is a heading with room for letters of twice the size."""
BlockKind = Literal["paragraph", "bullets", "numbers", "table", "quote", "diagram", "subheading"]


LISTS: frozenset[BlockKind] = frozenset({"bullets", "numbers"})


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of text in one style."""

    text: str
    style: Style = ""


Line = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a list, a table, a quote, a text diagram or a small heading.

    ``rows`` holds one line of one cell for a paragraph, one line a row for a quote or a diagram,
    and one line a cell for a table, whose first row is its header. A list has a row an item: its
    own line, then those of what stands inside it, such as a list within the list.
    """

    kind: BlockKind
    rows: tuple[tuple[Line, ...], ...]
    leads: tuple[tuple[str, ...], ...] = ()
    """What leads each line of ``rows`` in: spaces and a mark; empty where nothing does."""
    first: int = 1
    """The number of a numbered list's first item."""

    def led_lines(self, row: int) -> Iterator[tuple[str, Line]]:
        """Yield a row's lines, each with what leads it in."""
        leads = self.leads[row] if self.leads else ("",) * len(self.rows[row])
        yield from zip(leads, self.rows[row], strict=True)


@dataclass(frozen=True, slots=True)
class Page:
    """One idea: a heading and its blocks."""

    heading: str
    blocks: tuple[Block, ...]
    reveal: bool = False
    """Whether its lists appear one point at a time where a group reads it together."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where facts, names or structure were taken from."""

    title: str
    body: str
    year: str
    taken: str
    where: str = ""
    left_out: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """A reading of the library: a title and its pages, for everyone or the facilitator."""

    id: str
    title: str
    pages: tuple[Page, ...]
    audience: Literal["everyone", "facilitator"] = "everyone"
    source: tuple[Source, ...] = ()
    wording: str = ""


def paragraph(text: str, style: Style = "") -> Block:
    """Return a block that holds *text* as one paragraph."""
    return Block("paragraph", (((Span(text, style),),),))


def paragraphs(*texts: str) -> tuple[Block, ...]:
    """Return a block for each paragraph of the texts; an empty line ends one."""
    return tuple(paragraph(one) for text in texts for one in text.split("\n\n") if one.strip())


def bullets(items: tuple[str, ...]) -> Block:
    """Return a block that holds *items* as a list."""
    return Block("bullets", tuple(((Span(item),),) for item in items))


def plain_text(line: Line) -> str:
    """Return a line's text without its styles."""
    return "".join(span.text for span in line)
