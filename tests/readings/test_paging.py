from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tiworkshop.library.places import bundled_shelf
from tiworkshop.library.reading_file import read_reading
from tiworkshop.readings.markdown import read_pages
from tiworkshop.readings.page import Page, plain_text
from tiworkshop.readings.paging import ScreenPage, paginate, screen_at

READINGS = sorted((bundled_shelf() / "content" / "readings").glob("*.md"))


def pages(markdown: str) -> tuple[Page, ...]:
    return tuple(located.page for located in read_pages(markdown, "Title"))


def words_of(markdown: str, width: int, height: int) -> list[str]:
    screens = paginate(pages(markdown), width, height)
    return [word for s in screens for line in s.lines for word in plain_text(line).split()]


def texts(screen: ScreenPage) -> list[str]:
    return [plain_text(line) for line in screen.lines]


def test_every_second_level_heading_begins_a_page() -> None:
    screens = paginate(pages("## One\n\na\n\n## Two\n\nb"), 40, 10)
    assert [(screen.heading, screen.page) for screen in screens] == [("One", 0), ("Two", 1)]


def test_a_page_that_fits_stays_whole() -> None:
    assert len(paginate(pages("## One\n\na\n\nb\n\nc"), 40, 5)) == 1
    assert len(paginate(pages("## One\n\na\n\nb\n\nc"), 40, 4)) == 2


@given(
    st.lists(st.lists(st.text("abc", min_size=1, max_size=8), min_size=1, max_size=40), max_size=6),
    st.integers(8, 60),
    st.integers(1, 12),
)
def test_no_word_is_lost_and_no_screen_is_too_high(
    paragraphs: list[list[str]], width: int, height: int
) -> None:
    markdown = "## One\n\n" + "\n\n".join(" ".join(words) for words in paragraphs)
    screens = paginate(pages(markdown), width, height)
    assert words_of(markdown, width, height) == [w for words in paragraphs for w in words]
    assert all(len(screen.lines) <= height for screen in screens)


@given(st.integers(20, 100), st.integers(3, 30), st.integers(20, 100), st.integers(3, 30))
def test_a_resize_keeps_the_place(w1: int, h1: int, w2: int, h2: int) -> None:
    text = pages("## One\n\n" + " ".join(f"word{number}" for number in range(300)))
    before = paginate(text, w1, h1)
    after = paginate(text, w2, h2)
    for screen in before:
        shown = after[screen_at(after, screen.page, screen.word)]
        first = plain_text(screen.lines[0]).split()[0]
        assert first in [word for line in shown.lines for word in plain_text(line).split()]


def test_a_table_longer_than_a_screen_is_cut_between_rows_below_its_head() -> None:
    table = "| Role | Duty |\n|---|---|\n" + "| one two three four | five six seven |\n" * 4
    screens = paginate(pages(f"## One\n\n{table}"), 24, 7)
    assert [texts(screen) for screen in screens] == [
        [
            "Role          Duty",
            "────────────────────────",
            "one two       five six",
            "three four    seven",
            "one two       five six",
            "three four    seven",
        ]
    ] * 2
    assert screens[1].word > screens[0].word


def test_a_row_of_labelled_lines_is_never_cut_where_it_fits_on_a_screen() -> None:
    rows = "".join(f"| role {n} | duties of {n} | no limits for {n} |\n" for n in range(5))
    table = f"| Role | Responsibility | Not responsible for |\n|---|---|---|\n{rows}"
    screens = paginate(pages(f"## One\n\n{table}"), 28, 7)
    assert [line for screen in screens for line in texts(screen) if "Role:" in line]
    for screen in screens:
        assert texts(screen)[0].startswith("Role: ")


def test_a_row_longer_than_a_screen_is_cut_between_lines() -> None:
    table = "| Role | Duty |\n|---|---|\n| head | " + "many duties " * 12 + "|\n"
    screens = paginate(pages(f"## One\n\n{table}"), 20, 4)
    assert max(len(screen.lines) for screen in screens) <= 4
    assert sum(" ".join(texts(screen)).count("duties") for screen in screens) == 12


def test_a_table_is_not_cut_where_it_fits_on_a_screen() -> None:
    table = "| A | B |\n|---|---|\n" + "| one | two |\n" * 6
    screens = paginate(pages(f"## One\n\nfirst\n\nsecond\n\n{table}"), 40, 9)
    assert [len(screen.lines) for screen in screens] == [3, 8]


def test_a_small_heading_is_never_the_last_line() -> None:
    screens = paginate(pages("## One\n\na\n\nb\n\n### Small\n\nc d e"), 40, 4)
    assert [plain_text(line) for line in screens[1].lines] == ["Small", "c d e"]


def test_a_heading_of_two_lines_leaves_one_line_less() -> None:
    long = "A heading that needs two lines"
    assert len(paginate(pages(f"## {long}\n\na\n\nb"), 20, 3)) == 2


@pytest.mark.parametrize("path", READINGS, ids=lambda path: path.stem)
def test_every_bundled_page_fits_a_room_of_60_by_16(path: object) -> None:
    reading = read_reading(path).reading  # type: ignore[arg-type]  # parametrize gives Paths
    assert len(paginate(reading.pages, 56, 10)) == len(reading.pages)
