"""What a run's screen offers now: a room is shown nothing private, one alone nothing of a group."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from tiworkshop.words.command import Command
from tiworkshop.words.run_commands import (
    ANSWER,
    CARD_FOOTER,
    FOR_A_GROUP,
    HIDDEN_FOOTER,
    PRIVATE,
    RELOAD,
    TERMS,
    WHILE_HIDDEN,
)
from tiworkshop.workshop.workshop import Workshop

_AFTER_THE_FIRST = 3
"""Where the words of a page stand in the footer."""


def is_fitting(action: str, workshop: Workshop) -> bool:
    """Return whether an action fits who looks on and what covers the page."""
    if workshop.state.hidden:
        return action in WHILE_HIDDEN
    if workshop.room_only and action in PRIVATE:
        return False
    return not (workshop.solo and action in FOR_A_GROUP)


def footer_instead(workshop: Workshop, everywhere: Iterable[Command]) -> list[Command] | None:
    """Return the footer of what covers the page; None when nothing does."""
    if workshop.state.hidden:
        return list(HIDDEN_FOOTER)
    if workshop.state.card:
        return [*CARD_FOOTER, *everywhere]
    return None


def footer_of_page(
    available: Iterable[Command], workshop: Workshop, *, marked: bool, answerable: bool
) -> list[Command]:
    """Return the commands that the footer names below a page.

    *marked* says that terms of the glossary are marked on it, *answerable* that it asks something.
    """
    offered = [c for c in available if c is not RELOAD or not workshop.room_only]
    if marked:
        offered.insert(_AFTER_THE_FIRST, replace(TERMS, label="words", rank=4))
    return [command for command in offered if answerable or command.id != ANSWER.id]
