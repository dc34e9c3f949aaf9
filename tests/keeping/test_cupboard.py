"""What is kept as a list: read quickly, the latest first; what can't be read is named."""

from __future__ import annotations

import pytest

from tests.export.kept_examples import NOTES, PLACE, audit_record, leave, plan_record
from tiworkshop.disk.directories import Directories
from tiworkshop.instruments.records.record import StandingRecord
from tiworkshop.instruments.records.shelf import RecordShelf
from tiworkshop.keeping.cupboard import NotThere, in_use, named


def test_everything_is_listed_with_what_tells_it_from_others(directories: Directories) -> None:
    leave(directories)
    things = in_use(directories).look().things
    assert [one.kind for one in things] == ["plan", "audit", "continuum", "notes"]
    notes = things[-1]
    assert (notes.id, notes.date, notes.about) == (NOTES.id, NOTES.date, NOTES.session)
    assert notes.facts == {"minutes": 45, "entries": 2, "changes": 1, "parked": 1}
    assert things[2].facts == {"phase": 2, "between": 1}


def test_a_thing_is_opened_whole(directories: Directories) -> None:
    leave(directories)
    cupboard = in_use(directories)
    opened = [cupboard.open(one) for one in cupboard.look().things]
    assert opened == [plan_record(), audit_record(), PLACE, NOTES]


def test_how_a_plan_stands_is_not_listed_by_itself(directories: Directories) -> None:
    standing = StandingRecord(id="s1", date="2026-03-06", change="x:1", standing="done")
    RecordShelf(directories.records).keep(standing)
    assert in_use(directories).look().things == ()


@pytest.mark.parametrize(
    "content",
    ["", "[]", "{}", "\x00", '{"kind": "audit"}', '{"session": 1, "id": "x"}', "[" * 100_000],
)
def test_a_file_that_holds_nothing_kept_is_named_and_left(
    directories: Directories, content: str
) -> None:
    leave(directories)
    file = directories.notes / "x.json"
    file.write_text(content)
    contents = in_use(directories).look()
    assert [one.path for one in contents.unreadable] == [file]
    assert len(contents.things) == 4
    assert file.read_text() == content


def test_a_copy_under_another_name_is_not_taken_for_a_second_thing(
    directories: Directories,
) -> None:
    leave(directories)
    file = directories.notes / f"{NOTES.id}.json"
    (directories.notes / "copy.json").write_bytes(file.read_bytes())
    assert [one.path.name for one in in_use(directories).look().unreadable] == ["copy.json"]


def test_the_beginning_of_an_id_is_enough_if_only_one_has_it(directories: Directories) -> None:
    leave(directories)
    things = in_use(directories).look().things
    assert named(things, "0a").id == NOTES.id
    with pytest.raises(NotThere, match="begins with zz"):
        named(things, "zz")
    with pytest.raises(NotThere, match="begins with"):
        named(things, "")


def test_several_ids_that_begin_alike_are_not_guessed_at(directories: Directories) -> None:
    leave(directories)
    things = in_use(directories).look().things
    with pytest.raises(NotThere, match="2 ids begin with 0a"):
        named((*things, things[-1]), "0a")


def test_what_a_newer_version_wrote_is_told_apart(directories: Directories) -> None:
    leave(directories)
    file = directories.notes / f"{NOTES.id}.json"
    file.write_text(file.read_text().replace('"format": 2', '"format": 99'))
    (found,) = in_use(directories).look().unreadable
    assert found.newer
