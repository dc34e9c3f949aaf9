"""Instruments: a list, and whichever is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tiworkshop.plain.choosing import choose
from tiworkshop.words.faces import INSTRUMENTS
from tiworkshop.words.instruments import (
    WHICH_INSTRUMENT,
    instrument_choices,
    instruments,
    opener,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from tiworkshop.library.instruments import AnyInstrument
    from tiworkshop.plain.talk import Talk


def open_instruments(talk: Talk) -> None:
    """List the instruments, and open those that are chosen until somebody goes back."""
    found = instruments(talk.services)
    choices = instrument_choices(talk.services, found)
    while (taken := choose(talk, WHICH_INSTRUMENT, choices)) is not None:
        if taken:
            open_instrument(talk, found[taken])


def open_instrument(talk: Talk, instrument: AnyInstrument) -> None:
    """Open one instrument, until somebody goes back from it."""
    opener(INSTRUMENTS[instrument.kind], plain=True)(talk, instrument)


def open_named(name: str) -> Callable[[Talk], None]:
    """Return what opens an instrument by its id."""
    return lambda talk: open_instrument(talk, talk.services.library.instrument(name))
