"""Leaving a run that can be gone on with: on purpose, or because the terminal went away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tiworkshop.run.events import CutOff, Left, Returned
from tiworkshop.workshop.closing import close

if TYPE_CHECKING:
    from tiworkshop.workshop.workshop import Workshop


def leave(workshop: Workshop) -> None:
    """Leave on purpose: time stands still, everything is on disk.

    From the close, with nothing to keep, it is the end of the run. A console only goes away.
    """
    workshop.catch_up()  # another terminal may have written something that is to be kept
    if _has_unkept_notes(workshop):
        _offer_again(workshop)
    elif workshop.is_console:
        pass
    elif workshop.state.finished and workshop.sheet.empty:
        close(workshop)
    elif not workshop.state.closed and not workshop.state.away:
        workshop.run.record(Left())
    workshop.flush()


def cut_off(workshop: Workshop) -> None:
    """The terminal went away: save, and let whoever comes back decide about the time."""
    state = workshop.state
    gone = state.closed or state.away or state.cut_off
    if _has_unkept_notes(workshop):
        _offer_again(workshop)
    elif not gone and not workshop.is_console:
        workshop.run.record(CutOff())
    workshop.flush()


def _has_unkept_notes(workshop: Workshop) -> bool:
    """Whether something was written here after another terminal closed the run."""
    return workshop.state.closed and workshop.flush() and workshop.keeper.has_draft


def _offer_again(workshop: Workshop) -> None:
    """Open a closed run again, and leave it: then home offers it with what is not kept."""
    workshop.run.record(Returned(count_gap=False))
    workshop.run.record(Left())
