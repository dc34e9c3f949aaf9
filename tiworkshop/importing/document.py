"""Read a module document: bounded, mended, without characters that deceive."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from tiworkshop.importing.mending import mended
from tiworkshop.library.problem import Problem, Refused
from tiworkshop.library.source_text import read_decoded, refuse_deceiving
from tiworkshop.values import dataclass

_OTHER_PROGRAMS: Mapping[str, str] = {
    ".docx": "a word processor's file",
    ".doc": "a word processor's file",
    ".odt": "a word processor's file",
    ".pdf": "a PDF",
    ".rtf": "a word processor's file",
}


@dataclass(frozen=True, slots=True)
class ModuleText:
    """A document's text with plain line ends, what was unusual, and the lines that were mended."""

    text: str
    warnings: tuple[Problem, ...]
    mended: tuple[int, ...]


def read_document(path: Path) -> ModuleText:
    """Return the text of a module document.

    Raises Refused when it can't be read, is larger than 1 MiB, is not UTF-8, is empty, or holds
    control characters or characters that reverse the direction of text.
    """
    try:
        source = read_decoded(path)
    except Refused as refused:
        raise Refused(_with_export_hint(refused, path)) from None
    text = mended(source.text.replace("\r", "\n"))
    refuse_deceiving(path, text.text)
    return ModuleText(text.text, source.warnings, text.lines)


def _with_export_hint(refused: Refused, path: Path) -> tuple[Problem, ...]:
    other = _OTHER_PROGRAMS.get(path.suffix.lower())
    if other is None or not path.is_file():
        return refused.problems
    said = f"This is {other}."
    return tuple(
        replace(problem, line=None, sentence=said, hint="Export it as Markdown or plain text.")
        for problem in refused.problems
    )
