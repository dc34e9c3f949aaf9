"""What is remembered weighs the same as what is added up piece by piece."""

from __future__ import annotations

import pytest

from tiworkshop.anonymiser.kinds import read_kinds
from tiworkshop.anonymiser.passage import read_passage
from tiworkshop.anonymiser.weighing import scales
from tiworkshop.anonymiser.weighing.evidence import company_of, evidence
from tiworkshop.anonymiser.weighing.scales import Scales
from tiworkshop.anonymiser.weighing.scene import read_scene
from tiworkshop.anonymiser.weighing.weigher import Weigher
from tiworkshop.anonymiser.weighing.weights import the_weights

TEXTS = (
    "Mark's mum rang (twice) about Ysgol Bryn Coed. Can Priya and Tom mark the work?",
    "Mon – Amira\nTue – hope at larkfold infants\nWed – [person 1], Jade, teal",
)


@pytest.mark.parametrize("most", [1, 6144])
@pytest.mark.parametrize("text", TEXTS)
def test_questions_and_letters_weigh_what_all_pieces_weigh(
    text: str, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also when hardly anything can be remembered."""
    monkeypatch.setattr(scales, "_MOST_REMEMBERED", most)
    scene = read_scene(read_kinds(read_passage(text)))
    weights, scale = the_weights(), Scales(the_weights())
    for index in range(len(scene.signs)):
        company = company_of(scene, index)
        weighed = scale.weigh_company(scene, index, company) + scale.weigh_note(scene, index)
        assert weighed == weights.total(evidence(scene, index))


def test_a_weigher_finds_in_later_readings_what_a_new_one_finds() -> None:
    weigher = Weigher()
    for text in (*TEXTS, TEXTS[0].replace("Priya", "[person]"), *TEXTS):
        reading = read_kinds(read_passage(text))
        assert list(weigher.names(reading)) == list(Weigher().names(reading))
