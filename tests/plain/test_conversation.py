from __future__ import annotations

import pytest

from tests.conftest import SESSION_ID, FakeClock
from tests.plain.conftest import Converse
from tiworkshop.plain.setup import open_session
from tiworkshop.run.events import CutOff, Left
from tiworkshop.run.journal import read_journal
from tiworkshop.settings import Settings
from tiworkshop.workshop.services import Services

LENS = "system-decision-framework"
BEGIN = ("k", "")
"""Past what is coming, and begin."""


def last_event(services: Services) -> object:
    (path,) = services.directories.runs.glob("*.jsonl")
    return read_journal(path).events[-1].what


def test_the_first_line_names_the_mode_and_help(say: Converse) -> None:
    heard = say("?", "q")
    assert heard.lines[0] == "tiworkshop, plain mode. Type ? and Enter for help."
    assert "Help: what can be typed here" in heard.lines
    assert heard.status == 0


def test_a_step_says_its_number_its_kind_and_what_enter_does(say: Converse) -> None:
    heard = say(*BEGIN, "", "q", opening=open_session(SESSION_ID, 45, (LENS,), "both"))
    assert "Part 1 of 2: Reading and orientation, 30 minutes" in heard.lines
    assert "Step 1 of 7, reading: Read role translations for leadership" in heard.lines
    assert "Page 1 of 6: The leader's part" in heard.lines
    assert "Enter: page 2 of 6." in heard.lines
    assert "Page 2 of 6: What is expected of leaders" in heard.lines


def test_nothing_is_said_about_time_until_somebody_asks(say: Converse) -> None:
    opening = open_session(SESSION_ID, 45, (), "both")
    heard = say(*BEGIN, *[""] * 6, "t", "q", opening=opening)
    assert heard.text.count("about 30 minutes left") == 1


def test_a_part_that_has_passed_is_said_once_and_before_a_question(
    say: Converse, clock: FakeClock
) -> None:
    def half_an_hour() -> None:
        clock.pass_seconds(30 * 60)

    opening = open_session(SESSION_ID, 45, (), "both")
    passed = "This part's time has passed. Stay, or move on."
    heard = say(*BEGIN, half_an_hour, "", "", "n", "q", opening=opening)
    assert heard.lines.count(passed) == 1
    for quiet in (
        {"opening": open_session(SESSION_ID, 45, (), "solo")},
        {"opening": opening, "settings": Settings(timer="hidden")},
    ):
        assert passed not in say("3", *BEGIN, half_an_hour, "", "", "q", **quiet).lines


def test_hidden_says_paused_and_coming_back_says_the_place_without_the_page(
    say: Converse,
) -> None:
    opening = open_session(SESSION_ID, 45, (), "both")
    heard = say(*BEGIN, "h", "e", "h", "r", "q", opening=opening)
    after = heard.after("Paused")
    assert "Nothing here is called e. Type ? for what can be typed." in after
    place = "Step 1 of 6, reading: Read role translations for leadership, page 1 of 6"
    assert after.index(place) < after.index("Page 1 of 6: The leader's part")
    assert heard.lines.count("Page 1 of 6: The leader's part") == 2


def test_a_card_is_turned_over_by_enter_and_b_goes_back_to_the_step(say: Converse) -> None:
    heard = say(*BEGIN, "m", "", "n", "b", "q", opening=open_session(SESSION_ID, 45, (), "both"))
    after = heard.after("Card 1 of 4: Pushing Responsibility Downstream")
    assert after[0] == "When this happens:"
    assert "Turn instead to:" in after
    assert "Card 2 of 4: Individual Case Management" in after


def test_a_room_offers_nothing_private(say: Converse) -> None:
    opening = open_session(SESSION_ID, 45, (LENS,), "room")
    heard = say(*BEGIN, "e", "c", "s", *"kkkkkk", "", "", "1", "?", "q", opening=opening)
    for key in "ecs":
        assert f"Nothing here is called {key}. Type ? for what can be typed." in heard.lines
    assert "- supports" in heard.lines
    assert "1. supports" not in heard.lines
    assert "private note" not in heard.text


def test_a_room_stays_at_its_end_and_home_is_never_said(say: Converse) -> None:
    opening = open_session(SESSION_ID, 45, (), "room")
    heard = say(*BEGIN, "f", "k", "", "q", opening=opening)
    assert "That is the end. q leaves." in heard.lines
    assert "What would you like to open?" not in heard.lines


