"""A session's files have changed while it is gone through: the offer, and what came of it."""

from __future__ import annotations

from tiworkshop.library.problem import Refused
from tiworkshop.library.shelves import NotFound
from tiworkshop.words.unusable import why_unusable
from tiworkshop.workshop.reloading import NoSuchLength, reload
from tiworkshop.workshop.workshop import Workshop

RELOADED = "The session was read again."
_OLD_GOES_ON = "The old session goes on."


def offer(workshop: Workshop, how: str, columns: int = 80) -> str:
    """Return the line that offers to read again; empty when nothing changed, and in a room.

    *how* is a sentence on what to press or type; *columns* are those the line may take.
    """
    if not workshop.source.changed or workshop.room_only:
        return ""
    whole = f"The session file has changed. {how}"
    return whole if len(whole) <= columns else f"File changed: {how}"


def reload_and_say(workshop: Workshop) -> str:
    """Read the session again, and return what came of it."""
    try:
        reload(workshop)
    except Refused as refused:
        return f"{_OLD_GOES_ON} {why_unusable(refused)}"
    except NotFound:
        return f"{_OLD_GOES_ON} The file is not there any more."
    except NoSuchLength as error:
        return f"{_OLD_GOES_ON} {error}"
    return RELOADED
