from __future__ import annotations

import csv
import io
from dataclasses import replace

from tests.export.kept_examples import NOTES, STANDING, plan_record
from tiworkshop.export.formats.table import as_csv
from tiworkshop.export.formats.text import as_text
from tiworkshop.export.kept_notes import notes_document, notes_table
from tiworkshop.export.planned import review_days
from tiworkshop.library.companion import Companion
from tiworkshop.notes.plan import Plan, PlanRow
from tiworkshop.plans.change import last_standings


def test_notes_of_one_run_are_told_with_their_plan_and_their_day(words: Companion) -> None:
    text = as_text(notes_document([NOTES], [], words))
    assert text.startswith("Creating Trauma-Informed Systems\n\nMonday 2 March 2026, 45 minutes\n")
    assert "- Review date: Friday 5 June 2026" in text
    assert "Cover changes are late.\n\n=1+1" in text
    assert "supports\n\nPeople know the day before." in text


def test_several_stand_beneath_their_titles(words: Companion) -> None:
    document = notes_document([NOTES], [plan_record()], words)
    assert document.title == "Notes and plans"
    text = as_text(document)
    assert text.index("Monday 2 March") < text.index("Thursday 5 March 2026\n\nAction plan")


def test_nothing_written_is_said(words: Companion) -> None:
    empty = replace(NOTES, plan=Plan(), entries=())
    assert "Nothing was written." in as_text(notes_document([empty], [], words))


def test_a_table_has_a_row_for_everything_and_no_formula(words: Companion) -> None:
    dangerous = replace(NOTES.entries[0], text="=HYPERLINK()")
    notes = replace(NOTES, entries=(dangerous, *NOTES.entries[1:]))
    table = notes_table([notes], [plan_record()], words)
    rows = list(csv.reader(io.StringIO(as_csv(table))))
    assert rows[0] == ["Kind", "Day", "About", "Question", "Choice", "Text"]
    assert len(rows) == 1 + 2 + 9 + 10
    assert rows[1][-1] == "'=HYPERLINK()"


def test_review_dates_come_in_order_and_say_what_is_planned_only_if_asked(
    words: Companion,
) -> None:
    someday = replace(plan_record().rows[0], review_date="after Easter")
    plans = [plan_record(), replace(plan_record(), rows=(someday,))]
    days = review_days([NOTES, *plans], words.exports)
    assert [one.day.isoformat() for one in days] == ["2026-06-05", "2027-02-19"]
    assert {one.text for one in days} == {""}
    with_text = review_days([NOTES, *plans], words.exports, with_text=True)
    assert with_text[0].text == "Cover is posted by eight."


def test_each_change_of_a_plan_is_told_with_how_it_stands_then_what_is_parked(
    words: Companion,
) -> None:
    two = Plan((*NOTES.plan.rows, PlanRow(action="A quiet corner.")), NOTES.plan.parked)
    notes = replace(NOTES, plan=two)
    standings = last_standings([STANDING])
    text = as_text(notes_document([notes], [], words, standings))
    assert "Planned changes\n\n- The change: Cover is posted by eight." in text
    assert "- What is needed: A board by the door.\n" in text
    assert "- How you will know: Nobody asks where to go.\n" in text
    assert "- How it stands: under way, Monday 4 May 2026\n\n- The change: A quiet" in text
    assert "Parked for later\n\n- A later bell on Fridays." in text
    rows = notes_table([notes], [], words, standings).rows
    about = "Creating Trauma-Informed Systems"
    day = "2026-03-02"
    stands = ("Planned changes", day, about, "How it stands", "", "under way, 2026-05-04")
    assert stands in rows
    assert rows[-1][3:] == ("Parked for later", "", "A later bell on Fridays.")
