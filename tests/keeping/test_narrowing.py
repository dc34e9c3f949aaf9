"""What is shown: by kind, by session, by time, alone and together."""

from __future__ import annotations

from pathlib import Path

from tiworkshop.keeping.listed import Kind, Listed
from tiworkshop.keeping.narrowing import ALL, Narrowing, counts, shown


def one(kind: Kind, about: str, day: str) -> Listed:
    return Listed(f"{kind}{day}", kind, day, about.title(), about, {}, Path())


THINGS = (
    one("notes", "systems", "2026-03-02"),
    one("audit", "audit", "2026-02-11"),
    one("notes", "change", "2026-02-10"),
)


def test_everything_is_shown_at_first() -> None:
    assert shown(THINGS, ALL) == THINGS


def test_words_narrow_together() -> None:
    assert shown(THINGS, Narrowing(kind="notes")) == (THINGS[0], THINGS[2])
    assert shown(THINGS, Narrowing(kind="notes", month="2026-02")) == (THINGS[2],)
    assert shown(THINGS, Narrowing(about="audit", kind="notes")) == ()
    assert shown(THINGS, Narrowing(since="2026-02-11")) == THINGS[:2]


def test_each_word_says_how_many_there_are() -> None:
    assert counts(THINGS, "kind") == {"notes": 2, "audit": 1}
    assert counts(THINGS, "month") == {"2026-03": 1, "2026-02": 2}
