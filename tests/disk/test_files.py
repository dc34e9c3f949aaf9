from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from tiworkshop.disk import files
from tiworkshop.disk.files import (
    UNFINISHED_PREFIX,
    private_directory,
    remove_unfinished,
    write_for_sharing,
    write_private,
)
from tiworkshop.disk.hands import UnsafeDirectory


def mode(path: Path) -> int:
    return stat.S_IMODE(path.lstat().st_mode)


@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077])
def test_files_are_private_whatever_the_umask(tmp_path: Path, mask: int) -> None:
    before = os.umask(mask)
    try:
        write_private(tmp_path / "a" / "b" / "note.json", b"text")
    finally:
        os.umask(before)
    assert mode(tmp_path / "a" / "b" / "note.json") == 0o600
    assert mode(tmp_path / "a") == mode(tmp_path / "a" / "b") == 0o700


def test_a_directory_that_was_open_to_others_is_closed(tmp_path: Path) -> None:
    (tmp_path / "open").mkdir(mode=0o755)
    assert mode(private_directory(tmp_path / "open")) == 0o700


def test_a_write_that_fails_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "note.json"
    write_private(path, b"before")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_private(path, b"after")
    assert path.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_write_whose_unfinished_file_another_start_takes_away_is_done_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "note.json"
    starts = iter([tmp_path])
    sync = os.fsync

    def sync_while_another_starts(handle: int) -> None:
        sync(handle)
        for directory in starts:
            remove_unfinished(directory)

    monkeypatch.setattr(files.os, "fsync", sync_while_another_starts)
    write_private(path, b"after")
    assert path.read_bytes() == b"after"
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_planted_where_others_can_write_is_refused(tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o777)
    (tmp_path / "elsewhere").mkdir()
    (shared / "tiworkshop").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(UnsafeDirectory):
        private_directory(shared / "tiworkshop")


@pytest.mark.skipif(os.getuid() != 0, reason="only root can give a directory away")
def test_a_directory_that_somebody_else_made_meanwhile_is_refused(tmp_path: Path) -> None:
    """Between the look at the start and the first write, in a place where others may write."""
    (tmp_path / "data").mkdir()
    os.chown(tmp_path / "data", 54321, 54321)
    with pytest.raises(UnsafeDirectory, match="data belongs to another user, 54321"):
        write_private(tmp_path / "data" / "tiworkshop" / "note.json", b"text")
    assert not list(tmp_path.rglob("*.json"))


def test_a_link_in_the_place_of_a_file_is_replaced_and_not_followed(tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.write_text("not ours")
    (tmp_path / "note.json").symlink_to(target)
    write_private(tmp_path / "note.json", b"text")
    assert target.read_text() == "not ours"
    assert not (tmp_path / "note.json").is_symlink()


def test_what_an_interrupted_write_left_is_removed(tmp_path: Path) -> None:
    (tmp_path / f"{UNFINISHED_PREFIX}abc").write_text("half")
    (tmp_path / "kept.json").write_text("whole")
    remove_unfinished(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["kept.json"]


def test_a_file_for_sharing_is_private_and_its_directory_stays_as_it_is(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    write_for_sharing(tmp_path / "sheet.html", b"one", replace=False)
    assert mode(tmp_path / "sheet.html") == 0o600
    assert mode(tmp_path) == 0o755
    write_for_sharing(tmp_path / "sheet.html", b"two", replace=True)
    assert (tmp_path / "sheet.html").read_bytes() == b"two"


@pytest.mark.parametrize("links", [True, False])
def test_a_file_for_sharing_never_takes_a_name_that_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError("no links here")

    if not links:
        monkeypatch.setattr(Path, "hardlink_to", refuse)
    path = tmp_path / "sheet.html"
    write_for_sharing(path, b"one", replace=False)
    with pytest.raises(FileExistsError):
        write_for_sharing(path, b"two", replace=False)
    assert path.read_bytes() == b"one"
    assert [found.name for found in tmp_path.iterdir()] == ["sheet.html"]
