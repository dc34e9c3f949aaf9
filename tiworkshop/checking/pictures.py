"""Pictures are shown by their words, and to many people are nothing else."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.checking.subjects import ReadingSubject
from tiworkshop.library.problem import Problem


def pictures_without_words(subject: ReadingSubject) -> Iterator[Problem]:
    """Yield a finding for each picture without an alternative text."""
    for page in subject.pages:
        for picture in page.pictures:
            if not picture.words:
                hint = "Write them as ![what it shows](file)."
                yield subject.problem(picture.line, "A picture has no words for it.", hint)
