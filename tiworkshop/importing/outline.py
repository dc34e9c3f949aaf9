"""A Markdown document as a flat outline: headings, lines of text and items, each with its lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.token import Token

from tiworkshop.importing.durations import lengths
from tiworkshop.importing.headings import plainly_named
from tiworkshop.importing.inline import Words, words_of
from tiworkshop.values import dataclass

RowKind = Literal["heading", "text", "item", "cells", "other"]

_BULLET = re.compile(r"[•·‣▪◦●○–—*+-]\s+")
_GLUED_HEADING = re.compile(r"(#{1,6})(?=[^#\s])")
_PLAIN_LABEL = re.compile(r"[A-Z][^:.?!]{1,40}:(?:\s|$)")
_TIMED_NAME = re.compile(r"[^(].*[:)]")
_LONGEST_SETEXT = 12
"""Words of a heading that is marked by a line below it; a longer one is text above a rule."""


@dataclass(frozen=True, slots=True)
class Row:
    """One heading, line of text, list item or table row, and its lines in the file (from 1)."""

    kind: RowKind
    depth: int
    """A heading's level; how many lists are around an item or a text; 0 for the rest."""
    words: Words
    line: int
    end: int
    ordered: bool = False
    cells: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """All of its words."""
        return self.words.text


def outline(markdown: str, first_line: int = 1) -> tuple[Row, ...]:
    """Return the rows of Markdown whose first line is *first_line* of its file."""
    # Indented text is never code in a module: it was pasted from somewhere.
    parser = MarkdownIt("commonmark", {"html": False}).enable("table").disable("code")
    tokens = parser.parse(markdown)
    if len(tokens) == 1 and tokens[0].type == "fence":
        return outline(tokens[0].content, first_line + 1)
    return tuple(row for row in _Walk(first_line).rows(tokens) if row.text)


class _Walk:
    """Goes through tokens once and keeps count of what is around them."""

    def __init__(self, first_line: int) -> None:
        self.first_line = first_line
        self.ordered: list[bool] = []
        """For each list around: whether it is numbered."""
        self.item_begins = False
        self.heading: Token | None = None
        self.cells: list[str] | None = None
        self.cells_line = first_line

    def rows(self, tokens: Sequence[Token]) -> Iterator[Row]:
        for token in tokens:
            match token.type:
                case "heading_open" | "heading_close":
                    self.heading = token if token.nesting == 1 else None
                case "bullet_list_open" | "ordered_list_open":
                    self.ordered.append(token.type == "ordered_list_open")
                case "bullet_list_close" | "ordered_list_close":
                    self.ordered.pop()
                case "list_item_open" | "list_item_close":
                    self.item_begins = token.nesting == 1
                case "tr_open":
                    self.cells, self.cells_line = [], self._line(token)
                case "tr_close":
                    yield self._cells()
                case "inline":
                    yield from self._inline(token)
                case "fence":
                    for number, line in enumerate(token.content.split("\n"), self._line(token) + 1):
                        yield Row("other", 0, Words(line.strip()), number, number)

    def _line(self, token: Token) -> int:
        return self.first_line + (token.map[0] if token.map else 0)

    def _cells(self) -> Row:
        cells, line = tuple(self.cells or ()), self.cells_line
        self.cells = None
        return Row("cells", 0, Words(" | ".join(cells)), line, line, cells=cells)

    def _inline(self, token: Token) -> Iterator[Row]:
        lines, begins = words_of(token.children or ()), self._line(token)
        if self.cells is not None:
            self.cells += [words.text for words in lines]
        elif self.heading is not None and _is_heading(self.heading, lines):
            level = int(self.heading.tag[1:])
            words = lines[0]
            for line in lines[1:]:
                words = words.joined(line)
            yield Row("heading", level, words, begins, begins + lines[-1].line)
        else:
            yield from self._texts(lines, begins)

    def _texts(self, lines: Sequence[Words], begins: int) -> Iterator[Row]:
        """Yield a paragraph's rows: more than one where a line in it begins something new."""
        depth, first = len(self.ordered), 0
        item, self.item_begins = self.item_begins, False
        while first < len(lines):
            words, last = lines[first], first + 1
            alone = not item and bool(plainly_named(words.text))
            while not alone and last < len(lines) and not _begins_anew(lines[last]):
                words, last = words.joined(lines[last]), last + 1
            ends = begins + lines[last - 1].line
            yield self._row(words, depth, begins + words.line, ends, item=item)
            first, depth, item = last, 0, False

    def _row(self, words: Words, depth: int, begins: int, ends: int, *, item: bool) -> Row:
        if item:
            return Row("item", depth, words, begins, ends, self.ordered[-1])
        if bullet := _BULLET.match(words.text):
            return Row("item", depth + 1, _without(words, bullet.end()), begins, ends)
        if glued := _GLUED_HEADING.match(words.text):
            return Row("heading", glued.end(), _without(words, glued.end()), begins, ends)
        return Row("text", depth, words, begins, ends)


def _is_heading(opening: Token, lines: Sequence[Words]) -> bool:
    """Return False for text that only seems a heading, as it stands right above a rule."""
    if opening.markup != "-":
        return True
    text = lines[0].text
    long = len(text.split()) > _LONGEST_SETEXT or text.endswith(".")
    labelled = _is_label(lines[0]) and bool(lines[0].rest.strip(" :"))
    return len(lines) == 1 and not long and not labelled


def _begins_anew(words: Words) -> bool:
    text = words.text
    return (
        words.set_off
        or _is_label(words)
        or bool(_BULLET.match(text) or _GLUED_HEADING.match(text) or _PLAIN_LABEL.match(text))
        or (bool(lengths(text)) and (bool(words.strong) or _TIMED_NAME.fullmatch(text) is not None))
    )


def _is_label(words: Words) -> bool:
    """Return whether a line begins with bold words that name what follows."""
    colon = words.strong.endswith(":") or words.rest.lstrip().startswith(":")
    return bool(words.strong) and (colon or words.all_strong)


def _without(words: Words, count: int) -> Words:
    """Return words without a mark at their beginning."""
    strong = words.strong[count:] if words.strong.startswith(words.text[:count]) else ""
    return Words(words.text[count:].strip(), strong.strip())
