"""A life of the program: started, used at random, and ended at a random moment."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from random import Random

from tests.terminal.home import SESSION
from tests.terminal.terminal import NotSeen, Terminal
from tests.torture.books import MAY_BE_LOST, Books
from tests.torture.killing import KILLS, Kill, processes_in

_PATIENCE = 1.0
"""Seconds to wait for a screen that may not come where the run stands."""
SOON = 15.0
"""Seconds within which a process has to be gone; a busy disk takes some."""
_KEYS = ("n", "n", "n", "p", "k", "m", "space", "+", "-", "t", "h", "down")
_ACTIONS, _WEIGHTS = ("keys", "write", "linger", "close", "home"), (8, 16, 2, 2, 1)
_LEFT = b"\x1b[?1049l"
"""What a terminal is told when the program leaves: after it, a key is only echoed."""
_WRITING = "done (saved as you type)"
_CLOSING = ("Review, private", "Before you keep your notes", "That was the session")
WORDS = Path(__file__).with_name("words.txt").read_text("utf-8").split()
"""Ordinary words, which name nobody in any order."""


def live(books: Books, random: Random) -> str:
    """Start the program, use it, end it, and hold the disk against the books.

    Returns what happened, for whoever looks for the reason of a failure.
    """
    books.before_a_start()
    home = books.home
    with home.open("run", SESSION, "--minutes", "45", "--activities", "") as terminal:
        told = [_come_in(terminal)]
        books.after_a_start()
        told += [_do_something(terminal, books, random) for _ in range(random.randint(1, 5))]
        terminal.read(random.uniform(0, 0.3))
        kill = random.choice(KILLS)
        told.append(kill.name)
        try:
            _end(terminal, kill, books)
        except BaseException as error:
            error.add_note("It went: " + " · ".join(told))
            raise
    return " · ".join(told)


def _come_in(terminal: Terminal) -> str:
    """Go to the run: a new one, or the one that stopped."""
    terminal.wait(
        lambda: any(text in terminal.text for text in ("What is coming", "Welcome back")),
        "the program's first screen",
    )
    terminal.settle()
    if "Welcome back" in terminal.text:
        terminal.press("enter")
        terminal.wait_for_not("Welcome back")
        terminal.settle()
        return "came back"
    terminal.go("enter", "Ready when you are")
    terminal.go("enter", "reading 1 of")
    return "began"


def _do_something(terminal: Terminal, books: Books, random: Random) -> str:
    action = random.choices(_ACTIONS, _WEIGHTS)[0]
    if action != "linger" and _WRITING in terminal.text:
        terminal.press("escape")  # keys would be letters
        terminal.settle()
    match action:
        case "keys":
            # Taking back what was typed would be no loss.
            known = _KEYS if books.seen else (*_KEYS, "u")
            keys = random.choices(known, k=random.randint(1, 8))
            terminal.press(*keys)
            return " ".join(keys)
        case "write":
            return _write(terminal, books, random)
        case "linger":
            until = time.monotonic() + MAY_BE_LOST + 0.2
            while (left := until - time.monotonic()) > 0:
                terminal.read(left)
            return "a while"
        case "close":
            return _close(terminal, random)
        case _:
            terminal.press("escape")
            return "escape"


def _write(terminal: Terminal, books: Books, random: Random) -> str:
    """Write words into the note of the step at hand, where this screen lets one write."""
    words = random.sample(WORDS, random.randint(1, 6))
    terminal.press("e")
    if not _seen(terminal, _WRITING):
        return "no note here"
    phrase = " ".join(words)
    there = terminal.text.count(phrase)
    terminal.type(f" {phrase} ")
    if not _comes(terminal, lambda: terminal.text.count(phrase) > there):
        return "nothing seen of what was typed"
    if _LEFT in terminal.raw:
        return "typed when the program had ended"
    books.typed(words)
    if random.random() < 0.7:
        terminal.press("escape")
        terminal.settle()
    return f"wrote {' '.join(words)}"


def _close(terminal: Terminal, random: Random) -> str:
    """Go some of the way to the end of the run: the review, keeping, the last screen."""
    terminal.press("f")
    done = ["f"]
    for text in _CLOSING[: random.randint(0, 3)]:
        if not _seen(terminal, text):
            break
        terminal.press("enter")
        done.append("enter")
    return " ".join(done)


def _seen(terminal: Terminal, text: str) -> bool:
    return _comes(terminal, lambda: text in terminal.text)


def _comes(terminal: Terminal, condition: Callable[[], bool]) -> bool:
    try:
        terminal.wait(condition, "what may not come", _PATIENCE)
    except NotSeen:
        return False
    return True


def _end(terminal: Terminal, kill: Kill, books: Books) -> None:
    killed = time.monotonic()
    if terminal.alive():
        kill.do(terminal)
    terminal.end(within=SOON)
    left = processes_in(books.home.path)
    assert left == [], f"still there after {kill.name}: {left}"
    books.after_a_kill(killed, warned=kill.warns)
