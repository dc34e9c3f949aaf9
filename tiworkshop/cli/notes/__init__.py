"""tiworkshop notes."""

from __future__ import annotations

import click

from tiworkshop.cli.loading import LoadedWhenCalled

COMMANDS = {
    "list": ("tiworkshop.cli.notes.listing:list_notes", "Notes and records that are kept."),
    "show": ("tiworkshop.cli.notes.showing:show", "Kept notes, a plan or a record."),
    "export": ("tiworkshop.cli.notes.exporting:export", "Notes, plans or a page for governors."),
    "delete": ("tiworkshop.cli.notes.deleting:delete", "Put notes on the restore list."),
    "restore": ("tiworkshop.cli.notes.deleting:restore", "Bring deleted notes back."),
    "erase": ("tiworkshop.cli.notes.deleting:erase", "Erase notes for good."),
    "collate": ("tiworkshop.cli.notes.collating:collate", "Counts over several exports."),
}


@click.group("notes", cls=LoadedWhenCalled, loaded=COMMANDS)
def notes() -> None:
    """Kept notes, records and plans. What leaves here tells neither who wrote nor when."""
