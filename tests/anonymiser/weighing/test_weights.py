"""Weights add up, survive a file and refuse one that isn't theirs."""

import pytest

from tiworkshop.anonymiser import EngineUnavailable
from tiworkshop.anonymiser.weighing.weights import (
    LABELS,
    Weights,
    pack,
    read,
    the_weights,
    unpack,
    write,
)

STEPS = tuple(tuple(row * 10 + column for column in range(4)) for row in range(4))
WEIGHTS = Weights(STEPS, {"-wask": pack(90, -20, 3), "cXU\n|é": pack(-7, -8, -9)})


def test_each_type_adds_up_by_itself() -> None:
    assert unpack(WEIGHTS.total(["-wask", "cXU\n|é", "-wask"])) == (0, 173, -48, -3)


def test_evidence_that_nobody_has_learned_says_nothing() -> None:
    assert unpack(WEIGHTS.total(["never seen"])) == (0, 0, 0, 0)


def test_many_pieces_of_heavy_evidence_stay_apart() -> None:
    heavy = Weights(STEPS, {"a": pack(-2000, 2000, -2000)})
    assert unpack(heavy.total(["a"] * 200)) == (0, -400_000, 400_000, -400_000)


def test_weights_come_back_from_their_file_as_they_were() -> None:
    assert read(write(WEIGHTS)) == WEIGHTS
    assert write(read(write(WEIGHTS))) == write(WEIGHTS)


@pytest.mark.parametrize("given", [b"", b"something else\n", write(WEIGHTS)[:-3]])
def test_what_is_no_file_of_weights_makes_the_engine_unavailable(given: bytes) -> None:
    with pytest.raises(EngineUnavailable):
        read(given)


def test_the_weights_that_come_with_the_engine_have_a_step_for_each_pair_of_labels() -> None:
    weights = the_weights()
    assert [len(row) for row in weights.steps] == [len(LABELS)] * len(LABELS)
    assert len(weights.evidence) > 1000
