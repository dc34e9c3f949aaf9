"""How long ago something was, and what can't be read, in calm words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from tiworkshop.disk.formats import LeftAlone

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


def left_alone_words(what: str, files: Sequence[LeftAlone]) -> str:
    """Return that files can't be read and are left as they are; nothing when there are none."""
    newer = sum(file.newer for file in files)
    words = (_newer_words(what, newer), _unreadable_words(what, len(files) - newer))
    return " ".join(filter(None, words))


def _newer_words(what: str, count: int) -> str:
    if not count:
        return ""
    if count == 1:
        return f"One {what} is from a newer tiworkshop. Use that one to open it."
    return f"{count} {what}s are from a newer tiworkshop. Use that one to open them."


def _unreadable_words(what: str, count: int) -> str:
    if not count:
        return ""
    if count == 1:
        return f"The file of one {what} can't be read. It is left alone."
    return f"The files of {count} {what}s can't be read. They are left alone."
