"""The end of a run: review, keep or not, last words."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from tiworkshop.notes.redacting import NotSaved
from tiworkshop.notes.review import Review
from tiworkshop.plain.paged import read_pages
from tiworkshop.words.closing import closing_pages
from tiworkshop.words.screen_commands import BACK_TO_RUN
from tiworkshop.workshop import closing

if TYPE_CHECKING:
    from tiworkshop.notes.kept import KeptNotes
    from tiworkshop.plain.talk import Talk
    from tiworkshop.workshop.workshop import Workshop

ROOM_ENDS = "That is the end. q leaves."


class _BackToTheRun(Exception):
    """Nothing is closed: somebody went back, or notes could not be kept."""


def close(talk: Talk, workshop: Workshop) -> None:
    """Review what was written, keep it or not, and end well; b goes back to the run."""
    closing.finish(workshop)
    while True:
        try:
            kept = review_notes(talk, workshop)
        except _BackToTheRun as back:
            if str(back):
                talk.voice.say(str(back))
            closing.go_on_after_all(workshop)
            return
        reviewed = workshop.sheet
        if not say_close(talk, workshop, kept):
            closing.go_on_after_all(workshop)
            return
        if kept is not None or closing.close_as_reviewed(workshop, reviewed):
            break
    talk.put_away()


def review_notes(talk: Talk, workshop: Workshop) -> KeptNotes | None:
    """Return the notes that were kept; None without any. Raises when nothing is to be closed."""
    if workshop.sheet.empty or workshop.room_only:
        return None  # a room never hears notes; they stay with the run for another day
    from tiworkshop.plain.closing.review import Reviewing
    from tiworkshop.words.reviewing import kept_pages

    try:
        kept = partial(kept_pages, session=workshop.session, words=talk.companion.plan)
        reviewed = Reviewing(talk, workshop.review(), kept).hold()
        if reviewed is None:
            raise _BackToTheRun
        return closing.keep(workshop, reviewed.result()) if isinstance(reviewed, Review) else None
    except NotSaved as error:
        raise _BackToTheRun(str(error)) from None


def say_close(talk: Talk, workshop: Workshop, kept: KeptNotes | None) -> bool:
    """Say the last pages; return False for back to the run, while it isn't closed."""
    back = None if kept else BACK_TO_RUN
    while True:
        at_end = "the last page" if workshop.room_only else "home"
        done = read_pages(talk, "", closing_pages(workshop, kept), at_end, back)
        if not (done and workshop.room_only):
            return done
        # A room stays here: home would name what is private.
        talk.voice.say(ROOM_ENDS)
        answer = talk.ask((BACK_TO_RUN,))
        if answer == BACK_TO_RUN:
            return False
