"""Planned changes and parked ideas, as ``tiworkshop notes list`` shows them."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.disk.directories import user_directories
from tiworkshop.export.export_file import ExportFile
from tiworkshop.instruments.records.record import ReflectionRecord
from tiworkshop.instruments.records.shelf import RecordShelf
from tiworkshop.plans.overview import Overview, overview


def planned(kept: ExportFile) -> Overview:
    """Return what is planned and parked in all that is kept."""
    reflections = RecordShelf(user_directories().records).all(ReflectionRecord)
    return overview(kept.notes, kept.plans, [*kept.audits, *reflections], kept.standings)


def planned_lines(found: Overview) -> Iterator[str]:
    """Yield a line for each change with its standing, then for each parked idea."""
    if found.changes:
        yield "Planned changes:"
    for one in found.changes:
        change, stood = one.change, one.last
        said = f"{stood.standing}, {stood.date}" if stood else _look_again(change.row.review_date)
        yield f"  {change.row.name} ({said}) from {change.came_from}, {change.planned}"
    if found.parked:
        yield "Parked for later:"
    for idea in found.parked:
        yield f"  {idea.text} from {idea.came_from}, {idea.parked}"


def planned_data(found: Overview) -> dict[str, object]:
    """Return the same as plain data."""
    return {
        "changes": [
            {
                "id": one.change.id,
                "date": one.change.planned,
                "from": one.change.came_from,
                "change": one.change.row.name,
                "review_date": one.change.row.review_date,
                "standing": one.last.standing if one.last else "",
                "stood_on": one.last.date if one.last else "",
            }
            for one in found.changes
        ],
        "parked": [
            {"id": one.id, "date": one.parked, "from": one.came_from, "idea": one.text}
            for one in found.parked
        ],
    }


def _look_again(date: str) -> str:
    return f"look again on {date}" if date else "no review date"
