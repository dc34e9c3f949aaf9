"""Where a run's session is read from, and whether that has changed since."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from tiworkshop.disk.stamps import Stamp, stamp_of
from tiworkshop.library.definition import Session
from tiworkshop.library.entry import Entry
from tiworkshop.library.shelves import Library


@dataclass(slots=True)
class Source:
    """A session, its entry, the library around it, and the files as they were when it was read."""

    library: Library
    entry: Entry
    session: Session
    changed: bool = False
    """Whether a file has changed since, as far as somebody looked."""
    reloads: int = 0
    """How often the run's terminals have read it again, as far as this one followed."""
    _stamps: dict[Path, Stamp] = field(init=False)

    def __post_init__(self) -> None:
        self._stamps = self._now()

    @classmethod
    def named(cls, library: Library, name: str, reloads: int = 0) -> Source:
        """Read a session by its id or its path. Raises NotFound or Refused."""
        entry = library.session_entry(name)
        return cls(library.around(entry), entry, library.session(entry), reloads=reloads)

    @property
    def name(self) -> str:
        """What a journal calls the session: its path when it was named by that, else its id."""
        return str(self.entry.path) if self.entry.standing == "file" else self.entry.id

    def look(self) -> bool:
        """Return whether a file has changed since the last look."""
        now = self._now()
        if now == self._stamps:
            return False
        self._stamps, self.changed = now, True
        return True

    def read_again(self) -> Source:
        """Return what the files say now. Raises NotFound or Refused."""
        return Source.named(self.library.looked_again(), self.name, self.reloads)

    def _now(self) -> dict[Path, Stamp]:
        return {path: stamp_of(path) for path in self._files()}

    def _files(self) -> list[Path]:
        readings = (self.library.readings.get(step.reading or "") for step in self.session.steps)
        return [self.entry.path, *(entry.path for entry in readings if entry)]
