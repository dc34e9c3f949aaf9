"""Lists inside lists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tiworkshop.importing.outline import Row


def gathered(rows: Iterable[Row]) -> Iterator[str]:
    """Yield the items of a list, each with the items below it: "Two routines: arrival; lunch".

    An item that ends in a colon goes before each item below it instead.
    """
    group: list[Row] = []
    for row in rows:
        if group and row.depth <= group[0].depth:
            yield from _group(group)
            group = []
        group.append(row)
    if group:
        yield from _group(group)


def _group(rows: list[Row]) -> Iterator[str]:
    first, *below = rows
    if not below or first.text.endswith(":"):
        yield from flattened(rows)
    else:
        yield f"{first.text.rstrip('.;')}: {'; '.join(row.text for row in below)}"


def flattened(rows: Iterable[Row]) -> Iterator[str]:
    """Yield the items of a list; one that ends in a colon goes before each item below it."""
    above: list[tuple[int, str]] = []
    alone = False
    for row in rows:
        if alone and row.depth <= above[-1][0]:
            yield above[-1][1]
        above = [(depth, text) for depth, text in above if depth < row.depth]
        alone = row.text.endswith(":")
        if alone:
            above.append((row.depth, row.text))
        else:
            yield " ".join([*(text for _, text in above), row.text])
    if alone:
        yield above[-1][1]
