"""Mend characters that were damaged on their way: "45â€“60" was "45–60"."""

from __future__ import annotations

import re

from tiworkshop.values import dataclass

_CLOSING_QUOTE_LOST = re.compile(r"â€(?=[\s.,;:!?)\]]|$)")
"""A closing quotation mark whose last byte stands for nothing in Windows-1252 and was dropped."""
_CLOSING_QUOTE = "â€\x9d"
_DASH_STRAIGHTENED = re.compile(r'â€"')
"""A dash whose last character was taken for a quotation mark and made straight."""


@dataclass(frozen=True, slots=True)
class Mended:
    """A text, and the lines (from 1) in which characters were mended."""

    text: str
    lines: tuple[int, ...] = ()


def mended(text: str) -> Mended:
    """Return *text* with every line mended that holds damaged characters; others as they are."""
    if text.isascii():
        return Mended(text)
    lines = text.split("\n")
    repaired = [line if line.isascii() else _mended(line) for line in lines]
    changed = (n for n, (was, now) in enumerate(zip(lines, repaired, strict=True), 1) if was != now)
    return Mended("\n".join(repaired), tuple(changed))


def _mended(line: str) -> str:
    import ftfy

    # Only the encoding: quotation marks, ligatures and widths are the author's.
    config = ftfy.TextFixerConfig(unescape_html=False, uncurl_quotes=False, normalization=None)
    whole = _CLOSING_QUOTE_LOST.sub(_CLOSING_QUOTE, _DASH_STRAIGHTENED.sub("–", line))
    return ftfy.fix_encoding(whole, config)
