from __future__ import annotations

from tiworkshop.instruments.audit.answer import Answer, NotAssessed, Shares
from tiworkshop.instruments.audit.scoring import Result, score
from tiworkshop.instruments.audit.sheet import AuditSheet
from tiworkshop.instruments.audit.talking_points import strengths, talk_wanted
from tiworkshop.library.instruments.audit import Audit


def wanted(result: Result) -> dict[int, str]:
    return {one.about.question.number: one.why for one in talk_wanted(result)}


def test_the_example_has_strengths_and_questions_to_talk_about_in_its_own_order(
    audit: Audit, reference: AuditSheet
) -> None:
    result = score(audit, reference.answers, reference.evidence)
    found = strengths(result)
    assert not found.furthest_only
    assert [one.question.number for one in found.questions] == [
        *(6, 7, 9, 12, 14, 17, 19, 21, 22, 24)
    ]
    assert wanted(result) == {
        **dict.fromkeys((1, 15, 16, 27), "new"),
        **dict.fromkeys((8, 10, 13, 18, 23, 25), "unsure"),
    }
    assert list(wanted(result)) == sorted(wanted(result))


def test_people_far_apart_are_something_to_talk_about(audit: Audit) -> None:
    answers: dict[int, Answer] = {
        1: Shares((20, 0, 60, 0, 20)),
        2: Shares((10, 0, 70, 0, 20)),
        3: Shares((0, 40, 0, 60, 0)),
    }
    assert wanted(score(audit, answers)) == {1: "apart", 3: "apart"}


def test_without_a_strength_by_the_rule_the_furthest_are_named(audit: Audit) -> None:
    answers: dict[int, Answer] = {
        1: Shares((100, 0, 0, 0, 0)),
        2: Shares((50, 0, 50, 0, 0)),
        9: Shares((0, 100, 0, 0, 0)),
    }
    found = strengths(score(audit, answers))
    assert found.furthest_only
    assert [one.question.number for one in found.questions] == [2, 9]


def test_nothing_assessed_has_neither(audit: Audit) -> None:
    result = score(audit, {1: NotAssessed()})
    assert strengths(result).questions == ()
    assert talk_wanted(result) == ()


def test_a_draft_asks_for_talk_and_not_assessed_only_with_words(audit: Audit) -> None:
    answers: dict[int, Answer] = {1: Shares((90, 0, 0, 0, 0)), 2: NotAssessed(), 3: NotAssessed()}
    assert wanted(score(audit, answers, {3: "We could not agree."})) == {1: "draft", 3: "unsure"}
