"""What is seen of single words, and of the note around them."""

import pytest

from tiworkshop.anonymiser.kinds import Reading, read_kinds
from tiworkshop.anonymiser.passage import read_passage
from tiworkshop.anonymiser.weighing.evidence import evidence
from tiworkshop.anonymiser.weighing.scene import read_scene
from tiworkshop.anonymiser.weighing.signs import (
    listed_after,
    listed_before,
    read_signs,
    run_around,
    style,
)


def read(text: str) -> Reading:
    return read_kinds(read_passage(text))


@pytest.mark.parametrize(
    ("text", "look"),
    [
        ("A", "X"),
        ("TK", "XX"),
        ("ROSEMARY", "XXX"),
        ("Rose", "Xx"),
        ("McKay", "XxX"),
        ("rose", "x"),
    ],
)
def test_a_words_look_is_its_capitals(text: str, look: str) -> None:
    assert read_signs(read(text))[0].look == look


def test_a_placeholder_shows_only_its_kind() -> None:
    sign = read_signs(read("[person 3] came"))[0]
    assert (sign.token, sign.coarse) == ("[person", "[person")


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("She came. He left.", "C"),
        ("she came. He left. they sat.", "l"),
        ("she came. he left.", "L"),
        ("SHE CAME AND LEFT", "S"),
    ],
)
def test_a_note_is_written_with_care_or_in_haste(text: str, how: str) -> None:
    assert style(read(text)) == how


def test_capitals_that_stand_together_are_one_run() -> None:
    assert run_around(read("we met Ana May Cole there"), 3) == (2, 4)
    assert run_around(read("we met Ana, May Cole there"), 2) == (2, 2)


def test_items_of_a_list_are_found_over_commas_and_ands() -> None:
    signs = read_signs(read("red, teal and jade"))
    assert [listed_before(signs, at) for at in (0, 1, 3)] == [None, 0, 1]
    assert [listed_after(signs, at) for at in (0, 1, 3)] == [1, 3, None]


def seen_of(text: str, word: str) -> list[str]:
    scene = read_scene(read(text))
    return evidence(scene, [each.core for each in scene.reading.words].index(word))


def test_words_of_one_sort_on_a_line_see_each_other() -> None:
    assert "Y2coloursX" in seen_of("Jade, teal or coral", "Jade")
    assert "Y0coloursX" in seen_of("Jade came", "Jade")
    assert "Y0coloursX" in seen_of("Jade came\nteal and coral", "Jade")


def test_a_pronoun_on_the_same_line_is_seen() -> None:
    assert any(piece.startswith("h+") for piece in seen_of("Hope has lost her coat", "Hope"))
    assert any(piece.startswith("h-") for piece in seen_of("She sat with Hope", "Hope"))
    assert not any(piece.startswith("h+") for piece in seen_of("Hope came\nher coat", "Hope"))
