"""What stands under each label of an activity."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import field

from tiworkshop.importing.activities import ActivityRows
from tiworkshop.importing.durations import Length, lengths
from tiworkshop.importing.labels import ACTIVITY, Label, labelled, seems_labelled
from tiworkshop.importing.ledger import Ledger
from tiworkshop.importing.lists import flattened, gathered
from tiworkshop.importing.outline import Row
from tiworkshop.importing.timed import without_lengths
from tiworkshop.values import dataclass

_QUESTION = re.compile(r"[^?]+\?")
_ENDS = (".", "!", "?", ":", ";")


@dataclass(slots=True)
class ActivityParts:
    """An activity's texts and lists, in the author's words."""

    length: Length | None = None
    purpose: list[str] = field(default_factory=list)
    task: list[str] = field(default_factory=list)
    questions: list[str] = field(default_factory=list)
    guidelines: list[str] = field(default_factory=list)
    examples: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Block:
    """A label and the rows under it; no label for rows that stand above the first."""

    label: Label | None
    first: Row | None = None
    texts: list[Row] = field(default_factory=list)
    items: list[Row] = field(default_factory=list)
    after: list[Row] = field(default_factory=list)
    """Paragraphs behind the list."""

    def listed(self) -> list[str]:
        return list(gathered(self.items))

    def written(self) -> list[str]:
        rest = [self.label.rest] if self.label and self.label.rest else []
        return rest + [row.text for row in self.texts]


def parts_of(activity: ActivityRows, ledger: Ledger) -> ActivityParts:
    """Return what an activity's rows say; rows under a label that is not known are left."""
    parts = ActivityParts(activity.length)
    for block in _blocks(activity.rows):
        _place(block, parts, ledger)
        parts.task += [row.text for row in block.after]
    return parts


def _blocks(rows: Sequence[Row]) -> Iterator[_Block]:
    block = _Block(None)
    for row in rows:
        label = labelled(row, ACTIVITY) if _may_begin(row, block) else None
        if label or row.kind == "heading" or (row.kind == "text" and seems_labelled(row)):
            yield block
            block = _Block(label, row)
        elif row.kind == "item":
            block.items.append(row)
        elif block.items and not row.depth:
            block.after.append(row)
        else:
            block.texts.append(row)
    yield block


def _may_begin(row: Row, block: _Block) -> bool:
    """Return whether a row can be a label: an item only where labels are items, or come first."""
    if row.kind != "item":
        return row.kind in {"heading", "text"}
    above = block.first
    return above is None or (above.kind == "item" and row.depth <= above.depth)


def _place(block: _Block, parts: ActivityParts, ledger: Ledger) -> None:
    match block.label.name if block.label else "":
        case "" if block.first is not None:
            ledger.leave(block.first, *block.texts, *block.items, *block.after)
            block.after.clear()
        case "":
            _place_unlabelled(block, parts)
        case "purpose":
            # The label names one paragraph; what stands below it says what to do.
            first, *more = [*block.written(), ""]
            parts.purpose += [*([first] if first else ()), *block.listed()]
            parts.task += [text for text in more if text]
        case "task":
            parts.task += block.written()
            _place_in_task(block.items, parts)
        case "time":
            _place_time(block, parts, ledger)
        case "examples" if block.label and not _asks(block):
            parts.task.append(f"{block.label.wording}:")
            parts.examples += [*block.written(), *block.listed()]
        case "guidelines":
            parts.guidelines += _with_lead(block, parts)
        case "lines":
            parts.lines += _with_lead(block, parts)
        case _:
            asked = list(flattened(block.items)) or block.written()
            parts.task += block.written() if block.items else []
            parts.questions += [one for text in asked for one in _single_questions(text)]


def _place_unlabelled(block: _Block, parts: ActivityParts) -> None:
    parts.task += block.written()
    _place_in_task(block.items, parts)


def _place_in_task(items: Sequence[Row], parts: ActivityParts) -> None:
    """A list without a label asks something, or says what to do."""
    listed = list(flattened(items))
    if any(text.endswith("?") for text in listed):
        parts.questions += listed
    else:
        parts.task += [text if text.endswith(_ENDS) else f"{text}." for text in listed]


def _place_time(block: _Block, parts: ActivityParts, ledger: Ledger) -> None:
    rest = block.label.rest if block.label else ""
    rest = rest or " ".join(row.text for row in block.texts)
    found = lengths(rest)
    if len(found) == 1 and (parts.length is None or _same(parts.length, found[0])):
        parts.length = found[0]
        if not without_lengths(rest):
            ledger.leave(*block.items)
            return
    if block.first is not None:
        ledger.leave(block.first, *block.texts, *block.items)


def _same(one: Length, other: Length) -> bool:
    return (one.least, one.most) == (other.least, other.most)


def _with_lead(block: _Block, parts: ActivityParts) -> list[str]:
    """Return a list; words that lead to it belong to the task."""
    written, listed = block.written(), block.listed()
    if listed:
        parts.task += written
        return listed
    return written


def _asks(block: _Block) -> bool:
    return any(text.endswith("?") for text in (*block.written(), *block.listed()))


def _single_questions(text: str) -> list[str]:
    """Divide a paragraph of questions into single ones."""
    found = _QUESTION.findall(text)
    return [one.strip() for one in found] if len(found) > 1 and text.endswith("?") else [text]
