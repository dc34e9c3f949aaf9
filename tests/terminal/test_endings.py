"""When the terminal goes away or somebody ends the process: saved, put right, gone."""

from __future__ import annotations

import os
import re
import signal
import sys
import termios
from pathlib import Path

import pytest

from .home import SESSION, Home
from .terminal import PROGRAM, Terminal, processor_seconds, wait_until
from .walking import FIRST_PAGE, HOME_ASKS, begin, come_back, open_note, open_run

SOON = 15.0
"""Seconds within which a process without a terminal has to be gone; a busy disk takes some."""
MODES = {
    "the first screen": ("?1049h", "?1049l"),
    "the cursor": ("?25l", "?25h"),
    "wrapped lines": ("?7l", "?7h"),
    "plain pasting": ("?2004h", "?2004l"),
    "no focus reports": ("?1004h", "?1004l"),
    "no size reports": ("?2048h", "?2048l"),
    "no mouse reports": ("?1000h", "?1000l"),
    "no reports of every move": ("?1003h", "?1003l"),
    "the keyboard": (">1u", "<u"),
}

DISK_HANGS = """
import time
from tiworkshop.app.companion import CompanionApp
CompanionApp.save_for_good = lambda self: time.sleep(600)
"""
SIGNAL_WHILE_SAVING = """
import os, signal
from tiworkshop.run import journal
class SignalAfterSync:
    def __getattr__(self, name):
        return getattr(os, name)
    def fsync(self, handle):
        os.fsync(handle)
        if b'"extended"' in os.pread(handle, 100_000, 0):
            journal.os = os
            os.kill(os.getpid(), signal.SIGTERM)
journal.os = SignalAfterSync()
"""

SIGNAL_WHILE_LOADING = """
import os, signal, sys
class SignalOnLoading:
    def find_spec(self, name, path=None, target=None):
        if name == "tiworkshop.anonymiser.rules.schools":
            os.kill(os.getpid(), signal.SIGTERM)
sys.meta_path.insert(0, SignalOnLoading())
"""
LOADING_IN_A_STEP = """
from tiworkshop.app.companion import CompanionApp
save_soon = CompanionApp.save_soon
def load_and_save_soon(self):
    import tiworkshop.anonymiser.order
    save_soon(self)
CompanionApp.save_soon = load_and_save_soon
"""

SIGNAL_TO_ANOTHER_THREAD = """
import os, signal, threading
def take():
    open(os.environ["HOME"] + "/now").close()
    signal.pthread_kill(threading.get_ident(), signal.SIGTERM)
threading.Thread(target=take, daemon=True).start()
"""


def assert_put_right(raw: bytes) -> None:
    """Every mode that the program switched on is off again at the end."""
    codes = re.findall(r"\x1b\[([?<>][0-9]*[a-z])", raw.decode("latin-1"))
    last = {code: place for place, code in enumerate(codes)}
    assert "?1049h" in last
    for name, (begun, ended) in MODES.items():
        if begun in last:
            assert last.get(ended, -1) > last[begun], name


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_saves_the_last_word_and_puts_the_terminal_right(
    home: Home, number: signal.Signals
) -> None:
    """Alternate screen, modes, cursor and echo are as they were, and nothing is lost."""
    with open_run(home) as terminal:
        before = terminal.line_settings()
        assert not before[3] & termios.ECHO
        open_note(terminal)
        terminal.type("Cover changes last")
        terminal.wait_for("Cover changes last")
        terminal.signal(number)
        assert terminal.end(within=SOON) == -number
        assert_put_right(terminal.raw)
        after = terminal.line_settings()
        assert after[3] & termios.ECHO
        assert after[3] & termios.ICANON
    assert "Cover changes last" in home.draft()


def test_leaving_puts_the_terminal_right(home: Home) -> None:
    """The ordinary end."""
    with open_run(home) as terminal:
        terminal.press("q")
        assert terminal.end() == 0
        assert_put_right(terminal.raw)
        assert terminal.line_settings()[3] & termios.ECHO


def test_a_signal_while_home_is_open_ends_the_program(home: Home) -> None:
    """Without a run there is nothing to save, and still a terminal to put right."""
    with home.open() as terminal:
        terminal.wait_for(HOME_ASKS, "q leave")
        terminal.signal(signal.SIGTERM)
        assert terminal.end(within=SOON) == -signal.SIGTERM
        assert_put_right(terminal.raw)


def test_a_closed_window_saves_the_last_word(home: Home) -> None:
    """The line drops in the middle of a sentence."""
    with open_run(home) as terminal:
        open_note(terminal)
        terminal.type("Cover changes last")
        terminal.wait_for("Cover changes last")
        terminal.close_window()
        terminal.end(within=SOON)
    assert "Cover changes last" in home.draft()
    with come_back(home) as terminal:
        terminal.wait_for(FIRST_PAGE)


def test_a_closed_window_ends_a_program_that_was_started_to_survive_it(home: Home) -> None:
    """Started as by nohup: what has no terminal must not stay behind."""
    words = ("run", SESSION, "--minutes", "60", "--activities", "")
    with home.open(*words, ignore_hang_up=True) as terminal:
        begin(terminal)
        terminal.close_window()
        terminal.end(within=SOON)


