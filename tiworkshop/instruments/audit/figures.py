"""Per cent as people and spreadsheets write it, and figures as people read them."""

from __future__ import annotations

import re
from fractions import Fraction

from tiworkshop.instruments.audit.answer import WHOLE, NotShares, Shares, shares_of

_NUMBER = re.compile(r"([+-]?)([0-9]{1,9})(?:[.,]([0-9]*))?")
_BETWEEN = re.compile(r"[\s/;]+")
_MINUS = str.maketrans({"−": "-", "–": "-"})


def read_percent(text: str) -> int | None:
    """Return a whole per cent: "70", "70 %", "70.0" or "70,0"; None for a blank.

    Fractions such as 33.3 are refused: three of them make 99.9, and nothing is rounded in
    silence. Raises NotShares with a sentence.
    """
    cell = text.replace("\N{NO-BREAK SPACE}", " ").strip()
    if not cell:
        return None
    found = _NUMBER.fullmatch(cell.removesuffix("%").rstrip().translate(_MINUS))
    if found is None:
        raise NotShares(f"{cell!r:.30} is not a number.")
    sign, whole, fraction = found.groups()
    if fraction and fraction.strip("0"):
        raise NotShares(f"{cell} is not a whole per cent. Use whole figures that make 100.")
    percent = int(f"{sign}{whole}")
    shares_of([percent])
    return percent


def read_figures(text: str, levels: int) -> Shares:
    """Return shares typed on one line: "70 0 20 5 5", in the levels' order.

    Raises NotShares when there are more or fewer figures than levels. The total may be anything.
    """
    cells = [cell for cell in _BETWEEN.split(text.strip(" ,;/")) if cell]
    if len(cells) == 1:
        cells = [cell for cell in text.split(",") if cell.strip()]
    cells = [cell.rstrip(",") for cell in cells]
    if len(cells) != levels:
        said = f"{len(cells)} figure{'' if len(cells) == 1 else 's'}"
        raise NotShares(f"There are {levels} levels and {said}. Type {levels}, with spaces.")
    return shares_of([read_percent(cell) or 0 for cell in cells])


def position_figure(position: Fraction) -> str:
    """Return a position with two decimals, halves rounded up: 2.49."""
    hundredths = rounded_hundredths(position)
    return f"{hundredths // WHOLE}.{hundredths % WHOLE:02}"


def rounded_hundredths(figure: Fraction) -> int:
    """Return a figure of 0 or more in hundredths, halves rounded up."""
    return int(figure * WHOLE + Fraction(1, 2))


def counted(assessed: int, asked: int) -> str:
    """Return the n that stands beside every figure: "21 of 27"."""
    return f"{assessed} of {asked}"
