"""Perspectives side by side, and one perspective over time."""

from __future__ import annotations

from tests.instruments.audit.test_over_time import ONE, THREE, TWO, dated
from tiworkshop.export.audit_sides import side_document
from tiworkshop.export.audit_time import time_document
from tiworkshop.export.formats.text import as_text
from tiworkshop.instruments.audit.scoring import score
from tiworkshop.instruments.audit.sheet import AuditSheet
from tiworkshop.instruments.audit.side_by_side import View, side_by_side
from tiworkshop.library.companion import Companion
from tiworkshop.library.instruments.audit import Audit


def test_views_stand_side_by_side_with_differences_as_questions(
    audit: Audit, words: Companion
) -> None:
    views = [
        View("Leaders", "2026-03-01", score(audit, {1: THREE, 24: THREE, 2: TWO})),
        View("Pupils", "2026-03-08", score(audit, {1: ONE, 24: ONE})),
    ]
    text = as_text(side_document(side_by_side(audit, views), words.audit))
    assert (
        "- 1. How children's brains develop. Leaders puts this further along than\n"
        "  Pupils. What does each of you see?" in text
    )
    assert "Question: 1. How children's brains develop\nLeaders: 3.00\nPupils: 1.00\n" in text
    assert "Leaders: all at level 3\nPupils: all at level 1\n" in text
    assert "Assessed in one view and not in another\n\n- 2. What stress does" in text
    assert "2.00\n" not in text.partition("Question by question")[2].replace("Leaders: 2.00", "")


def test_views_that_agree_leave_nothing_to_ask(
    audit: Audit, words: Companion, reference: AuditSheet
) -> None:
    result = score(audit, reference.answers)
    views = [View("A", "2026-03-01", result), View("B", "2026-03-08", result)]
    text = as_text(side_document(side_by_side(audit, views), words.audit))
    assert words.audit.side.no_difference in text


def test_over_time_tells_n_and_what_moved_and_that_less_can_be_more(
    audit: Audit, words: Companion
) -> None:
    days = [
        dated(audit, "2026-01-05", {1: ONE, 2: TWO, 3: TWO, 24: ONE, 5: ONE}),
        dated(audit, "2026-11-23", {1: TWO, 2: ONE, 3: TWO, 24: THREE}),
    ]
    text = as_text(time_document(audit, days, words.audit))
    assert "A lower figure can mean clearer sight." in text
    assert "From Monday 5 January 2026 to Monday 23 November 2026" in text
    assert "4 of 27 questions were assessed both times." in text
    towards, away = text.split("Moved away from 5 of 5 on the five-phase scale")
    assert "- 1. How children's brains develop, from 1.00 to 2.00" in towards
    assert "- 24. The leadership team over all questions\n" in towards
    assert "- 2. What stress does to a brain, from 2.00 to 1.00" in away
    assert "Stayed where it was: 1." in away
    assert "Individuals' knowledge (3 of 5)" in text
    assert "Senior leaders' summary\nAssessed every time: 1 of 4\n2026-01-05: in words" in text
