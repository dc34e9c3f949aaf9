from __future__ import annotations

from tiworkshop.instruments.audit.answer import Answer, NotAssessed, Shares
from tiworkshop.instruments.audit.scoring import score
from tiworkshop.instruments.audit.side_by_side import View, side_by_side
from tiworkshop.library.instruments.audit import Audit

LOW, MIDDLE, HIGH = (Shares(tuple(100 * (at == n) for at in range(5))) for n in (1, 2, 3))
PLACES = (MIDDLE, HIGH, LOW)


def view(audit: Audit, title: str, answers: dict[int, Answer]) -> View:
    return View(title, "2026-11-23", score(audit, answers))


def test_views_stay_apart_and_a_whole_level_between_them_is_a_question(audit: Audit) -> None:
    leaders = view(audit, "Leaders", {1: HIGH, 2: HIGH, 3: MIDDLE, 4: HIGH})
    pupils = view(audit, "Pupils", {1: MIDDLE, 2: HIGH, 3: HIGH, 4: NotAssessed(), 5: LOW})
    both = side_by_side(audit, [leaders, pupils])
    found = [(one.question.number, one.higher.perspective) for one in both.differences()]
    assert found == [(1, "Leaders"), (3, "Pupils")]
    assert both.positions(1) == (4, 3)
    assert both.positions(4) == (4, None)
    assert [question.number for question in both.seen_by_some()] == [4, 5]


def test_less_than_a_level_is_no_difference_to_talk_about(audit: Audit) -> None:
    near = Shares((0, 0, 1, 99, 0))
    both = side_by_side(audit, [view(audit, "A", {1: MIDDLE}), view(audit, "B", {1: near})])
    assert list(both.differences()) == []


def test_of_three_views_the_two_furthest_apart_are_named(audit: Audit) -> None:
    views = [view(audit, name, {1: shares}) for name, shares in zip("ABC", PLACES, strict=True)]
    (found,) = side_by_side(audit, views).differences()
    assert (found.higher.perspective, found.lower.perspective) == ("B", "C")
