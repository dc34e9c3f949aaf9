"""Every line with words lands in a field, in the notes, or is a heading or a label."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.importing.reading import DOCUMENTS, imported_text
from tiworkshop.disk.plain_data import to_plain
from tiworkshop.importing.document import read_document
from tiworkshop.importing.durations import lengths
from tiworkshop.importing.module import NotAModule
from tiworkshop.importing.outline import outline
from tiworkshop.library.definition import Session

NAMES = sorted(path.stem for path in DOCUMENTS.glob("*.md"))
_WORD = re.compile(r"[^\W_]+")
_LABEL = re.compile(r"\*\*[^*]+\*\*:?|(?<!\*)\*[^*]+\*:?|^\W*[^:]{1,60}:(?:\s|$)")


def texts(data: object) -> Iterator[str]:
    if isinstance(data, dict):
        for value in data.values():
            yield from texts(value)
    elif isinstance(data, list):
        for value in data:
            yield from texts(value)
    elif isinstance(data, str):
        yield data


def words(text: str) -> str:
    return f" {' '.join(_WORD.findall(text.casefold()))} "


def without_lengths(text: str) -> str:
    for length in reversed(lengths(text)):
        text = f"{text[: length.begins]} {text[length.ends :]}"
    return text


def pieces(line: str) -> Iterator[str]:
    """Yield what a line says besides its labels."""
    yield from _LABEL.split(line)


def dropped(text: str) -> list[str]:
    """Return the lines of a document that went nowhere."""
    found = imported_text(text)
    session: Session = found.session
    held = " | ".join(words(without_lengths(one)) for one in texts(to_plain(session)))
    left = {one.line for one in found.left}
    headings = {row.line for row in outline(text) if row.kind == "heading"}
    missing = []
    for number, line in enumerate(text.split("\n"), 1):
        if number in left or number in headings or "```" in line:
            continue
        whole = words(without_lengths(line))
        said = [words(without_lengths(piece)) for piece in pieces(line)]
        if whole not in held and not all(one in held or not one.strip() for one in said):
            missing.append(f"{number}: {line}")
    return missing


@pytest.mark.parametrize("name", NAMES)
def test_no_line_of_a_document_is_dropped(name: str) -> None:
    assert dropped(read_document(DOCUMENTS / f"{name}.md").text) == []


LINES = sorted(
    {
        line
        for name in NAMES
        for line in read_document(DOCUMENTS / f"{name}.md").text.split("\n")
        if not line.startswith("```")
    }
)
START = """# Module 1: Anything

## Purpose

To see.

## Session Shape

### 30-Minute Variant

**Reading (30 minutes):**
- Look
"""


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(LINES), max_size=25))
def test_no_line_is_dropped_whatever_stands_where(lines: list[str]) -> None:
    try:
        assert dropped("\n".join([START, *lines])) == []
    except NotAModule:  # pragma: no cover
        raise AssertionError("The beginning makes it a module.") from None
