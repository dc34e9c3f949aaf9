"""Answering an audit on the screen."""

from __future__ import annotations

import pytest

from tests.app.conftest import MakeApp, press
from tiworkshop.app.instruments import open_named
from tiworkshop.instruments.audit.answer import NotAssessed, Shares
from tiworkshop.instruments.records.record import AuditRecord, PlanRecord
from tiworkshop.workshop.audits import Audits
from tiworkshop.workshop.services import Services

SIZE = (60, 16)
LEADERS = "1"
KEPT = ("enter", "enter")
"""Through a review without evidence: what will be kept, and the last question."""


def answers(services: Services, perspective: str = "leaders") -> dict[int, object]:
    """Return the answers in the draft on the disk."""
    audit = services.library.instrument("audit")
    assert audit.kind == "audit"
    audits = Audits(services, audit)
    return dict(audits.open(audit.perspective(perspective)).sheet.answers)


async def test_digits_share_in_points_of_twenty_and_the_total_is_said(make_app: MakeApp) -> None:
    async with make_app(open_named("audit")).run_test(size=SIZE) as pilot:
        screen = await press(pilot, LEADERS, "3", "3", "4")
        assert "Trauma sensitive   ▪▪···  40 %" in screen
        assert "60 of 100 shared" in screen
        screen = await press(pilot, "minus", "1", "1", "1", "1")
        assert "Trauma responsive  ·····   0 %" in screen
        assert "All of it is shared." in screen
        assert "100 of 100 shared" in screen


async def test_any_whole_figures_can_be_typed_and_others_are_told(make_app: MakeApp) -> None:
    async with make_app(open_named("audit")).run_test(size=SIZE) as pilot:
        screen = await press(pilot, LEADERS, "f", *"70,20", "enter")
        assert "There are 5 levels and 2 figures." in screen
        assert "70,20" in screen
        screen = await press(pilot, *["backspace"] * 5, *"70", "space", *"0", "space", *"20")
        screen = await press(pilot, "space", *"5", "space", *"5", "enter")
        assert "70 %" in screen
        assert "100 of 100 shared" in screen


async def test_a_draft_is_never_made_to_add_up_in_silence(
    make_app: MakeApp, services: Services
) -> None:
    async with make_app(open_named("audit")).run_test(size=SIZE) as pilot:
        asked = await press(pilot, LEADERS, "3", "n", "x", "k")
        assert "Some shares don't make 100 yet" in asked
        assert "Go to question 1: How children's brains develop" in asked
        assert "20 of 100 shared" in await press(pilot, "1")
        await press(pilot, "k", "2", *KEPT)
    (record,) = services.records.all(AuditRecord)
    assert record.answers_by_number[1] == Shares((0, 0, 20, 0, 0))
    assert record.answers_by_number[2] == NotAssessed()


async def test_undo_goes_back_to_the_question_it_changes(make_app: MakeApp) -> None:
    async with make_app(open_named("audit")).run_test(size=SIZE) as pilot:
        await press(pilot, LEADERS, "5", "n", "n")
        screen = await press(pilot, "u")
        assert "question 1 of 27" in screen
        assert "nothing shared yet" in screen
        assert "Nothing to take back." in await press(pilot, "u")


async def test_the_list_says_what_is_done_and_leads_to_a_question(make_app: MakeApp) -> None:
    async with make_app(open_named("audit")).run_test(size=(60, 24)) as pilot:
        await press(pilot, LEADERS, *"33333", "n", "x", "n", "1")
        screen = await press(pilot, "l")
        for words in ("question 1: shared", "question 2: not assessed", "question 3: draft"):
            assert words in screen
        assert "question 5 of 27" in await press(pilot, "5")


async def test_it_goes_on_where_it_was_left(make_app: MakeApp, services: Services) -> None:
    async with make_app(open_named("audit")).run_test(size=SIZE) as pilot:
        await press(pilot, LEADERS, *"11111", "n", "x", "n")
        assert "begun; go on where it was left" in await press(pilot, "escape")
    assert answers(services) == {1: Shares((100, 0, 0, 0, 0)), 2: NotAssessed()}
    async with make_app(open_named("audit")).run_test(size=SIZE) as pilot:
        assert "question 3 of 27" in await press(pilot, LEADERS)


