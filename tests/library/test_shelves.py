from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import SESSION_ID
from tiworkshop.disk.directories import Directories
from tiworkshop.library.places import bundled_shelf
from tiworkshop.library.problem import Refused
from tiworkshop.library.shelves import NotFound, open_library


@pytest.fixture
def own_session(directories: Directories) -> Path:
    """Put a session of the bundled one's id on the user's shelf."""
    path = directories.library / "sessions" / f"{SESSION_ID}.yaml"
    path.parent.mkdir(parents=True)
    text = (bundled_shelf() / "sessions" / path.name).read_text("utf-8")
    path.write_text(text.replace("title: Creating Trauma", "title: Our Trauma", 1), "utf-8")
    return path


def test_a_later_shelf_hides_an_earlier_one(directories: Directories, own_session: Path) -> None:
    library = open_library(directories)
    entry = library.session_entry(SESSION_ID)
    assert (entry.shelf, entry.hides, entry.path) == ("user", ("bundled",), own_session)
    assert library.session(entry).title == "Our Trauma-Informed Systems"


def test_a_shelf_named_by_hand_comes_last(directories: Directories, tmp_path: Path) -> None:
    path = tmp_path / "shelf" / "content" / "readings" / "pillars.md"
    path.parent.mkdir(parents=True)
    path.write_text("---\nid: pillars\ntitle: Ours\n---\n\n## One\n\nText.\n")
    assert open_library(directories, [tmp_path / "shelf"]).reading("pillars").title == "Ours"


def test_a_broken_file_takes_nothing_else_down(directories: Directories) -> None:
    path = directories.library / "sessions" / "broken.yaml"
    path.parent.mkdir(parents=True)
    path.write_text("id: [")
    library = open_library(directories)
    with pytest.raises(Refused):
        library.session(library.session_entry("broken"))
    assert library.session(library.session_entry(SESSION_ID)).id == SESSION_ID


def test_an_unknown_session_names_the_nearest(directories: Directories) -> None:
    with pytest.raises(NotFound) as missing:
        open_library(directories).session_entry("creating-trauma-systems")
    assert missing.value.hint == f"Did you mean {SESSION_ID}?"


def test_a_file_that_others_can_write_is_refused(
    directories: Directories, own_session: Path
) -> None:
    own_session.chmod(0o666)
    library = open_library(directories)
    with pytest.raises(Refused, match="Other users can write this file"):
        library.session(library.session_entry(SESSION_ID))


def test_a_checked_file_is_not_checked_again_until_it_changes(
    directories: Directories, own_session: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = open_library(directories)
    first = library.session(library.session_entry(SESSION_ID))

    def checks_again(_: Path) -> None:
        raise AssertionError("the file is checked again")

    monkeypatch.setattr("tiworkshop.library.session_file.read_session", checks_again)
    assert library.session(library.session_entry(SESSION_ID)) == first
    own_session.write_text(own_session.read_text("utf-8") + "\n# another line\n", "utf-8")
    with pytest.raises(AssertionError, match="checked again"):
        library.session(library.session_entry(SESSION_ID))


def test_a_cache_that_is_garbage_is_passed_over(directories: Directories) -> None:
    library = open_library(directories)
    first = library.session(library.session_entry(SESSION_ID))
    for path in (directories.cache / "checked").iterdir():
        path.write_bytes(b"\x00garbage")
    assert library.session(library.session_entry(SESSION_ID)) == first
