"""A definition that is changed while it is open in plain mode."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import SESSION_ID
from tests.plain.conftest import Converse
from tiworkshop.library.places import bundled_shelf
from tiworkshop.plain.setup import open_session

BUNDLED = bundled_shelf() / "sessions" / f"{SESSION_ID}.yaml"
CHANGED = "The session file has changed. Type reload to read it again."
BEGIN = ("k", "")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / BUNDLED.name
    path.write_bytes(BUNDLED.read_bytes())
    return path


def test_a_changed_file_is_said_once_at_the_next_turn_and_read_on_reload(
    say: Converse, file: Path
) -> None:
    def retitle() -> None:
        text = file.read_text("utf-8")
        new = text.replace("title: Read role translations for leadership", "title: Read ours", 1)
        file.write_text(new)

    opening = open_session(str(file), 45, (), "both")
    heard = say(*BEGIN, retitle, "", "", "r", "reload", "q", opening=opening)
    assert heard.lines.count(CHANGED) == 1
    after = heard.after("The session was read again.")
    assert "Step 1 of 6, reading: Read ours" in after
    assert "Page 3 of 6: What is not expected of leaders" in after


def test_a_broken_file_leaves_the_old_session_and_says_why(say: Converse, file: Path) -> None:
    opening = open_session(str(file), 45, (), "both")
    heard = say(*BEGIN, lambda: file.write_text("id: [\n"), "", "reload", "", "q", opening=opening)
    (said,) = [line for line in heard.lines if line.startswith("The old session goes on.")]
    assert "Line 2: The YAML can't be read" in said
    assert any(line.startswith("Page 3 of 6") for line in heard.after(said))


def test_nothing_is_there_to_reload_while_nothing_changed(say: Converse, file: Path) -> None:
    heard = say(*BEGIN, "reload", "q", opening=open_session(str(file), 45, (), "both"))
    assert "Nothing here is called reload. Type ? for what can be typed." in heard.lines
