"""A definition that is changed while its run is open."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tiworkshop.agenda.timetable import build_agenda
from tiworkshop.library.problem import Refused
from tiworkshop.library.shelves import NotFound
from tiworkshop.notes.sheet import Slot
from tiworkshop.run.events import CardClosed, Event, Moved, Reloaded
from tiworkshop.run.route import Room
from tiworkshop.words.reloading import RELOADED, reload_and_say
from tiworkshop.workshop import cards, closing, pacing
from tiworkshop.workshop.reloading import NoSuchLength, reload
from tiworkshop.workshop.services import Services
from tiworkshop.workshop.workshop import Workshop

ROOM = Room(56, 10)
STEPS = ("one", "two", "three", "four")


CARD = {"id": "drift", "title": "Drift", "pattern": "It drifts.", "redirection": "Come back."}


def definition(steps: tuple[str, ...] = STEPS, segment: str = "part", card: str = "drift") -> str:
    return json.dumps(
        {
            "id": "own",
            "title": "Own",
            "purpose": "To try it.",
            "audience": "All",
            "safeguarding": "Procedures first.",
            "steps": [
                {"id": name, "title": f"Step {name}", "kind": "prompt", "text": f"Of {name}."}
                for name in steps
            ],
            "variants": [
                {
                    "minutes": 20,
                    "segments": [
                        {"id": segment, "title": "Part", "minutes": 20, "steps": list(steps)}
                    ],
                }
            ],
            "misuse": [CARD | {"id": card}],
        }
    )


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "own.yaml"
    path.write_text(definition())
    return path


def begin(services: Services, file: Path) -> Workshop:
    entry = services.library.session_entry(str(file))
    agenda = build_agenda(services.library.session(entry), 20)
    return Workshop.begin(services, entry, agenda, "both")


@pytest.fixture
def workshop(services: Services, file: Path) -> Workshop:
    """A run that stands at its third step."""
    workshop = begin(services, file)
    workshop.skip_step()
    workshop.skip_step()
    return workshop


def shown(workshop: Workshop) -> str:
    page = workshop.stop(ROOM).page
    assert page
    return page.title


def test_nothing_is_offered_until_the_file_changes(workshop: Workshop, file: Path) -> None:
    assert not workshop.source.look()
    file.write_text(definition(("one", "three")))
    assert workshop.source.look()
    assert workshop.source.changed
    assert not workshop.source.look()


def test_the_same_step_stays_on_the_screen_and_the_journal_is_as_it_was(
    workshop: Workshop, file: Path
) -> None:
    file.write_text(definition(("three", "four", "new")))
    before = workshop.run.events[:]
    reload(workshop)
    assert shown(workshop) == "Step three"
    assert [step.id for step in workshop.agenda.steps] == ["three", "four", "new"]
    assert [event.what for event in workshop.run.events[len(before) :]] == [Reloaded()]
    assert not workshop.source.changed


@pytest.mark.parametrize(
    ("left", "nearest"),
    [
        (("one", "two", "four"), "four"),
        (("one", "two"), "two"),
        (("one",), "one"),
        (("new",), "new"),
    ],
)
def test_when_a_step_is_gone_the_nearest_one_is_shown(
    workshop: Workshop, file: Path, left: tuple[str, ...], nearest: str
) -> None:
    file.write_text(definition(left))
    reload(workshop)
    assert shown(workshop) == f"Step {nearest}"
    moved = Moved("part", nearest, 0, 0, 0)
    assert [event.what for event in workshop.run.events[-2:]] == [moved, Reloaded()]


def test_a_part_with_another_id_goes_on_counting(workshop: Workshop, file: Path) -> None:
    file.write_text(definition(segment="renamed"))
    reload(workshop)
    assert workshop.timing().current.segment == "renamed"
    assert workshop.state.place.step == "three"


def test_a_card_that_is_gone_is_put_away(workshop: Workshop, file: Path) -> None:
    cards.show_card(workshop, 0)
    file.write_text(definition(card="another"))
    reload(workshop)
    assert workshop.state.card is None
    assert CardClosed() in [event.what for event in workshop.run.events]


def test_notes_stay_also_on_a_step_that_is_gone(workshop: Workshop, file: Path) -> None:
    workshop.write(Slot("note", "three"), "Post cover by eight.")
    file.write_text(definition(("one", "two")))
    reload(workshop)
    kept = closing.keep(workshop, workshop.review().result())
    assert [(entry.about, entry.text) for entry in kept.entries] == [
        ("three", "Post cover by eight.")
    ]


def test_answers_to_an_activity_that_is_gone_are_kept_too(workshop: Workshop) -> None:
    workshop.write(Slot("line", "lens", "decision"), "The cover rota.")
    workshop.choose("lens", "repair", "mixed")
    kept = closing.keep(workshop, workshop.review().result())
    assert [(entry.about, entry.text, entry.choice) for entry in kept.entries] == [
        ("lens:decision", "The cover rota.", ""),
        ("lens:repair", "", "mixed"),
    ]


Change = Callable[[Path], object]
UNUSABLE: dict[str, tuple[Change, type[Exception], str]] = {
    "broken": (
        lambda file: file.write_text("id: [\n"),
        Refused,
        "The old session goes on. Line 2: The YAML can't be read here",
    ),
    "gone": (
        lambda file: file.unlink(),
        NotFound,
        "The old session goes on. The file is not there any more.",
    ),
    "of another length": (
        lambda file: file.write_text(definition().replace('"minutes": 20', '"minutes": 30')),
        NoSuchLength,
        "The old session goes on. It has no length of 20 minutes any more.",
    ),
}


@pytest.mark.parametrize("how", UNUSABLE)
def test_a_file_that_can_not_be_used_leaves_the_old_session_and_says_why(
    workshop: Workshop, file: Path, how: str
) -> None:
    change, error, said = UNUSABLE[how]
    events = list[Event](workshop.run.events)
    change(file)
    workshop.source.look()
    with pytest.raises(error):
        reload(workshop)
    assert reload_and_say(workshop).startswith(said)
    assert shown(workshop) == "Step three"
    assert workshop.run.events == events
    assert workshop.source.changed
    file.write_text(definition())
    assert reload_and_say(workshop) == RELOADED


def test_a_reading_that_changes_is_noticed_too(services: Services, tmp_path: Path) -> None:
    reading = tmp_path / "near.md"
    text = "---\nid: near\ntitle: Near\n---\n\n## {}\n\nText.\n"
    reading.write_text(text.format("Before"))
    file = tmp_path / "own.yaml"
    file.write_text(
        definition().replace('"kind": "prompt"', '"kind": "reading", "reading": "near"', 1)
    )
    workshop = begin(services, file)
    assert shown(workshop) == "Before"
    reading.write_text(text.format("After"))
    assert workshop.source.look()
    assert shown(workshop) == "Before"
    reload(workshop)
    assert shown(workshop) == "After"


def test_another_terminal_reads_the_files_again_too(
    services: Services, workshop: Workshop, file: Path
) -> None:
    workshop.flush()
    other = Workshop.reopen(services, workshop.run.id)
    file.write_text(definition(("one", "new")))
    reload(workshop)
    assert other.catch_up()
    assert [step.id for step in other.agenda.steps] == ["one", "new"]
    assert shown(other) == shown(workshop) == "Step one"
    assert not other.source.changed


def test_a_run_that_is_opened_again_reads_nothing_anew_by_itself(
    services: Services, workshop: Workshop, file: Path
) -> None:
    reload(workshop)
    workshop.flush()
    other = Workshop.reopen(services, workshop.run.id)
    file.write_text(definition(("three",)))
    pacing.pause_or_resume(workshop)
    assert other.catch_up()
    assert len(other.agenda.steps) == len(STEPS)


def test_an_undo_after_a_reload_shows_a_step_that_is_there(workshop: Workshop, file: Path) -> None:
    file.write_text(definition(("one", "four")))
    reload(workshop)
    workshop.undo()
    assert shown(workshop) in {"Step one", "Step four"}
