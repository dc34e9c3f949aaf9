"""Read a review date as people write it."""

from __future__ import annotations

import re
from datetime import date, timedelta

SUGGESTED_DAYS = (30, 60, 90)
_IN = re.compile(r"(?:in\s+)?(\d{1,3})\s*(day|week|month)s?\b", re.IGNORECASE)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_BRITISH = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{2}|\d{4})")
_NAMED = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?(?:\s+(\d{4}))?", re.IGNORECASE)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SATURDAY = 5
_DAYS = {"day": 1, "week": 7, "month": 30}


class NotADate(ValueError):
    """The text can't be read as a date."""


def read_review_date(text: str, today: date) -> date:
    """Return the date in *text*: 2027-02-19, 19/2/27, 19 Feb, "in 6 weeks".

    A day and month without a year is the next such day. Raises NotADate.
    """
    text = text.strip()
    try:
        if match := _IN.fullmatch(text):
            return today + timedelta(int(match[1]) * _DAYS[match[2].lower()])
        if match := _ISO.fullmatch(text):
            return date(int(match[1]), int(match[2]), int(match[3]))
        if match := _BRITISH.fullmatch(text):
            year = int(match[3]) + (2000 if len(match[3]) == 2 else 0)
            return date(year, int(match[2]), int(match[1]))
        if match := _NAMED.fullmatch(text):
            return _named(match, today)
    except (ValueError, OverflowError):
        raise NotADate(f"{text} is not a day in the calendar.") from None
    raise NotADate("Write a date such as 19 Feb 2027, or 6 weeks.")


def _named(match: re.Match[str], today: date) -> date:
    month = _MONTHS.index(match[2][:3].lower()) + 1
    day = int(match[1])
    if match[3]:
        return date(int(match[3]), month, day)
    this_year = date(today.year, month, day)
    return this_year if this_year >= today else date(today.year + 1, month, day)


def words(day: date) -> str:
    """Return a date as people read it: Friday 19 February 2027."""
    return f"{day:%A} {day.day} {day:%B %Y}"


def date_words(text: str) -> str:
    """Return an ISO date in words; other text as it is."""
    try:
        return words(date.fromisoformat(text))
    except ValueError:
        return text


def school_day(day: date) -> date:
    """Return the day, or the Monday after it when it falls on a weekend."""
    return day + timedelta(max(0, 7 - day.weekday()) if day.weekday() >= _SATURDAY else 0)
