"""Charts drawn with characters, for a terminal of 60 columns and for any text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from tiworkshop.export.charts.chart import Bar, Bars, Chart, Lines, Series
from tiworkshop.instruments.audit.figures import position_figure

WIDEST = 56
"""Columns for text in a terminal of 60."""
CELLS = 20
"""Digits in a bar: one stands for five per cent."""
_BETWEEN = 8
"""Characters from one level of a scale to the next."""
_MARK = "X"


def drawn(chart: Chart) -> tuple[str, ...]:
    """Return a chart as lines of at most 56 characters, while its labels are no longer."""
    match chart:
        case Bars():
            return tuple(line for bar in chart.bars for line in _bar(bar))
        case Lines():
            return tuple(line for one in chart.series for line in _series(one, len(chart.levels)))


def _bar(bar: Bar) -> Iterator[str]:
    yield bar.label
    if not bar.shares:
        yield f"  {bar.note}"
        return
    figures = " ".join(f"{rounded(share):3}" for share in bar.shares)
    line = f"  {digits(bar.shares)}  {figures}  {bar.note}".rstrip()
    if len(line) <= WIDEST:
        yield line
    else:
        yield from (f"  {digits(bar.shares)}  {bar.note}".rstrip(), f"  {figures}")


def digits(shares: Sequence[Fraction]) -> str:
    """Return a bar of 20 digits, each the number of a level; the largest remainders fill it up."""
    exact = [share * CELLS / 100 for share in shares]
    cells = [int(one) for one in exact]
    by_remainder = sorted(range(len(exact)), key=lambda at: cells[at] - exact[at])
    for at in by_remainder[: CELLS - sum(cells)]:
        cells[at] += 1
    return "".join(str(level) * count for level, count in enumerate(cells, 1))


def rounded(share: Fraction) -> int:
    """Return a share as a whole figure, halves rounded up."""
    return int(share + Fraction(1, 2))


def _series(series: Series, levels: int) -> Iterator[str]:
    yield series.label
    for day, position in series.points:
        yield f"  {day}  {ruler(position, levels)}  {position_figure(position)}"


def ruler(position: Fraction, levels: int) -> str:
    """Return the scale as a line of dots and digits with an X at the position."""
    cells = ["."] * (_BETWEEN * (levels - 1) + 1)
    for level in range(levels):
        cells[level * _BETWEEN] = str(level + 1)
    cells[rounded((position - 1) * _BETWEEN)] = _MARK
    return "".join(cells)
