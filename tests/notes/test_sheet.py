from __future__ import annotations

import pytest

from tiworkshop.notes.sheet import Sheet, Slot

NOTE = Slot("note", "pillars")


def test_empty_text_leaves_no_trace() -> None:
    assert Sheet().with_text(NOTE, "x").with_text(NOTE, "  ").empty


def test_a_choice_can_be_taken_away() -> None:
    assert Sheet().with_choice("a", "i", "pass").with_choice("a", "i", "").empty


@pytest.mark.parametrize(
    "slot", [NOTE, Slot("line", "lens", "predictability"), Slot("plan", "lens")]
)
def test_a_slot_comes_back_from_its_key(slot: Slot) -> None:
    assert Slot.from_key(slot.key) == slot


def test_an_unknown_key_is_refused() -> None:
    with pytest.raises(ValueError, match="not a place for text"):
        Slot.from_key("diary:monday")
