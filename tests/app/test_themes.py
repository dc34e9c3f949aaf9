from __future__ import annotations

from itertools import product

import pytest
from textual.color import Color
from textual.theme import Theme

from tests.app.contrast import contrast, is_red
from tiworkshop.app.part import STYLES
from tiworkshop.app.themes import HIGH_CONTRAST, TERMINAL, THEMES

TEXT = ("foreground", "primary", "secondary", "accent", "warning", "error", "success")
GROUND = ("background", "surface", "panel", "boost")
COLOURED = [theme for theme in THEMES if theme is not TERMINAL]


@pytest.mark.parametrize("theme", COLOURED, ids=lambda theme: theme.name)
def test_every_text_colour_stands_out_from_every_ground(theme: Theme) -> None:
    least = 7.0 if theme is HIGH_CONTRAST else 4.5
    for text, ground in product(TEXT, GROUND):
        assert contrast(getattr(theme, text), getattr(theme, ground)) >= least, (text, ground)


@pytest.mark.parametrize("theme", COLOURED, ids=lambda theme: theme.name)
def test_there_is_no_alarm_red(theme: Theme) -> None:
    for name in TEXT:
        assert not is_red(Color.parse(getattr(theme, name))), name


def test_the_terminals_own_colours_are_used_where_colours_are_few() -> None:
    assert {getattr(TERMINAL, name) for name in (*TEXT, *GROUND)} == {"ansi_default"}


@pytest.mark.parametrize("theme", COLOURED, ids=lambda theme: theme.name)
def test_every_style_of_a_line_uses_a_colour_that_was_measured(theme: Theme) -> None:
    for words in STYLES.values():
        (token,) = (word for word in words.split() if word.startswith("$"))
        assert token.removeprefix("$") in TEXT


@pytest.mark.parametrize("theme", COLOURED, ids=lambda theme: theme.name)
def test_what_is_typed_and_marked_can_be_read_too(theme: Theme) -> None:
    least = 7.0 if theme is HIGH_CONTRAST else 4.5
    cursor = theme.variables["input-cursor-foreground"], theme.variables["input-cursor-background"]
    assert contrast(*cursor) >= least
    selected = theme.variables["input-selection-background"]
    assert contrast(theme.foreground or "", painted_over(selected, theme.background or "")) >= least


def painted_over(colour: str, ground: str) -> str:
    """A colour such as "#a7d0bd 40%" as it looks on its ground."""
    name, _, share = colour.partition(" ")
    return Color.parse(ground).blend(Color.parse(name), int(share.rstrip("%")) / 100).hex
