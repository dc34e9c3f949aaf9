"""Headings in order: who jumps from one to the next must not fall through a step."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.checking.subjects import ReadingSubject
from tiworkshop.library.problem import Problem

_PAGE = 2


def headings_out_of_order(subject: ReadingSubject) -> Iterator[Problem]:
    """Yield a finding for each heading that is empty, a second title, or skips a level."""
    above = _PAGE
    for page in subject.pages:
        for heading in page.headings:
            if not heading.text:
                yield subject.problem(heading.line, "A heading has no words.", "Name the page.")
            if heading.level < _PAGE:
                sentence = f"The heading {heading.text!r} is a title, and the reading has one."
                yield subject.problem(heading.line, sentence, "Begin a page with ##.")
            elif heading.level > above + 1:
                sentence = f"The heading {heading.text!r} skips a level."
                yield subject.problem(heading.line, sentence, f"Use {'#' * (above + 1)}.")
            above = max(_PAGE, heading.level)
