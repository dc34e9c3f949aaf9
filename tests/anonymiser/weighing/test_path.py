"""The best path is the one with the highest sum, steps included."""

from itertools import pairwise, product

from hypothesis import given
from hypothesis import strategies as st

from tiworkshop.anonymiser.weighing.path import best_path

NUMBERS = st.integers(-50, 50)
ROWS = st.lists(st.lists(NUMBERS, min_size=3, max_size=3), min_size=1, max_size=5)
STEPS = st.lists(st.lists(NUMBERS, min_size=3, max_size=3), min_size=3, max_size=3)


def test_no_words_have_no_labels() -> None:
    assert best_path([], [[0]]) == []


@given(ROWS, STEPS)
def test_no_other_path_has_a_higher_sum(scores: list[list[int]], steps: list[list[int]]) -> None:
    def worth(path: tuple[int, ...]) -> int:
        own = sum(row[label] for row, label in zip(scores, path, strict=True))
        return own + sum(steps[one][other] for one, other in pairwise(path))

    best = max(map(worth, product(range(3), repeat=len(scores))))
    assert worth(tuple(best_path(scores, steps))) == best
