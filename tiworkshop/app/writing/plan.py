"""The plan of a session: one change, two more if they are needed, and ideas parked for later."""

from __future__ import annotations

from tiworkshop.app.asking.choosing import ChoosingScreen
from tiworkshop.app.asking.paged import PagesScreen
from tiworkshop.app.writing.parked import ParkedScreen, idea_screen
from tiworkshop.app.writing.row import RowScreen
from tiworkshop.notes.plan import SESSION_LINES
from tiworkshop.readings.page import Page, paragraph
from tiworkshop.words import plan as words
from tiworkshop.words.choice import Choice
from tiworkshop.words.writing import PRIVATE_PLAN
from tiworkshop.workshop.plans import Plans
from tiworkshop.workshop.workshop import Workshop


class PlanScreen(RowScreen):
    """Shows one change of the plan at a time; the others stand below its lines."""

    LINES = SESSION_LINES

    def __init__(self, workshop: Workshop) -> None:
        super().__init__(workshop, 1, PRIVATE_PLAN)
        self.workshop = workshop

    def draw_body(self) -> None:
        """Show the change under its number, if there is more than one."""
        self.heading = words.plan_title(self.plan, self.place, self.labels)
        super().draw_body()

    def more(self) -> list[Choice]:
        """Return the other changes and what is parked."""
        return words.more_choices(self.plan, self.place, self.hints)

    def write_line(self, name: str) -> None:
        """Choose a lens where there are some; write any other line."""
        lenses = words.lens_choices(self.workshop.session) if name == "lens" else []
        if lenses:
            self.choose(name, lenses, lambda lens: self.put_line(name, lens))
        else:
            super().write_line(name)

    def do(self, chosen: str) -> None:
        """Go to another change, or take one in or out."""
        if place := words.row_chosen(chosen):
            self._show(place)
        elif number := words.parked_chosen(chosen):
            self.companion.push_screen(ParkedScreen(self.work, number))
        elif chosen == words.ADD and (space := self.plan.space):
            self._show(space)
        elif chosen == words.PARK:
            self.companion.push_screen(idea_screen(self.companion, self.work))
        elif chosen == words.EARLIER:
            self._look_at_earlier()
        else:
            after = self.plan.park(self.place) if chosen == words.PARK_THIS else None
            self.change(after or self.plan.without_row(self.place))
            self._show(1)

    def _show(self, place: int) -> None:
        self.place, self.cursor = place, 0
        self.redraw()

    def _look_at_earlier(self) -> None:
        choices = words.earlier_choices(Plans(self.workshop.services).overview().parked)
        if not choices or self.plan.space is None:
            said = words.NOTHING_PARKED if not choices else words.NO_SPACE
            page = Page(words.PARKED_BEFORE, (paragraph(said),))
            self.companion.push_screen(PagesScreen(PRIVATE_PLAN, [page]))
            return
        screen = ChoosingScreen(words.PARKED_BEFORE, choices, title=PRIVATE_PLAN)
        self.companion.push_screen(screen, self._take_up)

    def _take_up(self, idea: str | None) -> None:
        if idea is not None and (space := self.plan.space):
            self.change(self.plan.with_change(idea))
            self._show(space)
