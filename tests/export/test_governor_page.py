from __future__ import annotations

import io

import pypdf

from tests.export.formats.test_pdf import as_pdf
from tests.export.installed import with_pango
from tests.export.kept_examples import NOTES, PLACE, audit_record
from tests.export.test_run_report import REPORT
from tiworkshop.export.document import Document
from tiworkshop.export.formats.text import as_text
from tiworkshop.export.governor_page import ForGovernors, SeenAudit, governor_page
from tiworkshop.instruments.audit.scoring import score
from tiworkshop.library.companion import Companion
from tiworkshop.library.instruments.audit import Audit
from tiworkshop.library.instruments.continuum import Continuum


def whole_page(audit: Audit, continuum: Continuum, words: Companion) -> Document:
    record = audit_record()
    result = score(audit, record.answers_by_number, record.evidence)
    seen = SeenAudit(result, ("Leaders about themselves, Wednesday 4 March 2026",))
    return governor_page(
        ForGovernors(NOTES.plan.rows, seen, (PLACE.visit, continuum), REPORT), words
    )


def test_it_tells_plans_audit_place_and_time_and_nothing_that_was_noted(
    audit: Audit, continuum: Continuum, words: Companion
) -> None:
    text = as_text(whole_page(audit, continuum, words))
    order = ["Cover is posted by eight.", "2.49 (21 of 27)", "between 2 and 3 of 5", "Made up: 32"]
    assert [text.index(one) for one in order] == sorted(text.index(one) for one in order)
    assert words.safeguarding_line in text
    assert "Cover changes are late." not in text
    assert "Not involved yet." not in text


def test_no_figure_stands_where_few_people_do(audit: Audit, words: Companion) -> None:
    answers = {24: audit_record().answers_by_number[24]}
    page = governor_page(ForGovernors(None, SeenAudit(score(audit, answers), ())), words)
    row = next(line for line in as_text(page).split("\n\n") if "Senior leaders" in line)
    assert "in words" in row


@with_pango
def test_it_is_one_sheet_of_paper(audit: Audit, continuum: Continuum, words: Companion) -> None:
    pdf = pypdf.PdfReader(io.BytesIO(as_pdf(whole_page(audit, continuum, words))))
    assert len(pdf.pages) == 1


def test_what_is_not_there_is_left_out(words: Companion) -> None:
    text = as_text(governor_page(ForGovernors(), words))
    assert words.governor_page.no_plans in text
    assert words.governor_page.audit not in text
    assert words.governor_page.plans not in as_text(governor_page(ForGovernors(None), words))
