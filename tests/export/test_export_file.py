from __future__ import annotations

import json
from dataclasses import replace

import pytest

from tests.export.kept_examples import NOTES, everything
from tiworkshop.disk.plain_data import to_plain
from tiworkshop.export.export_file import (
    ExportFile,
    NotAnExport,
    read_export,
    renamed,
    without_text,
)
from tiworkshop.notes.plan import Plan, PlanRow

LENSES = frozenset({"Predictability"})


def as_bytes(export: ExportFile) -> bytes:
    return json.dumps(to_plain(export)).encode()


def test_an_export_is_read_back_as_it_was() -> None:
    assert read_export(as_bytes(everything()), "a.json") == everything()


def test_nothing_is_called_as_on_the_disk_and_a_plan_still_finds_its_audit() -> None:
    kept, export = everything(), renamed(everything())
    assert export == renamed(kept)
    raw = as_bytes(export).decode()
    for one in (*kept.notes, *kept.audits, *kept.places, *kept.plans, *kept.standings):
        assert one.id not in raw
    assert export.plans[0].audit == export.audits[0].id
    assert export.standings[0].change == f"{export.notes[0].id}:1"


def test_without_text_nothing_is_left_that_somebody_wrote_or_named() -> None:
    export = without_text(everything(), LENSES)
    raw = as_bytes(export).decode()
    written = [NOTES.entries[1].text, "Not involved yet.", "SENDCo", "In every briefing."]
    assert all(text in as_bytes(everything()).decode() for text in written)
    assert not any(text in raw for text in written)
    assert export.notes[0].plan == Plan((PlanRow(lens="Predictability", review_date="2026-06-05"),))
    assert [one.standing for one in export.standings] == ["under way"]
    assert [entry.choice for entry in export.notes[0].entries] == ["supports"]
    assert export.audits[0].answers[0].shares == (70, 0, 20, 5, 5)


def test_words_in_place_of_a_lens_or_a_day_are_left_out() -> None:
    own = replace(
        NOTES, plan=Plan((PlanRow(lens="As we said in March", review_date="after Easter"),))
    )
    export = without_text(ExportFile(notes=(own,)), LENSES)
    assert export.notes[0].plan == Plan((PlanRow(),))


@pytest.mark.parametrize(
    ("raw", "sentence"),
    [
        (b"", "holds no export"),
        (b"[" * 100_000, "holds no export"),
        (b'{"kind": "audit"}', "holds no export"),
        (b'{"kind": "tiworkshop export", "format": 3}', "newer tiworkshop"),
        (b'{"kind": "tiworkshop export", "people": []}', "holds no export"),
    ],
)
def test_what_is_no_export_is_refused_by_name(raw: bytes, sentence: str) -> None:
    with pytest.raises(NotAnExport, match=f"a.json.*{sentence}"):
        read_export(raw, "a.json")


def test_an_export_of_the_first_format_is_read_as_it_would_be_written_now() -> None:
    data = json.loads(as_bytes(ExportFile(notes=(NOTES,))))
    data["format"] = data["notes"][0]["format"] = 1
    data["notes"][0]["plan"] = {"change": "One briefing fewer.", "review_date": "2026-06-05"}
    del data["standings"]
    (notes,) = read_export(json.dumps(data).encode(), "a.json").notes
    row = PlanRow(action="One briefing fewer.", review_date="2026-06-05")
    assert notes == replace(NOTES, plan=Plan((row,)))
