"""The end of a run: finished, its notes kept, closed for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tiworkshop.notes.kept import KeptNotes, collect, random_note_id
from tiworkshop.run.events import Closed, Finished

if TYPE_CHECKING:
    from tiworkshop.notes.redacting import RedactedSheet
    from tiworkshop.notes.sheet import Sheet
    from tiworkshop.workshop.workshop import Workshop


def finish(workshop: Workshop) -> None:
    """End the run, early or not, unless another terminal did."""
    if not workshop.fresh.finished:
        workshop.change(Finished())


def go_on_after_all(workshop: Workshop) -> None:
    """Take back the end of the run, whoever ended it, and nothing else."""
    workshop.run.take_back(Finished)


def keep(workshop: Workshop, result: RedactedSheet) -> KeptNotes:
    """Keep reviewed notes and close the run. Raises NotSaved, and then nothing is closed."""
    today = workshop.services.today()
    minutes = workshop.state.started.minutes
    notes = collect(result, workshop.session, minutes, today, random_note_id())
    workshop.services.notes.keep(notes)
    close(workshop)
    return notes


def close_as_reviewed(workshop: Workshop, reviewed: Sheet) -> bool:
    """End the run for good, unless another terminal wrote something since the review.

    Returns whether it has ended; what was written is to be reviewed too, never thrown away.
    """
    workshop.catch_up()
    if workshop.sheet != reviewed:
        return False
    close(workshop)
    return True


def close(workshop: Workshop) -> None:
    """End the run for good; its draft is removed.

    First the draft: who sees that the run is closed must not find notes that were kept.
    """
    workshop.keeper.discard(workshop.sheet)
    workshop.run.record(Closed())
