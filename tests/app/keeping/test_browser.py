"""Notes and records on the screen and by ear: found, changed, deleted, restored, erased."""

from __future__ import annotations

import re
import stat
from dataclasses import replace
from datetime import date

import pytest
from textual.pilot import Pilot

from tests.app.conftest import MakeApp, press, shown
from tests.conftest import number_at_home
from tests.export.kept_examples import NOTES, leave
from tests.keeping.test_old import written_on
from tests.plain.conftest import Converse
from tests.plain.conftest import say as say  # the fixture
from tiworkshop.keeping.cupboard import in_use, restore_list
from tiworkshop.notes.drafts import Drafts
from tiworkshop.notes.kept import KeptNotes
from tiworkshop.settings import Settings
from tiworkshop.words import erasing, keeping
from tiworkshop.workshop.services import Services

NOW = date(2029, 1, 1)
ONLY_NOTES = ("1", "2")
"""What narrows the list to notes of sessions."""
THE_NOTES = (*ONLY_NOTES, "2")


@pytest.fixture
def kept(services: Services) -> Services:
    leave(services.directories)
    return services


def the_notes(services: Services) -> KeptNotes:
    (notes,) = services.notes.all()
    return notes


async def opened(pilot: Pilot[int], services: Services, *keys: str) -> str:
    """Open notes and records from home, and press more keys."""
    return await press(pilot, number_at_home(services, "notes"), *keys)


async def marked(pilot: Pilot[int], label: str) -> None:
    """Go down until an answer is marked."""
    for _ in range(40):
        if any("▸" in line and label in line for line in shown(pilot.app).splitlines()):
            return
        await press(pilot, "down")
    raise AssertionError(shown(pilot.app))


@pytest.mark.parametrize("size", [(60, 16), (40, 12), (80, 24)])
async def test_the_list_names_kind_day_and_what_tells_it_apart(
    make_app: MakeApp, kept: Services, size: tuple[int, int]
) -> None:
    app = make_app()
    async with app.run_test(size=size) as pilot:
        screen = await opened(pilot, kept)
        assert "Notes and records" in screen
        assert "Show only: everything" in screen
        screen = await press(pilot, *THE_NOTES[:2])
        assert "Show only: Notes of sessions" in screen
        assert "Monday 2 March 2026" in screen


async def test_a_note_is_read_as_it_is_exported(make_app: MakeApp, kept: Services) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await opened(pilot, kept, *THE_NOTES, "1")
        seen = [await press(pilot, "n") for _ in range(4)]
        assert any("Cover changes are late." in screen for screen in seen)


async def test_changed_words_pass_the_review_and_take_the_place_of_what_was_there(
    make_app: MakeApp, kept: Services
) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        await opened(pilot, kept, *THE_NOTES, "2")
        await marked(pilot, "The four pillars")
        await press(pilot, "enter", *" Ask Mrs Okafor", "escape")
        await marked(pilot, "Check it and keep it")
        screen = await press(pilot, "enter")
        assert "Mrs Okafor" in screen
        while "Kept in place of what was there." not in screen:
            screen = await press(pilot, "enter")
    (entry, _) = the_notes(kept).entries
    assert entry.text.endswith("Ask [person 1]")
    assert the_notes(kept).date == NOTES.date
    assert not list(kept.directories.drafts.glob("change-*.json"))


async def test_words_that_were_only_looked_at_leave_no_draft(
    make_app: MakeApp, kept: Services
) -> None:
    app = make_app()
    async with app.run_test(size=(60, 16)) as pilot:
        await opened(pilot, kept, *THE_NOTES, "2", "1", "escape", "escape")
    assert the_notes(kept) == NOTES
    assert not list(kept.directories.drafts.glob("*.json"))


async def test_a_change_that_was_begun_goes_on_another_day(
    make_app: MakeApp, kept: Services
) -> None:
    app = make_app()
    async with app.run_test(size=(60, 16)) as pilot:
        await opened(pilot, kept, *THE_NOTES, "2", "1", *" now", "escape", "escape")
        assert "begun; go on" in await press(pilot)
    assert the_notes(kept) == NOTES
    (draft,) = kept.directories.drafts.glob("change-*.json")
    assert " now" in next(iter(Drafts(draft.parent).read(draft.stem).texts.values()))


async def test_deleted_things_are_restored_from_the_end_of_the_list(
    make_app: MakeApp, kept: Services
) -> None:
    app = make_app()
    async with app.run_test(size=(60, 16)) as pilot:
        assert keeping.IS_DELETED in await opened(pilot, kept, *THE_NOTES, "4")
        assert kept.notes.all() == ()
        screen = await press(pilot, *("down",) * 9)
        assert "to restore or to erase" in screen
        assert erasing.RESTORE_LIST in await press(pilot, "enter")
        assert erasing.IS_RESTORED in await press(pilot, "1", "1")
    assert the_notes(kept) == NOTES


