"""The one planned change: six lines, each optional."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tiworkshop.notes.review_date import NotADate, date_words, read_review_date
from tiworkshop.notes.sheet import PLAN_FIELDS, Sheet, Slot
from tiworkshop.plain.choosing import choose, say_choices
from tiworkshop.plain.writing import TAKE_AWAY, say_present, write_line
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
from tiworkshop.words.screen_commands import BACK, NEXT
from tiworkshop.words.writing import PRIVATE_DATE, PRIVATE_PLAN

if TYPE_CHECKING:
    from tiworkshop.notes.written import Written
    from tiworkshop.plain.talk import Talk
    from tiworkshop.workshop.workshop import Workshop

HOW_TO_PLAN = "A number writes a line. An empty line goes back to the run."
NOTHING_YET = "nothing yet, which is fine"


def write_plan(talk: Talk, workshop: Workshop) -> None:
    """List the plan's lines, and write those that are chosen until somebody goes back."""
    talk.explain(PRIVATE_PLAN)
    while True:
        talk.voice.part(ONE_CHANGE)
        sheet = talk.sheet_to_say(workshop)
        say_choices(talk, [_line(sheet, name) for name in PLAN_FIELDS])
        talk.explain(HOW_TO_PLAN)
        answer = talk.ask((BACK,), numbers=len(PLAN_FIELDS), empty=NEXT)
        if not isinstance(answer, int):
            return
        write_plan_line(talk, workshop, PLAN_FIELDS[answer - 1])


def write_plan_line(talk: Talk, workshop: Workshop, name: str) -> None:
    """Write or choose one line of the plan."""
    slot = Slot("plan", name)
    hint: str = getattr(talk.companion.plan_hints, name)
    match name:
        case "lens" if lenses := lens_choices(workshop.session):
            _put(talk, workshop, slot, choose(talk, LABELS[name], lenses, hint))
        case "review_date":
            dates = date_choices(talk.services.today())
            taken = choose(talk, LABELS[name], dates, hint)
            if taken == OTHER_DATE:
                taken = hear_date(talk, workshop, slot)
            _put(talk, workshop, slot, taken)
        case _:
            write_line(talk, workshop, slot, LABELS[name], hint)


def hear_date(talk: Talk, work: Written, slot: Slot) -> str | None:
    """Return a date as ISO text, empty for none; ask again for what can't be read as one."""
    talk.explain(PRIVATE_DATE)
    say_present(talk, work, slot)
    talk.voice.say(DATE_HINT)
    while True:
        text = talk.hear_text().strip()
        if not text or text == TAKE_AWAY:
            return "" if text else None
        try:
            return read_review_date(text, talk.services.today()).isoformat()
        except NotADate as error:
            talk.voice.say(not_a_date(error))


def _line(sheet: Sheet, name: str) -> Choice:
    text = sheet.text(Slot("plan", name))
    shown = date_words(text) if name == "review_date" else text
    return Choice(name, f"{LABELS[name]}: {shown or NOTHING_YET}")


def _put(talk: Talk, workshop: Workshop, slot: Slot, text: str | None) -> None:
    if text is not None:
        workshop.write(slot, text)
        talk.save()
