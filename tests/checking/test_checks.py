from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import SESSION_ID
from tiworkshop.checking.copied import Sources
from tiworkshop.checking.files import check_file
from tiworkshop.checking.sentences import long_sentences
from tiworkshop.checking.shelf import check_files, files_below
from tiworkshop.checking.subjects import Known
from tiworkshop.disk.directories import Directories
from tiworkshop.library.places import bundled_shelf
from tiworkshop.library.shelves import open_library

SEEDS = bundled_shelf().parent / "shared" / "seeds"
LONG = " ".join(["word"] * 21) + "."


def reading(tmp_path: Path, body: str) -> Path:
    path = tmp_path / "own.md"
    path.write_text(f"---\nid: own\ntitle: Own\n---\n\n{body}\n")
    return path


def test_the_bundled_library_has_no_findings(directories: Directories) -> None:
    assert check_files(files_below(bundled_shelf()), open_library(directories)) == []


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the source documents are not beside the checkout")
def test_no_sentence_of_a_source_was_carried_over(directories: Directories) -> None:
    sources = Sources.in_directory(SEEDS)
    assert len(sources.runs) > 10_000
    assert check_files(files_below(bundled_shelf()), open_library(directories), sources) == []


def test_a_long_sentence_is_a_warning_at_its_paragraph(tmp_path: Path) -> None:
    (problem,) = check_file(
        reading(tmp_path, f"## One\n\nShort.\n\n## Two\n\n{LONG}"), Known(), None
    )
    assert (problem.line, problem.severity) == (12, "warning")
    assert "21 words" in problem.sentence


def test_sentences_are_counted_one_by_one() -> None:
    twenty = " ".join(["word"] * 20)
    assert not list(long_sentences(f"{twenty}. {twenty}! “{twenty}?” {twenty}"))
    assert [words for _, _, words in long_sentences(f"Yes. {LONG}")] == [21]


def test_a_wide_diagram_and_a_high_table_are_found(tmp_path: Path) -> None:
    diagram = "```text\n" + "x" * 57 + "\n```"
    table = "| a | b |\n|---|---|\n" + "| one | two |\n" * 10
    found = check_file(reading(tmp_path, f"## One\n\n{diagram}\n\n{table}"), Known(), None)
    assert ["57 columns" in p.sentence or "12 lines" in p.sentence for p in found] == [True, True]


def test_a_copied_run_names_the_source_and_the_line(tmp_path: Path) -> None:
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    (seeds / "source.txt").write_text("One two three four five six seven eight nine ten.\nEleven.")
    own = reading(tmp_path, "## One\n\nBefore.\n\nTwo three four five,\nsix seven eight nine ten.")
    (problem,) = check_file(own, Known(), Sources.in_directory(seeds))
    assert problem.line == 10
    assert "source.txt" in problem.sentence


def test_a_line_break_in_a_source_ends_a_run(tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text("one two three four five\nsix seven eight nine ten\n")
    assert not list(Sources.in_directory(tmp_path).copied("one two three four five six seven nine"))


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ("reading: pillars", "reading: pilars", "There is no reading pilars."),
        (f"id: {SESSION_ID}", "id: another", "but the file is called"),
    ],
)
def test_a_session_is_checked_against_its_surroundings(
    tmp_path: Path, before: str, after: str, words: str
) -> None:
    path = tmp_path / f"{SESSION_ID}.yaml"
    text = (bundled_shelf() / "sessions" / path.name).read_text("utf-8")
    path.write_text(text.replace(before, after, 1), "utf-8")
    readings = [p.stem for p in (bundled_shelf() / "content" / "readings").iterdir()]
    (problem,) = check_file(path, Known(readings), None)
    assert words in problem.sentence


def test_pages_to_reveal_must_be_there_and_hold_a_list(tmp_path: Path) -> None:
    path = tmp_path / "own.md"
    front = "---\nid: own\ntitle: Own\nreveal:\n  - Tow\n  - Text\n  - Two\n---\n"
    path.write_text(f"{front}\n## Text\n\nWords.\n\n## Two\n\n- a\n- b\n")
    first, second = check_file(path, Known(), None)
    assert (first.line, first.sentence) == (5, "There is no page called Tow.")
    assert "Did you mean Two?" in first.hint
    assert (second.line, second.sentence) == (6, "The page Text has no list.")


def test_a_step_that_reveals_needs_questions(tmp_path: Path) -> None:
    bundled = bundled_shelf() / "sessions" / f"{SESSION_ID}.yaml"
    text = bundled.read_text("utf-8").replace(
        "    reading: pillars\n", "    reading: pillars\n    reveal: true\n"
    )
    path = tmp_path / bundled.name
    path.write_text(text)
    (problem,) = check_file(path, Known(("pillars",)), None)
    assert problem.sentence == "The step pillars has no questions to reveal."
    assert text.splitlines()[(problem.line or 0) - 1].strip() == "reveal: true"


@pytest.mark.parametrize(
    ("name", "before", "after", "words"),
    [
        ("audit", "label: Spaces to settle in", f"label: {'x' * 41}", "has room for 40"),
        ("audit", "text: Is the agreed way", f"text: {'Long words. ' * 20}", "has room for 180"),
        ("audit", "id: audit", "id: another", "but the file is called audit.yaml"),
        ("continuum", "text: It would go on", f"text: {'Long words. ' * 9}", "has room for 100"),
        ("framework-level-4", "text: Asks", f"text: {'Long words. ' * 9}", "has room for 110"),
        ("framework", "organisational: >-\n", f"organisational: {'Very. ' * 60}>-\n", "for 280"),
        ("glossary", "text: Trauma from", f"text: {'Long words. ' * 24}", "has room for 280"),
    ],
)
def test_an_instrument_must_fit_a_small_screen(
    tmp_path: Path, name: str, before: str, after: str, words: str
) -> None:
    text = (bundled_shelf() / "content" / "instruments" / f"{name}.yaml").read_text("utf-8")
    path = tmp_path / f"{name}.yaml"
    path.write_text(text.replace(before, after, 1), "utf-8")
    (problem,) = check_file(path, Known(), None)
    assert words in str(problem)


def test_a_notice_must_stand_on_one_line_of_a_room(tmp_path: Path) -> None:
    bundled = bundled_shelf() / "sessions" / f"{SESSION_ID}.yaml"
    path = tmp_path / bundled.name
    said = "Nothing personal is asked for."
    path.write_text(bundled.read_text("utf-8").replace(said, f"{said} {said}"), "utf-8")
    readings = [one.stem for one in (bundled_shelf() / "content" / "readings").iterdir()]
    (problem,) = check_file(path, Known(readings), None)
    assert problem.sentence == "The notice no-disclosure is 79 columns wide."
    assert problem.severity == "warning"
