"""tiworkshop notes delete, restore and erase as programs; and what list narrows."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.test_commands import data, tiworkshop
from tests.export.kept_examples import NOTES, PLACE, leave, plan_record
from tiworkshop.disk.directories import user_directories


@pytest.fixture(autouse=True)
def _kept() -> None:
    leave(user_directories())


def ids(*more: str) -> list[str]:
    """Return the ids that are listed, of every kind."""
    listed = data("notes", "list", *more)
    return [one["id"] for group in listed.values() for one in group]  # type: ignore[attr-defined]  # JSON


def files() -> list[Path]:
    return sorted(user_directories().data.rglob("*.json"))


def test_the_list_is_narrowed_by_kind_session_and_day() -> None:
    assert len(ids()) == 4
    assert ids("--kind", "notes") == [NOTES.id]
    assert ids("--about", NOTES.session) == [NOTES.id]
    assert ids("--since", "2026-03-05") == [plan_record().id]
    assert ids("--kind", "trainings") == []
    assert tiworkshop("notes", "list", "--kind", "trainings").stdout == (
        "Nothing here is of this kind and time.\n"
    )
    done = tiworkshop("notes", "list", "--about", "nothing", code=2)
    assert done.stderr.count("\n") == 1


def test_what_is_deleted_can_be_listed_and_restored() -> None:
    done = data("notes", "delete", NOTES.id[:4], "--json")
    assert done == {"deleted": [{"id": NOTES.id, "kind": "notes", "date": NOTES.date}]}
    assert NOTES.id not in ids()
    assert ids("--deleted") == [NOTES.id]
    assert tiworkshop("notes", "restore", NOTES.id[:4]).stdout.startswith("Restored:")
    assert NOTES.id in ids()
    assert ids("--deleted") == []


def test_nothing_is_deleted_when_one_of_the_names_is_none() -> None:
    done = tiworkshop("notes", "delete", NOTES.id, "zz", code=2)
    assert "begins with zz" in done.stderr
    assert len(ids()) == 4


def test_a_name_given_twice_is_one_thing() -> None:
    assert len(data("notes", "delete", NOTES.id, NOTES.id[:5], "--json")["deleted"]) == 1  # type: ignore[arg-type]  # JSON


def test_erasing_says_what_it_cannot_reach_and_asks_first() -> None:
    done = tiworkshop("notes", "erase", NOTES.id, code=2)
    assert "Backups and snapshots" in done.stderr
    assert "Nothing was erased." in done.stderr
    assert NOTES.id in ids()


def test_erasing_without_a_question_leaves_no_file() -> None:
    before = files()
    erased = json.loads(tiworkshop("notes", "erase", PLACE.id, "--yes", "--json").stdout)
    assert [one["id"] for one in erased["erased"]] == [PLACE.id]
    assert len(files()) == len(before) - 1


def test_the_whole_restore_list_can_be_erased() -> None:
    tiworkshop("notes", "delete", NOTES.id, PLACE.id)
    tiworkshop("notes", "erase", "--deleted", "--yes")
    assert ids("--deleted") == []
    assert len(files()) == 2
    done = tiworkshop("notes", "erase", "--deleted", "--yes", code=2)
    assert done.stdout == ""
    assert "Nothing is deleted." in done.stderr


def test_erasing_wants_names_or_all_and_not_both() -> None:
    for arguments in ((), (NOTES.id, "--deleted")):
        done = tiworkshop("notes", "erase", *arguments, code=2)
        assert done.stderr.count("\n") == 1


def test_a_record_is_shown_as_its_instrument_tells_it() -> None:
    assert "In every briefing." in tiworkshop("notes", "show", PLACE.id[:3]).stdout
    shown = data("notes", "show", PLACE.id[:3])
    assert shown["kind"] == "tiworkshop export"
