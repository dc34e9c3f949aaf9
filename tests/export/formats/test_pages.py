from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from tiworkshop.export.document import (
    Document,
    Heading,
    Listing,
    Paragraph,
    Question,
    Table,
)
from tiworkshop.export.formats.html import as_html
from tiworkshop.export.formats.markdown import as_markdown, escaped

_TEXT = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), min_size=1)
WHOLE = Document(
    "A <title> & more",
    (
        Heading("Parts"),
        Paragraph("Calm *words*."),
        Paragraph("Safeguarding first.", strong=True),
        Listing(("one", "two"), short=True),
        Table(("Part", "Minutes"), (("Reading | more", "30"),)),
        Question("What stays?", ("yes", "pass"), 2),
    ),
)


class Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def read(html: str) -> Reader:
    reader = Reader()
    reader.feed(html)
    return reader


@given(_TEXT)
def test_no_text_means_anything_to_markdown(text: str) -> None:
    shown = " ".join(text.split())
    tokens = MarkdownIt("commonmark").enable("table").parse(escaped(text))
    inline = [token for token in tokens if token.type == "inline"]
    read_back = "".join(
        child.content for token in inline for child in token.children or () if child.content
    )
    assert read_back == shown
    assert [t.type for t in tokens] in ([], ["paragraph_open", "inline", "paragraph_close"])


def test_markdown_has_headings_lists_a_table_and_lines_to_write_on() -> None:
    text = as_markdown(WHOLE)
    assert text.startswith("# A \\<title\\> \\& more\n\n## Parts\n")
    assert "- one\n- two\n" in text
    assert "| Part | Minutes |\n| --- | --- |\n| Reading \\| more | 30 |" in text
    assert "**What stays?** yes / pass" in text
    assert text.count("_" * 40) == 2


def test_html_is_one_page_that_loads_and_runs_nothing() -> None:
    html = as_html(WHOLE)
    found = read(html)
    names = [tag for tag, _ in found.tags]
    assert ("html", {"lang": "en-GB"}) in found.tags
    assert names.count("h1") == 1
    assert {"script", "link", "img", "iframe"} & set(names) == set()
    assert not any(name in {"src", "href", "onload"} for _, attrs in found.tags for name in attrs)
    assert "A <title> & more" in found.text
    headers = [attrs for tag, attrs in found.tags if tag == "th"]
    assert headers == [{"scope": "col"}, {"scope": "col"}]


@given(_TEXT)
def test_html_shows_text_and_never_obeys_it(text: str) -> None:
    plain = read(as_html(Document("Title", (Paragraph("text"),))))
    found = read(as_html(Document("Title", (Paragraph(text),))))
    assert [tag for tag, _ in found.tags] == [tag for tag, _ in plain.tags]
    assert text in "".join(found.text)


@pytest.mark.parametrize("colour", ["#1a1a1a", "#767676"])
def test_colours_on_white_have_enough_contrast(colour: str) -> None:
    assert colour in as_html(WHOLE)
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    assert 1.05 / (luminance + 0.05) >= 4.5
