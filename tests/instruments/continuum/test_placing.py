from __future__ import annotations

import pytest

from tiworkshop.instruments.continuum.placing import (
    NotAPlace,
    Place,
    decode,
    encode,
    place_words,
    places,
)
from tiworkshop.instruments.continuum.sheet import WHOLE, ContinuumSheet
from tiworkshop.library.instruments.continuum import Continuum


def test_there_are_five_phases_and_four_places_between_them(continuum: Continuum) -> None:
    found = places(continuum)
    assert [encode(place) for place in found] == [
        *("1", "1-2", "2", "2-3", "3", "3-4", "4", "4-5", "5")
    ]
    assert [place.halves for place in found] == list(range(2, 11))


def test_every_place_comes_back_from_its_word(continuum: Continuum) -> None:
    for place in places(continuum):
        assert decode(encode(place), continuum) == place
    assert decode("between 2 and 3", continuum) == Place(2, between=True)


@pytest.mark.parametrize("word", ["", "0", "6", "5-6", "2-4", "aware", "3-2"])
def test_another_word_is_no_place(continuum: Continuum, word: str) -> None:
    with pytest.raises(NotAPlace, match="as 2-3"):
        decode(word, continuum)


def test_a_phase_is_never_named_without_its_scale(continuum: Continuum) -> None:
    assert place_words(Place(5), continuum) == "5 of 5 on the five-phase continuum: Trauma informed"
    assert place_words(Place(2, between=True), continuum) == (
        "between 2 and 3 of 5 on the five-phase continuum: Trauma aware and Trauma sensitive"
    )


def test_a_sheet_holds_place_ticks_and_evidence(continuum: Continuum) -> None:
    sheet = (
        ContinuumSheet(continuum)
        .placed(Place(3))
        .ticked("aware-common")
        .ticked("sensitive-plan")
        .ticked("aware-common")
        .with_evidence("sensitive-plan", "Since Easter.")
        .with_evidence(WHOLE, "An ordinary week.")
    )
    assert sheet.place == Place(3)
    assert sheet.ticks == {"sensitive-plan"}
    assert sheet.evidence == {WHOLE: "An ordinary week.", "sensitive-plan": "Since Easter."}
    assert ContinuumSheet(continuum, sheet.notes) == sheet
    assert sheet.placed(None).place is None
