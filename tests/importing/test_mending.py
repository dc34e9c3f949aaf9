from __future__ import annotations

import pytest

from tiworkshop.importing.mending import mended


@pytest.mark.parametrize(
    ("damaged", "whole"),
    [
        ("45â€“60 minutes", "45–60 minutes"),
        ("45Ã¢â‚¬â€œ60 minutes", "45–60 minutes"),
        ('45â€"60 minutes', "45–60 minutes"),
        ("45â\x80\x9360", "45–60"),
        ("donâ€™t", "don’t"),
        ("â€œwhat nextâ€, they said", "“what next”, they said"),
        ("CafÃ© â€¢ Â½ hour", "Café • ½ hour"),
    ],
)
def test_damaged_characters_are_mended(damaged: str, whole: str) -> None:
    assert mended(damaged).text == whole


@pytest.mark.parametrize(
    "text",
    [
        "“curly” and ‘single’ – —",
        "ﬁ ½ … &amp; ＡＢ",
        "Ôl-troed, tŷ, dŵr, â",
        "naïve café",
        "SÃO",
        "plain",
    ],
)
def test_what_is_not_damaged_stays_as_it_is(text: str) -> None:
    assert mended(text).text == text


def test_mended_lines_are_named_and_others_are_not() -> None:
    assert mended("One – two\nthree â€“ four\nplain\n5â€“6").lines == (2, 4)
