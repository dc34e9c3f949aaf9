"""framework, glossary and sources: what is known, what words mean, where it comes from."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.test_commands import tiworkshop
from tiworkshop.library.places import bundled_shelf

ORIGINAL = "What the source itself says here."
SOURCE_KEYS = {"title", "body", "year", "taken", "left_out", "wording"}


def rows(*arguments: str | Path) -> list[dict[str, object]]:
    found = json.loads(tiworkshop(*arguments, "--json").stdout)
    assert isinstance(found, list)
    return found


def test_framework_prints_every_statement_with_its_place() -> None:
    found = rows("framework")
    assert len(found) == 419
    assert all(list(row) == ["id", "level", "theme", "part", "text"] for row in found)
    first, last = found[0], found[-1]
    assert (first["id"], first["level"], first["theme"], first["part"]) == (
        "L1.KA.K01",
        1,
        "KA",
        "knowledge",
    )
    assert (last["id"], last["level"], last["theme"], last["part"]) == (
        "L4.17",
        4,
        "specialist",
        "specialist",
    )


def test_framework_can_be_narrowed_to_a_level_and_a_theme() -> None:
    found = rows("framework", "--level", "2", "--theme", "sw")
    assert [row["id"] for row in found] == [
        *(f"L2.SW.K{number:02}" for number in range(1, 21)),
        *(f"L2.SW.S{number:02}" for number in range(1, 14)),
    ]
    said = tiworkshop("framework", "--level", "2", "--theme", "sw").stdout
    assert "Workforce framework, level 2 of 4: trauma informed" in said
    assert "Staff and organisational wellbeing: skills and capabilities" in said
    assert "This list names self-harm" in said
    assert "Source: Trauma Informed Workforce" in said


def test_the_original_wording_of_a_level_is_shown_instead(tmp_path: Path) -> None:
    own = tmp_path / "content" / "instruments" / "framework-level-4.yaml"
    own.parent.mkdir(parents=True)
    text = (bundled_shelf() / "content" / "instruments" / own.name).read_text("utf-8")
    line = next(line for line in text.splitlines() if line.startswith("    text: "))
    own.write_text(text.replace(line, f"    text: {ORIGINAL}", 1), "utf-8")
    found = {row["id"]: row["text"] for row in rows("framework", "--library", tmp_path)}
    assert found["L4.01"] == ORIGINAL
    assert len(found) == 419


def test_glossary_prints_one_term_or_all() -> None:
    assert tiworkshop("glossary", "moral", "distress").stdout.startswith("Moral injury\n")
    found = json.loads(tiworkshop("glossary", "Co-Producing", "--json").stdout)
    assert found["term"] == "Co-production"
    assert len(rows("glossary")) == 50
    assert "Window of tolerance" in tiworkshop("glossary").stdout


def test_sources_tell_of_everything_what_was_taken_and_what_was_left_out() -> None:
    found = rows("sources")
    assert all(set(row) >= SOURCE_KEYS for row in found)
    assert [row["id"] for row in found if not all(row[key] for key in SOURCE_KEYS)] == []
    shelf = bundled_shelf()
    files = [
        path.stem
        for folder in ("sessions", "content/readings", "content/instruments")
        for path in (shelf / folder).iterdir()
    ]
    assert {row["id"] for row in found} == set(files)
    assert any("Covid-19" in str(row["left_out"]) for row in found)
    assert "Left out: " in tiworkshop("sources").stdout


def test_sources_say_what_names_none_and_what_can_not_be_read(tmp_path: Path) -> None:
    readings = tmp_path / "content" / "readings"
    readings.mkdir(parents=True)
    (readings / "ours.md").write_text("---\nid: ours\ntitle: Ours\n---\n\n## One\n\nWords.\n")
    (readings / "torn.md").write_text("no front matter")
    said = tiworkshop("sources", "--library", tmp_path).stdout
    assert "Ours (reading ours)\n\nNo source is named." in said
    assert "The reading has no front matter." in " ".join(said.split())


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("framework", "--level", "5"), "The framework has no level 5. It has 1, 2, 3, 4."),
        (("framework", "--theme", "xy"), "It has KA, IL, SE, LE, CH, SW."),
        (("glossary", "burnuot"), "Did you mean burnout"),
        (("glossary", "xyzzy"), "tiworkshop glossary prints all of them."),
    ],
)
def test_what_is_not_there_is_said_in_one_sentence(arguments: tuple[str, ...], words: str) -> None:
    done = tiworkshop(*arguments, code=2)
    assert words in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_document_goes_into_a_file_in_the_format_of_its_name(tmp_path: Path) -> None:
    for name, words in (("all.md", "### Safe environments"), ("all.html", "<h3>Safe environments")):
        tiworkshop("framework", "-o", tmp_path / name)
        assert words in (tmp_path / name).read_text("utf-8")
