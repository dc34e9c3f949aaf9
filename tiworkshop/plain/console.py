"""The facilitator's view, line by line, of a run that is open elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from tiworkshop.plain.talk import Talk


def open_console(run_id: str) -> Callable[[Talk], None]:
    """Return what opens the facilitator's view of a run."""

    def opening(talk: Talk) -> None:
        from tiworkshop.plain.running.conversation import go_through
        from tiworkshop.plain.setup import reopened

        workshop = reopened(talk, run_id)
        if workshop is not None:
            workshop.facilitate()
            go_through(talk, workshop)

    return opening
