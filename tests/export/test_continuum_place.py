from __future__ import annotations

from tiworkshop.export.continuum_place import place_document, places_over_time
from tiworkshop.export.formats.text import as_text
from tiworkshop.instruments.continuum.placing import Place
from tiworkshop.instruments.continuum.sheet import WHOLE
from tiworkshop.instruments.continuum.visits import Visit
from tiworkshop.library.companion import Companion
from tiworkshop.library.instruments.continuum import Continuum

FIRST = Visit("2026-01-05", Place(2), frozenset({"aware-common"}), {})
SECOND = Visit(
    "2026-11-23",
    Place(2, between=True),
    frozenset({"aware-common", "sensitive-plan"}),
    {"sensitive-plan": "Since Easter.", WHOLE: "An ordinary week."},
)


def test_a_place_is_told_with_its_scale_and_what_is_seen(
    continuum: Continuum, words: Companion
) -> None:
    text = as_text(place_document(SECOND, continuum, words.continuum))
    assert "between 2 and 3 of 5 on the five-phase continuum" in text
    assert "What shows it\n\nAn ordinary week." in text
    assert "3 of 5 on the five-phase continuum: Trauma sensitive\n\n- A 90-day plan" in text
    assert "says what is tried first. Since Easter." in text
    assert words.continuum.no_score.split(". ")[0] in text


def test_nothing_ticked_is_fine(continuum: Continuum, words: Companion) -> None:
    nothing = Visit("2026-01-05", Place(1), frozenset(), {})
    assert "That is fine." in as_text(place_document(nothing, continuum, words.continuum))


def test_over_time_names_what_came_to_be_seen(continuum: Continuum, words: Companion) -> None:
    text = as_text(places_over_time([FIRST, SECOND], continuum, words.continuum))
    assert "Day: Monday 5 January 2026\n" in text
    assert "Monday 23 November 2026\n\nSeen now, and not ticked the time before\n\n- A 90" in text
    assert "clearer sight" in text
    assert "aware" in text


def test_a_place_on_another_continuum_says_so(continuum: Continuum, words: Companion) -> None:
    other = Visit("2026-01-05", Place(7), frozenset(), {})
    assert words.continuum.unknown in as_text(place_document(other, continuum, words.continuum))
