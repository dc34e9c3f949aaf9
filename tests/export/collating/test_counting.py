from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import SESSION_ID
from tests.export.kept_examples import NOTES, PLACE, STANDING, audit_record, everything
from tests.instruments.conftest import bundled
from tiworkshop.export.collating.counting import Distribution, Known, distributions
from tiworkshop.export.collating.page import collated, shown
from tiworkshop.export.export_file import ExportFile
from tiworkshop.export.formats.text import as_text
from tiworkshop.library.companion import Companion
from tiworkshop.library.instruments.audit import Audit
from tiworkshop.library.instruments.continuum import Continuum
from tiworkshop.library.places import bundled_shelf
from tiworkshop.library.session_file import read_session
from tiworkshop.notes.plan import PLAN_LINES, Plan, PlanRow


@pytest.fixture(scope="module")
def known() -> Known:
    audit, continuum = bundled("audit.yaml"), bundled("continuum.yaml")
    assert isinstance(audit, Audit)
    assert isinstance(continuum, Continuum)
    path = bundled_shelf() / "sessions" / f"{SESSION_ID}.yaml"
    return Known(audit, continuum, (read_session(path).session,), ("Predictability",))


def found(groups: list[ExportFile], known: Known, words: Companion) -> dict[str, dict[str, int]]:
    counted = distributions(groups, known, words.collating)
    return {one.title: dict(one.counts) for one in counted}


def test_every_distribution_counts_every_group_once(known: Known, words: Companion) -> None:
    groups = [everything(), everything(), ExportFile(notes=(NOTES,))]
    counted = found(groups, known, words)
    assert {sum(one.values()) for one in counted.values()} == {3}
    knowledge = counted["Leaders about themselves: Individuals' knowledge"]
    assert knowledge["from 2 up to 3, of 5"] == 2
    assert knowledge["not answered"] == 1
    assert counted["Lens of the planned change"] == {"Predictability": 3, "not answered": 0}


def test_only_the_latest_of_a_group_counts(known: Known, words: Companion) -> None:
    later = replace(PLACE, id="b", date="2026-09-01", phase=4, between=False)
    (title,) = found([ExportFile(places=(later, PLACE))], known, words)
    assert title.endswith(": place")
    counts = found([ExportFile(places=(later, PLACE))], known, words)[title]
    assert [label[:6] for label, count in counts.items() if count] == ["4 of 5"]


def test_answers_to_another_version_are_no_answers(known: Known, words: Companion) -> None:
    other = replace(audit_record(), version="another")
    assert found([ExportFile(audits=(other,))], known, words) == {}


def test_few_people_s_answers_alone_are_not_counted(known: Known, words: Companion) -> None:
    record = audit_record()
    alone = replace(record, answers=tuple(one for one in record.answers if one.question == 24))
    assert found([ExportFile(audits=(alone,))], known, words) == {}


def standing(group: ExportFile, words: Companion, known: Known) -> dict[str, str]:
    """Return what one group counts as for each standing."""
    found_ = found([group], known, words)
    return {
        title.removeprefix("Planned changes that are "): label
        for title, counts in found_.items()
        for label, count in counts.items()
        if count and title.startswith("Planned changes that are")
    }


def test_how_changes_stand_is_counted_a_group_by_what_was_last_said(
    known: Known, words: Companion
) -> None:
    two = replace(NOTES, plan=Plan((*NOTES.plan.rows, PlanRow(review_date="2026-06-05"))))
    later = replace(STANDING, id="b", date="2026-06-05", standing="done")
    other = replace(STANDING, id="c", change=f"{NOTES.id}:2", standing="not yet")
    group = ExportFile(notes=(two,), standings=(later, STANDING, other))
    assert standing(group, words, known) == {
        "done": "one or more",
        "under way": "none",
        "not yet": "one or more",
        "no longer right": "none",
    }


def test_a_standing_of_a_change_that_is_gone_is_not_counted(known: Known, words: Companion) -> None:
    gone = replace(STANDING, change="elsewhere:1")
    assert standing(ExportFile(notes=(NOTES,), standings=(gone,)), words, known) == {}


def test_few_schools_hide_how_changes_stand_like_any_count(words: Companion, known: Known) -> None:
    told = ExportFile(notes=(NOTES,), standings=(STANDING,))
    groups = [told] * 6 + [ExportFile(notes=(NOTES,))]
    exported = collated(distributions(groups, known, words.collating), 7, 5, words.collating)
    assert exported.table
    rows = [row for row in exported.table.rows if row[0] == "Planned changes that are under way"]
    assert {row[2] for row in rows} == {"hidden"}


@given(text=st.text(min_size=1))
def test_nothing_that_somebody_wrote_ever_stands_in_it(
    text: str, known: Known, words: Companion
) -> None:
    marked = f"written-{text}"
    texts = dict.fromkeys(PLAN_LINES, marked)
    plan = Plan((PlanRow(**texts),), (marked,))
    entry = replace(NOTES.entries[1], text=marked, choice=marked, title=marked)
    notes = replace(NOTES, plan=plan, entries=(entry,), title=marked)
    groups = [ExportFile(notes=(notes,))] * 6
    exported = collated(distributions(groups, known, words.collating), 6, 5, words.collating)
    assert "written-" not in repr(exported)


def test_a_hidden_distribution_says_so_in_place_of_its_counts(words: Companion) -> None:
    one = Distribution("About", (("a", 1), ("b", 9)))
    assert shown(one, 5).whole_hidden
    exported = collated([one], 10, 5, words.collating)
    assert exported.document
    assert "could be worked out" in as_text(exported.document)
    assert exported.table
    assert exported.table.rows == (("About", "a", "hidden"), ("About", "b", "hidden"))
