"""Cells of a spreadsheet: no cell that goes out is a formula, and each comes back as it was."""

from __future__ import annotations

import re

_FORMULA = re.compile("^'*[=+\\-@\t\r\n＝＋－＠]")
"""What spreadsheets take for a formula, wherever it is written from."""
_MARKED = re.compile("^'+[=+\\-@\t\r\n＝＋－＠]")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def harmless(text: str) -> str:
    """Return text that no spreadsheet takes for a formula: a ' stands before it if need be."""
    return f"'{text}" if _FORMULA.match(text) else text


def as_written(cell: str) -> str:
    """Return what ``harmless`` made a cell of, with plain line ends.

    Characters that steer a terminal or turn the direction of text are left out: they hold nothing
    that somebody wrote.
    """
    text = cell.replace("\r\n", "\n").replace("\r", "\n")
    text = text[1:] if _MARKED.match(text) else text
    return _CONTROL.sub("", text)
