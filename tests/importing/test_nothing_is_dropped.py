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
from tiworkshop.importing.headings import item_section, plainly_named
from tiworkshop.importing.labels import written_label
from tiworkshop.importing.outline import Row, outline

NAMES = sorted(path.stem for path in DOCUMENTS.glob("*.md"))
_WORD = re.compile(r"\b(?!(?:about|approximately|up)\b)[^\W_]+")
_SENTENCE_END = re.compile(r"(?<=[.?!])\s+")
_TABLE_HEAD = re.compile(r".*\|.*\n[|: -]+$")
_MARKER = re.compile(r"^\s*(?:\d+[.)]|[-*+>#]+)\s+")


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
    """Return the words of a text without "about" and lengths of time, a space around each."""
    for length in reversed(lengths(text)):
        text = f"{text[: length.begins]} {text[length.ends :]}"
    return f" {' '.join(_WORD.findall(text.casefold()))} "


def said(row: Row) -> Iterator[str]:
    """Yield what a row says besides its label, sentence by sentence."""
    if plainly_named(row.text) or item_section(row.text) or row.words.all_strong:
        return
    if row.kind == "cells":
        yield from (words(cell) for cell in row.cells if not cell.isdecimal())
        return
    label, rest = written_label(row)
    whole = rest if label else row.text
    yield from (words(sentence) for sentence in _SENTENCE_END.split(whole))


def dropped(text: str) -> list[str]:
    """Return the rows of a document that went nowhere."""
    found = imported_text(text)
    divided = (f"{step.title} {step.text}" for step in found.session.steps)
    held = " | ".join(words(one) for one in (*divided, *texts(to_plain(found.session))))
    left = {one.line for one in found.left}
    lines = text.split("\n")
    return [
        f"{row.line}: {row.text}"
        for row in outline(text)
        if row.kind != "heading"
        and not _TABLE_HEAD.match("\n".join(lines[row.line - 1 : row.line + 1]))
        and row.line not in left
        and words(row.text) not in held
        and not all(sentence in held for sentence in said(row))
    ]


def unread(text: str) -> list[str]:
    """Return the lines of a document whose words are in no row of its outline."""
    held = " ".join(" ".join(words(row.text) for row in outline(text)).split())
    return [
        line
        for line in text.split("\n")
        if words(_MARKER.sub("", line)).strip() not in held and "```" not in line
    ]


@pytest.mark.parametrize("name", NAMES)
def test_the_outline_holds_every_line(name: str) -> None:
    text = read_document(DOCUMENTS / f"{name}.md").text
    assert unread(text) == []


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
    assert dropped("\n".join([START, *lines])) == []
