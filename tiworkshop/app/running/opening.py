"""Opening from the command line: a session, resumed or set up, or the console of a run."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from tiworkshop.app.running import flow
from tiworkshop.workshop.workshop import View

if TYPE_CHECKING:
    from tiworkshop.app.companion import CompanionApp, Opening


def open_session(
    name: str, minutes: int | None, activities: tuple[str, ...] | None, view: View
) -> Opening:
    """Return the steps that open a session in the app."""

    def opening(app: CompanionApp) -> Coroutine[Any, Any, None]:
        earlier = app.services.runs.latest_of(name)
        if earlier is not None:
            return flow.resume(app, earlier.id, view)
        return flow.set_up(app, name, minutes, activities, view)

    return opening


def open_console(run_id: str) -> Opening:
    """Return the steps that open the facilitator's view of a run."""

    def opening(app: CompanionApp) -> Coroutine[Any, Any, None]:
        return flow.facilitate(app, run_id)

    return opening
