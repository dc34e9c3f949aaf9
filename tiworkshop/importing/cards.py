"""Misuse cards: a pattern on the front, where to turn instead on the back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field

from tiworkshop.importing.headings import item_section, without_item_word
from tiworkshop.importing.labels import CARD, Label, labelled, name_of, seems_labelled
from tiworkshop.importing.ledger import Ledger
from tiworkshop.importing.outline import Row
from tiworkshop.values import dataclass

_SECTION = "misuse"


@dataclass(slots=True)
class CardRows:
    """A card as the document has it."""

    title: str
    row: Row
    pattern: list[str] = field(default_factory=list)
    redirection: list[str] = field(default_factory=list)


def read_cards(rows: Sequence[Row], ledger: Ledger) -> tuple[CardRows, ...]:
    """Return the cards in the rows of their part; what belongs to none is left."""
    reader = _Reader(ledger, numbered=any(_is_named(row) for row in rows if row.kind == "heading"))
    for row in rows:
        reader.read(row)
    return tuple(reader.cards)


class _Reader:
    def __init__(self, ledger: Ledger, *, numbered: bool) -> None:
        self.ledger = ledger
        self.numbered = numbered
        """Whether headings say that they are cards, so that others are none."""
        self.cards: list[CardRows] = []
        self.side: list[str] | None = None
        """The side of the card that is being read; None aside."""
        self.columns: tuple[str, ...] = ()
        """What the columns of the table at hand hold, by the names of labels."""

    def read(self, row: Row) -> None:
        if row.kind == "cells":
            self._cells(row)
            return
        label = labelled(row, CARD) if row.kind != "other" else None
        if self._begins(row, label):
            self._open(row, label)
        elif label and self.cards:
            self.side = self._side(label)
            if label.rest:
                self.side.append(label.rest)
        elif row.kind in {"text", "item"} and self.side is not None and not seems_labelled(row):
            self.side.append(row.text)
        else:
            self.side = None
            self.ledger.leave(row)

    def _cells(self, row: Row) -> None:
        """Read a row of a table whose head names patterns and redirections."""
        self.side = None
        named = tuple(name_of(cell, CARD) for cell in row.cells)
        if "redirection" in named and ("pattern" in named or "title" in named):
            self.columns = named
        elif len(row.cells) == len(self.columns):
            sides = {name: cell for name, cell in zip(self.columns, row.cells, strict=True) if name}
            self.ledger.leave(*([row] if len(sides) < len(row.cells) else ()))
            title = sides.get("title") or sides.get("pattern") or row.text
            pattern, redirection = sides.get("pattern", ""), sides["redirection"]
            self.cards.append(CardRows(title, row, _said(pattern), _said(redirection)))
        else:
            self.ledger.leave(row)

    def _begins(self, row: Row, label: Label | None) -> bool:
        current = self.cards[-1].row if self.cards else None
        match row.kind:
            case "heading" if current and current.kind == "heading" and row.depth > current.depth:
                return False
            case "heading":
                return _is_named(row) or (label is None and not self.numbered)
            case "text" if label:
                return label.name == "title" or (label.name == "pattern" and self._is_next(label))
            case "text" | "item":
                beside = current is None or (
                    current.kind == row.kind and row.depth <= current.depth
                )
                return not label and seems_labelled(row) and beside
            case _:
                return False

    def _is_next(self, label: Label) -> bool:
        """Return whether "**Pattern:** …" begins a card, as the one before has both its sides."""
        whole = bool(self.cards) and bool(self.cards[-1].redirection)
        return bool(label.rest) and (not self.cards or whole)

    def _open(self, row: Row, label: Label | None) -> None:
        pattern = ""
        if row.kind == "heading":
            title = without_item_word(row.text)
        elif label:
            title = label.rest
        else:
            title = without_item_word(row.words.strong.strip(" :"))
            pattern = row.words.rest.lstrip(" :–—-").strip()
        card = CardRows(title or row.text, row, [pattern] if pattern else [])
        self.cards.append(card)
        self.side = card.pattern

    def _side(self, label: Label) -> list[str]:
        card = self.cards[-1]
        return card.redirection if label.name == "redirection" else card.pattern


def _said(text: str) -> list[str]:
    return [text] if text else []


def _is_named(row: Row) -> bool:
    return item_section(row.text) == _SECTION
