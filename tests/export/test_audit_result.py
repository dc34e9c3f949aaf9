from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.conftest import TODAY
from tests.notes.test_plan import FULL
from tiworkshop.export.audit_about import about_record
from tiworkshop.export.audit_result import result_document
from tiworkshop.export.audit_wording import Discretion, shares_in_words
from tiworkshop.export.document import Document
from tiworkshop.export.formats.html import as_html
from tiworkshop.export.formats.markdown import as_markdown
from tiworkshop.export.formats.text import as_text
from tiworkshop.export.planned import plan_pieces
from tiworkshop.instruments.audit.answer import NotAssessed, Shares
from tiworkshop.instruments.audit.scoring import Result, score
from tiworkshop.instruments.audit.sheet import AuditSheet
from tiworkshop.instruments.records.collecting import audit_record
from tiworkshop.library.companion import Companion
from tiworkshop.library.instruments.audit import Audit
from tiworkshop.notes.plan import Plan
from tiworkshop.notes.redacting import redacted

WRITERS = [as_text, as_markdown, as_html]


@pytest.fixture(scope="session")
def result(audit: Audit, reference: AuditSheet) -> Result:
    return score(audit, reference.answers, reference.evidence)


def test_strengths_stand_first_and_every_figure_has_its_n(result: Result, words: Companion) -> None:
    text = as_text(result_document(result, words.audit))
    headings = ["Strengths first", "Where talk is most wanted", "Position, from 1 to 5: 2.15"]
    assert [text.index(heading) for heading in headings] == sorted(
        text.index(heading) for heading in headings
    )
    for figure in ("2.49 (21 of 27)", "2.15 (5 of 5)", "2.84 (4 of 6)", "2.34 (5 of 6)"):
        assert f"Position, from 1 to 5: {figure}" in text
    totals = re.findall(r"Total of all shares: (\d+)", text)
    assert totals == ["610", "100", "1235", "60", "95"]
    assert "1.94" not in text


@pytest.mark.parametrize("write", WRITERS)
def test_no_format_judges(
    write: Callable[[Document], str], result: Result, words: Companion
) -> None:
    text = write(
        result_document(
            result, words.audit, evidence=True, plan=plan_pieces(Plan((FULL,)), words.plan)
        )
    )
    judging = r"\b(fail|failed|poor|weak|worst|best|red|amber|rank)\b"
    assert not re.search(judging, text, re.IGNORECASE)


def test_no_level_is_named_without_its_scale(result: Result, words: Companion) -> None:
    text = as_text(result_document(result, words.audit))
    assert text.count("Trauma informed") == 1 + text.count("scale: Trauma informed")


@pytest.mark.parametrize("write", WRITERS)
def test_few_people_are_told_in_words_unless_figures_are_asked_for(
    write: Callable[[Document], str], result: Result, words: Companion
) -> None:
    without = write(result_document(result, words.audit))
    assert "most at level 3, some at level 5" in without
    assert "0 0 75 0 25" not in without
    assert "3.50" not in without
    with_figures = write(result_document(result, words.audit, discretion=Discretion(figures=True)))
    assert "0 0 75 0 25" in with_figures
    assert "3.50" in with_figures
    assert "40 0 50 0 10" in with_figures


def test_a_section_of_such_questions_only_is_told_in_words_too(
    audit: Audit, words: Companion
) -> None:
    answers = {24: Shares((0, 0, 75, 0, 25)), 25: NotAssessed(), 1: Shares((100, 0, 0, 0, 0))}
    text = as_text(result_document(score(audit, answers), words.audit))
    assert "3.50" not in text
    told = "Shares in per cent: in words\nPosition, from 1 to 5: in words\n"
    assert f"Section: Senior leaders' summary\n{told}" in text


def test_evidence_is_there_only_when_asked_for(result: Result, words: Companion) -> None:
    assert "Not involved yet." not in as_text(result_document(result, words.audit))
    assert "Not involved yet." in as_text(result_document(result, words.audit, evidence=True))


def test_the_plan_follows_the_result(result: Result, words: Companion) -> None:
    text = as_text(
        result_document(result, words.audit, plan=plan_pieces(Plan((FULL,)), words.plan))
    )
    assert "- Evidence, by question: 15, 16" in text
    assert "- By when: Monday 11 January 2027" in text
    assert "- Review date: Friday 19 February 2027" in text


def test_nothing_assessed_says_so_and_shows_no_figure(audit: Audit, words: Companion) -> None:
    text = as_text(result_document(score(audit, {}), words.audit))
    assert words.audit.result.nothing in text
    assert not re.search(r"\d\.\d\d", text)


@pytest.mark.parametrize(
    ("percent", "said"),
    [
        ((0, 0, 100, 0, 0), "all at level 3"),
        ((60, 0, 40, 0, 0), "most at level 1, about half at level 3"),
        ((30, 20, 20, 20, 10), ", ".join(f"some at level {n}" for n in range(1, 6))),
    ],
)
def test_shares_in_words_hold_no_share(
    words: Companion, percent: tuple[int, ...], said: str
) -> None:
    assert shares_in_words(Shares(percent), words.audit.in_words) == said


def test_a_record_of_another_version_says_what_no_longer_fits(
    audit: Audit, words: Companion, reference: AuditSheet
) -> None:
    record = audit_record(
        redacted(reference.notes), audit, audit.perspective("setting"), TODAY, "abc"
    )
    assert list(about_record(record, audit, words.audit.result)) == [
        "The whole setting, Monday 23 November 2026"
    ]
    shorter = replace(audit, version="2", sections=audit.sections[:-1])
    _, version, gone = about_record(record, shorter, words.audit.result)
    assert "kept with version 1" in version
    assert "24, 25, 26, 27" in gone
