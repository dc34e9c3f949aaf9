from __future__ import annotations

from datetime import date

from icalendar import Calendar

from tiworkshop.export.exported import ReviewDay
from tiworkshop.export.formats.calendar import as_calendar

DAYS = (
    ReviewDay(date(2027, 2, 19), "Look again; calmly, please"),
    ReviewDay(date(2027, 3, 1), "Look again", "Cover is posted\nby eight."),
)


def test_a_calendar_reads_whole_days_and_texts_back() -> None:
    events = Calendar.from_ical(as_calendar(DAYS)).walk("VEVENT")
    assert [event.decoded("dtstart") for event in events] == [one.day for one in DAYS]
    assert [event.decoded("dtend") for event in events] == [date(2027, 2, 20), date(2027, 3, 2)]
    assert [str(event["summary"]) for event in events] == [one.summary for one in DAYS]
    assert str(events[1]["description"]) == DAYS[1].text
    assert "description" not in events[0]


def test_no_entry_tells_who_made_it_where_or_when() -> None:
    text = as_calendar(DAYS)
    for word in ("ORGANIZER", "ATTENDEE", "CREATED", "LAST-MODIFIED", "LOCATION", "VALARM", "@"):
        assert word not in text
    assert text.count("DTSTAMP:19800101T000000Z") == 2


def test_every_entry_has_a_random_name_of_its_own() -> None:
    calendars = [Calendar.from_ical(as_calendar(DAYS)) for _ in range(2)]
    names = [str(event["uid"]) for one in calendars for event in one.walk("VEVENT")]
    assert len(set(names)) == 4


def test_a_calendar_without_days_is_still_one() -> None:
    assert Calendar.from_ical(as_calendar(())).walk("VEVENT") == []
