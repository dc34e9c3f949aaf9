"""Writing a note with the reading still in sight, for one person alone."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import TextArea

from tiworkshop.app.frame import SIDE_FROM, columns_beside
from tiworkshop.app.paint import says
from tiworkshop.app.part import Part
from tiworkshop.app.running.item_desk import ItemDesk
from tiworkshop.app.running.own_notes import HEADING
from tiworkshop.app.running.page import shown_page
from tiworkshop.app.writing.writing import WritingScreen
from tiworkshop.notes.sheet import Slot
from tiworkshop.words.running import standing_line
from tiworkshop.workshop.workshop import Workshop


class NoteBesideScreen(WritingScreen):
    """Writes a note beside the page it is about; in a narrow window, without the page."""

    def __init__(self, workshop: Workshop, slot: Slot, heading: str) -> None:
        super().__init__(workshop, slot, heading, "", one_line=False)
        self.workshop = workshop
        self.items = ItemDesk(workshop)

    def compose_body(self) -> ComposeResult:
        """Lay out the page on the left and the place to write on the right."""
        with Horizontal(id="beside"):
            yield Part("page")
            with Vertical(id="own"):
                yield Part("own-head")
                yield self.writing_area()

    @property
    def columns(self) -> int:
        """Columns for the page, as the run's own screen has them."""
        return columns_beside(self.size.width)

    def draw_body(self) -> None:
        """Show the page as it stood, and head the place to write as the notes were headed."""
        wide = self.size.width >= SIDE_FROM
        self.set_class(wide, "wide")
        head = list(HEADING) if wide else self.page_lines(self.heading, [])
        self.put("own-head", head)
        if wide:
            standing = standing_line(self.workshop, self.workshop.timing(), "hidden")
            page = shown_page(self.workshop, self.items, self.room)
            self.put("page", self.page_lines(*page, says(standing, "dim") if standing else ()))
        room = self.size.height - 3 - len(head) - (2 if wide else 1)
        self.query_one(TextArea).styles.height = max(2, room)
