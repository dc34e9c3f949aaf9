"""Only what changed goes over the line.

Textual paints a new screen whole, and parts of it again when they have found their size. Over SSH
on a slow line that is most of what is waited for. What stands on the terminal is remembered here,
cell by cell, and what would be painted as it already is, is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from textual.driver import Driver
from textual.message import Message
from textual.messages import InBandWindowResize

from tiworkshop.app.sleeping_input import SleepingInputDriver
from tiworkshop.readings.width import cells
from tiworkshop.values import dataclass

_PARTS = re.compile(r"\x1b\[(\d+);(\d+)H|\x1b\[([\d;]*)m|(\r?\n)|([^\x00-\x1f\x7f]+)")
_PAINTS_NOTHING = re.compile(r"(?:\x1b\[\?(?:2026|25)[hl]|\x1b\]22;[^\x07\x1b]*\x07)*")
_WORTH_A_MOVE = 10
"""Unchanged cells between two changes from which going there costs less than painting them."""
_SEEN_ON_BLANKS = frozenset({"4", "7", "9", "21", "53"})
"""Lines through and around text, and colours the other way round."""


@dataclass(frozen=True, slots=True)
class _Run:
    """Text of one style; row and column from 1, as terminals count."""

    row: int
    column: int
    style: str
    text: str


class _Row:
    """What stands in a row, cell by cell; an empty text is not known."""

    __slots__ = ("styles", "texts")

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.styles: list[str] = []

    def reach(self, columns: int) -> None:
        missing = columns - len(self.texts)
        if missing > 0:
            self.texts += [""] * missing
            self.styles += [""] * missing


class Painted:
    """What stands on a terminal, as far as it is known."""

    def __init__(self) -> None:
        self._rows: dict[int, _Row] = {}
        self._cursor = ""

    def forget(self) -> None:
        """Take nothing for granted: the terminal may show anything now."""
        self._rows.clear()
        self._cursor = ""

    def changes(self, data: str) -> str:
        """Return what has to be written so that the terminal shows what *data* would make it show.

        What isn't understood is written as it is, and nothing is taken for granted after it.
        """
        if _PAINTS_NOTHING.fullmatch(data):
            return data
        understood = _understood(data)
        if understood is None:
            self.forget()
            return data
        runs, cursor = understood
        pen = _Pen()
        for run in runs:
            self._paint(run, pen)
        if pen.written or cursor != self._cursor:
            self._cursor = cursor
            return pen.end(cursor)
        return ""

    def _paint(self, run: _Run, pen: _Pen) -> None:
        width = len(run.text)
        if cells(run.text) != width:
            self._rows.pop(run.row, None)  # wide letters: which cell is whose, terminals differ
            pen.put(run, 0, width)
            return
        row = self._rows.setdefault(run.row, _Row())
        first, last = run.column - 1, run.column - 1 + width
        row.reach(last)
        texts, styles = list(run.text), _cell_styles(run)
        before = zip(row.texts[first:last], row.styles[first:last], strict=True)
        other = [
            one != now for one, now in zip(before, zip(texts, styles, strict=True), strict=True)
        ]
        for begins, ends in _spans(other):
            pen.put(run, begins, ends)
        row.texts[first:last], row.styles[first:last] = texts, styles


class _Pen:
    """Writes spans of runs, and moves and changes its style only where it must."""

    def __init__(self) -> None:
        self._out: list[str] = []
        self._at = (0, 0)
        self._style = ""

    @property
    def written(self) -> bool:
        return bool(self._out)

    def put(self, run: _Run, begins: int, ends: int) -> None:
        place = (run.row, run.column + begins)
        if place != self._at:
            self._out.append(f"\x1b[{place[0]};{place[1]}H")
        if run.style != self._style:
            self._out.append(f"\x1b[0;{run.style}m" if run.style else "\x1b[0m")
            self._style = run.style
        self._out.append(run.text[begins:ends])
        self._at = (run.row, run.column + ends)

    def end(self, cursor: str) -> str:
        """Return all that was written, in no style at the end and with the cursor in its place."""
        plain = "\x1b[0m" if self._style else ""
        return "".join((*self._out, plain, cursor))


class ChangesOnlyDriver(SleepingInputDriver):
    """A terminal at the end of a line that may be slow."""

    _painted: Painted | None = None

    def write(self, data: str) -> None:
        """Write what changes the screen."""
        if self._painted is None:
            self._painted = Painted()
        super().write(self._painted.changes(data))

    def paint_all(self) -> None:
        """Paint everything that comes next, as it may be gone from the terminal."""
        if self._painted is not None:
            self._painted.forget()

    def start_application_mode(self) -> None:
        """Begin, or come back from the shell."""
        self.paint_all()
        super().start_application_mode()

    def process_message(self, message: Message) -> None:
        """Take nothing for granted when the terminal says that it has another size."""
        if isinstance(message, InBandWindowResize):
            self.paint_all()
        super().process_message(message)


def paint_all(driver: Driver | None) -> None:
    """Have everything painted that comes next, in a terminal where only changes are."""
    if isinstance(driver, ChangesOnlyDriver):
        driver.paint_all()


def _understood(data: str) -> tuple[list[_Run], str] | None:
    """Return the runs of a painting and where it leaves the cursor; None for anything else."""
    runs: list[_Run] = []
    row, column, style, cursor, end = 0, 0, "", "", 0
    for part in _PARTS.finditer(data):
        if part.start() != end:
            return None
        end = part.end()
        match part.lastindex:
            case 2:
                row, column, cursor = int(part[1]), int(part[2]), part[0]
            case 3:
                style = "" if part[3] in {"", "0"} else part[3]
            case 4:
                row, column = row + 1, 1
            case _:
                if not row:
                    return None
                runs.append(_Run(row, column, style, part[5]))
                column, cursor = column + cells(part[5]), ""
    return (runs, cursor) if end == len(data) else None


def _cell_styles(run: _Run) -> list[str]:
    if " " not in run.text:
        return [run.style] * len(run.text)
    blank = _style_of_blanks(run.style)
    return [blank if letter == " " else run.style for letter in run.text]


@lru_cache(maxsize=256)
def _style_of_blanks(style: str) -> str:
    """Return what of a style is seen where nothing is written: mostly the ground alone."""
    codes = iter(style.split(";"))
    ground = ""
    for code in codes:
        if code in _SEEN_ON_BLANKS:
            return style
        if code in {"38", "48"}:
            colour = _colour(codes)
            ground = f"{code};{colour}" if code == "48" else ground
        elif code.startswith(("4", "10")):
            ground = code
    return ground


def _colour(codes: Iterator[str]) -> str:
    kind = next(codes, "")
    return ";".join((kind, *(next(codes, "") for _ in range(3 if kind == "2" else 1))))


def _spans(other: list[bool]) -> Iterator[tuple[int, int]]:
    """Yield where cells differ, from and to; what lies close together is one span."""
    begins = ends = -1
    for place, differs in enumerate(other):
        if not differs:
            continue
        if begins >= 0 and place - ends > _WORTH_A_MOVE:
            yield begins, ends
            begins = place
        begins, ends = begins if begins >= 0 else place, place + 1
    if begins >= 0:
        yield begins, ends
