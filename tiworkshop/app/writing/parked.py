"""An idea that is parked for later: one line, which may become a change again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tiworkshop.app.asking.choosing import ChoosingScreen
from tiworkshop.app.writing.writing import WritingScreen
from tiworkshop.notes.plan import PlanSheet, parked_slot
from tiworkshop.words import plan as words
from tiworkshop.words.writing import PRIVATE_PLAN

if TYPE_CHECKING:
    from tiworkshop.app.companion import CompanionApp
    from tiworkshop.notes.written import Written
    from tiworkshop.words.choice import Choice


class ParkedScreen(ChoosingScreen):
    """Shows a parked idea; it can become a change, be written again, or go."""

    def __init__(self, work: Written, number: int) -> None:
        plan = PlanSheet(work.sheet)
        choices = words.idea_choices(plan)
        idea = plan.parked[number]
        super().__init__(words.PARKED_IDEA, choices, before=idea, title=PRIVATE_PLAN)
        self.work = work
        self.number = number

    def taken(self, choice: Choice) -> None:
        """Do what was chosen."""
        app, work = self.companion, self.work
        self.dismiss(None)
        match choice.id:
            case words.TAKE_UP:
                work.put(PlanSheet(work.sheet).take_up(self.number).notes)
                app.save_soon()
            case words.WRITE_AGAIN:
                app.push_screen(idea_screen(app, work, self.number))
            case words.REMOVE:
                work.write(parked_slot(self.number), "")
                app.save_soon()


def idea_screen(app: CompanionApp, work: Written, number: int | None = None) -> WritingScreen:
    """Return the screen to write a parked idea on: that of a number, or one more."""
    slot = parked_slot(number) if number else PlanSheet(work.sheet).next_parked
    hint = app.services.companion.plan_hints.parked
    return WritingScreen(work, slot, words.PARKED_IDEA, hint, one_line=True)