async def test_a_file_is_made_privately_and_never_over_another(
    make_app: MakeApp, kept: Services
) -> None:
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        screen = await opened(pilot, kept, *THE_NOTES, "3", "3")
        assert "creating-trauma-informed-systems.html" in screen
        assert "Only you can read it." in screen
        await press(pilot, "escape", "3", "3")
    first, second = sorted(kept.directories.exports.iterdir())
    assert second.read_text("utf-8") == first.read_text("utf-8")
    assert "Cover changes are late." in first.read_text("utf-8")
    assert stat.S_IMODE(first.stat().st_mode) == 0o600


async def test_erasing_explains_itself_and_no_is_the_first_answer(
    make_app: MakeApp, kept: Services
) -> None:
    app = make_app()
    async with app.run_test(size=(60, 16)) as pilot:
        await opened(pilot, kept, *THE_NOTES, "4", *("down",) * 9, "enter")
        screen = await press(pilot, "1", "2")
        assert "can't be undone" in screen
        assert erasing.SURE in await press(pilot, "escape")
        await press(pilot, "enter")
        assert len(restore_list(kept.directories).look().things) == 1
        assert erasing.IS_ERASED in await press(pilot, "1", "2", "escape", "2")
    assert restore_list(kept.directories).look().things == ()


async def test_old_things_are_mentioned_at_home_and_in_the_list_but_stay(
    make_app: MakeApp, kept: Services
) -> None:
    kept.today = lambda: NOW
    written_on(kept.directories, NOW.replace(year=NOW.year - 2))
    app = make_app()
    async with app.run_test(size=(80, 24)) as pilot:
        assert "There are 4 things older than 12 months. Still needed?" in await press(pilot)
        assert "Still needed?" in await opened(pilot, kept)
    app = make_app(None, Settings(remind_after_months=0))
    async with app.run_test(size=(80, 24)) as pilot:
        assert "Still needed?" not in await press(pilot)
    assert len(in_use(kept.directories).look().things) == 4


async def test_what_another_terminal_deleted_meanwhile_is_said_and_nothing_ends(
    make_app: MakeApp, kept: Services, say: Converse
) -> None:
    app = make_app()
    async with app.run_test(size=(60, 16)) as pilot:
        await opened(pilot, kept, *ONLY_NOTES)
        file = kept.directories.notes / f"{NOTES.id}.json"
        file.unlink()
        assert keeping.GONE in await press(pilot, "2")
    leave(kept.directories)
    home = number_at_home(kept, "notes")
    assert keeping.GONE in say(home, *ONLY_NOTES, file.unlink, "2", "b", "q").lines


async def test_nothing_kept_says_where_notes_come_from(
    make_app: MakeApp, services: Services
) -> None:
    app = make_app()
    async with app.run_test(size=(60, 16)) as pilot:
        assert "No notes yet." in await opened(pilot, services)


async def test_a_long_list_is_gone_through_a_part_at_a_time(
    make_app: MakeApp, services: Services
) -> None:
    for number in range(keeping.A_LIST + 3):
        services.notes.keep(replace(NOTES, id=f"{number:016x}"))
    app = make_app()
    async with app.run_test(size=(60, 16)) as pilot:
        await opened(pilot, services)
        screen = await press(pilot, *("down",) * (keeping.A_LIST + 1))
        assert "Older ones" in screen
        screen = await press(pilot, "enter", *("down",) * 9)
        assert "Back to the latest" in screen


def number(said: str, label: str) -> str:
    """Return the number by which something is chosen."""
    (found,) = re.findall(rf"(?m)^(\d+)\. {label}", said)
    return str(found)


def test_by_ear_words_are_changed_and_things_deleted_restored_and_erased(
    say: Converse, kept: Services
) -> None:
    home = number_at_home(kept, "notes")
    listed = say(home, *THE_NOTES, "2", "b", "b", "b", "q").text
    text, check = (number(listed, label) for label in ("The four pillars", "Check it and keep"))
    heard = say(home, *THE_NOTES, "2", text, "-", "Ask Mrs Okafor", "", check, "1", *[""] * 20)
    assert "Kept in place of what was there." in heard.lines
    assert the_notes(kept).entries[0].text == "Ask [person 1]"
    heard = say(home, *THE_NOTES, "4", "2", "1", "1", "b", "b", "q")
    assert keeping.IS_DELETED in heard.lines
    assert erasing.IS_RESTORED in heard.lines
    heard = say(home, *THE_NOTES, "3", "4", "b", "b", "q")
    assert "creating-trauma-informed-systems.txt" in heard.lines
    heard = say(home, *THE_NOTES, "4", "2", "1", "2", "2", "b", "q")
    assert "- Files that were exported, sent or printed." in heard.text
    assert erasing.IS_ERASED in heard.lines
    assert kept.notes.all() == ()
