"""Read a text file of the library: bounded, UTF-8, without characters that deceive."""

from __future__ import annotations

from pathlib import Path

from tiworkshop.disk.files import read_plain
from tiworkshop.library.hidden import hidden_in_file, name_of
from tiworkshop.library.problem import Problem, Refused, file_problem
from tiworkshop.values import dataclass

LARGEST_BYTES = 1024 * 1024
_BOM = "\ufeff"


@dataclass(frozen=True, slots=True)
class SourceText:
    """A file's text with plain line ends, and what was unusual about it."""

    text: str
    warnings: tuple[Problem, ...] = ()


def read_source(path: Path) -> SourceText:
    """Return the text of *path*.

    Raises Refused when it can't be read, is larger than 1 MiB, is not UTF-8, is empty, or holds
    control characters or characters that reverse the direction of text.
    """
    source = read_decoded(path)
    refuse_deceiving(path, source.text)
    return source


def read_decoded(path: Path) -> SourceText:
    """Return the text of *path*, whatever characters it holds.

    Raises Refused when it can't be read, is larger than 1 MiB, is not UTF-8, or is empty.
    """
    raw = _read_bounded(path)
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        hint = "Save the file as UTF-8."
        problem = file_problem(path, f"Byte {error.start} is not UTF-8 text.", hint, line)
        raise Refused([problem]) from None
    warnings = []
    if text.startswith(_BOM):
        text = text.removeprefix(_BOM)
        warnings.append(_note(path, 1, "The file starts with a byte-order mark."))
    if "\r\n" in text:
        line = text.count("\n", 0, text.index("\r\n")) + 1
        text = text.replace("\r\n", "\n")
        warnings.append(_note(path, line, "Lines end in CRLF (Windows line ends)."))
    if not text.strip():
        raise Refused([file_problem(path, "The file is empty.")])
    return SourceText(text, tuple(warnings))


def _read_bounded(path: Path) -> bytes:
    try:
        raw = read_plain(path, LARGEST_BYTES + 1)
    except FileNotFoundError:
        raise Refused([file_problem(path, "There is no such file.")]) from None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise Refused([file_problem(path, f"The file can't be read: {reason}.")]) from None
    if len(raw) > LARGEST_BYTES:
        problem = file_problem(path, "The file is larger than 1 MiB.", "Split it or shorten it.")
        raise Refused([problem])
    return raw


def refuse_deceiving(path: Path, text: str) -> None:
    """Raise Refused when *text* holds control characters or ones that reverse its direction."""
    problems = []
    for match in hidden_in_file(text):
        line = text.count("\n", 0, match.start()) + 1
        column = match.start() - (text.rfind("\n", 0, match.start()) + 1) + 1
        sentence = f"Column {column} holds a hidden character ({name_of(match.group())})."
        problems.append(file_problem(path, sentence, "Remove it.", line))
        if len(problems) == 20:
            break
    if problems:
        raise Refused(problems)


def _note(path: Path, line: int, sentence: str) -> Problem:
    hint = "It is read all the same; save it as plain UTF-8 with LF line ends."
    return Problem(str(path), line, sentence, hint, severity="warning")
