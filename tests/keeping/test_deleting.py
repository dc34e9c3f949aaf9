"""Deleting can be taken back until it is erased; erasing leaves nothing here."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from tests.export.kept_examples import NOTES, leave, plan_record
from tiworkshop.disk.directories import Directories
from tiworkshop.instruments.desk import draft_name
from tiworkshop.instruments.records.record import StandingRecord
from tiworkshop.instruments.records.shelf import RecordShelf
from tiworkshop.keeping.cupboard import NotThere, in_use, named, restore_list
from tiworkshop.keeping.deleting import change_draft, delete, erase, restore
from tiworkshop.keeping.listed import Listed
from tiworkshop.notes.drafts import Drafts
from tiworkshop.notes.sheet import Sheet, Slot


def the_notes(directories: Directories) -> Listed:
    return named(in_use(directories).look().things, NOTES.id)


def everything_on_disk(directories: Directories) -> bytes:
    files = (path for path in directories.data.parent.rglob("*") if path.is_file())
    return b"".join(path.read_bytes() for path in files)


def test_what_is_deleted_is_on_the_restore_list_and_comes_back_whole(
    directories: Directories,
) -> None:
    leave(directories)
    delete(directories, the_notes(directories))
    assert NOTES.id not in {one.id for one in in_use(directories).look().things}
    (gone,) = restore_list(directories).look().things
    assert stat.S_IMODE(gone.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(gone.path.parent.stat().st_mode) == 0o700
    restore(directories, gone)
    assert in_use(directories).open(the_notes(directories)) == NOTES
    assert restore_list(directories).look().things == ()


def test_records_go_and_come_back_as_well(directories: Directories) -> None:
    leave(directories)
    delete(directories, named(in_use(directories).look().things, plan_record().id))
    (gone,) = restore_list(directories).look().things
    assert gone.kind == "plan"
    restore(directories, gone)
    assert len(in_use(directories).look().things) == 4


def test_nothing_is_written_over_when_something_of_that_id_is_there(
    directories: Directories,
) -> None:
    leave(directories)
    delete(directories, the_notes(directories))
    (gone,) = restore_list(directories).look().things
    leave(directories)
    with pytest.raises(NotThere, match="there already"):
        restore(directories, gone)
    assert gone.path.exists()


def test_what_another_terminal_took_away_is_said_in_a_sentence(directories: Directories) -> None:
    leave(directories)
    notes = the_notes(directories)
    notes.path.unlink()
    for do in (delete, erase):
        with pytest.raises(NotThere, match="not there any more"):
            do(directories, notes)


def test_a_move_that_was_cut_off_half_way_is_finished_by_the_next(
    directories: Directories,
) -> None:
    leave(directories)
    notes = the_notes(directories)
    there = restore_list(directories).home_of(notes)
    there.parent.mkdir(parents=True)
    there.hardlink_to(notes.path)
    delete(directories, notes)
    assert not notes.path.exists()
    assert there.exists()


def test_erasing_leaves_no_byte_of_it_here(directories: Directories) -> None:
    leave(directories)
    notes = the_notes(directories)
    drafts = Drafts(directories.drafts)
    for name in (change_draft(NOTES.id), draft_name("plan", NOTES.id)):
        drafts.save(name, Sheet({Slot("note", "a"): "Cover changes are late."}))
    standing = StandingRecord(
        id="s1", date="2026-03-06", change=f"{NOTES.id}:1", standing="under way"
    )
    RecordShelf(directories.records).keep(standing)
    assert b"Cover changes are late." in everything_on_disk(directories)
    erase(directories, notes)
    left = everything_on_disk(directories)
    assert b"Cover changes" not in left
    assert NOTES.id.encode() not in left
    assert len(in_use(directories).look().things) == 3


def test_the_blocks_of_an_erased_file_are_written_over(
    directories: Directories, tmp_path: Path
) -> None:
    leave(directories)
    notes = the_notes(directories)
    size = notes.path.stat().st_size
    still_open = os.open(notes.path, os.O_RDONLY)
    try:
        erase(directories, notes)
        assert os.read(still_open, size + 1) == bytes(size)
    finally:
        os.close(still_open)


def test_a_link_put_in_place_of_a_file_is_not_followed(
    directories: Directories, tmp_path: Path
) -> None:
    leave(directories)
    notes = the_notes(directories)
    precious = tmp_path / "precious"
    precious.write_text("mine")
    notes.path.unlink()
    notes.path.symlink_to(precious)
    with pytest.raises(NotThere):
        erase(directories, notes)
    assert precious.read_text() == "mine"
