"""Opening a face, at home or in a session. Nothing here loads click: somebody waits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from tiworkshop.cli.library import library_for, session_named
from tiworkshop.cli.surroundings import speaks_plainly

if TYPE_CHECKING:
    from tiworkshop.app.companion import Opening
    from tiworkshop.cli.options import Shelves

View = Literal["both", "room", "solo"]


def open_home(shelves: Shelves, *, plain: bool = False) -> int:
    """Open a face at home and return its exit code."""
    if speaks_plainly(asked=plain):
        from tiworkshop.plain.start import start

        return start(shelves, None)
    return _open(shelves, None)


def open_session(
    shelves: Shelves,
    session: str,
    minutes: int | None = None,
    activities: tuple[str, ...] | None = None,
    view: View = "both",
    *,
    plain: bool = False,
) -> int:
    """Open a face in a session (an id or a path) and return its exit code."""
    entry, _ = session_named(library_for(shelves), session)
    name = str(entry.path) if entry.shelf == "file" else entry.id
    if speaks_plainly(asked=plain):
        from tiworkshop.plain.setup import open_session as plainly
        from tiworkshop.plain.start import start

        return start(shelves, plainly(name, minutes, activities, view))

    from tiworkshop.app.running import opening

    return _open(shelves, opening.open_session(name, minutes, activities, view))


def _open(shelves: Shelves, opening: Opening | None) -> int:
    from tiworkshop.app.start import start

    return start(shelves, opening)
