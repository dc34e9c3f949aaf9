"""Calm themes. These are the only colours there are."""

from __future__ import annotations

from textual.theme import Theme


def _theme(
    name: str, *, dark: bool, ground: str, text: str, soft: str, heading: str, mark: str
) -> Theme:
    """Every colour Textual asks for is one of five; there is no alarm red among them."""
    return Theme(
        name=name,
        dark=dark,
        primary=heading,
        secondary=soft,
        accent=mark,
        warning=mark,
        error=mark,
        success=heading,
        foreground=text,
        background=ground,
        surface=ground,
        panel=ground,
        boost=ground,
        variables={
            "input-cursor-background": text,
            "input-cursor-foreground": ground,
            "input-selection-background": f"{heading} 30%",
            "scrollbar": soft,
            "scrollbar-background": ground,
        },
    )


CALM_DARK = _theme(
    "calm-dark",
    dark=True,
    ground="#1c2124",
    text="#e6e3da",
    soft="#a9b3ae",
    heading="#a7d0bd",
    mark="#e0c58f",
)
CALM_LIGHT = _theme(
    "calm-light",
    dark=False,
    ground="#f6f3ea",
    text="#22282b",
    soft="#515b58",
    heading="#1f5a48",
    mark="#6b4a10",
)
HIGH_CONTRAST = _theme(
    "high-contrast",
    dark=True,
    ground="#000000",
    text="#ffffff",
    soft="#d6d6d6",
    heading="#ffffff",
    mark="#ffe680",
)
TERMINAL = Theme(
    name="terminal",
    ansi=True,
    primary="ansi_default",
    secondary="ansi_default",
    accent="ansi_default",
    warning="ansi_default",
    error="ansi_default",
    success="ansi_default",
    foreground="ansi_default",
    background="ansi_default",
    surface="ansi_default",
    panel="ansi_default",
    boost="ansi_default",
    variables={
        "ansi-background": "ansi_default",
        "ansi-foreground": "ansi_default",
        "input-cursor-background": "ansi_default",
        "input-cursor-foreground": "ansi_default",
        "input-cursor-text-style": "reverse",
        "input-selection-background": "ansi_default",
        "input-selection-foreground": "ansi_default",
        "block-cursor-background": "ansi_default",
        "block-cursor-foreground": "ansi_default",
        "scrollbar": "ansi_default",
        "scrollbar-background": "ansi_default",
    },
)
"""The terminal's own colours: for NO_COLOR and for terminals of 16 colours."""

THEMES = (CALM_DARK, CALM_LIGHT, HIGH_CONTRAST, TERMINAL)
