"""The table of spelling that lies in the package is the one its word store gives."""

from tiworkshop.anonymiser.data import read_bytes
from tools.weights.spelt import spelling


def test_the_table_of_spelling_belongs_to_the_word_store() -> None:
    assert spelling() == read_bytes("spelling.bin")
