"""What every earlier version left behind opens in this one; what a newer one left is left alone.

``golden/N`` holds files as format N wrote them. They are never written again: a format that
changes gets a directory of its own, and the earlier ones stay.
"""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from tests.conftest import FakeClock
from tiworkshop.disk.directories import Directories
from tiworkshop.export.export_file import read_export
from tiworkshop.instruments.records.shelf import RecordShelf, read_record
from tiworkshop.notes.drafts import Drafts
from tiworkshop.notes.kept import FORMAT as NOTES_FORMAT
from tiworkshop.notes.kept import NotesShelf
from tiworkshop.notes.redacting import NotSaved
from tiworkshop.notes.sheet import Slot
from tiworkshop.run.events import FORMAT as JOURNAL_FORMAT
from tiworkshop.run.instant import Instant
from tiworkshop.run.journal import NewerJournal
from tiworkshop.words.when import left_alone_words
from tiworkshop.workshop.services import Services
from tiworkshop.workshop.workshop import Workshop

GOLDEN = Path(__file__).parent / "golden"
EVERY_FORMAT = sorted(GOLDEN.iterdir(), key=lambda path: int(path.name))
RUN = "run-of-format-1"


@pytest.fixture(params=EVERY_FORMAT, ids=lambda path: f"format {path.name}")
def left_behind(
    request: pytest.FixtureRequest, directories: Directories, clock: FakeClock
) -> Directories:
    """Put what a version left behind where this one looks for it, a day later."""
    shutil.copytree(request.param / "state", directories.state)
    shutil.copytree(request.param / "data", directories.data)
    clock.at = Instant(1_795_486_500.0, "boot-2", 20.0)
    return directories


def test_a_run_goes_on_at_its_step_with_its_time_and_its_note(
    left_behind: Directories, services: Services
) -> None:
    (found,) = services.runs.resumable()
    workshop = Workshop.reopen(services, found.id)
    workshop.come_back(count_gap=False)
    assert (workshop.state.place.step, workshop.state.place.page) == ("role-translations", 3)
    assert workshop.state.extended == {"reading": 1}
    assert workshop.sheet.texts == {Slot("note", "role-translations"): "Cover changes last minute."}
    workshop.flush()
    assert services.runs.unreadable() == ()
    assert Workshop.reopen(services, found.id).state.place.page == 3


def test_kept_notes_records_and_exports_can_be_read(left_behind: Directories) -> None:
    notes = NotesShelf(left_behind.notes)
    (kept,) = notes.all()
    assert kept.entries[0].text == "Cover changes are posted late."
    assert notes.unreadable() == ()
    records = RecordShelf(left_behind.records)
    assert records.unreadable() == ()
    kinds = {read_record(path).kind for path in left_behind.records.iterdir()}
    assert kinds == {"audit", "continuum", "plan", "reflection", "training"}


@pytest.mark.parametrize("version", EVERY_FORMAT, ids=lambda path: f"format {path.name}")
def test_an_export_for_collating_can_be_read(version: Path) -> None:
    export = read_export((version / "export.json").read_bytes(), "export.json")
    assert [len(part) for part in (export.notes, export.audits, export.places)] == [1, 1, 1]


def test_what_this_version_writes_is_among_the_files_kept_for_the_next(
    services: Services, directories: Directories
) -> None:
    """A format that is raised needs its own directory of golden files."""
    newest = EVERY_FORMAT[-1]
    journal = json.loads((newest / f"state/runs/{RUN}.jsonl").read_text().splitlines()[0])
    notes = json.loads(next((newest / "data/notes").iterdir()).read_text())
    assert (journal["format"], notes["format"]) == (JOURNAL_FORMAT, NOTES_FORMAT)


def write_newer(path: Path) -> None:
    """Make a file one that a later format wrote."""
    text = re.sub(r'"format": ?\d+', '"format": 99', path.read_text())
    path.write_text(text)


def test_a_run_of_a_newer_version_is_left_alone_and_said_in_one_sentence(
    left_behind: Directories, services: Services
) -> None:
    journal = left_behind.runs / f"{RUN}.jsonl"
    write_newer(journal)
    before = journal.read_bytes()
    assert services.runs.resumable() == ()
    said = "One run is from a newer tiworkshop. Use that one to open it."
    assert left_alone_words("run", services.runs.unreadable()) == said
    with pytest.raises(NewerJournal, match="begun with a newer tiworkshop"):
        Workshop.reopen(services, RUN)
    assert journal.read_bytes() == before


def test_notes_and_drafts_of_a_newer_version_are_left_alone(left_behind: Directories) -> None:
    (notes,) = left_behind.notes.iterdir()
    write_newer(notes)
    shelf = NotesShelf(left_behind.notes)
    assert shelf.all() == ()
    said = "One note is from a newer tiworkshop. Use that one to open it."
    assert left_alone_words("note", shelf.unreadable()) == said
    draft = left_behind.drafts / f"{RUN}.json"
    write_newer(draft)
    before = draft.read_bytes()
    with pytest.raises(NotSaved, match="written by a newer tiworkshop"):
        Drafts(left_behind.drafts).load(RUN)
    assert draft.read_bytes() == before


def test_a_journal_without_a_format_is_one_of_the_first(
    left_behind: Directories, services: Services
) -> None:
    journal = left_behind.runs / f"{RUN}.jsonl"
    journal.write_text(journal.read_text().replace(',"format":1', ""))
    assert [run.id for run in services.runs.resumable()] == [RUN]
