"""A reading of one's own with everything in it, on small screens and by ear."""

from __future__ import annotations

from pathlib import Path

import pytest

from .home import Home

EVERYTHING = (Path(__file__).parents[1] / "readings" / "everything.md").read_text("utf-8")
SESSION = """\
id: own
title: Own
purpose: To try it.
audience: All
safeguarding: Procedures first.
steps: [{id: a, title: A, kind: reading, reading: near}]
variants: [{minutes: 5, segments: [{id: s, title: S, minutes: 5, steps: [a]}]}]
"""
WORDS = [
    f"{word}{number}"
    for word in ("alpha", "bravo", "charlie", "delta", "echo", "foxtrot", "golf", "hotel")
    for number in (1, 2, 3)
]


@pytest.fixture
def session(home: Home) -> str:
    """A session with the reading beside it."""
    (home.path / "own.yaml").write_text(SESSION)
    (home.path / "near.md").write_text(f"---\nid: near\ntitle: Near\n---\n\n## One\n\n{EVERYTHING}")
    return str(home.path / "own.yaml")


@pytest.mark.parametrize(("columns", "rows"), [(60, 16), (40, 12)])
def test_every_word_is_shown_on_some_screen_and_nothing_else_reaches_the_terminal(
    home: Home, session: str, columns: int, rows: int
) -> None:
    with home.open("run", session, "--minutes", "5", columns=columns, rows=rows) as terminal:
        terminal.wait_for("What is coming")
        terminal.go("enter", "Ready when you are")
        terminal.go("enter", "page 1 of")
        terminal.settle()
        seen = "".join(terminal.screen())
        while "That was the session" not in terminal.text:
            before = terminal.text
            terminal.press("n")
            terminal.wait_for_change(before)
            seen += "".join(terminal.screen())
        assert b"]8;" not in terminal.raw  # no link that a terminal would open
        terminal.press("q")
        terminal.end()
    assert [word for word in WORDS if word not in seen.replace(" ", "")] == []
    assert "<b>" in seen


def test_every_word_is_heard(home: Home, session: str) -> None:
    heard = home.call("run", session, "--minutes", "5", "--plain")
    assert "plain mode" in heard.stdout
    words = ("run", session, "--minutes", "5", "--plain")
    with home.open(*words, columns=60, rows=16) as terminal:
        terminal.wait_for("Page 1 of")
        terminal.type("k\r\r")
        terminal.wait_for("Enter: the close.")
        said = terminal.raw.decode()
        terminal.type("q\r")
        terminal.end()
    assert [word for word in WORDS if word not in said] == []
