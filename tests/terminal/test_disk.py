"""Disks that are full or read-only, and files that are not what they should be."""

from __future__ import annotations

import ctypes
import os

import pytest

from tiworkshop.library.places import bundled_shelf

from .disks import fill, make_read_only, small_disk
from .home import SESSION, Home
from .walking import HOME_ASKS, begin, come_back, open_note, open_run, stop_writing

GARBAGE = b"\x00\xffnot what it should be\n"
NO_SPACE = "Notes can't be saved now: No space left on device. They are tried again."


def leave_a_run_with_a_note(home: Home) -> None:
    """Open a run, write a note, leave."""
    with open_run(home) as terminal:
        open_note(terminal)
        terminal.type("Cover changes last")
        terminal.wait_for("Cover changes last")
        stop_writing(terminal)
        terminal.press("q")
        assert terminal.end() == 0


def test_a_disk_that_fills_up_in_the_middle_of_a_note_is_said_and_loses_nothing(
    home: Home,
) -> None:
    """The app says so, goes on, keeps the text, and saves it when there is space again."""
    with small_disk(home.path / ".local"), open_run(home) as terminal:
        open_note(terminal)
        terminal.type("Cover changes")
        home.wait_for_draft("Cover changes")
        filler = fill(home.path / ".local")
        terminal.type(" last, after lunch")
        terminal.wait_for(NO_SPACE)
        assert home.draft() == "Cover changes"
        stop_writing(terminal)
        terminal.go("n", "page 2 of", "can't be saved now")
        open_note(terminal)
        terminal.wait_for("Cover changes last, after lunch")
        terminal.type(", on Mondays")
        filler.unlink()
        home.wait_for_draft("Cover changes last, after lunch, on Mondays")
        terminal.wait_for_not("can't be saved now")
        stop_writing(terminal)
        terminal.press("q")
        assert terminal.end() == 0
        with come_back(home) as again:
            again.wait_for("page 2 of")


def test_leaving_with_a_full_disk_asks_once_and_then_leaves(home: Home) -> None:
    """Nobody loses text by one key; what was on the disk before stays there."""
    with small_disk(home.path / ".local"), open_run(home) as terminal:
        open_note(terminal)
        terminal.type("Cover changes")
        home.wait_for_draft("Cover changes")
        fill(home.path / ".local")
        terminal.type(" last")
        terminal.wait_for(NO_SPACE)
        stop_writing(terminal)
        terminal.go("q", "Not everything is saved. q again leaves without it.")
        terminal.press("q")
        assert terminal.end() == 1
        assert home.draft() == "Cover changes"
        assert terminal.afterwards == (
            "Not everything is saved. Notes can't be saved now: No space left on device."
        )


def test_going_home_with_a_full_disk_stays_until_all_is_saved(home: Home) -> None:
    """Home would forget the text; so Esc keeps one where the text is."""
    with small_disk(home.path / ".local"), open_run(home) as terminal:
        filler = fill(home.path / ".local")
        open_note(terminal)
        terminal.type("Cover changes last")
        terminal.wait_for(NO_SPACE)
        stop_writing(terminal)
        terminal.wait_for("page 1 of", "n next")
        terminal.press("escape")
        terminal.settle()
        terminal.wait_for(NO_SPACE, "page 1 of")
        filler.unlink()
        home.wait_for_draft("Cover changes last")
        terminal.wait_for_not("can't be saved now")
        terminal.go("escape", HOME_ASKS)


def test_a_read_only_home_still_shows_a_whole_workshop(home: Home) -> None:
    """A session can be given; the app says that nothing can be saved."""
    with small_disk(home.path):
        make_read_only(home.path)
        with home.open("run", SESSION, "--minutes", "60", "--activities", "") as terminal:
            begin(terminal)
            terminal.wait_for("The run can't be saved now: Read-only file system.")
            terminal.go("m", "When this happens")
            terminal.go("m", "The leader's part")
            open_note(terminal)
            terminal.type("Cover changes last")
            terminal.wait_for("Cover changes last")
            make_read_only(home.path, read_only=False)
            home.wait_for_draft("Cover changes last")
            terminal.wait_for_not("can't be saved now")


