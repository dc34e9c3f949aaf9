"""Colours as eyes see them."""

from __future__ import annotations

from textual.color import Color


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours (WCAG 2.2, relative luminance)."""

    def luminance(colour: str) -> float:
        parts = [part / 255 for part in Color.parse(colour).rgb]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def is_red(colour: Color) -> bool:
    """Return whether a colour is the red of an alarm."""
    hue, saturation, _ = colour.hsl
    return saturation > 0.4 and (hue < 0.05 or hue > 0.95)
