"""What a terminal can show, in words for people who never think of terminals."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator, Mapping

from tiworkshop.cli.doctor.remark import Remark, trouble
from tiworkshop.values import dataclass

ABOUT = "Your terminal"
_COMFORTABLE, _ROOM, _SMALLEST = (80, 24), (60, 16), (40, 12)
_ALL_COLOURS = frozenset({"truecolor", "24bit"})
_OF_LINES = frozenset({"", "dumb", "unknown"})


@dataclass(frozen=True, slots=True)
class Terminal:
    """What is known of a terminal: a size in columns and rows, and what it says of itself."""

    there: bool
    columns: int
    rows: int
    encoding: str
    variables: Mapping[str, str]

    @property
    def kind(self) -> str:
        """What the terminal calls itself."""
        return self.variables.get("TERM", "")


def this_terminal() -> Terminal:
    """Return the terminal that the program was started in."""
    there = all(one is not None and one.isatty() for one in (sys.stdin, sys.stdout))
    columns, rows = shutil.get_terminal_size()
    encoding = sys.stdout.encoding if sys.stdout is not None else ""
    return Terminal(there, columns, rows, encoding, dict(os.environ))


def remarks_on_terminal(terminal: Terminal) -> Iterator[Remark]:
    """Yield what to know of a terminal."""
    if not terminal.there:
        sentence = "There is none here, so tiworkshop would speak line by line."
        yield Remark(ABOUT, sentence, "Over SSH, ssh -t brings one.")
        return
    if terminal.kind in _OF_LINES:
        sentence = "It says that it shows lines only, so tiworkshop speaks line by line."
        yield Remark(ABOUT, sentence)
        return
    yield _size(terminal)
    yield _colours(terminal)
    yield _letters(terminal)
    if "TMUX" in terminal.variables or terminal.kind.startswith(("tmux", "screen")):
        advice = "If Esc feels slow, put set -s escape-time 20 into ~/.tmux.conf."
        yield Remark(
            ABOUT, "It is inside tmux or screen, which keeps it when a line drops.", advice
        )


def _size(terminal: Terminal) -> Remark:
    size = f"{terminal.columns} columns by {terminal.rows} rows"
    match [_fits(terminal, one) for one in (_COMFORTABLE, _ROOM, _SMALLEST)]:
        case [True, _, _]:
            return Remark(ABOUT, f"Its size is {size}. Everything fits.")
        case [_, True, _]:
            return Remark(ABOUT, f"Its size is {size}. Everything fits, as on a projector.")
        case [_, _, True]:
            sentence = f"Its size is {size}. Everything works, with less around it."
            return Remark(ABOUT, sentence, "A larger window shows more at a time.")
        case _:
            sentence = f"Its size is {size}. That is too small to read in."
            advice = "Make the window larger, or its letters smaller: at least 40 by 12."
            return trouble(ABOUT, sentence, advice)


def _fits(terminal: Terminal, size: tuple[int, int]) -> bool:
    columns, rows = size
    return terminal.columns >= columns and terminal.rows >= rows


def _colours(terminal: Terminal) -> Remark:
    if "NO_COLOR" in terminal.variables:
        return Remark(ABOUT, "Colours are off (NO_COLOR is set). Nothing needs them.")
    if terminal.variables.get("COLORTERM", "").lower() in _ALL_COLOURS:
        return Remark(ABOUT, "It shows all colours.")
    if "256" in terminal.kind:
        return Remark(ABOUT, "It shows 256 colours. The calm themes look nearly the same.")
    return Remark(ABOUT, "It shows few colours, so its own are used. Nothing needs more.")


def _letters(terminal: Terminal) -> Remark:
    if terminal.encoding.lower().replace("-", "") == "utf8":
        return Remark(ABOUT, "It shows all letters and signs.")
    sentence = "It may not show dashes, arrows and letters with accents."
    return trouble(ABOUT, sentence, "Start with LANG=C.UTF-8 tiworkshop, or ask your admin.")
