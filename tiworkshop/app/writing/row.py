"""One planned change: its lines, each optional, and what else can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from tiworkshop.app.asking.choosing import ChoosingScreen
from tiworkshop.app.paint import two_ends
from tiworkshop.app.writing.writing import WritingScreen
from tiworkshop.library.plan_words import PlanHints, PlanWords
from tiworkshop.notes.plan import DAYS, PlanRow, PlanSheet, plan_slot
from tiworkshop.notes.review_date import NotADate, read_review_date
from tiworkshop.notes.sheet import Slot
from tiworkshop.notes.written import Written
from tiworkshop.readings.page import Line
from tiworkshop.words import plan as words
from tiworkshop.words.choice import Choice
from tiworkshop.words.kept_notes import line_label
from tiworkshop.words.writing import PRIVATE_DATE


class RowScreen(ChoosingScreen):
    """Lists the lines of a planned change; choosing one writes it."""

    LINES: tuple[str, ...] = ()

    def __init__(self, work: Written, place: int, title: str) -> None:
        super().__init__("", [], title=title)
        self.work = work
        self.place = place

    @property
    def plan(self) -> PlanSheet:
        """The plan as it is written so far."""
        return PlanSheet(self.work.sheet)

    @property
    def row(self) -> PlanRow:
        """The change that is shown."""
        return self.plan.row(self.place)

    @property
    def labels(self) -> PlanWords:
        """What lines are called."""
        return self.companion.services.companion.plan

    @property
    def hints(self) -> PlanHints:
        """What is said of lines."""
        return self.companion.services.companion.plan_hints

    def draw_body(self) -> None:
        """Show each line with what was written, then what else can be done."""
        lines = words.line_choices(self.row, self.LINES, self.labels)
        self.choices = [*lines, *self.more()]
        self.cursor = min(self.cursor, len(self.choices) - 1)
        super().draw_body()

    def more(self) -> list[Choice]:
        """Return what else can be done with the change."""
        return words.away_choices(self.row)

    def where(self) -> tuple[str, str]:
        """Return how to write, and that there is no need for more."""
        return "Enter writes a line. One change is enough.", ""

    def taken(self, choice: Choice) -> None:
        """Write the chosen line, or do what was chosen."""
        if choice.id in DAYS:
            self._choose_date(choice.id)
        elif choice.id in self.LINES:
            self.write_line(choice.id)
        else:
            self.do(choice.id)

    def do(self, chosen: str) -> None:
        """Take the change out of the plan, to park it or for good."""
        match chosen:
            case words.PARK_THIS:
                self.change(self.plan.park(self.place))
            case words.REMOVE:
                self.change(self.plan.without_row(self.place))
        self.dismiss(None)

    def change(self, plan: PlanSheet) -> None:
        """Put another plan in the place of this one; it can be taken back as one change."""
        self.work.put(plan.notes)
        self.companion.save_soon()

    def write_line(self, name: str) -> None:
        """Write one line of the change."""
        slot, label = plan_slot(name, self.place), line_label(self.labels, name)
        self.companion.push_screen(
            WritingScreen(self.work, slot, label, self.hint(name), one_line=True)
        )

    def hint(self, name: str) -> str:
        """Return what is said of a line."""
        hint: str = getattr(self.hints, name)
        return hint

    def choose(self, name: str, choices: Sequence[Choice], then: Callable[[str], None]) -> None:
        """Ask what to put into a line; an answer is handed to *then*."""
        heading, hint = line_label(self.labels, name), self.hint(name)
        screen = ChoosingScreen(heading, [*choices], before=hint, title=self.title or "")
        self.companion.push_screen(screen, lambda taken: None if taken is None else then(taken))

    def put_line(self, name: str, text: str) -> None:
        """Put what was chosen into a line."""
        self.work.write(plan_slot(name, self.place), text)
        self.companion.save_soon()
        self.redraw()

    def _choose_date(self, name: str) -> None:
        today = self.companion.services.today
        cycle = self.hints.cycle if name == "review_date" else ()
        self.choose(
            name, words.date_choices(today(), cycle), lambda day: self._take_date(name, day)
        )

    def _take_date(self, name: str, day: str) -> None:
        if day != words.OTHER_DATE:
            self.put_line(name, day)
            return
        slot, label = plan_slot(name, self.place), line_label(self.labels, name)
        today = self.companion.services.today
        self.companion.push_screen(DateScreen(self.work, slot, label, today))


class DateScreen(WritingScreen):
    """Writes a date; what can't be read as one is said and left as it was typed."""

    def __init__(self, work: Written, slot: Slot, heading: str, today: Callable[[], date]) -> None:
        super().__init__(work, slot, heading, words.DATE_HINT, one_line=True)
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
                self.companion.say(words.not_a_date(error))
                self.redraw()
                return
            self.work.type_text(self.slot, day.isoformat())
        super().action_done()
