"""What is weighed, and what is seen of it."""

import pytest

from tiworkshop.anonymiser.kinds import read_kinds
from tiworkshop.anonymiser.passage import read_passage
from tiworkshop.anonymiser.weighing.candidates import candidates, runs
from tiworkshop.anonymiser.weighing.evidence import evidence
from tiworkshop.anonymiser.weighing.scene import read_scene
from tiworkshop.anonymiser.weighing.signs import gap_code
from tiworkshop.anonymiser.weighing.spelling import looks_like_name


@pytest.mark.parametrize(
    ("text", "weighed"),
    [
        ("The books are here.", []),
        ("ask priya to ring", ["priya"]),
        ("came from larkfold infants", ["larkfold", "infants"]),
        ("I met Our Lady of the Fells", ["Our", "Lady", "of", "the", "Fells"]),
        ("doors to BS-EN1176 and 4B", []),
        ("[person 1] met [school]", []),
    ],
)
def test_only_words_that_may_be_names_are_weighed(text: str, weighed: list[str]) -> None:
    scene = read_scene(read_kinds(read_passage(text)))
    chosen = candidates(scene.reading, scene.signs)
    words = scene.reading.words
    assert [word.core for word, wanted in zip(words, chosen, strict=True) if wanted] == weighed


def test_a_word_shows_its_neighbours_and_their_groups() -> None:
    scene = read_scene(read_kinds(read_passage("Mum rang about Xqzvarra today")))
    seen = evidence(scene, 3)
    assert {"-wabout", "+wtoday", "wxqzvarra"} <= set(seen)
    assert "-Gplace_preps" not in seen
    assert any(piece.startswith("-G") for piece in seen)


def test_items_of_a_list_see_each_other() -> None:
    scene = read_scene(read_kinds(read_passage("Mon – Amira\nTue – Xqzvarra\nWed – Tariq")))
    assert any(piece.startswith("sXUF") for piece in evidence(scene, 3))


def test_words_that_stand_together_are_weighed_together() -> None:
    scene = read_scene(read_kinds(read_passage("met Xqzvarra Okonj with Tzaviel")))
    assert list(runs(scene.reading, scene.signs)) == [range(1, 3), range(4, 5)]


def test_one_everyday_word_in_small_letters_by_itself_is_not_weighed() -> None:
    scene = read_scene(read_kinds(read_passage("the school is warm")))
    assert any(candidates(scene.reading, scene.signs))
    assert list(runs(scene.reading, scene.signs)) == []


def test_spelling_tells_names_from_products() -> None:
    assert looks_like_name("okonjowska") > 0
    assert looks_like_name("techbuzz") < looks_like_name("okonjowska")
    assert looks_like_name("") <= 0


def test_a_long_gap_is_known_by_its_ends() -> None:
    assert gap_code(", ") == ", "
    assert gap_code(" (( - ") == "(_-"
    assert gap_code(".\n- ") == "\n-"
