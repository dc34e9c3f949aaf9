"""Lines out and lines in. Nothing is ever taken back, moved or drawn."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager, nullcontext, suppress
from dataclasses import dataclass
from typing import TextIO

from tiworkshop.readings.layout import wrap
from tiworkshop.readings.page import Span, plain_text

PROMPT = "> "
_BOLD, _PLAIN = "\x1b[1m", "\x1b[0m"
_COLUMNS, _ROWS = 80, 24
_ASCII = str.maketrans(
    {"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": "...", "→": "to"}
)
"""What stands for a character that a terminal of plain ASCII doesn't have."""


class InputEnded(Exception):
    """Nobody can answer any more: the input has come to its end."""


@dataclass(slots=True)
class Voice:
    """Says lines and hears lines.

    ``columns`` gives the width to break lines at; None leaves them whole. ``prompted`` is whether
    somebody types the answers, so that a prompt is of use.
    """

    source: TextIO
    out: TextIO
    columns: Callable[[], int | None] = lambda: None
    prompted: bool = False
    bold: bool = False
    to_disk: bool = False
    """Whether what is said goes straight into a file: then nothing typed is said unredacted."""
    ascii: bool = False
    """Whether there are no typographic characters: what stands for them may be longer."""
    resting: Callable[[], AbstractContextManager[None]] = nullcontext
    """Around waiting for a line: then nothing is being done."""
    _gap: bool = True

    def say(self, text: str = "") -> None:
        """Say one line; the beginning of a longer one is kept as an indent."""
        for line in self._broken(text) if text else ("",):
            self._write(line)
        self._gap = not text

    def say_all(self, lines: Iterable[str]) -> None:
        """Say lines in order."""
        for line in lines:
            self.say(line)

    def part(self, heading: str) -> None:
        """Begin something new: an empty line, then its heading."""
        if not self._gap:
            self.say()
        for line in self._broken(heading):
            self._write(f"{_BOLD}{line}{_PLAIN}" if self.bold else line)
        self._gap = False

    def out_of_sight(self) -> None:
        """Move what was said off a screen that others may see; for ears this says nothing."""
        if self.prompted and self.columns() is not None:
            for _ in range(_rows(self.out)):
                self._write("")
            self._gap = True

    def hear(self) -> str:
        """Return the next line, without what a keyboard sends besides text. Raises InputEnded."""
        if self.prompted:
            self.out.write(PROMPT)
        self.out.flush()
        try:
            with self.resting():
                line = self.source.readline()
        except (OSError, ValueError):  # the line was hung up, or somebody closed the stream
            line = ""
        if not line:
            raise InputEnded
        self._gap = False
        return only_text(line.rstrip("\r\n"))

    def _broken(self, text: str) -> Iterable[str]:
        if self.ascii:
            text = text.translate(_ASCII)
        columns = self.columns()
        if columns is None:
            return (text,)
        words = text.lstrip(" ")
        indent = " " * min(len(text) - len(words), columns // 3)
        rows = wrap((Span(words),), columns - len(indent))
        return (f"{indent}{plain_text(row)}" for row in rows)

    def _write(self, line: str) -> None:
        self.out.write(f"{line}\n")


def only_text(line: str) -> str:
    """Return a line without control characters: arrow keys and the like must not be sent back."""
    return "".join(c for c in line.replace("\t", " ") if c.isprintable() or c in "\u200c\u200d")


def voice_of_the_process(environment: Mapping[str, str]) -> Voice:
    """Return the voice on standard input and output; both have to be open."""
    source, out = sys.stdin, sys.stdout
    terminal = out.isatty()
    for stream in (source, out):
        with suppress(AttributeError):
            stream.reconfigure(errors="replace")  # type: ignore[union-attr]  # a text file has it
    ascii_only = "utf" not in (out.encoding or "").lower()
    if ascii_only:
        out = _Ascii(out)
    return Voice(
        source,
        out,
        columns=(lambda: _columns(out)) if terminal else lambda: None,
        prompted=source.isatty(),
        to_disk=_is_file(sys.stdout),
        ascii=ascii_only,
        bold=terminal
        and not environment.get("NO_COLOR")
        and environment.get("TERM", "dumb") not in {"", "dumb"},
    )


class _Ascii:
    """A stream that has no typographic characters."""

    def __init__(self, out: TextIO) -> None:
        self._out = out

    def write(self, text: str) -> int:
        return self._out.write(text.translate(_ASCII))

    def __getattr__(self, name: str) -> object:
        return getattr(self._out, name)


def _is_file(out: TextIO) -> bool:
    with suppress(OSError, ValueError):
        return stat.S_ISREG(os.fstat(out.fileno()).st_mode)
    return False


def _columns(out: TextIO) -> int:
    with suppress(OSError, ValueError):
        return max(20, os.get_terminal_size(out.fileno()).columns or _COLUMNS)
    return _COLUMNS


def _rows(out: TextIO) -> int:
    with suppress(OSError, ValueError):
        return os.get_terminal_size(out.fileno()).lines or _ROWS
    return _ROWS
