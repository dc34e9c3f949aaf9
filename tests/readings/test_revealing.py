from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tiworkshop.readings.markdown import read_pages
from tiworkshop.readings.page import Page, plain_text
from tiworkshop.readings.paging import ScreenPage, paginate
from tiworkshop.readings.revealing import point_by_point, points_of

LIST = "## One\n\nFirst this.\n\n- alpha\n- beta\n- gamma\n\nThen that.\n\n## Two\n\n- x\n- y\n"
ITEMS = st.lists(
    st.lists(st.text("abc", min_size=1, max_size=8), min_size=1, max_size=20), max_size=8
)


def pages(markdown: str, *reveal: int) -> tuple[Page, ...]:
    read = [located.page for located in read_pages(markdown, "Title")]
    return tuple(replace(page, reveal=at in reveal) for at, page in enumerate(read))


def revealed(read: tuple[Page, ...], width: int, height: int) -> list[ScreenPage]:
    return list(point_by_point(paginate(read, width, height), read))


def text(screen: ScreenPage) -> str:
    return " ".join(plain_text(line) for line in screen.lines).strip()


def test_a_list_appears_one_point_at_a_time_and_the_rest_with_its_last() -> None:
    shown = revealed(pages(LIST, 0), 40, 12)
    assert [text(screen).split() for screen in shown[:3]] == [
        ["First", "this.", "•", "alpha"],
        ["First", "this.", "•", "alpha", "•", "beta"],
        ["First", "this.", "•", "alpha", "•", "beta", "•", "gamma", "Then", "that."],
    ]
    assert [(s.point, s.points) for s in shown] == [(0, 3), (1, 3), (2, 3), (0, 0)]


def test_nothing_jumps_when_a_point_is_added() -> None:
    shown = revealed(pages(LIST, 0), 40, 12)
    for before, after in pairwise(shown[:3]):
        assert after.lines[: len(before.lines)] == before.lines


def test_points_are_counted_on_over_screens_and_lists() -> None:
    many = "## One\n\n" + "\n".join(f"- item {number}" for number in range(9))
    shown = revealed(pages(f"{many}\n\n### Small\n\n1. a\n2. b", 0), 40, 4)
    assert [screen.point for screen in shown] == list(range(11))
    assert {screen.points for screen in shown} == {11}
    assert text(shown[-2]).endswith("Small 1. a")


def test_a_page_without_a_list_is_shown_whole() -> None:
    read = pages("## One\n\nOnly text.", 0)
    assert points_of(read[0]) == 0
    assert len(revealed(read, 40, 10)) == 1


@given(ITEMS, st.integers(8, 60), st.integers(1, 12))
def test_every_point_has_its_turn_at_every_size(
    items: list[list[str]], width: int, height: int
) -> None:
    listed = "\n".join(f"- {' '.join(words)}" for words in items)
    read = pages(f"## One\n\nBefore.\n\n{listed}\n\nAfter.", 0)
    whole = paginate(read, width, height)
    shown = list(point_by_point(whole, read))
    assert sorted({screen.point for screen in shown}) == list(range(max(1, len(items))))
    last = {(screen.page, screen.word): screen.lines for screen in shown}
    assert list(last.values()) == [screen.lines for screen in whole]
