from __future__ import annotations

from pathlib import Path

import pytest

from tiworkshop.plain.aloud import block_lines, page_lines
from tiworkshop.readings.layout import lay_out
from tiworkshop.readings.markdown import read_pages
from tiworkshop.readings.page import Block, Span, plain_text
from tiworkshop.readings.paging import paginate
from tiworkshop.readings.width import line_cells


def test_text_before_the_first_page_heading_is_headed_by_the_title() -> None:
    found = read_pages("Hello.\n\n## Next\n\nMore.", "The title")
    assert [(located.page.heading, located.line) for located in found] == [
        ("The title", 1),
        ("Next", 3),
    ]


def test_styles_become_spans() -> None:
    block = read_pages("a **b** *c* `d`", "t")[0].page.blocks[0]
    assert block.rows[0][0] == (
        Span("a "),
        Span("b", "bold"),
        Span(" "),
        Span("c", "emphasis"),
        Span(" "),
        Span("d", "code"),
    )


def test_every_kind_of_block_is_known() -> None:
    markdown = "p\n\n- b\n\n1. n\n\n> q\n\n```\nd\n```\n\n### h\n\n| a |\n|---|\n| b |"
    kinds = [block.kind for block in read_pages(markdown, "t")[0].page.blocks]
    assert kinds == ["paragraph", "bullets", "numbers", "quote", "diagram", "subheading", "table"]


def blocks(markdown: str) -> tuple[Block, ...]:
    return tuple(block for one in read_pages(markdown, "t") for block in one.page.blocks)


def texts(markdown: str, width: int = 56) -> list[str]:
    """Return the lines that a screen of a width shows."""
    return [plain_text(line) for block in blocks(markdown) for line in lay_out(block, width)]


def test_a_list_in_a_list_stands_below_its_item() -> None:
    markdown = "- one\n  - inside\n    1. deep\n    2. deeper\n- two"
    assert texts(markdown) == ["• one", "  - inside", "    1. deep", "    2. deeper", "• two"]
    (block,) = blocks(markdown)
    assert len(block.rows) == 2
    assert list(block_lines(block)) == [
        "- one",
        "  - inside",
        "    1. deep",
        "    2. deeper",
        "- two",
    ]


def test_paragraphs_code_and_tables_in_an_item_stay_in_it() -> None:
    markdown = (
        "1. one\n\n   more\n\n   ```\n   a   b\n   ```\n\n   | x | y |\n   |---|---|\n   | 1 | 2 |"
    )
    assert texts(markdown) == ["1. one", "   more", "   a   b", "   x | y", "   1 | 2"]


def test_a_numbered_list_keeps_its_first_number() -> None:
    assert texts("7. seven\n8. eight") == ["7. seven", "8. eight"]


def test_a_quote_keeps_its_paragraphs_lists_and_code() -> None:
    quoted = "> said\n>\n> - one\n>   - in\n>\n> ```\n> a  b\n> ```"
    assert texts(quoted) == ["│ said", "│ - one", "│   - in", "│ a  b"]


def test_a_picture_is_its_words() -> None:
    assert texts("![A *map* of the site](a.png) ![](b.png)") == [
        "[picture: A map of the site] [picture: no description]"
    ]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("[our policy](https://x.org/a)", "our policy (https://x.org/a)"),
        ("[our *own* policy][p]\n\n[p]: https://x.org", "our own policy (https://x.org)"),
        ("<https://x.org/a>", "https://x.org/a"),
        ("<head@school.example>", "head@school.example"),
        ("[x](javascript:alert)", "[x](javascript:alert)"),
    ],
)
def test_a_link_is_its_text_and_its_address(written: str, shown: str) -> None:
    assert texts(written) == [shown]


@pytest.mark.parametrize(
    "written", ["<b>bold</b> &lt;", "<div>\nblock\n</div>", "<!-- hidden -->", "<script>x</script>"]
)
def test_html_is_text(written: str) -> None:
    assert texts(written) == [" ".join(written.replace("&lt;", "<").split())]


def test_footnotes_are_text() -> None:
    assert texts("Said[^1].\n\n[^1]: Handbook\n\n[^2]: Two words") == [
        "Said[^1].",
        "[^1]: Handbook",
        "[^2]: Two words",
    ]


def test_a_style_inside_another_ends_before_it() -> None:
    line = blocks("**a *b* c**")[0].rows[0][0]
    assert [(span.text, span.style) for span in line] == [
        ("a ", "bold"),
        ("b", "emphasis"),
        (" c", "bold"),
    ]


def test_headings_and_pictures_know_their_lines() -> None:
    (page,) = read_pages("## One\n\ntext\n![](a.png)\n\n#### Deep\n\n- ![x](b.png)", "t")
    assert [(h.level, h.text, h.line) for h in page.headings] == [(2, "One", 1), (4, "Deep", 6)]
    assert [(p.words, p.line) for p in page.pictures] == [("", 4), ("x", 8)]
    assert page.block_lines == (3, 6, 8)


EVERYTHING = Path(__file__).with_name("everything.md").read_text("utf-8")


@pytest.mark.parametrize("size", [(56, 10), (36, 8), (20, 3), (10, 1), (200, 60)])
def test_no_word_is_lost_at_any_size(size: tuple[int, int]) -> None:
    pages = tuple(one.page for one in read_pages(EVERYTHING, "t"))
    shown = "".join(plain_text(line) for screen in paginate(pages, *size) for line in screen.lines)
    heard = "".join(line for page in pages for line in page_lines(page))
    for word in ("alpha", "bravo", "charlie", "delta", "echo", "foxtrot", "golf", "hotel"):
        for number in range(1, 4):
            assert shown.replace(" ", "").count(f"{word}{number}") == 1, f"{word}{number}"
            assert heard.count(f"{word}{number}") == 1, f"{word}{number}"


@pytest.mark.parametrize("width", [56, 36, 20])
def test_no_line_is_wider_than_the_screen(width: int) -> None:
    for one in read_pages(EVERYTHING, "t"):
        for block in one.page.blocks:
            assert max(line_cells(line) for line in lay_out(block, width)) <= width
