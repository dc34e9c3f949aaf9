from __future__ import annotations

import getpass
import json
import socket
from pathlib import Path

from tests.conftest import TODAY
from tiworkshop.library.definition import Session
from tiworkshop.notes.kept import KeptNotes, NotesShelf, collect
from tiworkshop.notes.plan import Plan, PlanRow, plan_slot
from tiworkshop.notes.redacting import redacted
from tiworkshop.notes.sheet import Sheet, Slot

SHEET = (
    Sheet()
    .with_text(Slot("note", "process-maps"), "Ask Mr Bright about cover.")
    .with_text(Slot("note", "pillars"), "One line.")
    .with_choice("system-decision-framework", "predictability", "mixed")
    .with_text(Slot("line", "system-decision-framework", "predictability"), "Posted late.")
    .with_text(plan_slot("action", 1), "One briefing fewer.")
)


def kept(session: Session) -> KeptNotes:
    return collect(redacted(SHEET), session, 45, TODAY, "abc")


def test_notes_can_be_read_without_the_session(session: Session) -> None:
    notes = kept(session)
    assert [(e.kind, e.title, e.question, e.choice, e.text) for e in notes.entries] == [
        ("note", "Review pillars framework", "", "", "One line."),
        ("note", "Review process maps overview", "", "", "Ask [person 1] about cover."),
        (
            "answer",
            "System Decision Framework",
            "Does this increase predictability?",
            "mixed",
            "Posted late.",
        ),
    ]
    assert notes.plan == Plan((PlanRow(action="One briefing fewer."),))
    assert notes.replaced == 1


def test_a_kept_file_holds_a_date_and_nothing_that_tells_who_or_where(
    tmp_path: Path, session: Session
) -> None:
    path = NotesShelf(tmp_path).keep(kept(session))
    text = path.read_text("utf-8")
    assert "2026-11-23" in text
    assert all(word not in text for word in (":00", str(tmp_path), socket.gethostname()))
    assert f'"{getpass.getuser()}"' not in text
    assert set(json.loads(text)) == {
        "id",
        "date",
        "session",
        "title",
        "minutes",
        "entries",
        "plan",
        "replaced",
        "engine",
        "format",
    }


def test_kept_notes_are_found_again_and_other_files_are_left_out(
    tmp_path: Path, session: Session
) -> None:
    shelf = NotesShelf(tmp_path)
    shelf.keep(kept(session))
    (tmp_path / "other.json").write_text("{}")
    assert shelf.all() == (kept(session),)
    assert [file.path.name for file in shelf.unreadable()] == ["other.json"]


def test_no_notes_yet_is_an_empty_shelf(tmp_path: Path) -> None:
    assert NotesShelf(tmp_path / "none").all() == ()


def test_a_file_that_only_nests_ever_deeper_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "deep.json").write_text("[" * 100_000)
    shelf = NotesShelf(tmp_path)
    assert shelf.all() == ()
    assert [one.path.name for one in shelf.unreadable()] == ["deep.json"]
