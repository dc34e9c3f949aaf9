from __future__ import annotations

import pytest

from tiworkshop.notes.merging import text_of_both


@pytest.mark.parametrize(
    ("ours", "before", "theirs", "both"),
    [
        ("cover first", "cover", "cover", "cover first"),
        ("cover", "cover", "cover last", "cover last"),
        ("cover first", "cover", "the cover", "the cover first"),
        ("no cover", "cover", "cover last", "no cover\ncover last"),
        ("rota", "", "cover", "rota\ncover"),
        ("cover last", "cover", "cover last", "cover last"),
    ],
)
def test_what_was_written_in_two_places_is_all_kept(
    ours: str, before: str, theirs: str, both: str
) -> None:
    assert text_of_both(ours, before, theirs) == both
