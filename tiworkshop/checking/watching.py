"""Check again when files change.

Files are looked at, not listened to: the system's own notices don't come from another machine that
shares a home directory, and looking at a thousand files takes a few milliseconds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tiworkshop.checking.copied import Sources
from tiworkshop.checking.many import check_many
from tiworkshop.checking.shelf import known_to
from tiworkshop.checking.subjects import Known
from tiworkshop.disk.stamps import Stamp, stamp_of
from tiworkshop.library.problem import Problem
from tiworkshop.library.shelves import Library


def settled(
    list_files: Callable[[], Sequence[Path]], wait: Callable[[], None]
) -> Iterator[dict[Path, Stamp]]:
    """Yield the files with their stamps, at first and whenever something has changed.

    Some editors save in steps, and for a moment there is no file: a change counts once nothing
    has changed between two looks.
    """
    told: dict[Path, Stamp] | None = None
    before: dict[Path, Stamp] | None = None
    while True:
        now = {path: stamp_of(path) for path in list_files()}
        if now != told and (told is None or now == before):
            told = now
            yield now
        before = now
        wait()


@dataclass(slots=True)
class Checked:
    """What was found in each file when it was last checked."""

    sources: Sources | None
    processors: int
    _found: dict[Path, tuple[Stamp, list[Problem]]] = field(default_factory=dict)
    _known: Known = Known()

    def again(self, stamps: dict[Path, Stamp], library: Library) -> list[Problem]:
        """Return the problems of all files; those that did not change are not checked again."""
        known = known_to(list(stamps), library)
        others = known != self._known
        self._known = known
        old = self._found
        stale = [
            path
            for path, stamp in stamps.items()
            if path not in old or old[path][0] != stamp or (others and path.suffix != ".md")
        ]
        news = dict(zip(stale, self._check(stale), strict=True))
        self._found = {
            path: (stamp, news[path] if path in news else old[path][1])
            for path, stamp in stamps.items()
        }
        return list(_all(problems for _, problems in self._found.values()))

    def _check(self, files: Sequence[Path]) -> list[list[Problem]]:
        return check_many(files, self._known, self.sources, self.processors)


def _all(lists: Iterable[Sequence[Problem]]) -> Iterator[Problem]:
    for problems in lists:
        yield from problems
