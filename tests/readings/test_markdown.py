from __future__ import annotations

from tiworkshop.readings.markdown import read_pages
from tiworkshop.readings.page import Span


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
