"""The screens of the set-up, one question each."""

from __future__ import annotations

from typing import ClassVar

from tiworkshop.agenda.timetable import Agenda
from tiworkshop.app.asking.paged import PagedFrame
from tiworkshop.app.commands import key_bindings
from tiworkshop.library.companion import Companion
from tiworkshop.library.definition import Session
from tiworkshop.words.coming import coming_pages, ready_page
from tiworkshop.words.screen_commands import BACK, CHOOSE, NEXT, PREVIOUS, START


class ComingScreen(PagedFrame[bool | None]):
    """Says what is coming; Enter goes on to choosing."""

    DOES: ClassVar = (NEXT, PREVIOUS, CHOOSE, BACK)
    BINDINGS: ClassVar = key_bindings((NEXT, PREVIOUS, CHOOSE, BACK))

    def __init__(self, session: Session, companion: Companion) -> None:
        super().__init__(session.title, coming_pages(session, companion))

    def action_go_on(self) -> None:
        """Go on to choosing."""
        self.dismiss(True)

    def action_back(self) -> None:
        """Go back home."""
        self.dismiss(None)


class ReadyScreen(PagedFrame[bool | None]):
    """Says what will happen and when it finishes; nothing starts before Enter."""

    DOES: ClassVar = (START, NEXT, PREVIOUS, BACK)
    BINDINGS: ClassVar = key_bindings((START, NEXT, PREVIOUS, BACK))

    def __init__(self, agenda: Agenda, finish: str, companion: Companion) -> None:
        super().__init__(agenda.session.title, [ready_page(agenda, finish, companion)])

    def action_start(self) -> None:
        """Start the session."""
        self.dismiss(True)

    def action_back(self) -> None:
        """Go back to choosing."""
        self.dismiss(None)
