"""Instruments: a list, and whichever is chosen."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from tiworkshop.app.asking.choosing import ChoosingScreen
from tiworkshop.words.faces import INSTRUMENTS
from tiworkshop.words.instruments import (
    WHICH_INSTRUMENT,
    instrument_choices,
    instruments,
    opener,
)

if TYPE_CHECKING:
    from tiworkshop.app.companion import CompanionApp, Opening
    from tiworkshop.library.instruments import AnyInstrument


async def open_instruments(app: CompanionApp) -> None:
    """List the instruments, and open those that are chosen until somebody goes back."""
    found = instruments(app.services)
    choices = instrument_choices(app.services, found)
    while (
        taken := await app.push_screen_wait(ChoosingScreen(WHICH_INSTRUMENT, choices))
    ) is not None:
        if taken:
            await open_instrument(app, found[taken])


async def open_instrument(app: CompanionApp, instrument: AnyInstrument) -> None:
    """Open one instrument, until somebody goes back from it."""
    app.say("")
    await opener(INSTRUMENTS[instrument.kind], plain=False)(app, instrument)


def open_named(name: str) -> Opening:
    """Return the steps that open an instrument by its id."""

    def opening(app: CompanionApp) -> Coroutine[Any, Any, None]:
        return open_instrument(app, app.services.library.instrument(name))

    return opening
