"""Finding one's place on a continuum: phase by phase, each method something a person can do."""

from __future__ import annotations

from dataclasses import dataclass

from tiworkshop.instruments.continuum.placing import Place
from tiworkshop.instruments.continuum.sheet import ContinuumSheet
from tiworkshop.instruments.desk import InstrumentDesk
from tiworkshop.library.instruments.continuum import Continuum, Phase


@dataclass(slots=True)
class PlaceFinding:
    """A continuum, its draft, and the phase that is open."""

    continuum: Continuum
    desk: InstrumentDesk
    at: int = 0
    """The phase's place, from 0."""

    def __post_init__(self) -> None:
        place = self.sheet.place
        self.at = place.phase - 1 if place else 0

    @property
    def sheet(self) -> ContinuumSheet:
        """Place, ticks and evidence."""
        return ContinuumSheet(self.continuum, self.desk.sheet)

    @property
    def phase(self) -> Phase:
        """The phase that is open."""
        return self.continuum.phases[self.at]

    @property
    def is_last(self) -> bool:
        """Whether no phase follows the one that is open."""
        return self.at == len(self.continuum.phases) - 1

    def choose(self) -> None:
        """Make the open phase the place, or take that back."""
        self._place(Place(self.at + 1))

    def choose_between(self) -> bool:
        """Choose between the open phase and the next, or take that back; False at the last."""
        if self.is_last:
            return False
        self._place(Place(self.at + 1, between=True))
        return True

    def tick(self, number: int) -> bool:
        """Tick a sign of the open phase by its number from 1, or untick it; False for none."""
        if not 1 <= number <= len(self.phase.signs):
            return False
        self.desk.put(self.sheet.ticked(self.phase.signs[number - 1].id).notes)
        return True

    def turn(self, by: int) -> bool:
        """Open the phase so many places on; False when there is none."""
        if not 0 <= self.at + by < len(self.continuum.phases):
            return False
        self.at += by
        return True

    def undo(self) -> bool:
        """Take back the last change; False when there was none."""
        return self.desk.undo()

    def _place(self, place: Place) -> None:
        same = self.sheet.place == place
        self.desk.put(self.sheet.placed(None if same else place).notes)
