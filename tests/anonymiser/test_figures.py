"""Beside a figure of the curriculum a name is read as one of them."""

import pytest

from tiworkshop.anonymiser.kinds import Reading, read_kinds
from tiworkshop.anonymiser.passage import read_passage
from tiworkshop.anonymiser.rules.figures import listed_with_figure


def place_of(text: str, word: str) -> tuple[Reading, int]:
    reading = read_kinds(read_passage(text))
    return reading, [each.core for each in reading.words].index(word)


@pytest.mark.parametrize(
    "text",
    ["Vygotsky, Warwick", "Warwick, Vygotsky", "Vygotsky and Warwick", "Vygotsky, Selby, Warwick"],
)
def test_a_name_in_a_list_with_a_figure_is_listed_with_it(text: str) -> None:
    assert listed_with_figure(*place_of(text, "Warwick"))


@pytest.mark.parametrize("text", ["Warwick", "Vygotsky at Warwick", "Selby, Warwick"])
def test_a_name_that_only_stands_near_a_figure_is_not(text: str) -> None:
    assert not listed_with_figure(*place_of(text, "Warwick"))
