from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tiworkshop.export.collating.hiding import hidden

COUNTS = st.lists(st.integers(0, 40), min_size=1, max_size=9)
LEAST = st.integers(3, 10)


@given(COUNTS, LEAST)
def test_no_count_of_one_to_fewer_than_the_least_is_ever_shown(
    counts: list[int], least: int
) -> None:
    hide = hidden(counts, least)
    assert all(at in hide for at, count in enumerate(counts) if 0 < count < least)


@given(COUNTS, LEAST)
def test_what_is_hidden_is_no_small_group_together_or_all_there_is(
    counts: list[int], least: int
) -> None:
    hide = hidden(counts, least)
    together = sum(counts[at] for at in hide)
    assert not hide or len(hide) == len(counts) or (together >= least and len(hide) > 1)


@given(COUNTS, LEAST)
def test_large_counts_are_shown_as_they_are(counts: list[int], least: int) -> None:
    if all(count == 0 or count >= least for count in counts) and sum(counts):
        assert hidden(counts, least) == frozenset()


def ways(total: int, cells: int) -> Iterator[tuple[int, ...]]:
    if cells == 1:
        yield (total,)
        return
    for first in range(total + 1):
        yield from ((first, *rest) for rest in ways(total - first, cells - 1))


@pytest.mark.parametrize("least", [3, 4, 5])
@pytest.mark.parametrize("cells", [2, 3, 4])
def test_who_knows_total_and_rule_can_still_not_work_out_a_hidden_count(
    cells: int, least: int
) -> None:
    for total in range(least, 14):
        pages = defaultdict(list)
        for counts in ways(total, cells):
            hide = hidden(counts, least)
            page = tuple(None if at in hide else count for at, count in enumerate(counts))
            pages[page].append(counts)
        for page, possible in pages.items():
            for at in (at for at, count in enumerate(page) if count is None):
                assert len({counts[at] for counts in possible}) > 1, (page, possible)


@pytest.mark.parametrize(("counts", "least"), [([1, 2], 2), ([-1, 9], 5)])
def test_what_makes_no_sense_is_refused(counts: list[int], least: int) -> None:
    with pytest.raises(ValueError, match="counts are from 0"):
        hidden(counts, least)
