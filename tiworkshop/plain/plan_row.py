"""One line of a planned change, or an idea that is parked, by ear."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tiworkshop.notes.plan import DAYS, PlanSheet, parked_slot, plan_slot
from tiworkshop.notes.review_date import NotADate, read_review_date
from tiworkshop.plain.choosing import choose
from tiworkshop.plain.writing import TAKE_AWAY, say_present, write_line
from tiworkshop.words import plan as words
from tiworkshop.words.kept_notes import line_label
from tiworkshop.words.writing import PRIVATE_DATE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tiworkshop.notes.sheet import Slot
    from tiworkshop.notes.written import Written
    from tiworkshop.plain.talk import Talk
    from tiworkshop.words.choice import Choice

NOTHING_YET = "nothing yet, which is fine"


def write_plan_line(
    talk: Talk, work: Written, place: int, name: str, choices: Sequence[Choice] = ()
) -> None:
    """Write one line of a change, or choose it where there is something to choose from."""
    slot, label = plan_slot(name, place), line_label(talk.companion.plan, name)
    hints = talk.companion.plan_hints
    hint: str = getattr(hints, name)
    if name in DAYS:
        cycle = hints.cycle if name == "review_date" else ()
        dates = words.date_choices(talk.services.today(), cycle)
        taken = choose(talk, label, dates, hint)
        if taken == words.OTHER_DATE:
            taken = hear_date(talk, work, slot)
    elif choices:
        taken = choose(talk, label, choices, hint)
    else:
        write_line(talk, work, slot, label, hint)
        return
    if taken is not None:
        work.write(slot, taken)
        talk.save()


def hear_date(talk: Talk, work: Written, slot: Slot) -> str | None:
    """Return a date as ISO text, empty for none; ask again for what can't be read as one."""
    talk.explain(PRIVATE_DATE)
    say_present(talk, work, slot)
    talk.voice.say(words.DATE_HINT)
    while True:
        text = talk.hear_text().strip()
        if not text or text == TAKE_AWAY:
            return "" if text else None
        try:
            return read_review_date(text, talk.services.today()).isoformat()
        except NotADate as error:
            talk.voice.say(words.not_a_date(error))


def change_plan(talk: Talk, work: Written, plan: PlanSheet) -> None:
    """Put another plan in the place of this one; it can be taken back as one change."""
    work.put(plan.notes)
    talk.save()


def write_idea(talk: Talk, work: Written, number: int | None = None) -> None:
    """Write a parked idea: that of a number, or one more."""
    slot = parked_slot(number) if number else PlanSheet(work.sheet).next_parked
    write_line(talk, work, slot, words.PARKED_IDEA, talk.companion.plan_hints.parked)


def ask_of_idea(talk: Talk, work: Written, number: int) -> None:
    """Ask what to do with a parked idea: make it a change, write it again, or let it go."""
    plan = PlanSheet(talk.sheet_to_say(work))
    match choose(talk, words.PARKED_IDEA, words.idea_choices(plan), plan.parked[number]):
        case words.TAKE_UP:
            change_plan(talk, work, PlanSheet(work.sheet).take_up(number))
        case words.WRITE_AGAIN:
            write_idea(talk, work, number)
        case words.REMOVE:
            work.write(parked_slot(number), "")
            talk.save()
