from __future__ import annotations

import os
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


def put(shelf: Path, name: str, text: str) -> Path:
    """Write a file on a shelf."""
    path = shelf / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def reading(title: str) -> str:
    return f"---\nid: pillars\ntitle: {title}\n---\n\n## One\n\nText.\n"


def test_shelves_come_in_order_and_each_entry_says_what_it_hides(tmp_path: Path) -> None:
    home = tmp_path / "home"
    shared, configured, named = (tmp_path / name for name in ("share", "etc", "named"))
    directories = Directories(home, home, home, home / "cache", (shared, configured))
    pillars = "content/readings/pillars.md"
    for shelf in (shared, configured, directories.library, named):
        put(shelf, pillars, reading(shelf.name))
        library = open_library(directories, [named])
        assert library.reading("pillars").title == shelf.name
    entry = library.readings["pillars"]
    assert (entry.shelf, entry.hides) == (str(named), ("bundled", "machine", "machine", "user"))


def test_a_shelf_called_like_the_bundled_one_is_not_trusted_more(
    directories: Directories, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    put(Path("bundled"), "content/readings/pillars.md", reading("Ours")).chmod(0o666)
    with pytest.raises(Refused, match="Other users can write this file"):
        open_library(directories, [Path("bundled")]).reading("pillars")


@pytest.mark.parametrize(
    "broken", ["text", "nothing", "a directory", "a link to nowhere", "a pipe", "a device"]
)
def test_a_broken_file_takes_nothing_else_down(directories: Directories, broken: str) -> None:
    path = put(directories.library, "sessions/broken.yaml", "id: [")
    if broken != "text":
        path.unlink()
    match broken:
        case "nothing":
            path.write_text("")
        case "a directory":
            path.mkdir()
        case "a link to nowhere":
            path.symlink_to("nowhere")
        case "a pipe":
            os.mkfifo(path)
        case "a device":
            path.symlink_to("/dev/zero")
    library = open_library(directories)
    with pytest.raises(Refused):
        library.session(library.session_entry("broken"))
    assert library.session(library.session_entry(SESSION_ID)).id == SESSION_ID


def test_a_broken_file_goes_on_hiding_the_one_it_was_put_before(
    directories: Directories, own_session: Path
) -> None:
    own_session.write_text("id: [")
    library = open_library(directories)
    with pytest.raises(Refused):
        library.session(library.session_entry(SESSION_ID))
    assert library.session_entry(SESSION_ID).hides == ("bundled",)


def test_words_that_can_not_be_used_are_passed_over(directories: Directories) -> None:
    bundled = open_library(directories).companion()
    put(directories.library, "content/companion.yaml", "paused: [")
    library = open_library(directories)
    words, passed_over = library.words_in_use()
    assert (words, [entry.shelf for entry in passed_over]) == (bundled, ["user"])


def test_words_of_a_later_shelf_count(directories: Directories) -> None:
    text = (bundled_shelf() / "content" / "companion.yaml").read_text("utf-8")
    changed = text.replace("paused: Paused", "paused: A pause")
    put(directories.library, "content/companion.yaml", changed)
    assert open_library(directories).words_in_use() == (open_library(directories).companion(), ())
    assert open_library(directories).companion().paused == "A pause"


def test_a_shelf_that_can_not_be_looked_into_is_a_problem(directories: Directories) -> None:
    put(directories.library, "sessions", "no directory")
    library = open_library(directories)
    (problem,) = library.unreadable()
    assert problem.file == str(directories.library / "sessions")
    assert problem.sentence == "This directory can't be looked into: Not a directory."
    assert SESSION_ID in library.sessions


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
