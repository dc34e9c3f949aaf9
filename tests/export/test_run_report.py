from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from tiworkshop.export.document import Document
from tiworkshop.export.formats.html import as_html
from tiworkshop.export.formats.markdown import as_markdown
from tiworkshop.export.formats.text import as_text
from tiworkshop.export.run_report import report_document
from tiworkshop.run.report import PartReport, Pauses, RunReport
from tiworkshop.workshop.services import Services

REPORT = RunReport(
    "made-up",
    "Made up",
    (
        PartReport("Reading", 30, 30, 32 * 60, ("One", "Two"), ()),
        PartReport("Reflection", 15, 17, 0, (), ("Three",)),
    ),
    Pauses(1, 120),
    closed=True,
)


def test_text_tells_every_part_with_its_labels(services: Services) -> None:
    text = as_text(report_document(REPORT, services.companion.report))
    assert text.startswith("How the time went\n\nMade up\n\nPart: Reading\nMinutes planned: 30\n")
    assert "Minutes with changes: 17\nMinutes taken: 0\n" in text
    assert "Paused once, 2 minutes in all." in text
    assert "What was reached\n\n- One\n- Two\n" in text
    assert "Not reached, and that is fine\n\n- Three\n" in text
    assert all(len(line) <= 76 for line in text.splitlines())


@pytest.mark.parametrize("write", [as_text, as_markdown, as_html])
def test_no_format_judges_or_tells_a_time_of_day(
    services: Services, write: Callable[[Document], str]
) -> None:
    text = write(report_document(REPORT, services.companion.report))
    body = text.partition("<body>")[2] or text
    assert not re.search(r"\d:\d\d", body)
    assert not re.search(r"\b(late|failed|overdue|behind|too long)\b", body)


def test_an_open_run_says_so(services: Services) -> None:
    words = services.companion.report
    assert words.still_open in as_text(report_document(replace(REPORT, closed=False), words))
