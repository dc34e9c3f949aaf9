"""Each check by itself: what it finds, where, and what it leaves alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tiworkshop.checking.files import check_file
from tiworkshop.checking.subjects import Known
from tiworkshop.library.definition import WORDS_OF_SOURCE
from tiworkshop.library.problem import Problem

SESSION = """\
id: own
title: Own
purpose: To try it.
audience: Everybody
steps:
  - id: look
    title: Look
    kind: prompt
    text: Look at one routine.
variants:
  - minutes: 20
    segments:
      - {id: one, title: One, minutes: 10, steps: [look]}
      - {id: two, title: Two, minutes: 10, activities: true}
activities:
  - id: lines
    title: Lines
    minutes: 10
    kind: boundaries
    reading: known
    lines: [{id: a, text: A line.}]
misuse:
  - id: drift
    title: Drift
    pattern: Talk drifts.
    redirection: Ask for one decision.
safeguarding: Procedures first.
"""


def of_session(tmp_path: Path, before: str = "", after: str = "") -> list[Problem]:
    """Check the session above with a change."""
    assert before in SESSION
    path = tmp_path / "own.yaml"
    path.write_text(SESSION.replace(before, after, 1))
    return check_file(path, Known({"known"}, {"audit"}), None)


def of_reading(tmp_path: Path, body: str) -> list[tuple[int | None, str, str]]:
    """Check a reading; its body begins on line 5."""
    path = tmp_path / "own.md"
    path.write_text(f"---\nid: own\ntitle: Own\n---\n{body}\n")
    found = check_file(path, Known(), None)
    return [(problem.line, problem.severity, problem.sentence) for problem in found]


def test_the_session_as_it_stands_has_no_findings(tmp_path: Path) -> None:
    assert of_session(tmp_path) == []


LONG = " ".join(["word"] * 80)


@pytest.mark.parametrize(
    ("before", "after", "line", "severity", "sentence"),
    [
        ("id: own", "id: other", 1, "error", "The id is other, but the file is called own.yaml."),
        ("reading: known", "reading: knwon", 20, "error", "There is no reading knwon."),
        (
            "text: Look at one routine.",
            "instrument: audti",
            9,
            "error",
            "There is no instrument audti.",
        ),
        (
            "text: Look at one routine.",
            f"text: Look.\n  - {{id: pass, title: Pass, kind: notice, text: {'Wide. ' * 10}}}",
            10,
            "warning",
            "The notice pass is 59 columns wide.",
        ),
        (
            "minutes: 10\n    kind",
            "minutes: 11\n    kind",
            18,
            "warning",
            "The activity lines never fits: it takes 11 minutes.",
        ),
        (
            "redirection: Ask for one decision.",
            'redirection: " "',
            26,
            "error",
            "The card drift has no redirection.",
        ),
        (
            "redirection: Ask for one decision.",
            "redirection: Talk drifts.",
            26,
            "error",
            "The redirection of the card drift repeats its pattern.",
        ),
        (
            "pattern: Talk drifts.",
            f"pattern: {'One two three four five six seven eight. ' * 13}",
            25,
            "warning",
            "The pattern of the card drift is 10 lines high.",
        ),
        (
            "text: Look at one routine.",
            f"text: {'One two three four five six seven eight. ' * 15}",
            6,
            "warning",
            "The words of the step look take 2 screens.",
        ),
    ],
)
def test_a_finding_of_a_session_has_its_line(
    tmp_path: Path, before: str, after: str, line: int, severity: str, sentence: str
) -> None:
    problems = of_session(tmp_path, before, after)
    assert (line, severity, sentence) in [(p.line, p.severity, p.sentence) for p in problems]
    assert all(problem.hint for problem in problems)


def test_a_step_may_open_an_instrument_that_is_there(tmp_path: Path) -> None:
    assert of_session(tmp_path, "text: Look at one routine.", "instrument: audit") == []


def test_long_sentences_are_found_unless_they_are_the_sources_own(tmp_path: Path) -> None:
    purpose = f"purpose: {'word ' * 21}"
    (problem,) = of_session(tmp_path, "purpose: To try it.", purpose)
    assert (problem.line, problem.severity) == (3, "warning")
    source = f"{purpose}\nsource: {{title: T, wording: {WORDS_OF_SOURCE}}}"
    assert of_session(tmp_path, "purpose: To try it.", source) == []


INSTRUMENT = """\
id: own
title: Own
kind: glossary
version: "1"
wording: our own
terms:
  - {term: Repair, text: Putting something right.}
