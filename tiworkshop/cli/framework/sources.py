"""Where kept reflections and training plans come from. What can't be read stops."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from tiworkshop.cli.framework.statements import framework_in
from tiworkshop.cli.library import library_for
from tiworkshop.cli.stop import USAGE, Stop
from tiworkshop.disk.directories import user_directories
from tiworkshop.instruments.records.finding import NotFound, found_by_id
from tiworkshop.instruments.records.record import ReflectionRecord, TrainingRecord
from tiworkshop.run.instant import SystemClock
from tiworkshop.workshop.reflections import Reflections, reflections_on
from tiworkshop.workshop.services import Services

if TYPE_CHECKING:
    from tiworkshop.cli.options import Shelves

NOTHING_KEPT = "No reflection or training plan is kept yet."
HOW_TO_KEEP = "tiworkshop framework open keeps one."


def reflections_of(shelves: Shelves) -> Reflections:
    """Return the framework with what is kept of it, and say which files can't be read."""
    library = library_for(shelves)
    services = Services(user_directories(), library, SystemClock(), date.today)
    for _, sentence in services.records.unreadable():
        click.echo(sentence, err=True)
    return reflections_on(services, framework_in(library))


def record_named(reflections: Reflections, name: str | None) -> ReflectionRecord | TrainingRecord:
    """Return a reflection or a training plan by its id; without one the latest reflection."""
    if name is None:
        return latest(reflections)
    try:
        return found_by_id(reflections.records(), name)
    except NotFound as missing:
        try:
            return found_by_id(reflections.trainings(), name)
        except NotFound:
            hint = "tiworkshop framework list shows them."
            raise Stop(str(missing), hint, USAGE) from None


def latest(reflections: Reflections) -> ReflectionRecord:
    """Return the latest reflection; stops when there is none."""
    if not reflections.records():
        raise Stop("No reflection is kept yet.", HOW_TO_KEEP, USAGE)
    return reflections.records()[-1]
