from __future__ import annotations

import csv
import io
from dataclasses import replace

from tests.export.kept_examples import NOTES, plan_record
from tiworkshop.export.formats.table import as_csv
from tiworkshop.export.formats.text import as_text
from tiworkshop.export.kept_notes import notes_document, notes_table
from tiworkshop.export.planned import review_days
from tiworkshop.library.companion import Companion


def test_notes_of_one_run_are_told_with_their_plan_and_their_day(words: Companion) -> None:
    text = as_text(notes_document([NOTES], [], words.exports, words.audit.plan))
    assert text.startswith("Creating Trauma-Informed Systems\n\nMonday 2 March 2026, 45 minutes\n")
    assert "- Review date: Friday 5 June 2026" in text
    assert "Cover changes are late.\n\n=1+1" in text
    assert "supports\n\nPeople know the day before." in text


def test_several_stand_beneath_their_titles(words: Companion) -> None:
    document = notes_document([NOTES], [plan_record()], words.exports, words.audit.plan)
    assert document.title == "Notes and plans"
    text = as_text(document)
    assert text.index("Monday 2 March") < text.index("Thursday 5 March 2026\n\nAction plan")


def test_nothing_written_is_said(words: Companion) -> None:
    empty = replace(NOTES, plan=None, entries=())
    assert "Nothing was written." in as_text(
        notes_document([empty], [], words.exports, words.audit.plan)
    )


def test_a_table_has_a_row_for_everything_and_no_formula(words: Companion) -> None:
    dangerous = replace(NOTES.entries[0], text="=HYPERLINK()")
    notes = replace(NOTES, entries=(dangerous, *NOTES.entries[1:]))
    table = notes_table([notes], [plan_record()], words.exports, words.audit.plan)
    rows = list(csv.reader(io.StringIO(as_csv(table))))
    assert rows[0] == ["Kind", "Day", "About", "Question", "Choice", "Text"]
    assert len(rows) == 1 + 2 + 6 + 10
    assert rows[1][-1] == "'=HYPERLINK()"


def test_review_dates_come_in_order_and_say_what_is_planned_only_if_asked(
    words: Companion,
) -> None:
    someday = replace(plan_record().rows[0], review_date="after Easter")
    plans = [plan_record(), replace(plan_record(), rows=(someday,))]
    days = review_days([NOTES], plans, words.exports)
    assert [one.day.isoformat() for one in days] == ["2026-06-05", "2027-02-19"]
    assert {one.text for one in days} == {""}
    with_text = review_days([NOTES], plans, words.exports, with_text=True)
    assert with_text[0].text == "Cover is posted by eight."
