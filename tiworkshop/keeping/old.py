"""What is so old that somebody may ask whether it is still needed. Nothing is deleted by itself."""

from __future__ import annotations

import calendar
from datetime import date, datetime, time

from tiworkshop.keeping.cupboard import Cupboard
from tiworkshop.keeping.listed import Listed


def long_kept(cupboard: Cupboard, months: int, today: date) -> tuple[Listed, ...]:
    """Return the things from before this day so many months ago, left alone since then.

    None for 0 months. Files that were changed later aren't opened, so that home is quick.
    """
    if not months:
        return ()
    limit = _before(today, months)
    midnight = datetime.combine(limit, time()).timestamp()
    things = cupboard.look(changed_before=midnight).things
    return tuple(one for one in things if one.date < limit.isoformat())


def _before(day: date, months: int) -> date:
    """Return the same day so many months earlier, or the last day of that month."""
    years, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    if years < 1:
        return date.min
    last = calendar.monthrange(years, month + 1)[1]
    return date(years, month + 1, min(day.day, last))
