from __future__ import annotations

from itertools import product

import pytest
from textual.color import Color
from textual.theme import Theme

from tiworkshop.app.themes import HIGH_CONTRAST, TERMINAL, THEMES

TEXT = ("foreground", "primary", "secondary", "accent", "warning", "error", "success")
GROUND = ("background", "surface", "panel", "boost")
COLOURED = [theme for theme in THEMES if theme is not TERMINAL]


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours (WCAG 2.2, relative luminance)."""

    def luminance(colour: str) -> float:
        parts = [part / 255 for part in Color.parse(colour).rgb]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", COLOURED, ids=lambda theme: theme.name)
def test_every_text_colour_stands_out_from_every_ground(theme: Theme) -> None:
    least = 7.0 if theme is HIGH_CONTRAST else 4.5
    for text, ground in product(TEXT, GROUND):
        assert contrast(getattr(theme, text), getattr(theme, ground)) >= least, (text, ground)


@pytest.mark.parametrize("theme", COLOURED, ids=lambda theme: theme.name)
def test_there_is_no_alarm_red(theme: Theme) -> None:
    for name in TEXT:
        hue, saturation, _ = Color.parse(getattr(theme, name)).hsl
        assert not (saturation > 0.4 and (hue < 0.05 or hue > 0.95)), name


def test_the_terminals_own_colours_are_used_where_colours_are_few() -> None:
    assert {getattr(TERMINAL, name) for name in (*TEXT, *GROUND)} == {"ansi_default"}
