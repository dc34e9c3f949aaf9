"""Tables by ear are "heading: value": each column needs its heading."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.checking.subjects import ReadingSubject
from tiworkshop.library.problem import Problem
from tiworkshop.readings.page import plain_text


def columns_without_headings(subject: ReadingSubject) -> Iterator[Problem]:
    """Yield a finding for each column of a table that has no heading."""
    for page in subject.pages:
        for block, line in zip(page.page.blocks, page.block_lines, strict=True):
            if block.kind != "table":
                continue
            for number, cell in enumerate(block.rows[0], 1):
                if not plain_text(cell).strip():
                    sentence = f"Column {number} of a table has no heading."
                    yield subject.problem(line, sentence, "Say what is in it.")
