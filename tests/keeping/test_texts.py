"""The words of a kept thing can be changed, and pass the engine again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.export.kept_examples import NOTES, PLACE, audit_record, plan_record
from tiworkshop.instruments.records.record import (
    KeptReflection,
    ReflectionRecord,
    TrainingRecord,
)
from tiworkshop.keeping.cupboard import Thing
from tiworkshop.keeping.texts import rewritten, sheet_of, texts_of
from tiworkshop.notes.kept import KeptNotes
from tiworkshop.notes.redacting import redacted

REFLECTION = ReflectionRecord(
    id="r",
    date="2026-03-02",
    instrument="framework",
    version="1",
    title="Framework",
    team="whole-staff",
    team_title="Whole staff",
    level=1,
    answers=(KeptReflection(about="L1.KA", note="We say it in briefings."),),
    replaced=0,
    engine="0",
)
TRAINING = TrainingRecord(
    id="t",
    date="2026-03-02",
    instrument="framework",
    version="1",
    title="Framework",
    offer="Two twilights",
    covered=("L1.KA.K",),
    replaced=0,
    engine="0",
)
EVERY = (NOTES, audit_record(), PLACE, plan_record(), REFLECTION, TRAINING)


@pytest.mark.parametrize("thing", EVERY, ids=lambda thing: type(thing).__name__)
def test_what_nobody_changed_stays_as_it_is(thing: Thing) -> None:
    again = rewritten(thing, redacted(sheet_of(thing)))
    assert replace(again, engine=thing.engine) == thing


@pytest.mark.parametrize("thing", EVERY, ids=lambda thing: type(thing).__name__)
def test_every_text_can_be_changed_and_a_name_in_it_is_replaced(thing: Thing) -> None:
    for one in texts_of(thing):
        if one.is_day:
            continue
        sheet = sheet_of(thing).with_text(one.slot, "Mrs Okafor hears of it first.")
        again = rewritten(thing, redacted(sheet))
        assert "Okafor" not in repr(again)
        assert "hears of it first" in repr(again)
        assert again.replaced == thing.replaced + 1
        assert (again.id, again.date) == (thing.id, thing.date)


def test_a_text_that_is_taken_away_takes_its_entry_along() -> None:
    first, second = (one for one in texts_of(NOTES) if one.slot.kind == "line")
    sheet = sheet_of(NOTES).with_text(first.slot, "")
    again = rewritten(NOTES, redacted(sheet))
    assert isinstance(again, KeptNotes)
    assert [entry.text for entry in again.entries] == [second.text]


def test_an_entry_with_a_choice_stays_without_its_text() -> None:
    _, second = (one for one in texts_of(NOTES) if one.slot.kind == "line")
    again = rewritten(NOTES, redacted(sheet_of(NOTES).with_text(second.slot, "")))
    assert isinstance(again, KeptNotes)
    assert [(entry.text, entry.choice) for entry in again.entries][1] == ("", "supports")


def test_people_who_stand_there_as_numbers_keep_their_numbers() -> None:
    entry = replace(NOTES.entries[0], text="[person 1] asked for it.")
    notes = replace(NOTES, entries=(entry,))
    (text,) = (one for one in texts_of(notes) if one.slot.kind == "line")
    sheet = sheet_of(notes).with_text(text.slot, f"{text.text} Mrs Okafor agreed.")
    again = rewritten(notes, redacted(sheet))
    assert isinstance(again, KeptNotes)
    assert again.entries[0].text == "[person 1] asked for it. [person 2] agreed."
