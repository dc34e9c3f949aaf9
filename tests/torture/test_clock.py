"""The wall clock is set by a day while a run is open: time in the run goes on as it was."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from tests.terminal.home import SESSION, Home
from tests.terminal.terminal import Terminal
from tests.terminal.walking import begin, open_note, stop_writing

DAY = 86_400
_LIBRARY = next(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"), None)

pytestmark = pytest.mark.skipif(
    _LIBRARY is None, reason="faketime is not installed; .ci/run installs it"
)


def set_clock(home: Home, seconds: int) -> None:
    """Set the wall clock of programs in this home, those that run included."""
    new = home.temporary / "offset.new"
    new.write_text(f"{seconds:+d}\n")
    new.replace(home.temporary / "offset")


def open_with_clock(home: Home) -> Terminal:
    """Open the run in a program whose wall clock can be set."""
    variables = {
        "LD_PRELOAD": str(_LIBRARY),
        "FAKETIME_TIMESTAMP_FILE": str(home.temporary / "offset"),
        "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
    }
    words = ("run", SESSION, "--minutes", "60", "--activities", "")
    return home.open(*words, variables=variables)


@pytest.mark.parametrize("step", [DAY, -DAY])
def test_a_clock_that_is_set_by_a_day_changes_no_time_and_loses_no_note(
    home: Home, step: int
) -> None:
    set_clock(home, 0)
    with open_with_clock(home) as terminal:
        begin(terminal)
        set_clock(home, step)
        terminal.go("n", "page 2 of", "about 35 minutes left")
        open_note(terminal)
        terminal.type("Cover changes last")
        home.wait_for_draft("Cover changes last")
        stop_writing(terminal)
        terminal.signal(signal.SIGKILL)
        terminal.end()
    set_clock(home, 0)
    with open_with_clock(home) as terminal:
        terminal.wait_for("Welcome back", "Go on, and count the time since")
        assert terminal.text.count("about 35 minutes left") == 2
        terminal.go("enter", "page 2 of", "about 35 minutes left")
        set_clock(home, -step)
        terminal.go("p", "page 1 of", "about 35 minutes left")
        terminal.press("q")
        assert terminal.end() == 0
    journal = next(home.runs.glob("*.jsonl")).read_text("utf-8")
    assert journal.count('"utc"') == len(journal.splitlines())
