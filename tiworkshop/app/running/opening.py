"""Opening a session from the command line: resume it, or set it up."""

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
