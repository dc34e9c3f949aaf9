from __future__ import annotations

import pytest

from tiworkshop.searching.document import Findable
from tiworkshop.searching.index import Index

PAGES = (
    Findable("reading", "days", "Predictable days", "Say beforehand what comes next."),
    Findable("reading", "rooms", "Calm rooms", "A predictable room has a door to go out by."),
    Findable("session", "change", "Starting change", "One environment, one change."),
    Findable("note", "abc", "Starting change", "The door of room two sticks.", private=True),
)


@pytest.fixture
def index() -> Index:
    return Index(PAGES)


def found(index: Index, query: str, *, private: bool = False) -> list[str]:
    return [hit.what.id for hit in index.search(query, private=private, most=8)]


def test_a_word_of_the_title_counts_more(index: Index) -> None:
    assert found(index, "predictable") == ["days", "rooms"]


def test_a_beginning_finds_and_case_does_not_matter(index: Index) -> None:
    assert found(index, "Environ") == ["change"]


@pytest.mark.parametrize("slip", ["predictible", "predicatble", "pedictable", "predictaable"])
def test_a_word_with_a_slip_is_found(index: Index, slip: str) -> None:
    assert found(index, slip) == ["days", "rooms"]


def test_what_holds_every_word_comes_alone_else_what_holds_most(index: Index) -> None:
    assert found(index, "predictable door") == ["rooms"]
    assert found(index, "predictable door nonsenseword") == ["rooms"]


def test_what_is_private_is_left_out_unless_it_is_asked_for(index: Index) -> None:
    assert "abc" not in found(index, "sticks")
    assert found(index, "sticks", private=True) == ["abc"]


def test_so_many_of_a_kind_and_no_more() -> None:
    pages = [Findable("reading", f"r{number}", "Door", "A door.") for number in range(30)]
    others = [Findable("reading", f"o{number}", "Window", "Glass.") for number in range(90)]
    hits = Index([*pages, *others]).search("door", private=False, most=5)
    assert [hit.what.id for hit in hits] == ["r0", "r1", "r2", "r3", "r4"]


@pytest.mark.parametrize("query", ["", "  ", "?!", "zzzzzz", "a" * 5000, "\x00", "ab " * 400])
def test_any_query_is_answered(index: Index, query: str) -> None:
    assert found(index, query) == []


def test_an_empty_library_finds_nothing() -> None:
    assert found(Index(()), "door") == []
