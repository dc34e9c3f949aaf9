"""The last screen."""

from __future__ import annotations

from typing import ClassVar

from tiworkshop.app.asking.paged import PagedFrame
from tiworkshop.app.commands import key_bindings
from tiworkshop.notes.kept import KeptNotes
from tiworkshop.words.closing import closing_pages
from tiworkshop.words.screen_commands import BACK_TO_RUN, DONE, NEXT, PREVIOUS
from tiworkshop.workshop.workshop import Workshop


class CloseScreen(PagedFrame[bool]):
    """Says what was done and ends well. True when it is done, False for back to the run."""

    DOES: ClassVar = (NEXT, PREVIOUS, DONE, BACK_TO_RUN)
    BINDINGS: ClassVar = key_bindings((NEXT, PREVIOUS, DONE, BACK_TO_RUN))

    def __init__(self, workshop: Workshop, kept: KeptNotes | None) -> None:
        super().__init__(workshop.session.title, closing_pages(workshop, kept))
        self.closed = kept is not None
        self.stays = workshop.room_only

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Lead back to the run only while it is not closed."""
        return not (action == "back" and self.closed)

    def action_done(self) -> None:
        """Turn the pages, and go home after the last one; a room stays, home is private."""
        if not self.turn(1) and not self.stays:
            self.dismiss(True)

    def action_back(self) -> None:
        """Go back to the run."""
        self.dismiss(False)