async def test_evidence_is_redacted_before_it_reaches_the_disk(
    make_app: MakeApp, services: Services
) -> None:
    async with make_app(open_named("audit")).run_test(size=SIZE) as pilot:
        await press(pilot, LEADERS, *"55555", "e", *"Mrs", "space", *"Okafor", "space", *"runs")
        assert "100 of 100 shared · evidence" in await press(pilot, "escape")
        await press(pilot, "escape")
    files = [path.read_text() for path in services.directories.drafts.glob("*.json")]
    assert files
    assert "Okafor" not in "".join(files)
    assert "[person 1] runs" in "".join(files)


@pytest.mark.parametrize("size", [(40, 12), (60, 16), (80, 24), (120, 40)])
async def test_every_question_is_whole_at_every_size(
    make_app: MakeApp, services: Services, size: tuple[int, int]
) -> None:
    audit = services.library.instrument("audit")
    assert audit.kind == "audit"
    async with make_app(open_named("audit")).run_test(size=size) as pilot:
        screen, seen = await press(pilot, LEADERS), ""
        while "That was the last question" not in screen:
            assert "…" not in "\n".join(screen.splitlines()[1:-2]), screen
            seen += screen
            screen = await press(pilot, "n")
    said = " ".join(seen.split())
    for question in audit.questions:
        assert question.text in said
    assert seen.count("Trauma responsive") >= len(audit.questions)


async def test_a_result_leads_to_a_plan_of_at_most_three_changes(
    make_app: MakeApp, services: Services
) -> None:
    async with make_app(open_named("audit")).run_test(size=(80, 24)) as pilot:
        await press(pilot, LEADERS, *"11111", "k")
        screen = await press(pilot, *KEPT)
        assert "Read the result" in screen
        assert "Choose a change" in await press(pilot, "2")
        screen = await press(pilot, "1")
        assert "How children's brains develop" in screen
        assert "talk is wanted here" in screen
        screen = await press(pilot, "1")
        assert "From question 1" in screen
        await press(pilot, "2", *"Quiet", "enter")
        screen = await press(pilot, "9", "2")
        assert "Quiet" in screen
        screen = await press(pilot, "escape", "2", "2", "escape", "3", "3", "escape")
        assert "Add another change" not in screen
        await press(pilot, "4", *["enter"] * 6)
    (plan,) = services.records.all(PlanRecord)
    (record,) = services.records.all(AuditRecord)
    assert plan.audit == record.id
    assert plan.rows[0].questions == (1,)
    assert plan.rows[0].action == "Quiet"
    assert plan.rows[0].review_date
    assert len(plan.rows) == 3


async def test_views_and_days_are_offered_once_there_are_two(make_app: MakeApp) -> None:
    async with make_app(open_named("audit")).run_test(size=(80, 40)) as pilot:
        for view, level in (("1", "1"), ("1", "5"), ("2", "5")):
            await press(pilot, view, *level * 5, "k", *KEPT)
            screen = await press(pilot, "escape")
        assert "Views side by side" in screen
        assert "Over time: Leaders about themselves" in screen
        number = next(line for line in screen.splitlines() if "Over time" in line).split()[0]
        over_time = await press(pilot, number)
        assert "A lower figure can mean clearer sight" in " ".join(over_time.split())
        await press(pilot, "escape")
        number = next(line for line in screen.splitlines() if "side by side" in line).split()[0]
        assert "never averaged" in await press(pilot, number)


async def test_a_long_result_has_a_list_of_its_pages(make_app: MakeApp) -> None:
    async with make_app(open_named("audit")).run_test(size=(80, 24)) as pilot:
        pages = await press(pilot, LEADERS, *"33345", "r", "l")
        assert "All pages" in pages
        number = next(line for line in pages.splitlines() if "Question by question" in line)
        screen = await press(pilot, number.split()[0])
        assert "Question by question" in screen
        assert "All pages" not in screen
