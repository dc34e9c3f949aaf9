from __future__ import annotations

from pathlib import Path

import pytest

from tiworkshop.checking.sentences import long_sentences
from tiworkshop.library.instrument_file import read_instrument
from tiworkshop.library.instruments.glossary import Glossary
from tiworkshop.library.places import bundled_shelf
from tiworkshop.library.problem import Refused

BUNDLED = bundled_shelf() / "content" / "instruments" / "glossary.yaml"
OWN = {
    "Acute trauma",
    "Post-traumatic growth",
    "Protective factor",
    "Re-traumatisation",
    "Window of tolerance",
}
"""Terms that the source uses and does not explain in its own glossary."""


@pytest.fixture(scope="module")
def glossary() -> Glossary:
    found = read_instrument(BUNDLED).instrument
    assert isinstance(found, Glossary)
    return found


def test_all_terms_of_the_source_are_there_in_order(glossary: Glossary) -> None:
    names = [one.term for one in glossary.terms]
    assert len(set(names) - OWN) == 45
    assert set(names) >= OWN
    assert names == sorted(names, key=lambda name: [c for c in name.lower() if c.isalpha()])


def test_a_term_is_at_most_two_sentences(glossary: Glossary) -> None:
    assert [one.term for one in glossary.terms if one.text.count(". ") > 1] == []
    assert [one.term for one in glossary.terms if list(long_sentences(one.text))] == []


@pytest.mark.parametrize("word", ["Co-regulation", "co-regulating", "COREGULATION"])
def test_a_term_is_found_by_any_of_its_forms(glossary: Glossary, word: str) -> None:
    assert glossary.term(word).term == "Co-regulation"


def test_an_unknown_word_is_not_guessed(glossary: Glossary) -> None:
    with pytest.raises(KeyError):
        glossary.term("regulation")


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ("see: [Complex trauma]", "see: [Complex traum]", "Did you mean Complex trauma or"),
        ("also: [moral injuries", "also: [burnout", "The form burnout stands here 2 times."),
    ],
)
def test_a_glossary_that_disagrees_with_itself_is_refused(
    tmp_path: Path, before: str, after: str, words: str
) -> None:
    text = BUNDLED.read_text("utf-8")
    assert before in text
    path = tmp_path / BUNDLED.name
    path.write_text(text.replace(before, after, 1), "utf-8")
    with pytest.raises(Refused) as refused:
        read_instrument(path)
    assert words in str(refused.value)
