"""What is said of a file of the library that can't be used: where, why, and what to do."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from tiworkshop.library.entry import Entry
from tiworkshop.library.problem import Refused
from tiworkshop.library.shelves import NotFound


def why_unusable(refused: Refused, entry: Entry | None = None) -> str:
    """Return the first problem of a file, how many more there are, and what the file hides."""
    first, *more = refused.problems
    said = [f"Line {first.line}: {first.sentence}" if first.line else first.sentence, first.hint]
    if more:
        said.append(f"tiworkshop check names {len(more)} more.")
    return " ".join(filter(None, [*said, what_it_hides(entry) if entry else ""]))


def what_it_hides(entry: Entry) -> str:
    """Return how what an unusable file hides comes back; empty when it hides nothing."""
    if not entry.hides:
        return ""
    return f"Mend it, or move it away: then the {entry.hides[-1]} one is shown again."


def words_passed_over(shelves: Iterable[str]) -> tuple[str, ...]:
    """Return a sentence for each shelf whose fixed words can't be used."""
    return tuple(f"The {shelf} shelf's words can't be used: tiworkshop list." for shelf in shelves)


def cannot_open(name: str, why: NotFound | Refused) -> str:
    """Return in one line that a session can't be opened, and why."""
    if isinstance(why, NotFound):
        return f"{why} {why.hint}".rstrip()
    return f"{Path(name).stem} can't be used. {why_unusable(why)}"
