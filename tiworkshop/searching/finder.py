"""A search over the library and one's own notes. Nothing of it is ever written to the disk."""

from __future__ import annotations

from dataclasses import dataclass, field
from threading import Lock

from tiworkshop.library.shelves import Library
from tiworkshop.notes.kept import NotesShelf
from tiworkshop.searching.document import Hit, Kind
from tiworkshop.searching.gathering import in_library, in_notes
from tiworkshop.searching.index import Index

MOST_OF_A_KIND = 8
"""Hits of a kind that are given; more letters find fewer."""


@dataclass(slots=True)
class Finder:
    """The library's index is built when it is first needed, the notes' whenever notes change."""

    library: Library
    notes: NotesShelf
    _index: Index | None = None
    _notes: Index | None = None
    _stamp: object = None
    _lock: Lock = field(default_factory=Lock)

    @property
    def ready(self) -> bool:
        """Whether a search can answer at once."""
        return self._index is not None

    def prepare(self) -> None:
        """Build what is missing; several threads may ask for it at once."""
        with self._lock:
            if self._index is None:
                import rapidfuzz.process  # noqa: F401  # the first word with a slip waits for nothing

                self._index = Index(in_library(self.library))
            stamp = _stamp(self.notes)
            if self._notes is None or stamp != self._stamp:
                self._notes, self._stamp = Index(in_notes(self.notes)), stamp

    def find(self, query: str, *, private: bool, most: int = MOST_OF_A_KIND) -> list[Hit]:
        """Return what fits, kind by kind, the kind with the best hit first.

        Notes and what is for the facilitator are found only where private things may be shown.
        """
        self.prepare()
        hits = self._index.search(query, private=private, most=most) if self._index else []
        if private and self._notes:
            hits = [*hits, *self._notes.search(query, private=True, most=most)]
        most_held = max((hit.held for hit in hits), default=0)
        return by_kind([hit for hit in hits if hit.held == most_held])


def by_kind(hits: list[Hit]) -> list[Hit]:
    """Return hits kind by kind, the kind with the best hit first."""
    best: dict[Kind, float] = {}
    for hit in hits:
        best[hit.what.kind] = max(hit.score, best.get(hit.what.kind, 0.0))
    return sorted(hits, key=lambda hit: (-best[hit.what.kind], hit.what.kind, -hit.score))


def _stamp(shelf: NotesShelf) -> object:
    """Return what changes whenever a note is kept, changed or taken away."""
    try:
        files = sorted(shelf.directory.glob("*.json"))
        return tuple((path.name, path.stat().st_mtime_ns) for path in files)
    except OSError:
        return ()
