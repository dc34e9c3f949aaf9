"""An audit's figures as data, for other programs."""

from __future__ import annotations

from fractions import Fraction

from tiworkshop.instruments.audit.figures import rounded_hundredths
from tiworkshop.instruments.audit.over_time import Line
from tiworkshop.instruments.audit.scoring import Result
from tiworkshop.instruments.audit.side_by_side import SideBySide


def number(position: Fraction | None) -> float | None:
    """Return a position with two decimals; None where nothing was assessed."""
    return rounded_hundredths(position) / 100 if position is not None else None


def result_data(result: Result) -> dict[str, object]:
    """Return what an audit adds up to, whole and by section."""
    return {
        "assessed": result.tally.assessed,
        "questions": result.tally.asked,
        "totals": list(result.tally.totals),
        "position": number(result.tally.position),
        "sections": [
            {
                "id": one.section.id,
                "title": one.section.title,
                "assessed": one.tally.assessed,
                "questions": one.tally.asked,
                "position": number(one.tally.position),
            }
            for one in result.sections
        ],
    }


def sides_data(sides: SideBySide) -> dict[str, object]:
    """Return each view's figures, and the questions on which they are far apart."""
    return {
        "views": [
            {"perspective": view.perspective, "date": view.date, **result_data(view.result)}
            for view in sides.views
        ],
        "differences": [
            {
                "question": one.question.number,
                "higher": one.higher.perspective,
                "lower": one.lower.perspective,
            }
            for one in sides.differences()
        ],
        "assessed_by_some": [question.number for question in sides.seen_by_some()],
    }


def line_data(line: Line) -> dict[str, object]:
    """Return a section over time; id and title are None for the whole audit."""
    return {
        "id": line.section.id if line.section else None,
        "title": line.section.title if line.section else None,
        "assessed": line.assessed,
        "questions": line.asked,
        "positions": [{"date": day, "position": number(place)} for day, place in line.points],
    }