@pytest.mark.parametrize("mode", [0o500, 0o000])
def test_a_home_one_may_not_write_to_or_look_into_still_opens(home: Home, mode: int) -> None:
    """A wrong owner, a wrong mode: said in a sentence, never a crash."""
    state = home.path / ".local/state"
    state.mkdir(parents=True)
    state.chmod(mode)
    before = give_up_rights if os.getuid() == 0 else None
    try:
        words = ("run", SESSION, "--minutes", "60", "--activities", "")
        with home.open(*words, before=before) as terminal:
            begin(terminal)
            terminal.wait_for("The run can't be saved now: Permission denied.")
            terminal.go("n", "page 2 of")
            terminal.go("q", "q again leaves without it.")
            terminal.press("q")
            terminal.end()
            assert "Traceback" not in terminal.text
    finally:
        state.chmod(0o700)


def give_up_rights() -> None:
    """Give up root's right to read and write whatever the modes say."""
    drop_from_bounding_set, override, read_search = 24, 1, 2
    libc = ctypes.CDLL(None)
    for right in (override, read_search):
        libc.prctl(drop_from_bounding_set, right, 0, 0, 0)


def test_a_journal_that_is_none_is_left_alone_and_told(home: Home) -> None:
    """Home opens, says it in a sentence, and the other run can be resumed."""
    leave_a_run_with_a_note(home)
    broken = home.runs / "broken.jsonl"
    broken.write_bytes(GARBAGE)
    with home.open() as terminal:
        terminal.wait_for(HOME_ASKS, "Resume Creating", "The file of one run can't be read.")
        terminal.press("q")
        assert terminal.end() == 0
    assert broken.read_bytes() == GARBAGE


def test_a_journal_with_a_torn_end_resumes_where_it_was_whole(home: Home) -> None:
    """The power went in the middle of a line."""
    with open_run(home) as terminal:
        terminal.go("n", "page 2 of")
        terminal.press("q")
        terminal.end()
    (journal,) = home.runs.glob("*.jsonl")
    with journal.open("ab") as file:
        file.write(b'{"id":"abc","at":{"utc":17')
    with come_back(home) as terminal:
        terminal.wait_for("page 2 of")
        terminal.go("n", "page 3 of")
        terminal.press("q")
        terminal.end()
    with come_back(home) as terminal:
        terminal.wait_for("page 3 of")


def test_a_draft_that_is_none_is_set_aside_and_told_and_its_run_opens(home: Home) -> None:
    """The file is kept under another name; what is written from now on is saved."""
    leave_a_run_with_a_note(home)
    (draft,) = home.drafts.glob("*.json")
    draft.write_bytes(GARBAGE)
    with come_back(home) as terminal:
        (kept,) = home.drafts.glob("*.unreadable")
        terminal.wait_for("Earlier text can't be read. Its file is kept:", kept.name)
        open_note(terminal)
        terminal.type("Cover changes first")
        home.wait_for_draft("Cover changes first")
        stop_writing(terminal)
        terminal.press("q")
        assert terminal.end() == 0
    assert kept.read_bytes() == GARBAGE


def test_a_room_is_not_told_of_earlier_text(home: Home) -> None:
    leave_a_run_with_a_note(home)
    (draft,) = home.drafts.glob("*.json")
    draft.write_bytes(GARBAGE)
    with home.open("run", SESSION, "--room") as room:
        room.wait_for("Welcome back", "Go on where it stopped")
        room.go("enter", "page 1 of")
        assert list(home.drafts.glob("*.unreadable"))
        room.settle()
        assert "Earlier text" not in room.text
    console = home.call("console", "--plain")
    assert "Earlier text can't be read. Its file is kept:" in console.stdout


def test_a_note_that_is_none_is_left_alone_and_told(home: Home) -> None:
    """The kept notes open, say it in a sentence, and the file stays as it is."""
    notes = home.path / ".local/share/tiworkshop/notes"
    notes.mkdir(parents=True)
    (notes / "broken.json").write_bytes(GARBAGE)
    kept_notes = str(len(list((bundled_shelf() / "sessions").iterdir())) + 3)
    with home.open() as terminal:
        terminal.wait_for(HOME_ASKS, "q leave")
        terminal.go(kept_notes, "No notes yet.", "The file of one kept thing can't be read.")
    assert (notes / "broken.json").read_bytes() == GARBAGE


def test_settings_that_are_none_are_named_and_defaults_are_used(home: Home) -> None:
    """A slip in the settings keeps nobody from a workshop."""
    settings = home.path / ".config/tiworkshop/settings.toml"
    settings.parent.mkdir(parents=True)
    settings.write_bytes(GARBAGE)
    with home.open() as terminal:
        terminal.wait_for(HOME_ASKS, "settings.toml can't be read; defaults are used.")
    settings.write_text("theme = ")
    with home.open() as terminal:
        terminal.wait_for(HOME_ASKS, "settings.toml is not TOML")
