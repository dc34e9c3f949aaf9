"""tiworkshop agenda."""

from __future__ import annotations

import json
import re

import click

from tiworkshop.agenda.timetable import Agenda, Part
from tiworkshop.cli.completing import session_ids
from tiworkshop.cli.library import agenda_for, library_for, session_named
from tiworkshop.cli.options import Shelves, library_option
from tiworkshop.cli.stop import USAGE, Stop

_TIME = re.compile(r"([01]?\d|2[0-3])[:.]([0-5]\d)")
_DAY = 24 * 60


@click.command("agenda")
@click.argument("session", shell_complete=session_ids)
@click.option("--minutes", type=int, required=True, help="Which length of the session.")
@click.option("--activities", default="", metavar="A,B", help="Optional activities by id.")
@click.option("--start", metavar="HH:MM", help="When it starts; without it times begin at 0:00.")
@click.option("--json", "as_json", is_flag=True, help="Print data instead of text.")
@library_option
@click.pass_obj
def agenda(
    shelves: Shelves,
    session: str,
    minutes: int,
    activities: str,
    start: str | None,
    as_json: bool,
) -> None:
    """The timetable of SESSION (an id or a path)."""
    _, definition = session_named(library_for(shelves), session)
    plan = agenda_for(definition, minutes, activities)
    begins = _minutes_of(start) if start is not None else None
    if as_json:
        click.echo(json.dumps(_data(plan, begins), ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(_lines(plan, begins)))


def _minutes_of(start: str) -> int:
    match = _TIME.fullmatch(start.strip())
    if match is None:
        raise Stop(f"{start} is not a time of day.", "Write it as 14:00.", USAGE)
    return int(match[1]) * 60 + int(match[2])


def clock_words(begins: int | None, minutes: int) -> str:
    """Return the time so many minutes after the start, as 14:05 (or 0:05 without a start)."""
    total = ((begins or 0) + minutes) % _DAY
    return (
        f"{total // 60:02}:{total % 60:02}"
        if begins is not None
        else f"{total // 60}:{total % 60:02}"
    )


def _data(plan: Agenda, begins: int | None) -> dict[str, object]:
    return {
        "session": plan.session.id,
        "title": plan.session.title,
        "minutes": plan.minutes,
        "activities": list(plan.activities),
        "start": clock_words(begins, 0) if begins is not None else None,
        "finish": clock_words(begins, plan.minutes),
        "parts": [_part_data(part, begins) for part in plan.parts],
    }


def _part_data(part: Part, begins: int | None) -> dict[str, object]:
    return {
        "id": part.id,
        "title": part.segment.title,
        "minutes": part.minutes,
        "begins": part.begins,
        "start": clock_words(begins, part.begins),
        "finish": clock_words(begins, part.begins + part.minutes),
        "open_reflection": part.open_reflection,
        "steps": [
            {
                "id": planned.id,
                "title": planned.title,
                "kind": planned.kind,
                "minutes": planned.minutes,
                "suggested": planned.suggested,
            }
            for planned in part.planned
        ],
        "notices": [notice.title for notice in part.notices],
    }


def _lines(plan: Agenda, begins: int | None) -> list[str]:
    lines = [f"{plan.session.title}, {plan.minutes} minutes"]
    for part in plan.parts:
        starts, ends = part.begins, part.begins + part.minutes
        times = f"{clock_words(begins, starts)} to {clock_words(begins, ends)}"
        lines += ["", f"{times}  {part.segment.title}, {part.minutes} minutes"]
        for planned in part.planned:
            about = "about " if planned.suggested else ""
            minutes = f" ({about}{planned.minutes} minutes)" if planned.minutes else ""
            lines.append(f"  - {planned.title}{minutes}")
        if part.open_reflection:
            lines.append(f"  - Open reflection ({part.open_reflection} minutes)")
        lines += [f"  {notice.title}" for notice in part.notices]
    return [*lines, "", f"Finish {clock_words(begins, plan.minutes)}"]
