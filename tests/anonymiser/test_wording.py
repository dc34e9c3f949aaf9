"""Language hints: labels get a descriptive wording, look-alikes get none."""

from itertools import pairwise

import pytest

from tiworkshop.anonymiser.data import read_data
from tiworkshop.anonymiser.wording import wording_hints


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("He is attention-seeking again.", "attention-seeking"),
        ("Attention seeking at lunch", "Attention seeking"),
        ("a traumatised child in Year 3", "traumatised child"),
        ("had a meltdown in the hall", "meltdown"),
        ("NAUGHTY today", "NAUGHTY"),
        ("the victim was moved", "victim"),
        ("she was triggered by the bell", "triggered"),
        ("kicked off in maths", "kicked off"),
    ],
)
def test_a_label_is_found_where_it_stands(text: str, label: str) -> None:
    (hint,) = wording_hints(text)
    assert hint.label == label
    assert text[hint.start : hint.end] == label
    assert hint.instead
    assert hint.reason.endswith(".")


@pytest.mark.parametrize(
    "text",
    [
        "Refer to the victim support service.",
        "The attendance trigger point is 90%.",
        "Absence triggers a review after ten days.",
        "The meeting kicked off at nine.",
        "The boiler is playing up.",
        "manipulating numbers in Year 4",
        "acting out the story with puppets",
        "A lazy eye test is due.",
        "oppositional defiant disorder",
    ],
)
def test_words_that_only_look_alike_get_no_hint(text: str) -> None:
    assert wording_hints(text) == ()


def test_there_are_twenty_to_forty_entries_each_with_wording_and_one_line_of_reason() -> None:
    rows = [line.split("\t") for line in read_data("wording.tsv").splitlines() if line[0] != "#"]
    assert 20 <= len(rows) <= 40
    assert all(len(row) == 4 and row[1] and 10 < len(row[2]) <= 80 for row in rows)


def test_hints_are_in_order_apart_and_bounded() -> None:
    hints = wording_hints("naughty, lazy 😀 and a meltdown. " * 40)
    assert len(hints) == 50
    assert all(left.end <= right.start for left, right in pairwise(hints))
