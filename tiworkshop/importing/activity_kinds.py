"""From an activity's rows to an activity of the kind that its words suggest."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tiworkshop.importing.activities import ActivityRows
from tiworkshop.importing.activity_parts import ActivityParts, parts_of
from tiworkshop.importing.kinds import (
    asks_through_lenses,
    lenses_from,
    lines_from,
    reviews_boundaries,
)
from tiworkshop.importing.ledger import Ledger
from tiworkshop.importing.minutes import range_words
from tiworkshop.importing.names import Names
from tiworkshop.importing.readings import KnownReading, reading_quoted
from tiworkshop.library.kinds import AnyActivity
from tiworkshop.library.kinds.boundaries import BoundariesActivity
from tiworkshop.library.kinds.lens import LensActivity
from tiworkshop.library.kinds.prompts import PromptsActivity
from tiworkshop.library.yaml_text import Key
from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True)
class Beside:
    """What a boundary review may take its lines from, and the library's readings."""

    not_expected: tuple[str, ...]
    boundaries: tuple[str, ...]
    readings: Sequence[KnownReading]


def activities_of(
    found: Sequence[ActivityRows], beside: Beside, ledger: Ledger
) -> tuple[AnyActivity, ...]:
    """Return the activities, each of the kind that its words suggest; every guess is told."""
    made: list[AnyActivity] = []
    names = Names()
    for index, rows in enumerate(found):
        name = names.from_title(rows.title, f"activity-{index + 1}")
        parts = parts_of(rows, ledger)
        key: Key = ("activities", index)
        common = _Common(rows, parts, name, _minutes(rows, parts, key, ledger))
        make = next(make for fits, make in _KINDS if fits(common))
        made.append(make(common, beside, ledger, key))
    return tuple(made)


@dataclass(frozen=True, slots=True)
class _Common:
    """What activities of every kind have."""

    rows: ActivityRows
    parts: ActivityParts
    name: str
    minutes: int | None

    @property
    def purpose(self) -> str:
        return "\n\n".join(self.parts.purpose)

    @property
    def task(self) -> str:
        return "\n\n".join(self.parts.task)

    def tell(self, ledger: Ledger, said: str, key: Key) -> None:
        ledger.guess(self.rows.row.line, f"“{self.rows.title}”: {said}", key)


def _minutes(rows: ActivityRows, parts: ActivityParts, key: Key, ledger: Ledger) -> int | None:
    said, minutes = "", None
    match parts.length:
        case None if rows.several:
            said = "it names several lengths, so it has no minutes of its own yet."
        case None:
            said = "no minutes are given, so it has none of its own."
        case length if length.most < 1:
            said = f"it says {range_words(length)}, so it has none of its own."
        case length:
            minutes = length.most
            if not length.fixed:
                said = f"it says {range_words(length)}; {minutes} are planned."
    if said:
        ledger.guess(rows.row.line, f"“{rows.title}”: {said}", (*key, "minutes"))
    return minutes


def _boundaries(common: _Common, beside: Beside, ledger: Ledger, key: Key) -> AnyActivity:
    lines, source = next(
        (
            (lines, source)
            for lines, source in (
                (tuple(common.parts.lines), "from its own list"),
                (beside.not_expected, "from what the module says is not expected"),
                (beside.boundaries, "from what the module says it does not do"),
            )
            if lines
        ),
        ((), "and there are none yet; add what is not expected"),
    )
    common.tell(ledger, f"it reviews boundaries; the lines are {source}.", (*key, "kind"))
    reading = reading_quoted(f"{common.purpose} {common.task}", beside.readings)
    if reading:
        common.tell(ledger, f"it names the library's reading {reading.id}.", (*key, "reading"))
    parts = common.parts
    return BoundariesActivity(
        id=common.name,
        title=common.rows.title,
        minutes=common.minutes,
        kind="boundaries",
        purpose=common.purpose,
        task=common.task,
        examples=tuple(parts.examples),
        reading=reading.id if reading else None,
        questions=tuple(parts.questions),
        guidelines=tuple(parts.guidelines),
        lines=lines_from(lines),
    )


def _lens(common: _Common, _: Beside, ledger: Ledger, key: Key) -> AnyActivity:
    common.tell(ledger, "its questions are lenses for one decision.", (*key, "kind"))
    parts = common.parts
    return LensActivity(
        id=common.name,
        title=common.rows.title,
        minutes=common.minutes,
        kind="lens",
        purpose=common.purpose,
        task=common.task,
        examples=tuple(parts.examples),
        questions=tuple(parts.questions),
        guidelines=(*parts.guidelines, *parts.lines),
        lenses=lenses_from(parts.questions),
    )


def _prompts(common: _Common, _: Beside, ledger: Ledger, key: Key) -> AnyActivity:
    parts = common.parts
    said = "its questions are prompts." if parts.questions else "it is shown as one page."
    common.tell(ledger, said, (*key, "kind"))
    return PromptsActivity(
        id=common.name,
        title=common.rows.title,
        minutes=common.minutes,
        kind="prompts",
        purpose=common.purpose,
        task=common.task,
        examples=tuple(parts.examples),
        questions=tuple(parts.questions),
        guidelines=(*parts.guidelines, *parts.lines),
    )


def _reviews_boundaries(common: _Common) -> bool:
    return reviews_boundaries(common.rows.title, common.purpose, common.task)


def _asks_through_lenses(common: _Common) -> bool:
    return asks_through_lenses(common.parts.questions, f"{common.purpose} {common.task}")


_KINDS: tuple[
    tuple[Callable[[_Common], bool], Callable[[_Common, Beside, Ledger, Key], AnyActivity]], ...
] = (
    (_asks_through_lenses, _lens),
    (_reviews_boundaries, _boundaries),
    (lambda _: True, _prompts),
)
"""How each kind is known, the surest first, and how it is made."""
