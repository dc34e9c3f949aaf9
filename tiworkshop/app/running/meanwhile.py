"""What is shown when another terminal on the same run did something."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from tiworkshop.app.running.screen import RunScreen
from tiworkshop.words.facilitating import CLOSED_ELSEWHERE
from tiworkshop.words.resuming import can_not_open

if TYPE_CHECKING:
    from tiworkshop.app.companion import CompanionApp, Opening
    from tiworkshop.workshop.workshop import Workshop


def take_in(app: CompanionApp, workshop: Workshop) -> bool:
    """Show what was done elsewhere: another page, a card, the close.

    Returns False while something else lies over the run, such as a note that is being written.
    That is never taken away; the end of the run is shown afterwards.
    """
    from tiworkshop.app.closing.close import CloseScreen
    from tiworkshop.app.closing.review import ReviewScreen

    state, screen = workshop.state, app.screen
    ended = state.closed or (workshop.room_only and state.finished)
    closing = any(isinstance(one, CloseScreen | ReviewScreen) for one in app.screen_stack)
    if ended == closing or (closing and not workshop.room_only):
        app.show_again()
    elif closing and isinstance(screen, CloseScreen):
        screen.dismiss(False)
    elif ended and isinstance(screen, RunScreen):
        _end(app, workshop)
    else:
        app.show_again()
        return False
    return True


def _end(app: CompanionApp, workshop: Workshop) -> None:
    if workshop.room_only or not workshop.sheet.empty:
        app.close_run()  # what was written here since is reviewed like everything else
    else:
        app.leave_run()
        app.say(CLOSED_ELSEWHERE)


def open_console(run_id: str) -> Opening:
    """Return the steps that open the facilitator's view of a run."""

    def opening(app: CompanionApp) -> Coroutine[Any, Any, None]:
        return _open_console(app, run_id)

    return opening


async def _open_console(app: CompanionApp, run_id: str) -> None:
    from tiworkshop.library.problem import Refused
    from tiworkshop.library.shelves import NotFound
    from tiworkshop.notes.redacting import NotSaved
    from tiworkshop.run.journal import NotAJournal
    from tiworkshop.workshop.workshop import Workshop

    try:
        workshop = Workshop.reopen(app.services, run_id)
    except (NotAJournal, NotFound, Refused, NotSaved, OSError, KeyError) as error:
        app.say(can_not_open(error))
        return
    workshop.is_console = True
    app.enter(workshop)
