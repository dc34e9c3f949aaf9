"""Drafts, notes, records and exports that were spoiled: named, left alone, never in the way."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given

from tests.fuzzing.home import fresh_home
from tests.fuzzing.spoiling import everything_in, seeds, spoiled_json
from tests.workshop.test_upgrading import GOLDEN
from tiworkshop.export.export_file import NotAnExport, read_export
from tiworkshop.instruments.records.shelf import NotARecord, decoded
from tiworkshop.keeping.cupboard import NotThere
from tiworkshop.notes.drafts import Drafts
from tiworkshop.notes.redacting import NotSaved
from tiworkshop.words.home import home_choices
from tiworkshop.workshop.keeping import Keeping

KEPT = sorted((GOLDEN / "2/data").rglob("*.json"))
RECORDS = sorted((GOLDEN / "2/data/records").glob("*.json"))
DRAFT = GOLDEN / "2/state/drafts/run-of-format-1.json"


@pytest.mark.parametrize("original", KEPT, ids=lambda path: path.parent.name + path.stem[:2])
@given(seeds)
def test_a_spoiled_file_never_takes_what_is_kept_down(
    original: Path, chance: random.Random
) -> None:
    with fresh_home() as services:
        home = services.directories.data
        for path in KEPT:
            (home / path.relative_to(GOLDEN / "2/data")).write_bytes(path.read_bytes())
        keeping = Keeping(services)
        whole = {one.id for one in keeping.look().things}
        spoiled = home / original.relative_to(GOLDEN / "2/data")
        spoiled.write_bytes(spoiled_json(chance, original.read_bytes()))
        before = everything_in(home)
        assert home_choices(services, 12)
        found = Keeping(services).look()
        assert whole - {original.stem} <= {one.id for one in found.things}
        for one in found.things:
            try:
                Keeping(services).document_of(keeping.in_use.open(one))
            except NotThere:
                continue
        services.notes.all()
        services.notes.unreadable()
        assert everything_in(home) == before


@given(seeds)
def test_a_spoiled_record_is_one_or_is_none(chance: random.Random) -> None:
    for path in RECORDS:
        try:
            assert decoded(spoiled_json(chance, path.read_bytes()), path.name).date
        except NotARecord as said:
            assert path.name in str(said)


@given(seeds)
def test_a_spoiled_export_is_one_or_is_none(chance: random.Random) -> None:
    content = (GOLDEN / "2/export.json").read_bytes()
    try:
        read_export(spoiled_json(chance, content), "export.json")
    except NotAnExport as said:
        assert "export.json" in str(said)


@given(seeds)
def test_a_spoiled_draft_is_read_or_set_aside_whole(chance: random.Random) -> None:
    with fresh_home() as services:
        drafts = Drafts(services.directories.drafts)
        content = spoiled_json(chance, DRAFT.read_bytes())
        drafts.path("run").write_bytes(content)
        try:
            drafts.load("run")
        except NotSaved as said:
            assert "newer" in str(said)
        assert content in everything_in(services.directories.drafts).values()
