"""How long ago something was, in calm words."""

from __future__ import annotations

from datetime import datetime

_MINUTE, _HOUR = 60, 3600


def when_words(then: float, now: float) -> str:
    """Return when a moment was, seen from another; both are seconds of UTC."""
    ago = now - then
    if ago < _MINUTE:
        return "just now"
    if ago < _HOUR:
        minutes = int(ago // _MINUTE)
        return f"{minutes} minute{'' if minutes == 1 else 's'} ago"
    day, today = datetime.fromtimestamp(then).date(), datetime.fromtimestamp(now).date()
    if day == today:
        return f"today at {clock_time(then)}"
    return f"on {day:%A} {day.day} {day:%B}"


def clock_time(utc: float) -> str:
    """Return the local time of day of a moment, as 14:05."""
    return datetime.fromtimestamp(utc).strftime("%H:%M")
