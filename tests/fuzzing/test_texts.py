"""Texts that come from elsewhere: readings, module documents, tables, settings, notes."""

from __future__ import annotations

import random
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from tests.fuzzing.spoiling import ODD_TEXTS, seeds, spoiled_bytes
from tests.importing.reading import DOCUMENTS, imported_text
from tests.instruments.conftest import REFERENCE, bundled
from tiworkshop.anonymiser import TextTooLong, redact
from tiworkshop.importing.document import read_document
from tiworkshop.importing.module import NotAModule
from tiworkshop.instruments.audit.bad_rows import BadRows
from tiworkshop.instruments.audit.csv_in import read_csv
from tiworkshop.library.instruments.audit import Audit
from tiworkshop.library.places import bundled_shelf
from tiworkshop.library.problem import Refused
from tiworkshop.library.reading_file import read_reading
from tiworkshop.readings.paging import paginate
from tiworkshop.settings import read_settings

READINGS = sorted((bundled_shelf() / "content/readings").glob("*.md"))
MODULES = sorted(DOCUMENTS.glob("*.md"))
SIZES = ((1, 1), (2, 3), (5, 2), (13, 4), (36, 6), (76, 18))
AUDIT = bundled("audit.yaml")
SETTINGS = b"""theme = "calm-light"
timer = "seconds"
remind_after_months = 6
safeguarding_contact = "Ask at the office"
[keys]
"run.next" = "n"
"""
PIECES = (
    "Mrs Okafor", "Dr. O'Neill-Şahin", "07700 900123", "a@b.example", "http://x.example/?q=a%20b",
    "12/03/2011", "SW1A 1AA", "St Mary's", "her mum", "Year 9", "[person 1]", "#@", ". ", ", ", " ",
    "\n", "-", "'s", *ODD_TEXTS[:-1],
)  # fmt: skip


@given(seeds)
def test_a_spoiled_reading_is_refused_or_fits_every_size(chance: random.Random) -> None:
    original = chance.choice(READINGS)
    with TemporaryDirectory() as name:
        path = Path(name) / original.name
        path.write_bytes(spoiled_bytes(chance, original.read_bytes()))
        try:
            reading = read_reading(path).reading
        except Refused:
            return
        for width, height in SIZES:
            assert paginate(reading.pages, width, height)


@given(seeds)
def test_a_spoiled_document_becomes_a_definition_or_is_no_module(chance: random.Random) -> None:
    original = chance.choice(MODULES)
    with TemporaryDirectory() as name:
        path = Path(name) / original.name
        path.write_bytes(spoiled_bytes(chance, original.read_bytes()))
        try:
            assert imported_text(read_document(path).text).session.title
        except (Refused, NotAModule):
            return


@given(seeds)
def test_a_spoiled_table_is_taken_in_whole_or_not_at_all(chance: random.Random) -> None:
    assert isinstance(AUDIT, Audit)
    try:
        assert len(read_csv(spoiled_bytes(chance, REFERENCE.read_bytes()), AUDIT).answers) == 27
    except BadRows as bad:
        assert bad.rows


@given(seeds)
def test_spoiled_settings_are_said_and_the_rest_holds(chance: random.Random) -> None:
    with TemporaryDirectory() as name:
        path = Path(name) / "settings.toml"
        path.write_bytes(spoiled_bytes(chance, SETTINGS))
        found = read_settings(path)
        assert all(path.name in problem for problem in found.problems)


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=12), max_size=60).map("".join))
def test_any_text_at_all_can_be_redacted_and_again(text: str) -> None:
    try:
        once = redact(text).text
    except TextTooLong:
        return
    assert redact(once).text == once
