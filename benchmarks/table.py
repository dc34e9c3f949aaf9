"""The table that is printed."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.figures import Figure, Section

_HEADINGS = ("", "ours", "bare", "ratio", "goal", "")
_WIDTHS = (30, 11, 11, 8, 10, 10)


def lines(section: Section) -> Iterator[str]:
    """Return a section's lines: a heading, a row a figure, its remarks."""
    yield f"{section.heading} (bare: {section.yardstick})"
    yield _row(_HEADINGS)
    yield from (_row(_cells(figure)) for figure in section.figures)
    yield from (f"  {remark}" for remark in section.remarks)
    yield ""


def _cells(figure: Figure) -> tuple[str, ...]:
    ratio = "" if figure.ratio is None else f"{figure.ratio:.2f} ×"
    bare = "" if figure.bare is None else _amount(figure.bare, figure.unit)
    word = {None: "", True: "reached", False: "missed"}[figure.reached]
    return figure.what, _amount(figure.ours, figure.unit), bare, ratio, _goal(figure), word


def _goal(figure: Figure) -> str:
    if figure.goal is None:
        return ""
    unit = "×" if figure.goal.relative else figure.unit
    return f"≤ {figure.goal.most:g} {unit}"


def _amount(value: float, unit: str) -> str:
    digits = 2 if unit == "%" else 1 if value < 100 and unit != "B" else 0
    return f"{value:.{digits}f} {unit}"


def _row(cells: tuple[str, ...]) -> str:
    first, *rest = (cell.rjust(width) for cell, width in zip(cells, _WIDTHS, strict=True))
    return f"  {cells[0]:<{len(first)}}{''.join(rest)}".rstrip()
