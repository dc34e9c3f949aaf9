"""From the shape of a session to its variants: minutes, steps, and where activities belong."""

from __future__ import annotations

from collections.abc import Sequence

from tiworkshop.importing.ledger import Ledger
from tiworkshop.importing.minutes import Share, Worked, work_out
from tiworkshop.importing.names import Names
from tiworkshop.importing.phrases import words
from tiworkshop.importing.shape import SegmentRows, VariantRows
from tiworkshop.importing.steps import StepPool
from tiworkshop.library.definition import Segment, Variant
from tiworkshop.library.yaml_text import Key

_DOES = (
    ("activit", "exercis"),
    ("reflect", "plan", "appl", "practi", "discuss", "explor"),
)
"""How the words begin that name a part for activities, the surest first."""


def variants_of(
    found: Sequence[VariantRows], pool: StepPool, ledger: Ledger, *, activities: bool
) -> tuple[Variant, ...]:
    """Return the variants; what does not add up or was decided is told."""
    return tuple(
        _variant(rows, ("variants", index), pool, ledger, activities=activities)
        for index, rows in enumerate(found)
    )


def _variant(
    rows: VariantRows, key: Key, pool: StepPool, ledger: Ledger, *, activities: bool
) -> Variant:
    worked = work_out(rows.length, [segment.length for segment in rows.segments])
    _say_of_variant(rows, worked, (*key, "minutes"), ledger)
    host = _host(rows.segments) if activities else None
    segments: list[Segment] = []
    names = Names()
    pool.begin_variant()
    for index, (segment, share) in enumerate(zip(rows.segments, worked.shares, strict=True)):
        _say_of_segment(segment, share, (*key, "segments", index, "minutes"), ledger)
        made = Segment(
            id=names.from_title(segment.title, f"part-{index + 1}"),
            title=segment.title,
            minutes=share.minutes,
            steps=_steps(segment, pool),
            activities=index == host,
        )
        segments.append(made)
    if host is not None:
        title = segments[host].title
        said = f"Optional activities of the {worked.minutes} minutes belong to “{title}”."
        ledger.guess(rows.segments[host].row.line, said, (*key, "segments", host, "activities"))
    return Variant(minutes=worked.minutes, segments=tuple(segments))


def _say_of_variant(rows: VariantRows, worked: Worked, key: Key, ledger: Ledger) -> None:
    line, name = rows.row.line, rows.name
    if rows.several:
        ledger.warn(line, f"{name} names several lengths.", key)
    if not rows.segments:
        ledger.warn(line, f"{name} lists no parts.", key)
    elif worked.warning:
        ledger.warn(line, f"{name}: {worked.warning}", key)
    if worked.guess:
        ledger.guess(line, f"{name}: {worked.guess}", key)


def _say_of_segment(segment: SegmentRows, share: Share, key: Key, ledger: Ledger) -> None:
    line = segment.row.line
    if segment.several:
        ledger.warn(line, f"“{segment.title}” names several lengths.", key)
    elif share.warning:
        ledger.warn(line, f"“{segment.title}”: {share.warning}", key)
    if share.guess:
        ledger.guess(line, f"“{segment.title}”: {share.guess}", key)


def _steps(segment: SegmentRows, pool: StepPool) -> tuple[str, ...]:
    """Return the ids of a segment's steps; there is always one that has a page."""
    found = [pool.add(rows) for rows in segment.steps]
    if all(pool.kind_of(name) == "notice" for name in found):
        found.insert(0, pool.add_bare(segment.title))
    return tuple(found)


def _host(segments: Sequence[SegmentRows]) -> int | None:
    """Return which segment optional activities belong to: by its name, else the last."""
    for beginnings in _DOES:
        for index in reversed(range(len(segments))):
            if any(word.startswith(beginnings) for word in words(segments[index].title)):
                return index
    return len(segments) - 1 if segments else None
