"""What to talk about after an audit: strengths first, then where talk is most wanted.

The rules count the five points of 20 per cent that the source gives to each question, so that
anybody can check them by hand. They compare a question with the scale, never with another school
and never with another question, and they give no order of merit: questions stand in the audit's
own order. The middle level is the third of five.

* A strength has four points or more at the middle level or above. When no question has, the
  questions that stand furthest along are named instead: something always is.
* Talk is wanted where three points or more stand below the middle (much is new); where a point or
  more stands below the middle and as many above it (people are far apart, and some could help
  others); where figures don't add up yet; and where something was written but nothing assessed.
"""

from __future__ import annotations

from typing import Literal

from tiworkshop.instruments.audit.answer import POINT, Shares
from tiworkshop.instruments.audit.scoring import QuestionResult, Result
from tiworkshop.values import dataclass

Why = Literal["new", "apart", "draft", "unsure"]

_STRONG = 4 * POINT
_NEW = 3 * POINT
_APART = POINT


@dataclass(frozen=True, slots=True)
class Wanted:
    """A question that asks for talk, and why."""

    about: QuestionResult
    why: Why


@dataclass(frozen=True, slots=True)
class Strengths:
    """Questions that stand well, or those that stand furthest along so far."""

    questions: tuple[QuestionResult, ...]
    furthest_only: bool = False
    """Whether no question stands well by the rule yet."""


def strengths(result: Result) -> Strengths:
    """Return the strengths of a result, in the audit's order; none when nothing was assessed."""
    middle = _middle(result)
    strong = tuple(
        one
        for one in result.questions
        if one.shares is not None and one.shares.from_level(middle) >= _STRONG
    )
    return Strengths(strong) if strong else Strengths(_furthest(result), furthest_only=True)


def talk_wanted(result: Result) -> tuple[Wanted, ...]:
    """Return the questions where talk is most wanted, in the audit's order."""
    found = ((one, _why(one, _middle(result))) for one in result.questions)
    return tuple(Wanted(one, why) for one, why in found if why)


def _middle(result: Result) -> int:
    return len(result.audit.levels) // 2 + 1


def _furthest(result: Result) -> tuple[QuestionResult, ...]:
    placed = [one.position for one in result.questions if one.position is not None]
    highest = max(placed, default=None)
    return tuple(one for one in result.questions if placed and one.position == highest)


def _why(one: QuestionResult, middle: int) -> Why | None:
    match one.shares:
        case Shares() as shares:
            below, above = shares.from_level(1, middle - 1), shares.from_level(middle + 1)
            if below >= _NEW:
                return "new"
            return "apart" if min(below, above) >= _APART else None
        case None:
            if one.state == "draft":
                return "draft"
            return "unsure" if one.evidence else None
