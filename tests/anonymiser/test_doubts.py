"""The review asks about words that may be names, and only about those."""

import pytest

from tests.anonymiser.marked import read_notes
from tiworkshop.anonymiser import doubtful_words, redact


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Will needs a calmer start.", ["Will"]),
        ("Penny has dropped apparently.", ["Penny"]),
        ("Will we go? Mark the books. Hope that helps.", []),
        ("May is busy. Summer is near. Monday is early.", []),
        ("Oak, Ash and Willow class.", []),
        ("ask Grace to ring. Mrs Will is in.", []),
    ],
)
def test_words_are_doubtful_where_nothing_settles_them(text: str, words: list[str]) -> None:
    assert [span.text for span in doubtful_words(redact(text))] == words


def test_a_doubtful_word_is_a_persons_span_of_the_original() -> None:
    text = "Dr Okafor sent it. Faith is what it takes."
    (span,) = doubtful_words(redact(text))
    assert span.type == "person"
    assert text[span.start : span.end] == span.text == "Faith"


def test_harmless_notes_raise_few_doubts() -> None:
    harmless = [note for note in read_notes(held_out=False) if not note.marks]
    doubted = [note.id for note in harmless if doubtful_words(redact(note.text))]
    assert len(doubted) / len(harmless) <= 0.04, doubted
