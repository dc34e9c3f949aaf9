"""What stands inside a line of Markdown: styles, links with their addresses, pictures in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from markdown_it.token import Token

from tiworkshop.readings.page import Line, Span, Style
from tiworkshop.values import dataclass

_STYLES: dict[str, Style] = {"strong_open": "bold", "em_open": "emphasis"}
NO_WORDS = "no description"


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture's words and the line (1 is the first of the text) on which it stands."""

    words: str
    line: int


def joined(tokens: Sequence[Token]) -> Line:
    """Return all inline content as one line; paragraphs follow one another."""
    spans: list[Span] = []
    for token in tokens:
        if token.type == "inline":
            if spans:
                spans.append(Span(" "))
            spans.extend(_spans(token.children or ()))
    return tuple(spans)


def words_in(tokens: Sequence[Token]) -> str:
    """Return inline content as bare text."""
    return "".join(span.text for span in joined(tokens)).strip()


def pictures_in(tokens: Sequence[Token], begins: int) -> Iterator[Picture]:
    """Yield the pictures in tokens of a block that begins on line *begins*."""
    for token in tokens:
        line = token.map[0] + 1 if token.map else begins
        for child in token.children or ():
            if child.type == "image":
                yield Picture(_described(child), line)
            elif child.type in {"softbreak", "hardbreak"}:
                line += 1


def _spans(children: Sequence[Token]) -> Iterator[Span]:
    styles: list[Style] = [""]
    address, linked = "", ""
    for child in children:
        match child.type:
            case "text":
                linked += child.content
                if child.content:
                    yield Span(child.content, styles[-1])
            case "code_inline":
                linked += child.content
                yield Span(child.content, "code")
            case "softbreak" | "hardbreak":
                yield Span(" ", styles[-1])
            case "image":
                yield Span(f"[picture: {_described(child) or NO_WORDS}]", "dim")
            case "strong_open" | "em_open":
                styles.append(_STYLES[child.type])
            case "strong_close" | "em_close":
                styles.pop()
            case "link_open":
                address, linked = str(child.attrs.get("href", "")), ""
            case "link_close":
                if address and linked not in {address, address.removeprefix("mailto:")}:
                    yield Span(f" ({address})", "dim")


def _described(image: Token) -> str:
    return "".join(span.text for span in _spans(image.children or ())).strip()
