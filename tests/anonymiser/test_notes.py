"""The development set is sound, and the engine doesn't fall behind on it."""

import pytest

from tests.anonymiser.marked import KEPT_ASIDE, read_notes
from tests.anonymiser.scoring import Score, score
from tiworkshop.anonymiser.placeholders import TYPES


@pytest.fixture(scope="module")
def development() -> Score:
    return score(read_notes(held_out=False))


def test_there_are_more_than_four_hundred_notes_and_about_half_are_harmless() -> None:
    notes = read_notes(held_out=False) + read_notes(held_out=True)
    harmless = sum(not note.marks for note in notes)
    assert len(notes) >= 400
    assert 0.4 < harmless / len(notes) < 0.6
    assert len({note.id for note in notes}) == len(notes)
    assert {mark.type for note in notes for mark in note.marks} <= set(TYPES)


def test_whole_writers_are_kept_aside() -> None:
    kept = {note.writer for note in read_notes(held_out=True)}
    assert kept in (set(), set(KEPT_ASIDE))
    assert KEPT_ASIDE.isdisjoint(note.writer for note in read_notes(held_out=False))


@pytest.mark.parametrize(
    ("group", "floor"),
    [
        ("all", 0.93),
        ("person", 0.92),
        ("school", 0.88),
        ("place", 0.92),
        ("phone", 1.0),
        ("email", 1.0),
        ("#titled", 0.95),
        ("#word-name", 0.87),
        ("#lower-case", 0.88),
    ],
)
def test_recall_on_the_development_notes(development: Score, group: str, floor: float) -> None:
    assert development.recall(group) >= floor, development.missed


def test_precision_and_harm_on_the_development_notes(development: Score) -> None:
    assert development.precision >= 0.97, development.wrong
    assert development.harm <= 0.045, development.wrong
