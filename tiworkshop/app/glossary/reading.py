"""A reading to read outside a run, its terms marked."""

from __future__ import annotations

from typing import ClassVar

from tiworkshop.app.asking.paged import PagesScreen
from tiworkshop.app.commands import key_bindings
from tiworkshop.app.glossary.flow import show_terms
from tiworkshop.library.shelves import Library
from tiworkshop.readings.page import Reading, plain_text
from tiworkshop.words.command import Command
from tiworkshop.words.screen_commands import CLOSE, NEXT, PREVIOUS, TERMS
from tiworkshop.workshop.terms import glossary_in, marked


class ReadingScreen(PagesScreen):
    """Shows a reading from one of its pages on."""

    DOES: ClassVar[tuple[Command, ...]] = (NEXT, PREVIOUS, TERMS, CLOSE)
    BINDINGS: ClassVar = key_bindings((TERMS,))

    def __init__(self, library: Library, reading: Reading, page: int = 0) -> None:
        glossary = glossary_in(library)
        pages = marked(reading.pages, glossary) if glossary else reading.pages
        super().__init__(reading.title, pages)
        self.at = (page, 0)

    def action_terms(self) -> None:
        """Show what words of this page mean."""
        self.companion.flow(show_terms(self.companion, self._text()))

    def _text(self) -> str:
        blocks = self.pages[self.at[0]].blocks
        return " ".join(plain_text(line) for block in blocks for row in block.rows for line in row)
