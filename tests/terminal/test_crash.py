"""An error inside the program: one sentence, and nothing that somebody typed."""

from __future__ import annotations

import re

import pytest

from .home import SESSION, Home
from .terminal import Terminal
from .walking import HOME_ASKS, begin, open_note

TYPED = "Harrowgate-Pemberton"
UNTYPED = "a-value-of-a-local-variable"
SENTENCE = "tiworkshop had to stop. What you wrote is saved."

_FAIL = f"""
def fail(self, *arguments):
    held = [{UNTYPED!r}, self, arguments]
    typed = (getattr(self, "workshop", None) or self.work).sheet.texts
    raise RuntimeError(f"the text was {{typed}} and {{held}}")
"""
WHILE_TYPING = f"""
from tiworkshop.app.writing.writing import WritingScreen
{_FAIL}
before = WritingScreen.on_text_area_changed
def changed(self, event):
    before(self, event)
    if event.text_area.text.endswith("!"):
        fail(self, event.text_area.text)
WritingScreen.on_text_area_changed = changed
"""
ON_A_KEY = f"""
from tiworkshop.app.writing.writing import WritingScreen
{_FAIL}
WritingScreen.action_done = fail
"""
WHILE_SAVING = f"""
from tiworkshop.app.saving import Saving
{_FAIL}
def now(self):
    fail(self._app)
Saving.now = now
"""
IN_A_FLOW = f"""
from tiworkshop.app.running import flow
{_FAIL}
async def close(app, workshop):
    fail(app)
flow.close = close
"""
WHILE_DRAWING = f"""
from tiworkshop.app.running.screen import RunScreen
{_FAIL}
before = RunScreen.draw_body
def draw_body(self):
    if self.workshop.sheet.texts:
        fail(self)
    before(self)
RunScreen.draw_body = draw_body
"""


def assert_one_sentence(terminal: Terminal, home: Home) -> None:
    """One sentence on the screen, a report of places only, exit code 1."""
    assert terminal.end() == 1
    said = terminal.afterwards
    match = re.fullmatch(
        re.escape(SENTENCE) + r" A report without any of your text is in ~/(\S+)\.", said
    )
    assert match, said
    report = (home.path / match[1]).read_text()
    assert "RuntimeError" in report
    assert " fail" in report
    for secret in (TYPED, UNTYPED, "the text was", str(home.path)):
        assert secret not in said
        assert secret not in report
    assert home.holds((UNTYPED, "the text was"), "7700900123") == []


CHANGES = {
    "while typing": WHILE_TYPING,
    "on a key": ON_A_KEY,
    "while saving": WHILE_SAVING,
    "in a flow": IN_A_FLOW,
    "while drawing": WHILE_DRAWING,
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_an_error_while_a_note_is_open_shows_and_keeps_nothing_of_it(
    home: Home, change: str
) -> None:
    """Wherever it happens: no local variable, no typed text, no traceback; the note is saved."""
    words = ("run", SESSION, "--minutes", "60", "--activities", "")
    with home.open_changed(change, *words) as terminal:
        begin(terminal)
        open_note(terminal)
        shown = len(terminal.raw)
        terminal.type(f"Dr {TYPED} changes cover")
        # What is typed may be painted in several pieces; after a crash the screen is gone.
        terminal.wait(
            lambda: "changes cover" in terminal.text or b"changes cover" in terminal.raw[shown:],
            "the text",
        )
        terminal.type("!")
        if change is not WHILE_TYPING and change is not WHILE_SAVING:
            terminal.wait_for("cover!")
            terminal.press("escape")
        if change is IN_A_FLOW:
            terminal.wait_for("n next")
            terminal.press("f")
        assert_one_sentence(terminal, home)
    assert "changes cover" in home.draft()
    assert TYPED not in home.draft()


def test_an_error_before_anything_is_open_is_one_sentence_too(home: Home) -> None:
    """Home itself fails."""
    change = """
from tiworkshop.app.home.screen import HomeScreen
def fail(self):
    raise RuntimeError("the text was")
HomeScreen.refresh_choices = fail
"""
    with home.open_changed(change) as terminal:
        assert_one_sentence(terminal, home)


def test_an_error_whose_report_cannot_be_written_is_one_sentence_too(home: Home) -> None:
    """The sentence names no report that is not there."""
    home.state.mkdir(parents=True)
    (home.state / "crashes").write_text("a file where the directory would be")
    change = """
from tiworkshop.app.companion import CompanionApp
def fail(self):
    raise RuntimeError("the text was")
CompanionApp.action_help = fail
"""
    with home.open_changed(change) as terminal:
        terminal.wait_for(HOME_ASKS, "q leave")
        terminal.press("?")
        assert terminal.end() == 1
        assert terminal.afterwards == SENTENCE
