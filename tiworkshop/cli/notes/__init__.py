"""tiworkshop notes."""

from __future__ import annotations

import click

from tiworkshop.cli.loading import LoadedWhenCalled

COMMANDS = {
    "list": ("tiworkshop.cli.notes.listing:list_notes", "Notes and plans that are kept."),
    "show": ("tiworkshop.cli.notes.showing:show", "Kept notes or a plan."),
    "export": ("tiworkshop.cli.notes.exporting:export", "Notes, plans or a page for governors."),
    "collate": ("tiworkshop.cli.notes.collating:collate", "Counts over several exports."),
}


@click.group("notes", cls=LoadedWhenCalled, loaded=COMMANDS)
def notes() -> None:
    """Kept notes and plans. Nothing that leaves here tells who wrote it, or at what time."""
