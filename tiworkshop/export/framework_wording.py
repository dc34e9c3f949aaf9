"""Answers and levels of a framework as people read them."""

from __future__ import annotations

from tiworkshop.instruments.framework.answer import Answer
from tiworkshop.instruments.framework.items import Item
from tiworkshop.instruments.framework.whole import WholeFramework

ANSWER_WORDS: dict[Answer, str] = {
    "in place": "in place",
    "some": "some of it",
    "not yet": "not yet",
    "not our role": "not for our role",
    "pass": "pass",
}


def level_words(whole: WholeFramework, number: int) -> str:
    """Return a level with its scale: "Workforce framework, level 2 of 4: Trauma informed"."""
    return whole.framework.level_name(whole.meaning(number))


def item_words(item: Item) -> str:
    """Return an item in one line: a theme by its name, a statement by its id and text."""
    return item.label if item.kind == "theme" else f"{item.id} {item.text}"
