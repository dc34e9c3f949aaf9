from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tiworkshop.readings.layout import lay_out, wrap
from tiworkshop.readings.markdown import read_pages
from tiworkshop.readings.page import Span, plain_text
from tiworkshop.readings.width import cells, line_cells

TEXT = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=200)
STYLED = st.lists(st.builds(Span, TEXT, st.sampled_from(["", "bold", "emphasis"])), max_size=6)


def lines(markdown: str, width: int) -> list[str]:
    page = read_pages(markdown, "Title")[0].page
    return [plain_text(line) for block in page.blocks for line in lay_out(block, width)]


@given(STYLED, st.integers(2, 60))
def test_wrapping_loses_no_character_and_keeps_to_the_width(spans: list[Span], width: int) -> None:
    wrapped = wrap(tuple(spans), width)
    before = "".join("".join(span.text for span in spans).split())
    after = "".join("".join(plain_text(line) for line in wrapped).split())
    assert after == before
    assert all(line_cells(line) <= width for line in wrapped)


def test_words_in_two_styles_stay_apart_by_one_space_and_together_without() -> None:
    assert lines("now **bold**, then *soft* words", 40) == ["now bold, then soft words"]
    assert lines("a**b** " * 3, 5) == ["ab ab", "ab"]


def test_list_items_hang_behind_their_mark() -> None:
    assert lines("- one two three\n- four", 9) == ["• one two", "  three", "• four"]
    assert lines("1. one\n2. two", 9) == ["1. one", "2. two"]


def test_a_table_keeps_its_columns_where_they_fit() -> None:
    table = "| Role | Main duty |\n|---|---|\n| Head | tone |"
    assert lines(table, 30) == ["Role  Main duty", "───────────────", "Head  tone"]


def test_a_table_becomes_labelled_lines_where_columns_do_not_fit() -> None:
    table = "| Role | Responsibility |\n|---|---|\n| Head | tone |\n| Cook | food |"
    narrow = lines(table, 16)
    assert narrow == ["Role: Head", "Responsibility:", "tone", "", *narrow[4:]]
    assert narrow[4] == "Role: Cook"


def test_a_text_diagram_is_left_as_it_is() -> None:
    assert lines("```text\nwait\n  then talk\n```", 11) == ["wait", "  then talk"]


def test_a_diagram_line_that_does_not_fit_hangs_below_its_beginning() -> None:
    assert lines("```text\n  then talk\n```", 9) == ["  then", "    talk"]


def test_links_show_their_address_and_pictures_their_words() -> None:
    assert lines("See [here](https://example.org).", 60) == ["See here (https://example.org)."]
    assert lines("![a hall](hall.png)", 60) == ["[picture: a hall]"]


def test_html_is_shown_as_text() -> None:
    assert lines("a <b>tag</b>", 60) == ["a <b>tag</b>"]


def test_wide_and_combining_characters_are_measured_in_cells() -> None:
    assert cells("日本") == 4
    assert cells("e\u0301") == 1
