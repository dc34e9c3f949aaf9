"""A day as it is given on the command line."""

from __future__ import annotations

from datetime import date

from tiworkshop.cli.stop import USAGE, Stop


def day_named(text: str | None, today: date) -> date:
    """Return a day written as 2026-11-23, or today. Stops at a day still to come."""
    if text is None:
        return today
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise Stop(f"{text} is not a day.", "Write it as 2026-11-23.", USAGE) from None
    if day > today:
        raise Stop(f"{text} is still to come.", "Give the day on which it was done.", USAGE)
    return day
