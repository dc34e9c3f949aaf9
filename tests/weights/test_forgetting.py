"""A reader that has forgotten something learns to lean on what stands around a word."""

import pytest

from tiworkshop.anonymiser.kinds import read_kinds
from tiworkshop.anonymiser.lexicon import Known, known
from tiworkshop.anonymiser.passage import read_passage
from tools.weights.forgetting import forgetting


def bits_of(word: str) -> int:
    return read_kinds(read_passage(word)).bits[0]


def test_what_is_forgotten_comes_back() -> None:
    before = bits_of("Priya")
    with forgetting("salt", kept=0.0, named=1.0):
        assert not bits_of("Priya") & Known.FIRST
    assert bits_of("Priya") == before == known("priya")


def test_nothing_is_forgotten_by_a_share_of_nought() -> None:
    with forgetting("salt", kept=0.0, named=0.0):
        assert bits_of("Priya") == known("priya")


def test_the_store_comes_back_when_reading_breaks_off() -> None:
    with pytest.raises(RuntimeError), forgetting("salt", kept=1.0, named=1.0):
        raise RuntimeError
    assert bits_of("Priya") == known("priya")
