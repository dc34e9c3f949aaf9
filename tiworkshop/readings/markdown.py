"""Read Markdown into pages. Every second-level heading begins a page.

Nothing is interpreted but text: HTML and footnotes stand as they were written, links as text with
their addresses, pictures as their words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, reference
from markdown_it.token import Token

from tiworkshop.readings.inline import Picture, joined, pictures_in, words_in
from tiworkshop.readings.page import Block, Line, Page, Span
from tiworkshop.values import dataclass

_PAGE = 2
_TAB = 4
_STEP = "  "
"""How far what stands below an item of a list is moved in."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading, how deep it is (1 to 6) and its line (1 is the first of the text)."""

    level: int
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class LocatedPage:
    """A page, and the lines (1 is the first of the text) on which it and its parts stand."""

    page: Page
    line: int
    block_lines: tuple[int, ...]
    headings: tuple[Heading, ...]
    pictures: tuple[Picture, ...]


def read_pages(markdown: str, title: str) -> tuple[LocatedPage, ...]:
    """Return the pages of *markdown*; text before the first page heading is headed *title*."""
    pages = [_Gathered(title, 1)]
    for opening, inner in _groups(_parser().parse(markdown)):
        line = opening.map[0] + 1 if opening.map else pages[-1].line
        heading = _heading(opening, inner, line)
        if heading and heading.level == _PAGE:
            pages.append(_Gathered(heading.text, line))
        else:
            pages[-1].add(_blocks(opening, inner), line)
        pages[-1].headings += [heading] if heading else []
        pages[-1].pictures += pictures_in(inner, line)
    before, *headed = pages
    return tuple(page.located() for page in ([before, *headed] if before.blocks else headed))


def _heading(opening: Token, inner: Sequence[Token], line: int) -> Heading | None:
    if opening.type != "heading_open":
        return None
    return Heading(int(opening.tag.removeprefix("h")), words_in(inner), line)


class _Gathered:
    """A page while it is being read."""

    def __init__(self, heading: str, line: int) -> None:
        self.heading, self.line = heading, line
        self.blocks: list[Block] = []
        self.block_lines: list[int] = []
        self.headings: list[Heading] = []
        self.pictures: list[Picture] = []

    def add(self, blocks: Iterator[Block], line: int) -> None:
        for block in blocks:
            self.blocks.append(block)
            self.block_lines.append(line)

    def located(self) -> LocatedPage:
        page = Page(self.heading, tuple(self.blocks))
        lines, headings = tuple(self.block_lines), tuple(self.headings)
        return LocatedPage(page, self.line, lines, headings, tuple(self.pictures))


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    parser.disable(["html_block", "html_inline"])
    parser.block.ruler.at("reference", _no_footnote)
    return parser


def _no_footnote(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    """Read the address of a link further below, but leave a footnote standing as text."""
    if state.src.startswith("[^", state.bMarks[line] + state.tShift[line]):
        return False
    return reference(state, line, end, silent)


def _groups(tokens: Sequence[Token]) -> Iterator[tuple[Token, Sequence[Token]]]:
    """Yield each top-level token with everything inside it."""
    index = 0
    while index < len(tokens):
        end = index
        if tokens[index].nesting == 1:
            depth = 1
            while depth:
                end += 1
                depth += tokens[end].nesting
        yield tokens[index], tokens[index + 1 : end]
        index = end + 1


def _blocks(opening: Token, inner: Sequence[Token]) -> Iterator[Block]:
    match opening.type:
        case "heading_open":
            yield Block("subheading", ((joined(inner),),))
        case "paragraph_open":
            yield Block("paragraph", ((joined(inner),),))
        case "bullet_list_open":
            yield _list(inner)
        case "ordered_list_open":
            yield _list(inner, first=_first_number(opening))
        case "blockquote_open":
            lines = list(_inside(inner))
            rows = tuple((line,) for _, line in lines)
            yield Block("quote", rows, tuple((lead,) for lead, _ in lines))
        case "fence" | "code_block":
            yield Block("diagram", tuple((line,) for line in _as_written(opening)))
        case "table_open":
            yield Block("table", tuple(_rows(inner)))


def _list(inner: Sequence[Token], first: int | None = None) -> Block:
    items = [list(_inside(item)) or [("", ())] for _, item in _groups(inner)]
    rows = tuple(tuple(line for _, line in item) for item in items)
    leads = tuple(tuple(lead for lead, _ in item) for item in items)
    if first is None:
        return Block("bullets", rows, leads)
    return Block("numbers", rows, leads, first)


def _first_number(ordered: Token) -> int:
    return int(ordered.attrs.get("start", 1))


def _inside(tokens: Sequence[Token]) -> Iterator[tuple[str, Line]]:
    """Yield the lines of what stands inside an item or a quote, each with what leads it in."""
    for opening, inner in _groups(tokens):
        match opening.type:
            case "bullet_list_open":
                for _, item in _groups(inner):
                    yield from _led("- ", item)
            case "ordered_list_open":
                for number, (_, item) in enumerate(_groups(inner), _first_number(opening)):
                    yield from _led(f"{number}. ", item)
            case "blockquote_open":
                yield from _inside(inner)
            case "fence" | "code_block":
                yield from (("", line) for line in _as_written(opening))
            case "table_open":
                yield from (("", _in_a_row(row)) for row in _rows(inner))
            case _ if any(token.type == "inline" for token in inner):
                yield "", joined(inner)


def _led(mark: str, item: Sequence[Token]) -> Iterator[tuple[str, Line]]:
    lead = mark
    for within, line in list(_inside(item)) or [("", ())]:
        yield lead + within, line
        lead = _STEP


def _as_written(code: Token) -> Iterator[Line]:
    for line in code.content.rstrip("\n").split("\n"):
        yield (Span(line.expandtabs(_TAB), "code"),)


def _rows(tokens: Sequence[Token]) -> Iterator[tuple[Line, ...]]:
    for _, section in _groups(tokens):
        for _, row in _groups(section):
            yield tuple(joined(cell) for _, cell in _groups(row))


def _in_a_row(cells: tuple[Line, ...]) -> Line:
    spans: list[Span] = []
    for cell in cells:
        spans += [Span(" | "), *cell] if spans else cell
    return tuple(spans)