def test_a_closed_window_ends_a_program_whose_shell_swallows_the_signal(home: Home) -> None:
    """The kernel tells only the shell; the program has to see for itself, and saves."""
    process = home.path / "process"
    words = f"run {SESSION} --minutes 60 --activities ''"
    script = f"trap '' HUP; {PROGRAM} {words} & echo $! >{process}; fg"
    with Terminal(["/bin/bash", "-m", "-c", script], home.environment) as terminal:
        begin(terminal)
        open_note(terminal)
        terminal.type("Cover changes last")
        terminal.wait_for("Cover changes last")
        pid = int(process.read_text())
        assert pid != terminal.pid
        terminal.close_window()
        wait_until(lambda: not is_running(pid), "the program has ended", within=SOON)
    assert "Cover changes last" in home.draft()


def is_running(pid: int) -> bool:
    """Return whether a process runs; one that only waits to be counted does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


def test_a_terminal_that_stopped_reading_holds_nothing_back(home: Home) -> None:
    """Ctrl+S, a frozen window: the program ends when asked to, saved, the line put right."""
    with open_run(home) as terminal:
        open_note(terminal)
        terminal.type("Cover changes last")
        terminal.wait_for("Cover changes last")
        home.wait_for_draft("Cover changes last")
        for columns in range(200, 600):  # sizes bring repaints that nobody reads
            terminal.child.setwinsize(60, columns)
            if terminal.waiting() > 3000:
                break
        terminal.signal(signal.SIGTERM)
        terminal.end_unread(SOON)
        assert terminal.line_settings()[3] & termios.ECHO


def test_a_signal_that_another_thread_takes_ends_the_program_too(home: Home) -> None:
    """The kernel may hand a signal to any thread, while the one that acts on signals sleeps."""
    os.mkfifo(home.path / "now")
    words = ("run", SESSION, "--minutes", "60", "--activities", "")
    with home.open_changed(SIGNAL_TO_ANOTHER_THREAD, *words) as terminal:
        begin(terminal)
        terminal.settle(0.5)
        (home.path / "now").open("w").close()
        assert terminal.end(within=SOON) == -signal.SIGTERM
        assert_put_right(terminal.raw)


def test_an_open_run_rests(home: Home) -> None:
    """Nobody presses a key: next to no processor time, and not a byte to the terminal."""
    with open_run(home) as terminal:
        terminal.settle(0.5)
        written, used = len(terminal.raw), processor_seconds(terminal.pid)
        terminal.read(1.0)
        assert len(terminal.raw) == written
        assert processor_seconds(terminal.pid) - used < 0.1


def test_two_signals_at_once_do_not_trip_over_each_other(home: Home) -> None:
    """A shutdown sends SIGTERM while the closing terminal sends SIGHUP."""
    with open_run(home) as terminal:
        open_note(terminal)
        terminal.type("Cover changes last")
        terminal.wait_for("Cover changes last")
        for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGTERM, signal.SIGHUP):
            if terminal.alive():
                os.kill(terminal.pid, number)
        assert terminal.end(within=SOON) in {-signal.SIGTERM, -signal.SIGHUP}
        assert "Traceback" not in terminal.raw.decode("utf-8", "replace")
    assert "Cover changes last" in home.draft()


def test_a_disk_that_does_not_answer_keeps_no_process(home: Home) -> None:
    """The last saving hangs: the process is gone within seconds all the same."""
    with home.open_changed(DISK_HANGS, "run", SESSION, "--minutes", "60") as terminal:
        terminal.wait_for("What is coming")
        terminal.signal(signal.SIGTERM)
        assert terminal.end(within=SOON) == -signal.SIGALRM


def test_a_signal_in_the_middle_of_a_saving_counts_nothing_twice(home: Home) -> None:
    """The process is ended just when a longer part is being written to the journal."""
    words = ("run", SESSION, "--minutes", "60", "--activities", "")
    with home.open_changed(SIGNAL_WHILE_SAVING, *words) as terminal:
        begin(terminal)
        terminal.wait_for("about 35 minutes left")
        terminal.press("+")
        assert terminal.end(within=SOON) == -signal.SIGTERM
    with come_back(home) as terminal:
        terminal.wait_for("about 36 minutes left")


def test_a_signal_in_the_middle_of_the_first_saving_lets_it_finish(home: Home) -> None:
    """The check for names is just being loaded: half loaded it would let nothing be saved."""
    words = ("run", SESSION, "--minutes", "60", "--activities", "")
    with home.open_changed(SIGNAL_WHILE_LOADING, *words) as terminal:
        begin(terminal)
        open_note(terminal)
        terminal.type("Cover changes last")
        assert terminal.end(within=SOON) == -signal.SIGTERM
        assert_put_right(terminal.raw)
    assert "Cover changes last" in home.draft()


def test_a_signal_in_the_middle_of_a_step_lets_it_finish(home: Home) -> None:
    """The check for names is half loaded, and nothing saves just then."""
    words = ("run", SESSION, "--minutes", "60", "--activities", "")
    with home.open_changed(SIGNAL_WHILE_LOADING + LOADING_IN_A_STEP, *words) as terminal:
        begin(terminal)
        open_note(terminal)
        terminal.type("C")
        assert terminal.end(within=SOON) == -signal.SIGTERM
        assert_put_right(terminal.raw)
    assert home.draft() == "C"


def test_the_installed_program_is_the_one_under_test() -> None:
    """The program stands beside the interpreter that runs the tests."""
    assert Path(PROGRAM).is_file()
    assert Path(PROGRAM).parent == Path(sys.executable).parent
