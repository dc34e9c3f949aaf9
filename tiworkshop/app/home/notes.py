"""Kept notes: a list, and the pages of those that are chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tiworkshop.app.asking.choosing import ChoosingScreen
from tiworkshop.app.asking.paged import PagesScreen
from tiworkshop.readings.page import Page, paragraph
from tiworkshop.words.kept_notes import KEPT_NOTES, NO_NOTES, kept_choices, notes_pages
from tiworkshop.words.when import left_alone_words

if TYPE_CHECKING:
    from tiworkshop.app.companion import CompanionApp


async def show_kept_notes(app: CompanionApp) -> None:
    """List kept notes, and show those that are chosen until somebody goes back."""
    kept = {notes.id: notes for notes in app.services.notes.all()}
    app.say(left_alone_words("note", app.services.notes.unreadable()))
    if not kept:
        await app.push_screen_wait(
            PagesScreen(KEPT_NOTES, [Page(KEPT_NOTES, (paragraph(NO_NOTES),))])
        )
        return
    choices = kept_choices(kept.values())
    screen = ChoosingScreen(KEPT_NOTES, choices, title="Private")
    while taken := await app.push_screen_wait(screen):
        await app.push_screen_wait(PagesScreen(kept[taken].title, notes_pages(kept[taken])))
        screen = ChoosingScreen(KEPT_NOTES, choices, title="Private")
