"""tiworkshop notes collate."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tiworkshop.cli.documents import EVERY_SHAPE, document_options, form_for, put_out, written
from tiworkshop.cli.options import Shelves, library_option
from tiworkshop.cli.paths import TO_READ
from tiworkshop.cli.stop import USAGE, Stop
from tiworkshop.export.collating.hiding import LEAST_ALLOWED, USUAL_LEAST

if TYPE_CHECKING:
    from tiworkshop.export.collating.counting import Known
    from tiworkshop.export.export_file import ExportFile
    from tiworkshop.library.shelves import Library


@click.command("collate")
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=TO_READ)
@click.option(
    "--min-group",
    "least",
    type=click.IntRange(min=LEAST_ALLOWED),
    default=USUAL_LEAST,
    show_default=True,
    help="Counts of fewer groups than this are hidden.",
)
@click.option("--json", "as_json", is_flag=True, help="JSON; the same as --format json.")
@document_options(*EVERY_SHAPE)
@library_option
@click.pass_obj
def collate(
    shelves: Shelves,
    files: tuple[Path, ...],
    least: int,
    as_json: bool,
    form: str | None,
    output: Path | None,
    force: bool,
) -> None:
    """Counts over several schools or teams: one FILE each, made by notes export --for-collating.

    Positions in the audit, places, plans and choices are counted. Text is never looked at. Small
    counts are hidden, and so is what would give them away.
    """
    from tiworkshop.cli.library import library_for
    from tiworkshop.export.collating.counting import distributions
    from tiworkshop.export.collating.page import collated

    shape = form_for(form, output, EVERY_SHAPE, as_json=as_json)
    groups = list(_distinct(_read(files)))
    if len(groups) < least:
        there = f"{len(groups)} group{'' if len(groups) == 1 else 's'}"
        raise Stop(f"There are files of {there}. Fewer than {least} are not shown.", "", USAGE)
    library = library_for(shelves)
    words = library.companion().collating
    found = distributions(groups, _known(library), words)
    put_out(written(collated(found, len(groups), least, words), shape), output, force=force)


def _read(files: Sequence[Path]) -> Iterator[tuple[Path, ExportFile]]:
    """Yield what can be read; say of every other file why it is left out."""
    from tiworkshop.export.export_file import LARGEST_BYTES, NotAnExport, read_export

    for path in files:
        try:
            with path.open("rb") as file:
                raw = file.read(LARGEST_BYTES + 1)
            yield path, read_export(raw, path.name)
        except NotAnExport as no_export:
            click.echo(f"{no_export} It is left out.", err=True)
        except OSError as error:
            reason = error.strerror or "it can't be read"
            raise Stop(f"{path} can't be read: {reason}.", "Check the path.", USAGE) from None


def _distinct(exports: Iterable[tuple[Path, ExportFile]]) -> Iterator[ExportFile]:
    """Yield one export a group: what shares anything with an earlier one is of the same group."""
    seen: dict[str, Path] = {}
    for path, export in exports:
        ids = export.ids
        twice = next((seen[one] for one in ids if one in seen), None)
        if not ids:
            click.echo(f"{path.name} is empty. It is left out.", err=True)
        elif twice is not None:
            said = f"{path.name} holds some of the same as {twice.name}"
            click.echo(f"{said}, so it is left out.", err=True)
        else:
            seen |= dict.fromkeys(ids, path)
            yield export


def _known(library: Library) -> Known:
    from tiworkshop.cli.library import instrument_named
    from tiworkshop.cli.notes.sources import known_lenses, readable_sessions
    from tiworkshop.export.collating.counting import Known
    from tiworkshop.library.instruments.audit import Audit
    from tiworkshop.library.instruments.continuum import Continuum

    audit = instrument_named(library, "audit")
    continuum = instrument_named(library, "continuum")
    if not isinstance(audit, Audit) or not isinstance(continuum, Continuum):
        raise Stop("The audit and the continuum are of other kinds here.", "Give them other ids.")
    sessions = tuple(readable_sessions(library))
    return Known(audit, continuum, sessions, tuple(sorted(known_lenses(sessions))))
