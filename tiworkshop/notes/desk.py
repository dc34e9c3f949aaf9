"""The sheet being written on, and the ones before it."""

from __future__ import annotations

from dataclasses import dataclass, field

from tiworkshop.notes.merging import merged
from tiworkshop.notes.sheet import Sheet

_UNDO_STEPS = 200


@dataclass(slots=True)
class Desk:
    """The sheet being written on, and earlier ones to go back to."""

    sheet: Sheet = field(default_factory=Sheet)
    earlier: list[Sheet] = field(default_factory=list)
    _held: Sheet | None = None
    """The sheet before what is being typed now, key by key."""

    def put(self, sheet: Sheet) -> None:
        """Replace the sheet; the one before can be brought back."""
        if sheet != self.sheet:
            self.earlier = [*self.earlier[-_UNDO_STEPS:], self.sheet]
            self.sheet = sheet

    def hold(self, sheet: Sheet) -> None:
        """Replace the sheet while somebody types; ``typed`` makes one change of it."""
        if self._held is None:
            self._held = self.sheet
        self.sheet = sheet

    def typed(self) -> bool:
        """Make one change of what was typed; return whether there was any."""
        before, self._held = self._held, None
        if before is None or before == self.sheet:
            return False
        after, self.sheet = self.sheet, before
        self.put(after)
        return True

    def take_in(self, sheet: Sheet) -> bool:
        """Take what another terminal wrote; going back leaves that standing.

        Returns whether there was something.
        """
        before = self.sheet
        if sheet == before:
            return False
        self.sheet = sheet
        if self._held is not None:
            self._held = merged(self._held, self._held, sheet, before)
        self.earlier = [merged(one, one, sheet, before) for one in self.earlier]
        return True
