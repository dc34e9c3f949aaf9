"""check --watch in a terminal: saves are noticed, Ctrl+C ends it with the last result."""

from __future__ import annotations

from pathlib import Path

import pytest

from .home import Home

GOOD = "---\nid: own\ntitle: Own\n---\n\n## One\n\nText.\n"
BAD = GOOD.replace("## One", "#### One")


def save_by_rename(path: Path, text: str) -> None:
    other = path.with_name("own.md~")
    other.write_text(text)
    other.replace(path)


@pytest.mark.parametrize(("last", "code"), [(GOOD, 0), (BAD, 1)])
def test_each_save_is_checked_and_ctrl_c_leaves_with_the_last_result(
    home: Home, last: str, code: int
) -> None:
    path = home.path / "own.md"
    path.write_text(last)
    with home.open("check", "--watch", str(path), columns=200) as terminal:
        terminal.wait_for("1 file checked")
        save_by_rename(path, BAD if last == GOOD else GOOD)
        terminal.wait_for("no problems.", "1 found.")
        path.unlink()
        terminal.wait_for("There is no such file.")
        seen = terminal.text.count("1 file checked")
        save_by_rename(path, last)
        terminal.wait(lambda: terminal.text.count("1 file checked") > seen, "another check")
        terminal.press("ctrl+c")
        assert terminal.end() == code


def test_a_reading_that_comes_into_a_watched_directory_is_checked_too(home: Home) -> None:
    with home.open("check", "--watch", str(home.path), columns=200) as terminal:
        terminal.wait_for("0 files checked")
        (home.path / "own.md").write_text(BAD)
        terminal.wait_for("skips a level", "1 file checked: 1 found.")
        terminal.press("ctrl+c")
        assert terminal.end() == 1


def test_programs_get_one_object_a_line(home: Home) -> None:
    path = home.path / "own.md"
    path.write_text(BAD)
    with home.open("check", "--watch", "--json", str(path), columns=400) as terminal:
        terminal.wait_for('{"files": 1, "problems": [{')
        path.write_text(GOOD)
        terminal.wait_for('{"files": 1, "problems": []}')
        terminal.press("ctrl+c")
        assert terminal.end() == 0
