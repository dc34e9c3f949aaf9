"""An instrument being filled in: its sheet, the ones before it, and its draft on the disk.

Both faces drive this. The sheet is one of notes, which ``AuditSheet``, ``ContinuumSheet`` and
``PlanSheet`` read and change; what it says is in memory only until it has been redacted.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from tiworkshop.disk.files import write_private
from tiworkshop.notes.desk import Desk
from tiworkshop.notes.drafts import DraftKeeper, Drafts
from tiworkshop.notes.redacting import NotSaved
from tiworkshop.notes.review import Review, review
from tiworkshop.notes.sheet import Sheet, Slot

_OTHERS = re.compile(r"[^a-z0-9]+")
"""What never becomes part of a file's name."""


@dataclass(slots=True)
class InstrumentDesk:
    """A sheet with its earlier ones and its draft; several terminals may have the same draft."""

    keeper: DraftKeeper
    desk: Desk = field(default_factory=Desk)

    @classmethod
    def opened(
        cls, drafts: Drafts, name: str, *, begin_with: Sheet | None = None
    ) -> InstrumentDesk:
        """Open the draft of this name, or begin it. Raises NotSaved when it can't be read.

        ``name`` comes from ``draft_name``; ``begin_with`` is a sheet that is kept already.
        """
        keeper = DraftKeeper.opened(drafts, name, lock_on=_lock(drafts, name))
        keeper.begin_with(begin_with or Sheet())
        return cls(keeper, Desk(keeper.saved))

    @property
    def sheet(self) -> Sheet:
        """What was answered and written so far."""
        return self.desk.sheet

    def put(self, sheet: Sheet) -> None:
        """Replace the sheet as one change that ``undo`` takes back."""
        self.desk.put(sheet)

    def write(self, slot: Slot, text: str) -> None:
        """Put text into a slot; empty text takes it away."""
        self.put(self.sheet.with_text(slot, text))

    def type_text(self, slot: Slot, text: str) -> None:
        """Hold what is being typed, key by key; ``typed`` makes one change of it."""
        self.desk.hold(self.sheet.with_text(slot, text))

    def typed(self) -> bool:
        """Make one change of what was typed; return whether there was any."""
        return self.desk.typed()

    def undo(self) -> bool:
        """Take back the last change; return whether there was one."""
        self.desk.typed()
        if not self.desk.earlier:
            return False
        self.desk.sheet = self.desk.earlier.pop()
        return True

    def flush(self) -> bool:
        """Write what is not on disk yet, redacted; return whether everything is there."""
        saved = self.keeper.flush(self.sheet)
        if saved is not None:
            self.desk.take_in(saved)
        return saved is not None

    def catch_up(self) -> bool:
        """Take in what another terminal wrote; return whether there was something."""
        return self.desk.take_in(self.keeper.catch_up(self.sheet))

    @property
    def replaced(self) -> int:
        """How many details were replaced when it was last saved."""
        return self.keeper.replaced

    def leave(self) -> None:
        """Put it away on purpose; the draft is there when it is opened again."""
        self.flush()

    def cut_off(self) -> None:
        """Save, because the terminal went away."""
        self.flush()

    @property
    def trouble(self) -> str:
        """Why something is not on disk, in a sentence; empty when all is well."""
        return self.keeper.trouble

    def review(self) -> Review:
        """Return what the check finds in the evidence, to decide about. Raises NotSaved."""
        return review(self.sheet)

    def discard(self) -> None:
        """Remove the draft: it was kept as a record, or is not wanted.

        The empty file that terminals lock stays, since another one may be waiting for it.
        """
        self.keeper.discard(self.sheet)


def draft_name(*ids: str) -> str:
    """Return what a draft is called: the instrument's id, and the perspective's or a record's."""
    return "-".join(_OTHERS.sub("-", one.lower()) for one in ids)


def begun(drafts: Drafts, name: str) -> bool:
    """Return whether there is a draft of this name to go on with."""
    return drafts.stamp(name) is not None


def _lock(drafts: Drafts, name: str) -> Path:
    path = drafts.directory / f"{name}.lock"
    try:
        if not path.exists():
            write_private(path, b"")
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise NotSaved(f"Answers can't be saved here: {reason}.") from None
    return path
