"""One walk, in the app and line by line, leaves the same journal and the same kept notes."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.app.conftest import press
from tests.conftest import TODAY, FakeClock
from tests.plain.conftest import Converse
from tiworkshop.app.companion import CompanionApp
from tiworkshop.disk.directories import Directories
from tiworkshop.disk.plain_data import to_plain_keys
from tiworkshop.library.shelves import open_library
from tiworkshop.notes.kept import KeptNotes
from tiworkshop.notes.plan import Plan, PlanRow
from tiworkshop.run.events import RoomSized, Undone
from tiworkshop.run.journal import read_journal
from tiworkshop.settings import Settings
from tiworkshop.workshop.services import Services

TALL = (80, 100)
"""A window in which every page fits: then a page is a page in both faces."""
Walk = list[tuple[tuple[str, ...], tuple[str, ...]]]
"""What is pressed in the app, and what is typed in plain mode, for the same thing."""


def keys(text: str) -> tuple[str, ...]:
    named = {" ": "space", ".": "full_stop", "\n": "enter"}
    return tuple(named.get(character, character) for character in text)


def same(*pressed: str) -> Walk:
    return [((key,), (key,)) for key in pressed]


NEXT: Walk = [(("n",), ("",))]
CARDS: Walk = [(("m", "enter", "n", "p", "escape"), ("m", "", "n", "p", "b"))]
HIDE: Walk = [*same("h", "h"), (("full_stop", "full_stop"), (".", "hide"))]
TIMER: Walk = [
    (("space", "space"), (" ", "pause")),
    (("plus", "plus", "minus", "u"), ("+", "longer", "-", "undo")),
    (("t",), ("t",)),
]
OPTIONS: Walk = [
    (("plus", "plus", "plus"), ("+", "+", "+")),
    (("o", "2", "u"), ("o", "2", "u")),
    (("o", "1", "o"), ("o", "1", "o")),
]
NOTE: Walk = [
    (
        ("e", *keys("Mrs Okafor rang.\ncover is late"), "escape"),
        ("e", "Mrs Okafor rang.", "cover is late", "."),
    ),
]
OTHER_ACTIVITIES: Walk = [(("a", "2", "a", "1"), ("a", "2", "a", "1"))]
PLAN: Walk = [
    (("enter", *keys("one briefing fewer"), "enter"), ("1", "one briefing fewer")),
    (("2", "2"), ("2", "2")),
    (("3", *keys("deputy head"), "enter"), ("3", "deputy head")),
    (("6", *keys("a board"), "enter"), ("6", "a board")),
    (("7", *keys("nobody asks"), "enter"), ("7", "nobody asks")),
    (("8", "4", *keys("22 Feb 2027"), "enter"), ("8", "4", "22 Feb 2027")),
    (("9", "enter", *keys("a quiet corner"), "enter"), ("9", "1", "a quiet corner")),
    (("9",), ("9",)),
    ((*["down"] * 10, "enter", *keys("a later bell"), "enter"), ("11", "a later bell")),
    (("escape",), ("",)),
]
LENS: Walk = [
    *NEXT,
    (("enter", *keys("cover rota"), "enter"), ("1", "cover rota")),
    *NEXT,
    *same("1"),
    *NEXT,
    *same("2"),
    (("down", "down", "down", "enter", *keys("it slips"), "enter"), ("5", "it slips")),
    *NEXT,
    *same("3", "3", "4"),
    *NEXT,
    *same("u"),
    *NEXT,
    *same("4"),
]
PROMPTS: Walk = [*NEXT, *same("1"), *NEXT, *same("5"), *NEXT, *same("2"), *NEXT, *same("6")]
BOUNDARIES: Walk = [*NEXT, *same("1"), *NEXT, *same("2"), *NEXT, *same("3"), *NEXT, *same("1")]
FOUND: Walk = [*same("2", "1", "2")]
PLANNED = Plan(
    (
        PlanRow(
            action="one briefing fewer",
            lens="Predictability",
            lead_role="deputy head",
            time_and_resources="a board",
            success_criteria="nobody asks",
            review_date="2027-02-22",
        ),
        PlanRow(action="a quiet corner"),
    ),
    ("a later bell",),
)


def walk_45() -> Walk:
    """Every page of the first step, then step by step; a lens, a plan, the close."""
    return [
        (("enter", "enter", "1", "1", "enter"), ("1", "k", "1", "1", "")),
        *NEXT * 2,
        *same("p"),
        *CARDS,
        *HIDE,
        *TIMER,
        *OPTIONS,
        *NOTE,
        *OTHER_ACTIVITIES,
        *same("u", "u"),
        (("a", "1"), ("a", "1")),
        *NEXT * 5,
        *same("k") * 5,
        *LENS,
        (("c",), ("c",)),
        *PLAN,
        *NEXT,
        *FOUND,
    ]


def walk_60() -> Walk:
    """Two activities, the plan's own step, an early way out of the review and back."""
    return [
        (("enter", "enter", "2", "3", "enter"), ("1", "", "", "k", "2", "3", "")),
        *same("k") * 7,
        *PROMPTS,
        *NEXT,
        *BOUNDARIES,
        *NEXT,
        (("enter",), ("c",)),
        *PLAN,
        *NOTE,
        (("f", "escape"), ("f", "b")),
        *NEXT,
        *FOUND,
    ]


def services_in(directory: Path) -> Services:
    home = Directories(*(directory / name for name in ("config", "data", "state", "cache")), ())
    return Services(home, open_library(home), FakeClock(), lambda: TODAY)


def journal_of(services: Services) -> list[object]:
    """Return every event's kind and fields; what was undone is named by its place."""
    (path,) = services.directories.runs.glob("*.jsonl")
    read = read_journal(path).events
    # by ear a room has no size
    events = [event for event in read if not isinstance(event.what, RoomSized)]
    places = {event.id: place for place, event in enumerate(events)}
    return [
        ("undone", places[event.what.event])
        if isinstance(event.what, Undone)
        else (event.what.kind, to_plain_keys(event.what))
        for event in events
    ]


def kept_in(services: Services) -> KeptNotes:
    (notes,) = services.notes.all()
    return replace(notes, id="")


@pytest.mark.parametrize("walk", [walk_45(), walk_60()], ids=["45 minutes", "60 minutes"])
async def test_the_same_walk_leaves_the_same_journal_and_the_same_notes(
    tmp_path: Path, walk: Walk, say: Converse, services: Services
) -> None:
    there = services_in(tmp_path / "app")
    app = CompanionApp(there, Settings())
    async with app.run_test(size=TALL) as pilot:
        screen = ""
        for pressed, _ in walk:
            screen = await press(pilot, *pressed)
        for _ in range(40):
            if "What would you like to open?" in screen:
                break
            screen = await press(pilot, "enter")
        assert "What would you like to open?" in screen, screen

    heard = say(*(line for _, typed in walk for line in typed), *[""] * 40)
    assert heard.status == 0
    assert journal_of(services) == journal_of(there)
    assert kept_in(services) == kept_in(there)
    assert kept_in(services).plan == PLANNED
    assert json.dumps(journal_of(services)).count("Okafor") == 0
