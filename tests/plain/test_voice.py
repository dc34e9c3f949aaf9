from __future__ import annotations

from io import StringIO

import pytest

from tiworkshop.plain.aloud import page_lines
from tiworkshop.plain.voice import InputEnded, Voice, only_text
from tiworkshop.readings.markdown import read_pages

MARKDOWN = """## A page

| role | does |
|---|---|
| head | decides |
| office | writes |

- one *thing*
- two

1. first

```text
Before   routines known
  After   settle   talk
```

> "Let's stop."
"""


def voice(typed: str = "", columns: int | None = None, *, bold: bool = False) -> Voice:
    return Voice(StringIO(typed), StringIO(), columns=lambda: columns, bold=bold)


def said(one: Voice) -> list[str]:
    assert isinstance(one.out, StringIO)
    return one.out.getvalue().splitlines()


def test_a_page_is_lines_that_make_sense_by_ear() -> None:
    page = read_pages(MARKDOWN, "A page")[0].page
    assert page_lines(page) == [
        "role: head",
        "does: decides",
        "",
        "role: office",
        "does: writes",
        "",
        "- one thing",
        "- two",
        "",
        "1. first",
        "",
        "Before: routines known",
        "  After: settle, talk",
        "",
        '"Let\'s stop."',
    ]


def test_lines_are_broken_between_words_at_a_width_and_left_whole_in_a_pipe() -> None:
    narrow, pipe = voice(columns=20), voice()
    for one in (narrow, pipe):
        one.say("    nine words that stand in a longer line here")
    assert said(narrow) == [
        "    nine words that",
        "    stand in a",
        "    longer line here",
    ]
    assert said(pipe) == ["    nine words that stand in a longer line here"]


def test_a_heading_stands_after_one_empty_line_and_is_bold_where_colours_are() -> None:
    one = voice(bold=True)
    one.part("First")
    one.say("text")
    one.part("Second")
    assert said(one) == ["\x1b[1mFirst\x1b[0m", "text", "", "\x1b[1mSecond\x1b[0m"]


def test_what_a_keyboard_sends_besides_text_is_left_out() -> None:
    assert only_text("\x1b[Aco\tver\x07") == "[Aco ver"
    assert voice("cover\r\n").hear() == "cover"


def test_an_end_of_the_input_is_not_an_empty_line() -> None:
    one = voice("\nlast")
    assert (one.hear(), one.hear()) == ("", "last")
    with pytest.raises(InputEnded):
        one.hear()
