"""Read Markdown into pages. Every second-level heading begins a page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from tiworkshop.readings.page import Block, BlockKind, Line, Page, Span, Style
from tiworkshop.values import dataclass

_PAGE_HEADING = "h2"
_STYLES: dict[str, Style] = {"strong": "bold", "em": "emphasis"}


@dataclass(frozen=True, slots=True)
class LocatedPage:
    """A page and the line (1 is the first of the Markdown text) on which it begins."""

    page: Page
    line: int


def read_pages(markdown: str, title: str) -> tuple[LocatedPage, ...]:
    """Return the pages of *markdown*; text before the first page heading is headed *title*."""
    tokens = MarkdownIt("commonmark", {"html": False}).enable("table").parse(markdown)
    pages: list[LocatedPage] = []
    heading, begins = title, 1
    blocks: list[Block] = []

    def close() -> None:
        if blocks or heading != title:
            pages.append(LocatedPage(Page(heading, tuple(blocks)), begins))

    for opening, inner in _groups(tokens):
        if opening.type == "heading_open" and opening.tag == _PAGE_HEADING:
            close()
            heading, blocks = _text(inner), []
            begins = opening.map[0] + 1 if opening.map else 1
        else:
            blocks.extend(_blocks(opening, inner))
    close()
    return tuple(pages)


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
            yield Block("subheading", ((_inline(inner),),))
        case "paragraph_open":
            yield Block("paragraph", ((_inline(inner),),))
        case "bullet_list_open":
            yield _list("bullets", inner)
        case "ordered_list_open":
            yield _list("numbers", inner)
        case "blockquote_open":
            yield Block("quote", tuple((_inline(part),) for _, part in _groups(inner)))
        case "fence" | "code_block":
            lines = opening.content.rstrip("\n").split("\n")
            yield Block("diagram", tuple(((Span(line, "code"),),) for line in lines))
        case "table_open":
            yield Block("table", tuple(_rows(inner)))


def _list(kind: BlockKind, inner: Sequence[Token]) -> Block:
    return Block(kind, tuple((_inline(item),) for _, item in _groups(inner)))


def _rows(tokens: Sequence[Token]) -> Iterator[tuple[Line, ...]]:
    for _, section in _groups(tokens):
        for _, row in _groups(section):
            yield tuple(_inline(cell) for _, cell in _groups(row))


def _inline(tokens: Sequence[Token]) -> Line:
    """Join all inline content; paragraphs inside a list item follow one another."""
    spans: list[Span] = []
    for token in tokens:
        if token.type == "inline":
            if spans:
                spans.append(Span(" "))
            spans.extend(_spans(token.children or ()))
    return tuple(spans)


def _spans(children: Sequence[Token]) -> Iterator[Span]:
    style: Style = ""
    address = ""
    for child in children:
        match child.type:
            case "text":
                yield Span(child.content, style)
            case "code_inline":
                yield Span(child.content, "code")
            case "softbreak" | "hardbreak":
                yield Span(" ", style)
            case "image":
                yield Span(f"[picture: {child.content or 'no description'}]", "dim")
            case "strong_open" | "em_open":
                style = _STYLES[child.tag]
            case "strong_close" | "em_close":
                style = ""
            case "link_open":
                address = str(child.attrs.get("href", ""))
            case "link_close":
                if address:
                    yield Span(f" ({address})", "dim")


def _text(tokens: Sequence[Token]) -> str:
    return "".join(span.text for span in _inline(tokens)).strip()
