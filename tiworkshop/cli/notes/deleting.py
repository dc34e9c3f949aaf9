"""tiworkshop notes delete, restore and erase."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import click

from tiworkshop.cli.documents import data_text
from tiworkshop.cli.stop import USAGE, Stop
from tiworkshop.disk.directories import user_directories

if TYPE_CHECKING:
    from tiworkshop.disk.directories import Directories
    from tiworkshop.keeping.listed import Listed

_ids = click.argument("names", metavar="ID...", nargs=-1, required=True)
_as_json = click.option("--json", "as_json", is_flag=True, help="Print data instead of text.")


@click.command("delete")
@_ids
@_as_json
def delete(names: tuple[str, ...], as_json: bool) -> None:
    """Put notes or records on the restore list.

    ID is as much of an id as is needed. notes restore brings them back, notes erase ends them.
    """
    from tiworkshop.keeping import deleting
    from tiworkshop.keeping.cupboard import in_use

    directories = user_directories()
    things = _named(in_use(directories).look().things, names, "tiworkshop notes list shows them.")
    _each(directories, things, deleting.delete)
    _tell("deleted", "Deleted, and can be restored", things, as_json=as_json)


@click.command("restore")
@_ids
@_as_json
def restore(names: tuple[str, ...], as_json: bool) -> None:
    """Bring deleted notes or records back."""
    from tiworkshop.keeping import deleting
    from tiworkshop.keeping.cupboard import restore_list

    directories, hint = user_directories(), "tiworkshop notes list --deleted shows them."
    things = _named(restore_list(directories).look().things, names, hint)
    _each(directories, things, deleting.restore)
    _tell("restored", "Restored", things, as_json=as_json)


@click.command("erase")
@click.argument("names", metavar="[ID]...", nargs=-1)
@click.option("--deleted", is_flag=True, help="Everything on the restore list.")
@click.option("--yes", is_flag=True, help="Ask nothing; for scripts.")
@_as_json
def erase(names: tuple[str, ...], deleted: bool, yes: bool, as_json: bool) -> None:
    """Erase notes or records for good, kept or deleted.

    They are written over and removed here. What that can't reach: files that were exported,
    backups and snapshots, and what a disk keeps of its own.
    """
    from tiworkshop.keeping import deleting

    if deleted == bool(names):
        raise Stop("Name what is to be erased, or --deleted for all of that.", "", USAGE)
    directories = user_directories()
    things = _to_erase(directories, names)
    if not things:
        raise Stop("Nothing is deleted.", "tiworkshop notes list shows what is kept.", USAGE)
    if not yes:
        _ask(things)
    _each(directories, things, deleting.erase)
    _tell("erased", "Erased", things, as_json=as_json)


def _to_erase(directories: Directories, names: Sequence[str]) -> list[Listed]:
    from tiworkshop.keeping.cupboard import in_use, restore_list

    deleted = restore_list(directories).look().things
    if not names:
        return list(deleted)
    everything = (*in_use(directories).look().things, *deleted)
    return _named(everything, names, "tiworkshop notes list [--deleted] shows them.")


def _ask(things: Sequence[Listed]) -> None:
    """Say what erasing reaches and what it doesn't; stop unless somebody says yes."""
    from tiworkshop.words.erasing import ABOUT_ERASING, NOT_REACHED

    for one in things:
        click.echo(_line(one), err=True)
    click.echo(f"{ABOUT_ERASING} It can't reach:", err=True)
    for copy in NOT_REACHED:
        click.echo(f"- {copy}", err=True)
    try:
        sure = click.confirm("Erase for good?", err=True)
    except click.Abort:
        click.echo(err=True)
        raise Stop("Nothing was erased.", "--yes erases without a question.", USAGE) from None
    if not sure:
        raise Stop("Nothing was erased.", "")


def _named(things: tuple[Listed, ...], names: Sequence[str], hint: str) -> list[Listed]:
    """Return what is meant, each once. Stops before anything is done when one is not there."""
    from tiworkshop.keeping.cupboard import NotThere, named

    try:
        return list({one.id: one for one in (named(things, name) for name in names)}.values())
    except NotThere as reason:
        raise Stop(str(reason), hint, USAGE) from None


def _each(
    directories: Directories,
    things: Sequence[Listed],
    do: Callable[[Directories, Listed], None],
) -> None:
    from tiworkshop.keeping.cupboard import NotThere

    for done, one in enumerate(things):
        try:
            do(directories, one)
        except NotThere as reason:
            before = f" Before it: {done}." if done else ""
            raise Stop(f"{reason}{before}", "") from None


def _tell(key: str, said: str, things: Sequence[Listed], *, as_json: bool) -> None:
    if as_json:
        found = [{"id": one.id, "kind": one.kind, "date": one.date} for one in things]
        click.echo(data_text({key: found}), nl=False)
        return
    click.echo(f"{said}:")
    for one in things:
        click.echo(_line(one))


def _line(one: Listed) -> str:
    return f"{one.id}  {one.date}  {one.title}"
