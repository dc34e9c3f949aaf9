"""The shape of a session: variants, their segments, and what is listed in these."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field

from tiworkshop.importing.durations import Length, lengths
from tiworkshop.importing.labels import seems_labelled
from tiworkshop.importing.ledger import Ledger
from tiworkshop.importing.outline import Row
from tiworkshop.importing.phrases import words
from tiworkshop.importing.tables import TableHead, head_of, segment_in
from tiworkshop.importing.timed import Timed, timed
from tiworkshop.values import dataclass

_VARIANT_WORDS = frozenset(
    ["variant", "version", "option", "format", "session", "route", "pathway", "delivery"]
)
_VARIANT_NAMES = frozenset(
    [
        "short",
        "shorter",
        "long",
        "longer",
        "full",
        "standard",
        "extended",
        "brief",
        "core",
        "express",
        "quick",
        "half",
    ]
)
_LONGEST_NAME = 8
"""Words in a line that may name a part without any mark that says so."""


@dataclass(slots=True)
class StepRows:
    """What is listed for one step: its own words, and the rows below it."""

    text: str
    row: Row
    below: list[Row] = field(default_factory=list)

    def rows(self) -> tuple[Row, ...]:
        """Return every row of the step."""
        return (self.row, *self.below)


@dataclass(slots=True)
class SegmentRows:
    """A segment as the document has it."""

    title: str
    row: Row
    length: Length | None
    several: bool = False
    steps: list[StepRows] = field(default_factory=list)


@dataclass(slots=True)
class VariantRows:
    """A variant as the document has it; its name is all that stands beside its length."""

    row: Row
    length: Length | None
    several: bool = False
    segments: list[SegmentRows] = field(default_factory=list)
    named: bool = True
    """Whether a row names it; else it is the only one, and *row* is its first."""

    @property
    def name(self) -> str:
        """What it is called in a remark."""
        return f"“{self.row.text.strip(' :')}”" if self.named else "The only variant"


def read_shape(rows: Sequence[Row], ledger: Ledger) -> tuple[VariantRows, ...]:
    """Return the variants in the rows of a session's shape; what is none of it is left."""
    reader = _Reader(rows, ledger)
    for index in range(len(rows)):
        reader.read(index)
    for variant in reader.variants:
        _set_aside(variant, ledger)
    return tuple(reader.variants)


def _set_aside(variant: VariantRows, ledger: Ledger) -> None:
    """Leave what is listed like a segment but has no minutes, where the others fill the variant."""
    timed_ones = [segment for segment in variant.segments if segment.length]
    total = sum(segment.length.most for segment in timed_ones if segment.length)
    if variant.length is None or total < variant.length.most:
        return
    for segment in variant.segments:
        if segment.length is None and not segment.several:
            ledger.leave(segment.row, *(row for step in segment.steps for row in step.rows()))
    variant.segments = [one for one in variant.segments if one.length or one.several]


