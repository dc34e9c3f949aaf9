"""The one planned change: six lines, each optional."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from tiworkshop.app.asking.choosing import ChoosingScreen
from tiworkshop.app.paint import shortened, two_ends
from tiworkshop.app.writing.writing import WritingScreen
from tiworkshop.notes.review_date import NotADate, date_words, read_review_date
from tiworkshop.notes.sheet import PLAN_FIELDS, Slot
from tiworkshop.notes.written import Written
from tiworkshop.readings.page import Line
from tiworkshop.words.choice import Choice
from tiworkshop.words.plan import (
    DATE_HINT,
    LABELS,
    ONE_CHANGE,
    OTHER_DATE,
    date_choices,
    lens_choices,
    not_a_date,
)
from tiworkshop.words.writing import PRIVATE_DATE, PRIVATE_PLAN
from tiworkshop.workshop.workshop import Workshop


class PlanScreen(ChoosingScreen):
    """Lists the plan's lines; choosing one writes it."""

    def __init__(self, workshop: Workshop) -> None:
        super().__init__(ONE_CHANGE, [], title=PRIVATE_PLAN)
        self.workshop = workshop

    def draw_body(self) -> None:
        """Show each line with what was written."""
        self.choices = [self._choice(name) for name in PLAN_FIELDS]
        super().draw_body()

    def _choice(self, name: str) -> Choice:
        text = self.workshop.sheet.text(Slot("plan", name))
        shown = date_words(text) if name == "review_date" else shortened(text, 120)
        return Choice(name, f"{LABELS[name]}: {shown or '…'}")

    def where(self) -> tuple[str, str]:
        """Return how to write."""
        return "Enter writes a line. Empty lines are fine.", ""

    def taken(self, choice: Choice) -> None:
        """Write the chosen line."""
        slot = Slot("plan", choice.id)
        match choice.id:
            case "lens":
                self._choose_lens(slot)
            case "review_date":
                self._choose_date(slot)
            case _:
                self._write(slot)

    def _write(self, slot: Slot) -> None:
        hint = getattr(self.workshop.services.companion.plan_hints, slot.about)
        self.companion.push_screen(
            WritingScreen(self.workshop, slot, LABELS[slot.about], hint, one_line=True)
        )

    def _choose_lens(self, slot: Slot) -> None:
        choices = lens_choices(self.workshop.session)
        if not choices:
            self._write(slot)
            return
        hint = self.workshop.services.companion.plan_hints.lens
        screen = ChoosingScreen("Lens", choices, before=hint, title=self.title or "")
        self.companion.push_screen(screen, lambda lens: self._put(slot, lens))

    def _choose_date(self, slot: Slot) -> None:
        choices = date_choices(self.workshop.services.today())
        hint = self.workshop.services.companion.plan_hints.review_date
        screen = ChoosingScreen("Review date", choices, before=hint, title=self.title or "")
        self.companion.push_screen(screen, lambda date: self._take_date(slot, date))

    def _take_date(self, slot: Slot, date: str | None) -> None:
        if date != OTHER_DATE:
            self._put(slot, date)
            return
        today = self.workshop.services.today
        screen = DateScreen(self.workshop, slot, LABELS[slot.about], today)
        self.companion.push_screen(screen)

    def _put(self, slot: Slot, text: str | None) -> None:
        if text is not None:
            self.workshop.write(slot, text)
            self.companion.save_soon()
        self.redraw()


class DateScreen(WritingScreen):
    """Writes a date; what can't be read as one is said and left as it was typed."""

    def __init__(self, work: Written, slot: Slot, heading: str, today: Callable[[], date]) -> None:
        super().__init__(work, slot, heading, DATE_HINT, one_line=True)
        self.today = today

    def header_line(self, width: int) -> Line:
        """Return that this is private."""
        return two_ends(PRIVATE_DATE, "", width)

    def action_done(self) -> None:
        """Take the date; ask again when it is none."""
        text = self.work.sheet.text(self.slot).strip()
        if text:
            try:
                day = read_review_date(text, self.today())
            except NotADate as error:
                self.companion.say(not_a_date(error))
                self.redraw()
                return
            self.work.type_text(self.slot, day.isoformat())
        super().action_done()
