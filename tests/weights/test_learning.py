"""What the marked notes teach, and what the learner makes of it."""

import pytest

pytest.importorskip("pycrfsuite", reason="only who learns weights installs the learner")

from tests.anonymiser.marked import Mark, Note
from tiworkshop.anonymiser.weighing.weights import LABELS, write
from tools.weights.build import taught
from tools.weights.learning import Example, Regularisation, examples, learn

TEXT = "We told Xqzvar to go. Ring 01632 960001."
START = TEXT.index("Xqzvar")
NOTE = Note("w0-1", (), TEXT, (Mark(START, START + 6, "person", "Xqzvar"),))


def test_each_weighed_word_has_the_label_of_its_mark() -> None:
    labels = [label for example in examples(NOTE) for label in example.labels]
    assert labels.count("person") == 1
    assert set(labels) <= set(LABELS)


def test_a_mark_that_was_found_earlier_is_a_placeholder_and_teaches_nothing() -> None:
    found = tuple(examples(NOTE, NOTE.marks))
    assert "person" not in {label for example in found for label in example.labels}


def test_a_note_with_one_mark_is_read_whole_and_by_a_forgetful_reader() -> None:
    whole = tuple(examples(NOTE))
    assert tuple(taught([NOTE]))[: len(whole)] == whole
    assert len(tuple(taught([NOTE]))) >= 2 * len(whole)


def test_what_always_stands_with_a_name_speaks_for_it() -> None:
    given = [Example((("b", "-wtold"),), ("person",)), Example((("b", "-wthe"),), ("",))] * 20
    weights = learn(given, Regularisation(spare=0.01, small=0.01))
    _, person, school, _ = weights.add_up(["b", "-wtold"])
    assert person > max(0, school)
    assert weights.add_up(["b", "-wthe"])[1] < 0


def test_the_same_examples_give_the_same_bytes() -> None:
    given = tuple(taught([NOTE])) * 3
    assert write(learn(given, Regularisation())) == write(learn(given, Regularisation()))
