"""tiworkshop notes list."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from tiworkshop.cli.days import day_named
from tiworkshop.cli.documents import data_text
from tiworkshop.cli.stop import USAGE, Stop
from tiworkshop.disk.directories import user_directories

if TYPE_CHECKING:
    from tiworkshop.keeping.cupboard import Contents
    from tiworkshop.keeping.listed import Kind, Listed

_GROUPS: dict[Kind, str] = {
    "notes": "notes",
    "audit": "audits",
    "continuum": "places",
    "reflection": "reflections",
    "training": "trainings",
    "plan": "plans",
}
"""What each kind is called when there are several; the keys of the JSON."""


@click.command("list")
@click.option("--kind", type=click.Choice(tuple(_GROUPS.values())), help="Only these.")
@click.option("--about", metavar="ID", default="", help="Only of this session or instrument.")
@click.option("--since", metavar="DAY", help="Only from this day on, as 2026-11-23.")
@click.option("--deleted", is_flag=True, help="What was deleted and can be restored.")
@click.option("--planned", is_flag=True, help="Planned changes and how they stand, instead.")
@click.option("--json", "as_json", is_flag=True, help="Print data instead of text.")
def list_notes(
    kind: str | None,
    about: str,
    since: str | None,
    deleted: bool,
    planned: bool,
    as_json: bool,
) -> None:
    """Notes and records that are kept, the latest day first."""
    from datetime import date

    from tiworkshop.keeping.cupboard import in_use, restore_list
    from tiworkshop.keeping.narrowing import Narrowing, shown

    if planned:
        if kind or about or since or deleted:
            raise Stop("--planned goes with --json only.", "Leave the others out.", USAGE)
        _list_planned(as_json=as_json)
        return
    first = day_named(since, date.today()).isoformat() if since else ""
    one_kind = next((one for one, name in _GROUPS.items() if name == kind), "")
    directories = user_directories()
    contents = (restore_list if deleted else in_use)(directories).look()
    _say_unreadable(contents)
    if about and about not in {one.about for one in contents.things}:
        raise Stop(f"Nothing kept is about {about}.", "Leave --about out to see all.", USAGE)
    found = shown(contents.things, Narrowing(kind=one_kind, about=about, since=first))
    if as_json:
        click.echo(data_text(_data(found)), nl=False)
        return
    if not found:
        click.echo(_nothing(deleted=deleted, any_kept=bool(contents.things)))
    click.echo("".join(f"{_line(one)}\n" for one in found), nl=False)


def _list_planned(*, as_json: bool) -> None:
    from tiworkshop.cli.notes.planned import planned, planned_data, planned_lines
    from tiworkshop.cli.notes.sources import everything_kept

    found = planned(everything_kept())
    if as_json:
        click.echo(data_text(planned_data(found)), nl=False)
        return
    for line in planned_lines(found):
        click.echo(line)
    if not found.changes and not found.parked:
        click.echo("No plans yet. A plan starts in any session with c.")


def _data(things: tuple[Listed, ...]) -> dict[str, list[dict[str, str | int]]]:
    found: dict[str, list[dict[str, str | int]]] = {name: [] for name in _GROUPS.values()}
    for one in things:
        said = {"id": one.id, "date": one.date, "title": one.title, "about": one.about}
        found[_GROUPS[one.kind]].append({**said, **one.facts})
    return found


def _line(one: Listed) -> str:
    from tiworkshop.words.keeping import ONE, detail_words

    said = ", ".join(part for part in (one.title, ONE[one.kind], detail_words(one)) if part)
    return f"{one.id}  {one.date}  {said}"


def _nothing(*, deleted: bool, any_kept: bool) -> str:
    if any_kept:
        return "Nothing here is of this kind and time."
    if deleted:
        return "Nothing is deleted."
    return "Nothing is kept yet. Notes are kept at the close of a session."


def _say_unreadable(contents: Contents) -> None:
    for file in contents.unreadable:
        said = "can't be read as notes or a record. It is left as it is."
        if file.newer:
            said = "was written by a newer tiworkshop. Use that one to read it."
        click.echo(f"{file.path.name} {said}", err=True)
