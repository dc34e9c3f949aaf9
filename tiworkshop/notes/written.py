"""What both faces need of a thing that somebody writes on."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import ExitStack
from typing import Protocol

from tiworkshop.notes.drafts import DraftKeeper
from tiworkshop.notes.sheet import Sheet, Slot


class Written(Protocol):
    """The notes of a run, or an instrument that is being filled in."""

    @property
    def keeper(self) -> DraftKeeper:
        """What keeps its draft."""

    @property
    def sheet(self) -> Sheet:
        """What was typed and chosen so far."""

    @property
    def replaced(self) -> int:
        """How many details were replaced when it was last saved."""

    @property
    def trouble(self) -> str:
        """Why something is not on disk, in a sentence; empty when all is well."""

    def put(self, sheet: Sheet) -> None:
        """Replace the sheet as one change that can be taken back."""

    def write(self, slot: Slot, text: str) -> None:
        """Put text into a slot; empty text takes it away."""

    def type_text(self, slot: Slot, text: str) -> None:
        """Hold what is being typed, key by key; ``typed`` makes one change of it."""

    def typed(self) -> object:
        """Make one change of all that was typed."""

    def flush(self) -> bool:
        """Write what is not on disk yet; return whether everything is."""

    def leave(self) -> None:
        """Put it away on purpose; it is saved."""

    def cut_off(self) -> None:
        """Save, because the terminal went away."""


def cut_off_all(works: Iterable[Written]) -> None:
    """Save all of them; one that fails keeps no other from the disk, and its error comes after."""
    with ExitStack() as each:
        for work in works:
            each.callback(work.cut_off)