def test_words_for_the_facilitator_are_a_list_to_choose_from(say: Converse) -> None:
    heard = say(*BEGIN, "s", "8", "b", "q", opening=open_session(SESSION_ID, 45, (), "both"))
    assert "2. Opening words" in heard.lines
    assert "Page 8 of 11: When to stop" in "\n".join(heard.lines)


def test_commands_are_found_by_a_word(say: Converse) -> None:
    opening = open_session(SESSION_ID, 45, (), "both")
    heard = say(*BEGIN, "/card", "1", "b", "/", "", "/xyzzy", "q", opening=opening)
    assert "1. Misuse cards; Enter turns one over. (m, or cards)" in heard.lines
    assert "Card 1 of 4: Pushing Responsibility Downstream" in heard.lines
    assert "Nothing of this name. Fewer letters find more." in heard.lines


@pytest.mark.parametrize("word", ["next", "NEXT", "n", "", "N"])
def test_words_and_keys_do_the_same(say: Converse, word: str) -> None:
    heard = say(*BEGIN, word, "q", opening=open_session(SESSION_ID, 45, (), "both"))
    assert "Page 2 of 6: What is expected of leaders" in heard.lines


def test_keys_changed_in_the_settings_hold_here_too(say: Converse) -> None:
    settings = Settings(keys={"run.cards": "x"})
    opening = open_session(SESSION_ID, 45, (), "both")
    heard = say(*BEGIN, "x", "b", "q", opening=opening, settings=settings)
    assert "Card 1 of 4: Pushing Responsibility Downstream" in heard.lines


def test_setting_up_can_go_back_at_every_question(say: Converse) -> None:
    heard = say("1", "k", "2", "1", "b", "b", "b", "q")
    assert heard.lines.count("Which activities?") == 2
    assert heard.lines.count("How long is there?") == 2
    assert heard.lines.count("What would you like to open?") == 2


def test_leaving_and_coming_back_goes_on_where_it_was(say: Converse, services: Services) -> None:
    opening = open_session(SESSION_ID, 45, (), "both")
    assert say(*BEGIN, "", "", "q", opening=opening).status == 0
    assert isinstance(last_event(services), Left)
    heard = say("1", "1", "b", "q")
    assert "Welcome back" in heard.lines
    assert "Page 3 of 6: What is not expected of leaders" in heard.lines
    assert "Saved. Resume it here whenever you like." in heard.lines


def test_an_input_that_ends_early_keeps_everything(
    say: Converse, services: Services, capsys: pytest.CaptureFixture[str]
) -> None:
    opening = open_session(SESSION_ID, 45, (), "both")
    heard = say(*BEGIN, "e", "Cover is late", opening=opening)
    assert heard.status == 1
    assert capsys.readouterr().err == "The input ended early. Everything so far is saved.\n"
    assert isinstance(last_event(services), CutOff)
    (run,) = services.runs.resumable()
    assert list(services.drafts.load(run.id).texts.values()) == ["Cover is late"]


def test_an_input_may_end_once_a_run_is_closed(say: Converse) -> None:
    opening = open_session(SESSION_ID, 45, (), "both")
    assert say(*BEGIN, "f", "k", opening=opening).status == 0


def test_no_notes_yet_says_how_notes_begin(say: Converse) -> None:
    assert "No notes yet." in say("3", "q").text


def test_an_error_ends_in_one_sentence_and_what_was_written_is_saved(
    say: Converse,
    services: Services,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(_: object) -> None:
        raise RuntimeError("Cover is late")

    monkeypatch.setattr("tiworkshop.plain.running.doing.Doing.say_time", fail)
    opening = open_session(SESSION_ID, 45, (), "both")
    heard = say(*BEGIN, "e", "Cover is late", "", "t", opening=opening)
    said = capsys.readouterr().err
    assert heard.status == 1
    assert said.startswith("tiworkshop had to stop. What you wrote is saved.")
    assert said.count("\n") == 1
    (report,) = (services.directories.state / "crashes").iterdir()
    assert "Cover" not in said + report.read_text()
    (run,) = services.runs.resumable()
    assert services.drafts.load(run.id).texts
