"""What was deleted: restoring it, and erasing it for good."""

from __future__ import annotations

from collections.abc import Sequence

from tiworkshop.keeping.listed import Listed
from tiworkshop.readings.page import Page, bullets, paragraph
from tiworkshop.words.choice import Choice
from tiworkshop.words.keeping import what_and_when

RESTORE_LIST = "Deleted, and can be restored"
NOTHING_DELETED = "Nothing is deleted."
RESTORE, ERASE, ERASE_ALL, LEAVE = "restore", "erase", "erase-all", ""
IS_RESTORED = "It is back in the list."
IS_ERASED = "It is erased."
ALL_ERASED = "Everything on the restore list is erased."
SURE = "Erase it for good?"
ABOUT_ERASING = "Erasing can't be undone."
NOT_REACHED = (
    "Files that were exported, sent or printed.",
    "Backups and snapshots, such as a server makes at night. Ask who looks after them.",
    "What a plan, an audit or other notes say of the same things.",
    "Some disks write elsewhere and keep the old place for a while.",
)
"""Copies that erasing here can't reach."""


def deleted_choices(things: Sequence[Listed]) -> list[Choice]:
    """Return what was deleted, and to erase all of it."""
    choices = [Choice(one.id, one.title, what_and_when(one)) for one in things]
    return [*choices, Choice(ERASE_ALL, "Erase all of these")] if len(things) > 1 else choices


def what_now_choices() -> list[Choice]:
    """Return what can be done with a deleted thing."""
    return [
        Choice(RESTORE, "Restore it"),
        Choice(ERASE, "Erase it for good"),
        Choice(LEAVE, "Leave it on the list"),
    ]


def sure_choices() -> list[Choice]:
    """Return the two answers to whether to erase, the one that loses nothing first."""
    return [Choice(LEAVE, "No, leave it on the list"), Choice(ERASE, "Yes, erase it for good")]


def erasing_page() -> Page:
    """Return what erasing does, and what it can't reach."""
    return Page(
        "Before it is erased",
        (
            paragraph(ABOUT_ERASING, "bold"),
            paragraph("It is written over and removed here. It can't reach:"),
            bullets(NOT_REACHED),
        ),
    )
