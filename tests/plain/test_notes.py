from __future__ import annotations

from tests.conftest import SESSION_ID, number_at_home
from tests.plain.conftest import Converse
from tiworkshop.notes.plan import plan_slot
from tiworkshop.notes.sheet import Slot
from tiworkshop.plain.setup import open_session
from tiworkshop.workshop.services import Services

BEGIN = ("k", "")
NOTE = Slot("note", "role-translations")


def draft(services: Services) -> dict[Slot, str]:
    (run,) = services.runs.resumable()
    return dict(services.drafts.load(run.id).texts)


def test_a_note_goes_on_where_it_stopped_or_begins_anew(say: Converse, services: Services) -> None:
    opening = open_session(SESSION_ID, 45, (), "both")
    heard = say(*BEGIN, "e", "one", "two", "", "e", "three", ".", "q", opening=opening)
    assert "Written so far:" in heard.lines
    assert draft(services)[NOTE] == "one\ntwo\nthree"
    say("1", "e", "-", "four", "", "q", opening=opening)
    assert draft(services)[NOTE] == "four"
    say("1", "u", "e", "", "q", opening=opening)
    assert draft(services)[NOTE] == "four"


def test_names_are_replaced_before_anything_is_on_the_disk(
    say: Converse, services: Services
) -> None:
    opening = open_session(SESSION_ID, 45, (), "both")
    seen = []
    heard = say(
        *BEGIN,
        "e",
        "Mrs Okafor rang",
        lambda: seen.append(draft(services)[NOTE]),
        "",
        "q",
        opening=opening,
    )
    assert seen == ["[person 1] rang"]
    assert "In all, 1 detail will be replaced." in heard.lines


def test_a_date_that_is_none_is_asked_for_again(say: Converse, services: Services) -> None:
    opening = open_session(SESSION_ID, 45, (), "both")
    heard = say(*BEGIN, "c", "8", "4", "soon", "in 6 weeks", "", "q", opening=opening)
    assert "Write a date such as 19 Feb 2027, or 6 weeks. Empty is fine too." in heard.lines
    assert draft(services)[plan_slot("review_date", 1)] == "2027-01-04"
    assert "8. Review date: Monday 4 January 2027" in heard.lines


def test_the_review_asks_about_each_detail_and_the_last_question_at_the_end(
    say: Converse, services: Services
) -> None:
    opening = open_session(SESSION_ID, 45, (), "both")
    heard = say(
        *BEGIN, "e", "Mrs Okafor is naughty. ", "", "f", "2", "1", "", "", "", "", opening=opening
    )
    assert "Found 1 of 1: person" in heard.lines
    assert "In the sentence: Mrs Okafor is naughty." in heard.lines
    assert "1. replace it: [person 1], chosen" in heard.lines
    assert "Chosen: keep it: it names nobody" in heard.lines
    assert "Only if you like. b goes back to change it." in heard.lines
    assert "Could somebody who knows this school tell who is meant?" in heard.lines
    (notes,) = services.notes.all()
    assert [entry.text for entry in notes.entries] == ["[person 1] is naughty."]


def test_nothing_at_all_can_be_kept_and_kept_notes_can_be_heard(
    say: Converse, services: Services
) -> None:
    opening = open_session(SESSION_ID, 45, (), "both")
    say(*BEGIN, "e", "cover", "", "f", "x", "k", opening=opening)
    assert services.notes.all() == ()
    say(*BEGIN, "e", "cover", "", "f", "", "", "k", opening=opening)
    heard = say(number_at_home(services, "notes"), "2", "1", "", "b", "b", "b", "q")
    assert "Read role translations for leadership" in heard.text
    assert "cover" in heard.lines


def test_undo_takes_back_an_answer(say: Converse) -> None:
    opening = open_session(SESSION_ID, 60, ("boundary-clarification",), "both")
    heard = say(*BEGIN, *"kkkkkkk", "", "2", "u", "r", "q", opening=opening)
    after = heard.after("Taken back.")
    assert "1. clear" in after
    assert "So far: worth discussing 1." in heard.lines
    assert "So far: worth discussing 1." not in after
