"""Watching, with real files; waiting is a list of things that happen instead of time."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tiworkshop.checking.watching import Checked, settled
from tiworkshop.disk.directories import Directories
from tiworkshop.disk.stamps import stamp_of
from tiworkshop.library.shelves import open_library

Step = Callable[[], None]


def reading(path: Path, body: str = "## One\n\nText.\n") -> None:
    path.write_text(f"---\nid: {path.stem}\ntitle: Own\n---\n\n{body}")


def nothing() -> None:
    """A moment in which nothing happens."""


def looks(paths: list[Path], *steps: Step) -> list[list[str]]:
    """Return the names of the files that are there at each change that counted."""
    left: Iterator[Step] = iter(steps)

    class Over(Exception):
        """Nothing more happens."""

    def wait() -> None:
        step = next(left, None)
        if step is None:
            raise Over
        step()

    told: list[list[str]] = []
    try:
        told.extend(
            [path.name for path, stamp in stamps.items() if stamp]
            for stamps in settled(lambda: paths, wait)
        )
    except Over:
        return told
    raise AssertionError("it ended by itself")


@pytest.fixture
def own(tmp_path: Path) -> Path:
    path = tmp_path / "own.md"
    reading(path)
    return path


def test_the_first_look_counts_and_then_only_changes(own: Path) -> None:
    assert looks([own], nothing, nothing) == [["own.md"]]


def test_a_save_in_place_counts_once(own: Path) -> None:
    def save() -> None:
        reading(own, "## Two\n\nMore text.\n")

    assert looks([own], nothing, save, nothing, nothing) == [["own.md"], ["own.md"]]


def test_a_save_by_rename_counts_though_size_and_time_are_the_same(own: Path) -> None:
    def save() -> None:
        other = own.with_name("other")
        other.write_bytes(own.read_bytes())
        status = own.stat()
        os.utime(other, ns=(status.st_atime_ns, status.st_mtime_ns))
        other.replace(own)

    assert looks([own], save, nothing, nothing) == [["own.md"], ["own.md"]]


def test_a_file_that_is_gone_for_a_moment_is_no_change(own: Path) -> None:
    content, status = own.read_bytes(), own.stat()
    aside = own.with_name("aside")

    def go() -> None:
        own.rename(aside)

    def come_back() -> None:
        aside.rename(own)

    assert looks([own], go, come_back, nothing) == [["own.md"]]
    assert (own.read_bytes(), own.stat().st_ino) == (content, status.st_ino)


def test_a_file_that_vanishes_and_comes_back_counts_twice(own: Path) -> None:
    def come_back() -> None:
        reading(own)

    steps = (own.unlink, nothing, come_back, nothing, nothing)
    assert looks([own], *steps) == [["own.md"], [], ["own.md"]]


def test_only_what_changed_is_checked_again(
    own: Path, tmp_path: Path, directories: Directories
) -> None:
    other = tmp_path / "other.md"
    reading(other, "#### Deep\n\nText.\n")
    library = open_library(directories)
    checked = Checked(None, 1)
    stamps = {path: stamp_of(path) for path in (own, other)}
    assert [problem.file for problem in checked.again(stamps, library)] == [str(other)]
    other.write_text("")  # nobody is told, so nobody looks
    assert len(checked.again(stamps, library)) == 1
    assert "skips a level" in checked.again(stamps, library)[0].sentence
    stamps[other] = stamp_of(other)
    assert [p.sentence for p in checked.again(stamps, library)] == ["The file is empty."]


def test_a_session_is_checked_again_when_a_reading_comes(
    tmp_path: Path, directories: Directories
) -> None:
    session = tmp_path / "own.yaml"
    session.write_text(
        "id: own\ntitle: Own\npurpose: To try it.\naudience: All\nsafeguarding: Procedures first.\n"
        "steps: [{id: a, title: A, kind: reading, reading: later}]\n"
        "variants: [{minutes: 5, segments: [{id: s, title: S, minutes: 5, steps: [a]}]}]\n"
    )
    library = open_library(directories)
    checked = Checked(None, 1)
    stamps = {session: stamp_of(session)}
    (problem,) = checked.again(stamps, library)
    assert problem.sentence == "There is no reading later."
    reading(tmp_path / "later.md")
    assert checked.again(stamps, library) == []
