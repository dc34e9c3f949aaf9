"""A continuum being filled in: place, ticks and evidence, on a sheet of notes in memory."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import field

from tiworkshop.instruments.continuum.placing import NotAPlace, Place, decode, encode
from tiworkshop.library.instruments.continuum import Continuum
from tiworkshop.notes.sheet import Sheet, Slot
from tiworkshop.values import dataclass

_ABOUT = "continuum"
_PLACE = "place"
_TICK = "seen"
WHOLE = "place"
"""Stands for the place as a whole where evidence is written; everything else is a sign's id."""


@dataclass(frozen=True, slots=True)
class ContinuumSheet:
    """A place, the signs that are ticked, and evidence for either.

    They are choices and texts of ``notes``, so that drafts, undo, several terminals and the gate
    to the disk are those of all notes.
    """

    continuum: Continuum
    notes: Sheet = field(default_factory=Sheet)

    @property
    def place(self) -> Place | None:
        """The place that was chosen; None while there is none."""
        with suppress(NotAPlace):
            return decode(self.notes.choice(_ABOUT, _PLACE), self.continuum)
        return None

    def placed(self, place: Place | None) -> ContinuumSheet:
        """Return the sheet with another place; None takes it away."""
        word = encode(place) if place else ""
        return self._with(self.notes.with_choice(_ABOUT, _PLACE, word))

    @property
    def ticks(self) -> frozenset[str]:
        """The ids of the signs that are seen already."""
        return frozenset(
            sign.id for sign in self.continuum.signs if self.notes.choice(_TICK, sign.id)
        )

    def ticked(self, sign_id: str) -> ContinuumSheet:
        """Return the sheet with a sign ticked, or no longer when it was."""
        word = "" if sign_id in self.ticks else "seen"
        return self._with(self.notes.with_choice(_TICK, sign_id, word))

    def evidence_for(self, about: str) -> str:
        """Return the evidence for a sign, or for the place as a WHOLE."""
        return self.notes.text(evidence_slot(about))

    def with_evidence(self, about: str, text: str) -> ContinuumSheet:
        """Return the sheet with other evidence; a blank text takes it away."""
        return self._with(self.notes.with_text(evidence_slot(about), text))

    @property
    def evidence(self) -> dict[str, str]:
        """All evidence by the id of a sign, or under WHOLE."""
        ids = (WHOLE, *(sign.id for sign in self.continuum.signs))
        return {about: text for about in ids if (text := self.evidence_for(about))}

    def _with(self, notes: Sheet) -> ContinuumSheet:
        return ContinuumSheet(self.continuum, notes)


def evidence_slot(about: str) -> Slot:
    """Return the place for evidence on a sign, or on the place as a WHOLE."""
    return Slot("line", _ABOUT, about)
