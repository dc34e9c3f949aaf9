"""What is shown when another terminal on the same run did something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tiworkshop.app.running.screen import RunScreen
from tiworkshop.words.facilitating import CLOSED_ELSEWHERE

if TYPE_CHECKING:
    from tiworkshop.app.companion import CompanionApp
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