"""


def of_instrument(tmp_path: Path, before: str = "", after: str = "") -> list[Problem]:
    """Check the instrument above with a change; it stands beside sessions."""
    path = tmp_path / "own.yaml"
    path.write_text(INSTRUMENT.replace(before, after, 1))
    return check_file(path, Known(), None)


def test_the_instrument_as_it_stands_has_no_findings(tmp_path: Path) -> None:
    assert of_instrument(tmp_path) == []


@pytest.mark.parametrize(
    ("before", "after", "line", "severity", "sentence"),
    [
        ("id: own", "id: other", 1, "error", "The id is other, but the file is called own.yaml."),
        ("something right", "it right. " * 30, 7, "warning", "The term Repair has 309 characters."),
        ("something right", "it " * 25, 7, "warning", "A sentence has 26 words"),
        ("term: Repair", "trem: Repair", 7, "error", "trem is not a key"),
    ],
)
def test_a_finding_of_an_instrument_has_its_line(
    tmp_path: Path, before: str, after: str, line: int, severity: str, sentence: str
) -> None:
    found = of_instrument(tmp_path, before, after)
    assert [(p.line, p.severity) for p in found if sentence in p.sentence] == [(line, severity)]


def test_long_sentences_of_an_instrument_are_left_alone_when_they_are_its_sources_own(
    tmp_path: Path,
) -> None:
    long = "wording: our own\npurpose: " + "word " * 21
    assert len(of_instrument(tmp_path, "wording: our own", long)) == 1
    assert (
        of_instrument(tmp_path, "wording: our own", long.replace("our own", WORDS_OF_SOURCE)) == []
    )


def test_activities_without_a_part_for_them_never_fit(tmp_path: Path) -> None:
    (problem,) = of_session(tmp_path, ", activities: true", ", steps: []")
    assert problem.hint == "No part has activities: true."


def test_an_activity_without_minutes_fits_wherever_activities_are(tmp_path: Path) -> None:
    without = SESSION.replace("minutes: 10\n    kind", "minutes: null\n    kind")
    path = tmp_path / "own.yaml"
    path.write_text(without)
    assert check_file(path, Known({"known"}), None) == []
    path.write_text(without.replace(", activities: true", ", steps: []"))
    (problem,) = check_file(path, Known({"known"}), None)
    assert problem.sentence == "The activity lines never fits: it takes a minute or more."


def test_a_part_that_no_activity_fits_is_found(tmp_path: Path) -> None:
    another = (
        "\n  - minutes: 5\n    segments:\n"
        "      - {id: one, title: One, minutes: 5, activities: true, steps: [look]}\nactivities:\n"
    )
    (problem,) = of_session(tmp_path, "\nactivities:\n", another)
    assert (problem.line, problem.severity) == (17, "warning")
    assert problem.sentence == "No activity fits the 5 minutes of this part."


@pytest.mark.parametrize(
    ("body", "line", "sentence"),
    [
        ("## One\n\ntext\n![](a.png)", 8, "A picture has no words for it."),
        (
            "# Title\n\n## One\n\ntext",
            5,
            "The heading 'Title' is a title, and the reading has one.",
        ),
        ("## One\n\n#### Deep\n\ntext", 7, "The heading 'Deep' skips a level."),
        ("##\n\ntext", 5, "A heading has no words."),
        ("## One\n\n| a | |\n|---|---|\n| b | c |", 7, "Column 2 of a table has no heading."),
        ("## One\n\n" + "- a\n" * 11, 5, "The page 'One' takes 2 screens."),
    ],
)
def test_a_finding_of_a_reading_has_its_line(
    tmp_path: Path, body: str, line: int, sentence: str
) -> None:
    assert of_reading(tmp_path, body) == [(line, "warning", sentence)]


@pytest.mark.parametrize(
    "body",
    [
        "## One\n\n![A map](a.png)\n\n### Two\n\n#### Three\n\ntext",
        "## One\n\n" + "- a\n" * 10,
        "## One\n\n| a | b |\n|---|---|\n| | c |",
    ],
)
def test_a_reading_that_holds_to_the_rules_has_no_findings(tmp_path: Path, body: str) -> None:
    assert of_reading(tmp_path, body) == []


@pytest.mark.parametrize("reference", ["&#13;", "&#x202E;", "&rlm;", "&#x2028;"])
def test_a_character_reference_brings_no_hidden_character_in(
    tmp_path: Path, reference: str
) -> None:
    ((line, severity, sentence),) = of_reading(tmp_path, f"## One\n\ntext\n\na{reference}b")
    assert (line, severity) == (9, "error")
    assert "stands for a hidden character" in sentence
    assert of_reading(tmp_path, f"## a{reference}b\n\ntext")[0][0] == 5
