"""What opens from home, from the list of everything, or from a run.

A screen's module is imported when the screen is opened: nobody waits for what they don't open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tiworkshop.agenda.timetable import Planned
    from tiworkshop.app.companion import CompanionApp
    from tiworkshop.notes.sheet import Slot
    from tiworkshop.workshop.workshop import Workshop

# runs


def set_up(app: CompanionApp, session: str) -> None:
    """Set up a run of a session."""
    from tiworkshop.app.running import flow

    app.flow(flow.set_up(app, session))


def resume(app: CompanionApp, run_id: str) -> None:
    """Come back to a run."""
    from tiworkshop.app.running import flow

    app.flow(flow.resume(app, run_id))


def choose_option(app: CompanionApp, workshop: Workshop) -> None:
    """Choose what to do when time is short."""
    from tiworkshop.app.running import flow

    app.flow(flow.choose_option(app, workshop))


def choose_activities(app: CompanionApp, workshop: Workshop) -> None:
    """Choose other activities for a run."""
    from tiworkshop.app.running import flow

    app.flow(flow.choose_other_activities(app, workshop))


# writing


def write_line(app: CompanionApp, workshop: Workshop, slot: Slot, heading: str, hint: str) -> None:
    """Write one line."""
    from tiworkshop.app.writing.writing import WritingScreen

    app.push_screen(WritingScreen(workshop, slot, heading, hint, one_line=True))


def write_note(app: CompanionApp, workshop: Workshop, planned: Planned) -> None:
    """Write a note on a step."""
    from tiworkshop.app.writing.beside import NoteBesideScreen
    from tiworkshop.app.writing.writing import WritingScreen
    from tiworkshop.notes.sheet import Slot
    from tiworkshop.words.writing import note_heading

    slot = Slot("note", planned.id)
    heading = note_heading(planned.title)
    if workshop.solo:
        app.push_screen(NoteBesideScreen(workshop, slot, heading))
        return
    app.push_screen(WritingScreen(workshop, slot, heading, "", one_line=False))


def write_plan(app: CompanionApp, workshop: Workshop) -> None:
    """Write the planned change."""
    from tiworkshop.app.writing.plan import PlanScreen

    app.push_screen(PlanScreen(workshop))


# reading


def show_stop_words(app: CompanionApp) -> None:
    """Show the words to pause or stop a session with, the school's contact first."""
    from tiworkshop.app.asking.paged import PagesScreen
    from tiworkshop.workshop.stop_words import stop_words_pages

    words, contact = app.services.companion, app.settings.safeguarding_contact
    pages = stop_words_pages(app.services.library, contact, words)
    app.push_screen(PagesScreen(words.stop_words.title, pages))


def show_notes(app: CompanionApp) -> None:
    """Show notes and records."""
    from tiworkshop.app.keeping.flow import open_kept

    app.flow(open_kept(app))


def show_plans(app: CompanionApp) -> None:
    """Show planned changes."""
    from tiworkshop.app.plans.flow import show_plans

    app.flow(show_plans(app))


def show_terms(app: CompanionApp, text: str) -> None:
    """Show what words of a page mean."""
    from tiworkshop.app.glossary.flow import show_terms

    app.flow(show_terms(app, text))


# instruments


def show_instruments(app: CompanionApp) -> None:
    """Show the instruments, and open those that are chosen."""
    from tiworkshop.app.instruments import open_instruments

    app.flow(open_instruments(app))


def open_instrument(app: CompanionApp, name: str) -> None:
    """Open an instrument in the middle of a run; say why when that can't be done."""
    from tiworkshop.app.instruments import open_instrument
    from tiworkshop.words.instruments import instrument_or_why

    found = instrument_or_why(app.services, name)
    if isinstance(found, str):
        app.say(found)
    else:
        app.flow(open_instrument(app, found))
