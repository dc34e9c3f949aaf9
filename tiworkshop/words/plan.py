"""The one planned change: its lines, and what can be chosen for them."""

from __future__ import annotations

from datetime import date, timedelta

from tiworkshop.library.definition import Session
from tiworkshop.library.kinds.lens import LensActivity
from tiworkshop.notes.review_date import SUGGESTED_DAYS, NotADate, school_day, words
from tiworkshop.notes.sheet import PLAN_FIELDS
from tiworkshop.words.choice import Choice

ONE_CHANGE = "One planned change"
LABELS = dict(
    zip(
        PLAN_FIELDS,
        ("The change", "Lens", "Lead role", "First step", "Makes room", "Review date"),
        strict=True,
    )
)
DATE_HINT = "Such as 19 Feb 2027, 19/2/27 or 6 weeks."
OTHER_DATE = "other"


def lens_choices(session: Session) -> list[Choice]:
    """Return the lenses of a session's activities, and none of them; empty without any."""
    lenses = [
        lens.title
        for activity in session.activities
        if isinstance(activity, LensActivity)
        for lens in activity.lenses
    ]
    return [*(Choice(lens, lens) for lens in lenses), Choice("", "none of these")] if lenses else []


def date_choices(today: date) -> list[Choice]:
    """Return school days to look at a change again, by their ISO date, and two ways out."""
    days = [(ahead, school_day(today + timedelta(ahead))) for ahead in SUGGESTED_DAYS]
    choices = [Choice(day.isoformat(), f"In {ahead} days: {words(day)}") for ahead, day in days]
    return [*choices, Choice(OTHER_DATE, "Another date"), Choice("", "No date yet")]


def not_a_date(error: NotADate) -> str:
    """Return why a date can't be read, and that none is needed."""
    return f"{error} Empty is fine too."
