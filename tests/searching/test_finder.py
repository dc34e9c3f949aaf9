from __future__ import annotations

from dataclasses import replace

import pytest

from tiworkshop.library.shelves import open_library
from tiworkshop.notes.kept import Entry, KeptNotes
from tiworkshop.notes.plan import Plan, PlanRow
from tiworkshop.searching.finder import Finder
from tiworkshop.workshop.services import Services

NOTES = KeptNotes(
    id="a1",
    date="2026-11-20",
    session="creating-trauma-informed-systems",
    title="Creating Trauma-Informed Systems",
    minutes=45,
    entries=(Entry("note", "pillars", "The four pillars", text="Cover lists are late."),),
    plan=Plan((PlanRow(success_criteria="Nobody asks the caretaker."),), ("A later bell",)),
    replaced=0,
    engine="1",
)


@pytest.mark.parametrize(
    ("query", "kind", "name"),
    [
        ("starting change", "session", "starting-change-across-a-system"),
        ("predictable environments", "reading", "pillars"),
        ("responsibility slides downstream", "card", "creating-trauma-informed-systems"),
        ("lundy", "statement", "L2.LE.S04"),
        ("L2.LE.S04", "statement", "L2.LE.S04"),
        ("burnt out", "term", "Burnout"),
    ],
)
def test_every_kind_is_found(services: Services, query: str, kind: str, name: str) -> None:
    best = services.finder.find(query, private=False)
    assert (kind, name) in {(hit.what.kind, hit.what.id) for hit in best}


def test_a_reading_is_found_at_its_page(services: Services) -> None:
    hits = services.finder.find("predictable environments", private=False)
    pages = [hit.what for hit in hits if hit.what.id == "pillars"]
    heading = services.library.reading("pillars").pages[pages[0].place].heading
    assert heading == "Predictable environments"


def test_hits_of_a_kind_stand_together(services: Services) -> None:
    kinds = [hit.what.kind for hit in services.finder.find("trauma", private=False)]
    assert len(set(kinds)) == sum(a != b for a, b in zip(["", *kinds], kinds, strict=False))


def test_notes_and_words_for_the_facilitator_are_for_no_room(services: Services) -> None:
    services.notes.keep(NOTES)
    finder = services.finder
    assert [hit.what.id for hit in finder.find("cover lists", private=True)][:1] == ["a1"]
    assert "a1" not in {hit.what.id for hit in finder.find("cover lists", private=False)}
    told = {hit.what.id for hit in finder.find("opening words", private=True)}
    assert "facilitator-words" in told
    room = {hit.what.id for hit in finder.find("opening words", private=False)}
    assert "facilitator-words" not in room


def test_a_note_kept_since_is_found_and_one_taken_away_is_not(services: Services) -> None:
    finder = services.finder
    finder.prepare()
    path = services.notes.keep(replace(NOTES, id="b2"))
    assert "b2" in {hit.what.id for hit in finder.find("cover lists late", private=True)}
    path.unlink()
    assert "b2" not in {hit.what.id for hit in finder.find("cover lists late", private=True)}


def test_a_broken_file_never_takes_the_others_down(services: Services) -> None:
    sessions = services.directories.library / "sessions"
    sessions.mkdir(parents=True)
    (sessions / "broken.yaml").write_text("id: [", "utf-8")
    (sessions / "broken.yaml").chmod(0o600)
    library = open_library(services.directories)
    assert "broken" in library.sessions
    assert Finder(library, services.notes).find("burnout", private=False) != []
