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


def take_in(app: CompanionApp, workshop: Workshop) -> None:
    """Show what was done elsewhere: another page, a card, the close."""
    if workshop.room_only:
        _follow_to_the_close(app, workshop)
    elif not workshop.state.closed:
        app.show_again()
    elif workshop.sheet.empty:
        app.leave_run()
        app.say(CLOSED_ELSEWHERE)
    else:
        app.close_run()  # what was written here since is reviewed like everything else


def _follow_to_the_close(app: CompanionApp, workshop: Workshop) -> None:
    from tiworkshop.app.closing.close import CloseScreen

    ended = workshop.state.finished or workshop.state.closed
    if ended and isinstance(app.screen, RunScreen):
        app.close_run()
    elif not ended and isinstance(app.screen, CloseScreen):
        app.screen.dismiss(False)
    else:
        app.show_again()


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
