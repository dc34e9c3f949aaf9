"""The ways into a run and out of it, as a sequence of screens."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from tiworkshop.agenda.timetable import Agenda, build_agenda
from tiworkshop.app.asking.choosing import ChoosingScreen
from tiworkshop.app.setup.screens import ComingScreen, ReadyScreen
from tiworkshop.library.definition import Session
from tiworkshop.library.problem import Refused
from tiworkshop.library.shelves import NotFound
from tiworkshop.words.setting_up import (
    HOW_LONG,
    WHICH_ACTIVITIES,
    activity_choices,
    hosting_words,
    length_choices,
)
from tiworkshop.words.unusable import cannot_open
from tiworkshop.words.when import clock_time
from tiworkshop.workshop import closing, pacing

if TYPE_CHECKING:
    from tiworkshop.app.companion import CompanionApp
    from tiworkshop.notes.kept import KeptNotes
    from tiworkshop.workshop.workshop import View, Workshop

SECONDS = 60


async def set_up(
    app: CompanionApp,
    name: str,
    minutes: int | None = None,
    activities: tuple[str, ...] | None = None,
    view: View = "both",
) -> None:
    """Say what is coming, ask what was not said yet, then start."""
    services = app.services
    try:
        entry = services.library.session_entry(name)
        session = services.library.session(entry)
    except (NotFound, Refused) as error:
        app.say(cannot_open(name, error))
        return
    if view != "room" and not await _looked_again(app):
        return
    if not await app.push_screen_wait(ComingScreen(session, services.companion)):
        return
    agenda = await _choose(app, session, minutes, activities)
    if agenda is not None:
        from tiworkshop.workshop.workshop import Workshop

        app.enter(Workshop.begin(services, entry, agenda, view))


async def _looked_again(app: CompanionApp) -> bool:
    """Begin with the last plan, where there is one: it is as private as notes."""
    if not app.services.anything_kept:
        return True
    from tiworkshop.app.plans.flow import look_again

    return await look_again(app)


async def _choose(
    app: CompanionApp, session: Session, minutes: int | None, activities: tuple[str, ...] | None
) -> Agenda | None:
    """Ask for a length and activities; going back asks the question before again."""
    while True:
        length = minutes or await _ask_length(app, session)
        if length is None:
            return None
        while (chosen := await _ask_unless(activities, app, session, length)) is not None:
            agenda = build_agenda(session, length, chosen)
            finish = clock_time(app.services.clock.now().utc + length * SECONDS)
            if await app.push_screen_wait(ReadyScreen(agenda, finish, app.services.companion)):
                return agenda
            if activities is not None:
                break
        if minutes:
            return None


async def _ask_unless(
    said: tuple[str, ...] | None, app: CompanionApp, session: Session, minutes: int
) -> tuple[str, ...] | None:
    return said if said is not None else await ask_activities(app, session, minutes)


async def _ask_length(app: CompanionApp, session: Session) -> int | None:
    screen = ChoosingScreen(HOW_LONG, length_choices(session), title=session.title)
    taken = await app.push_screen_wait(screen)
    return int(taken) if taken else None


async def ask_activities(
    app: CompanionApp, session: Session, minutes: int
) -> tuple[str, ...] | None:
    """Ask which set of activities; None for going back."""
    variant = session.variant(minutes)
    if variant.hosting is None or not session.activities:
        return ()
    choices = activity_choices(session, variant)
    before = hosting_words(variant.hosting)
    screen = ChoosingScreen(WHICH_ACTIVITIES, choices, before=before, title=session.title)
    taken = await app.push_screen_wait(screen)
    return None if taken is None else tuple(name for name in taken.split(",") if name)


async def choose_other_activities(app: CompanionApp, workshop: Workshop) -> None:
    """Ask for activities in the middle of a run."""
    minutes = workshop.state.started.minutes
    chosen = await ask_activities(app, workshop.session, minutes)
    if chosen is not None:
        pacing.choose_activities(workshop, chosen)
        app.save_soon()
        app.show_again()


async def choose_option(app: CompanionApp, workshop: Workshop) -> None:
    """Ask what to do when time is short or there is some to spare."""
    from tiworkshop.words import options as words

    timing = workshop.timing()
    found = pacing.ways_to_fit(workshop)
    if not found:
        app.say(words.as_it_stands(workshop, timing))
        return
    app.say("")
    screen = ChoosingScreen(
        words.heading(timing),
        words.option_choices(workshop, timing),
        before=words.as_it_stands(workshop, timing),
        title=workshop.session.title,
    )
    taken = await app.push_screen_wait(screen)
    if taken is not None:
        option = found[int(taken)]
        pacing.rearrange(workshop, option)
        app.save_soon()
        app.say(words.TAKEN if option.change else words.NOTHING_CHANGED)


def reopened(app: CompanionApp, run_id: str) -> Workshop | None:
    """Open a run again; say why when that can't be done."""
    from tiworkshop.notes.redacting import NotSaved
    from tiworkshop.run.journal import NotAJournal
    from tiworkshop.words.resuming import can_not_open
    from tiworkshop.workshop.workshop import Workshop

    try:
        return Workshop.reopen(app.services, run_id)
    except (NotAJournal, NotFound, Refused, NotSaved, OSError, KeyError) as error:
        app.say(can_not_open(error))
        return None


