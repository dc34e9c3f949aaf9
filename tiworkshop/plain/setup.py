"""The ways into a run: what is coming, length, activities, or coming back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tiworkshop.agenda.timetable import Agenda, build_agenda
from tiworkshop.library.problem import Refused
from tiworkshop.library.shelves import NotFound
from tiworkshop.plain.choosing import choose
from tiworkshop.plain.paged import read_pages
from tiworkshop.run.timing import SECONDS
from tiworkshop.words.coming import coming_pages, ready_page
from tiworkshop.words.setting_up import (
    HOW_LONG,
    WHICH_ACTIVITIES,
    activity_choices,
    hosting_words,
    length_choices,
)
from tiworkshop.words.unusable import cannot_open
from tiworkshop.words.when import clock_time

if TYPE_CHECKING:
    from collections.abc import Callable

    from tiworkshop.library.companion import Companion
    from tiworkshop.library.definition import Session
    from tiworkshop.plain.talk import Talk
    from tiworkshop.workshop.workshop import View, Workshop

Activities = tuple[str, ...]


def open_session(
    name: str, minutes: int | None, activities: Activities | None, view: View
) -> Callable[[Talk], None]:
    """Return what opens a session: its latest run that is not closed, or a new one."""

    def opening(talk: Talk) -> None:
        earlier = talk.services.runs.latest_of(name)
        if earlier is not None:
            resume(talk, earlier.id, view)
        else:
            set_up(talk, name, minutes, activities, view)

    return opening


def set_up(
    talk: Talk,
    name: str,
    minutes: int | None = None,
    activities: Activities | None = None,
    view: View = "both",
) -> None:
    """Say what is coming, ask what was not said yet, then go through the run."""
    try:
        entry = talk.services.library.session_entry(name)
        session = talk.services.library.session(entry)
    except (NotFound, Refused) as error:
        talk.voice.say(cannot_open(name, error))
        return
    if view != "room" and talk.services.anything_kept:
        from tiworkshop.plain.plans import look_again

        if not look_again(talk):
            return
    if not say_coming(talk, session, talk.companion):
        return
    agenda = _choose(talk, session, minutes, activities)
    if agenda is not None:
        from tiworkshop.plain.running.conversation import go_through
        from tiworkshop.workshop.workshop import Workshop

        workshop = Workshop.begin(talk.services, entry, agenda, view)
        workshop.whole_pages = True
        go_through(talk, workshop)


def say_coming(talk: Talk, session: Session, companion: Companion) -> bool:
    """Say what is coming, page by page; return False for going back."""
    pages = coming_pages(session, companion)
    return read_pages(talk, session.title, pages, "choose the length")


def say_ready(talk: Talk, agenda: Agenda) -> bool:
    """Say what will happen and when it finishes; nothing starts before Enter."""
    finish = clock_time(talk.services.clock.now().utc + agenda.minutes * SECONDS)
    return read_pages(talk, "", [ready_page(agenda, finish, talk.companion)], "start now")


def _choose(
    talk: Talk, session: Session, minutes: int | None, activities: Activities | None
) -> Agenda | None:
    """Ask for a length and activities; going back asks the question before again."""
    while True:
        length = minutes or ask_length(talk, session)
        if length is None:
            return None
        while (chosen := _ask_unless(activities, talk, session, length)) is not None:
            agenda = build_agenda(session, length, chosen)
            if say_ready(talk, agenda):
                return agenda
            if activities is not None or not _has_choice(session, length):
                break
        if minutes:
            return None


def _ask_unless(
    said: Activities | None, talk: Talk, session: Session, minutes: int
) -> Activities | None:
    return said if said is not None else ask_activities(talk, session, minutes)


def _has_choice(session: Session, minutes: int) -> bool:
    return session.variant(minutes).hosting is not None and bool(session.activities)


def ask_length(talk: Talk, session: Session) -> int | None:
    """Ask for one of the session's lengths; None for going back."""
    taken = choose(talk, HOW_LONG, length_choices(session))
    return int(taken) if taken else None


def ask_activities(talk: Talk, session: Session, minutes: int) -> Activities | None:
    """Ask which set of activities; None for going back."""
    variant = session.variant(minutes)
    if variant.hosting is None or not session.activities:
        return ()
    choices = activity_choices(session, variant)
    taken = choose(talk, WHICH_ACTIVITIES, choices, hosting_words(variant.hosting))
    return None if taken is None else tuple(name for name in taken.split(",") if name)


def reopened(talk: Talk, run_id: str) -> Workshop | None:
    """Open a run again; say why when that can't be done."""
    from tiworkshop.notes.redacting import NotSaved
    from tiworkshop.run.journal import NotAJournal
    from tiworkshop.words.resuming import can_not_open
    from tiworkshop.workshop.workshop import Workshop

    try:
        workshop = Workshop.reopen(talk.services, run_id)
    except (NotAJournal, NotFound, Refused, NotSaved, OSError, KeyError) as error:
        talk.voice.say(can_not_open(error))
        return None
    workshop.whole_pages = True
    return workshop


def resume(talk: Talk, run_id: str, view: View = "both") -> None:
    """Open a run again and ask about the time in between."""
    from tiworkshop.plain.closing.close import close
    from tiworkshop.plain.running.conversation import go_through
    from tiworkshop.words.resuming import WELCOME_BACK, resume_choices

    workshop = reopened(talk, run_id)
    if workshop is None:
        return
    workshop.terminal = "run" if view == "both" else view
    match choose(talk, WELCOME_BACK, resume_choices(workshop), workshop.session.title):
        case "went-on" | "still" as way:
            workshop.come_back(count_gap=way == "went-on")
            go_through(talk, workshop)
        case "again":
            set_up(talk, workshop.state.started.session, view=view)
        case "close":
            workshop.come_back(count_gap=False)
            talk.workshop = workshop
            close(talk, workshop)
            if talk.workshop is workshop:
                go_through(talk, workshop)
