"""Write days as an iCalendar file, for any calendar.

An entry takes a whole day, has a random name, and no organiser, guest or alarm. The format wants a
moment at which an entry was made (RFC 5545, 3.8.7.2): a fixed one stands there, and says nothing.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from icalendar import Calendar, Event

from tiworkshop.export.exported import ReviewDay

_MADE = datetime(1980, 1, 1, tzinfo=UTC)


def as_calendar(days: tuple[ReviewDay, ...], new_id: Callable[[], uuid.UUID] = uuid.uuid4) -> str:
    """Return one entry a day. *new_id* gives names that say nothing of a machine or a time."""
    calendar = Calendar()
    calendar.add("prodid", "-//tiworkshop//EN")
    calendar.add("version", "2.0")
    for one in days:
        calendar.add_component(_entry(one, str(new_id())))
    written: bytes = calendar.to_ical()
    return written.decode()


def _entry(one: ReviewDay, name: str) -> Event:
    event = Event()
    event.add("uid", name)
    event.add("dtstamp", _MADE)
    event.add("dtstart", one.day)
    event.add("dtend", one.day + timedelta(days=1))
    event.add("summary", one.summary)
    if one.text:
        event.add("description", one.text)
    event.add("transp", "TRANSPARENT")
    event.add("class", "PRIVATE")
    return event