async def facilitate(app: CompanionApp, run_id: str) -> None:
    """Open the facilitator's view of a run that is open elsewhere."""
    workshop = reopened(app, run_id)
    if workshop is not None:
        workshop.facilitate()
        app.enter(workshop)


async def resume(app: CompanionApp, run_id: str, view: View = "both") -> None:
    """Open a run again and ask about the time in between."""
    from tiworkshop.words.resuming import WELCOME_BACK, resume_choices

    workshop = reopened(app, run_id)
    if workshop is None:
        return
    workshop.terminal = "run" if view == "both" else view
    choices = resume_choices(workshop)
    title = workshop.session.title
    taken = await app.push_screen_wait(ChoosingScreen(WELCOME_BACK, choices, title=title))
    match taken:
        case "went-on" | "still":
            workshop.come_back(count_gap=taken == "went-on")
            app.enter(workshop)
        case "again":
            await set_up(app, workshop.state.started.session, view=view)
        case "close":
            workshop.come_back(count_gap=False)
            app.enter(workshop)
            await close(app, workshop)


async def close(app: CompanionApp, workshop: Workshop) -> None:
    """Review what was written, keep it or not, and end well. Esc goes back to the run."""
    from tiworkshop.app.closing.close import CloseScreen

    closing.finish(workshop)
    while True:
        try:
            kept = await _review(app, workshop)
        except _BackToTheRun as back:
            app.say(str(back))
            _reopen(app, workshop)
            return
        reviewed = workshop.sheet
        done = await app.push_screen_wait(CloseScreen(workshop, kept))
        if kept is None and not done:
            _reopen(app, workshop)
            return
        if kept is not None or closing.close_as_reviewed(workshop, reviewed):
            break
    app.leave_run()


def _reopen(app: CompanionApp, workshop: Workshop) -> None:
    closing.go_on_after_all(workshop)
    app.show_again()


class _BackToTheRun(Exception):
    """Nothing is closed: somebody went back, or notes could not be kept."""


async def _review(app: CompanionApp, workshop: Workshop) -> KeptNotes | None:
    from tiworkshop.app.closing.review import ReviewScreen
    from tiworkshop.notes.redacting import NotSaved
    from tiworkshop.notes.review import Review
    from tiworkshop.words.reviewing import kept_pages

    if workshop.sheet.empty or workshop.room_only:
        return None  # a room never sees notes; they stay with the run for another day
    try:
        words = app.services.companion
        kept = partial(kept_pages, session=workshop.session, words=words.plan)
        screen = ReviewScreen(workshop.review(), kept, words)
        reviewed = await app.push_screen_wait(screen)
        if reviewed is None:
            raise _BackToTheRun
        return closing.keep(workshop, reviewed.result()) if isinstance(reviewed, Review) else None
    except NotSaved as error:
        raise _BackToTheRun(str(error)) from None