class _Reader:
    def __init__(self, rows: Sequence[Row], ledger: Ledger) -> None:
        self.rows = rows
        self.ledger = ledger
        self.variants: list[VariantRows] = []
        self.segment: SegmentRows | None = None
        self.head: TableHead | None = None
        self.aside = False
        """Whether the rows belong to a heading that is no part of the shape."""

    def read(self, index: int) -> None:
        row = self.rows[index]
        after = self.rows[index + 1] if index + 1 < len(self.rows) else None
        below = after if after is not None and after.kind == "item" else None
        match row.kind:
            case "heading":
                self._heading(row, timed(row), holds_segments=_holds_segments(self.rows, index))
            case "text" if not self.aside:
                self._text(row, timed(row), listed=below is not None)
            case "item" if not self.aside:
                deeper = below is not None and below.depth > row.depth
                self._item(row, timed(row), holds=deeper)
            case "cells" if not self.aside:
                self._cells(row)
            case _:
                self.ledger.leave(row)

    def _heading(self, row: Row, name: Timed, *, holds_segments: bool) -> None:
        self.aside = False
        variant = self.variants[-1].row if self.variants else None
        deeper = variant is not None and variant.kind == "heading" and row.depth > variant.depth
        if not deeper and (_names_variant(name) or holds_segments):
            self._open_variant(row, name)
        elif name.length or name.several or deeper:
            self._open_segment(row, name)
        else:
            self.aside = True
            self.ledger.leave(row)

    def _text(self, row: Row, name: Timed, *, listed: bool) -> None:
        named = _is_timed(row, name)
        heads = seems_labelled(row) or row.text.endswith(":")
        if row.depth:
            self._continue(row)
        elif named and self._text_opens_variant() and _names_variant(name):
            self._open_variant(row, name)
        elif (named and (heads or listed or self._short(name))) or (
            heads and listed and (self.variants or row.words.strong)
        ):
            self._open_segment(row, name)
        else:
            self._continue(row)

    def _item(self, row: Row, name: Timed, *, holds: bool) -> None:
        named = _is_timed(row, name)
        variant = self.variants[-1].row if self.variants else None
        if named and holds and _names_variant(name) and self._item_opens_variant(row, variant):
            self._open_variant(row, name)
        elif self._item_opens_segment(row, named=named, holds=holds):
            self._open_segment(row, name)
        else:
            self._step(row)

    def _cells(self, row: Row) -> None:
        """A table lists segments where nothing else does."""
        listed = self.variants[-1].segments if self.variants else []
        found = segment_in(row, self.head)
        if any(segment.row.kind != "cells" for segment in listed):
            self.ledger.leave(row)
        elif found is not None:
            self._open_segment(row, Timed(found.title, found.length))
            listed = self.variants[-1].segments
            listed[-1].steps += [StepRows(text, row) for text in found.rest]
        elif not listed and (head := head_of(row)):
            self.head = head
        else:
            self.ledger.leave(row)

    def _text_opens_variant(self) -> bool:
        return not self.variants or self.variants[-1].row.kind == "text"

    @staticmethod
    def _item_opens_variant(row: Row, variant: Row | None) -> bool:
        return variant is None or (variant.kind == "item" and row.depth <= variant.depth)

    def _item_opens_segment(self, row: Row, *, named: bool, holds: bool) -> bool:
        if self.segment is None:
            return named
        opened_by = self.segment.row
        if opened_by.kind != "item" or row.depth > opened_by.depth:
            return False
        return named or holds

    @staticmethod
    def _short(name: Timed) -> bool:
        return len(name.name.split()) <= _LONGEST_NAME and not name.rest

    def _open_variant(self, row: Row, name: Timed) -> None:
        self.variants.append(VariantRows(row, name.length, name.several))
        self.segment = None

    def _open_segment(self, row: Row, name: Timed) -> None:
        title, rest = (name.name, name.rest) if name.name else (name.rest, "")
        self.segment = SegmentRows(title or row.text, row, name.length, name.several)
        self._variant(row).segments.append(self.segment)
        if rest:
            self.segment.steps.append(StepRows(rest, row))

    def _variant(self, row: Row) -> VariantRows:
        """Return the variant that is open; a document may have only one and not name it."""
        if not self.variants:
            self.variants.append(VariantRows(row, None, named=False))
        return self.variants[-1]

    def _step(self, row: Row) -> None:
        if self.segment is None and not self.variants:
            self.ledger.leave(row)
            return
        segment = self.segment or self._whole()
        base = segment.row.depth if segment.row.kind == "item" else 0
        if row.depth > base + 1 and segment.steps:
            segment.steps[-1].below.append(row)
        else:
            segment.steps.append(StepRows(row.text, row))

    def _whole(self) -> SegmentRows:
        """Open and return the one segment of a variant that lists its steps without any."""
        variant = self.variants[-1]
        title = variant.row.text.strip(" :")
        self.segment = SegmentRows(title, variant.row, variant.length, variant.several)
        variant.segments.append(self.segment)
        self.ledger.guess(
            variant.row.line, f"“{title}” names no parts, so it has one of its whole length."
        )
        return self.segment

    def _continue(self, row: Row) -> None:
        """A paragraph belongs to the step above it, or is a step of its segment."""
        if self.segment is None:
            self.ledger.leave(row)
        elif self.segment.steps:
            self.segment.steps[-1].below.append(row)
        else:
            self.segment.steps.append(StepRows(row.text, row))


def _is_timed(row: Row, name: Timed) -> bool:
    """Return whether a row names a length; in plain text only one at an edge counts."""
    return (name.length is not None or name.several) and (name.at_edge or bool(row.words.strong))


def _names_variant(name: Timed) -> bool:
    """Return whether a name is that of a variant: "Short version", or nothing but a length."""
    phrase = words(name.name)
    if not phrase:
        return name.length is not None and not name.rest
    return bool(_VARIANT_WORDS & set(phrase)) or set(phrase) <= _VARIANT_NAMES


def _holds_segments(rows: Sequence[Row], index: int) -> bool:
    """Return whether headings or bold lines with lengths of their own stand below a heading."""
    row = rows[index]
    if not lengths(row.text):
        return False
    for below in range(index + 1, len(rows)):
        other = rows[below]
        if other.kind == "heading" and other.depth <= row.depth:
            return False
        if other.kind in {"heading", "text"} and lengths(other.text):
            return other.kind == "heading" or seems_labelled(other) or other.text.endswith(":")
    return False
