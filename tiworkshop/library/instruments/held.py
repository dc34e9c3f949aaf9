"""An instrument of any kind in one class, so that a checked file can be remembered."""

from __future__ import annotations

from tiworkshop.library.instruments import AnyInstrument
from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True)
class HeldInstrument:
    """An instrument; its own ``kind`` tells which of the models it is."""

    instrument: AnyInstrument
