"""Only files that trusted hands alone could have written reach a screen."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from tiworkshop.disk.hands import Stranger, first_stranger
from tiworkshop.library.problem import Problem, Refused, file_problem


def refuse_untrusted(path: Path, others: Collection[int] = ()) -> None:
    """Raise Refused when anybody but the user, root and *others* (user ids) could write a file."""
    try:
        found = first_stranger(path, others)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise Refused([file_problem(path, f"The file can't be read: {reason}.")]) from None
    if found is not None:
        raise Refused([_problem(path, found)])


def owner_of(path: Path) -> int:
    """Return the id of the user who owns a file or directory. Raises OSError."""
    return path.stat().st_uid


def _problem(path: Path, found: Stranger) -> Problem:
    itself = found.place == path.absolute()
    if not found.letter:
        this = "This file" if itself else str(found.place)
        sentence = f"{this} belongs to another user, {found.who}."
        return file_problem(path, sentence, "Copy it into a library of your own.")
    where = "this file" if itself else f"in {found.place}"
    hint = f"Run chmod {found.letter}-w {found.place}."
    return file_problem(path, f"{found.who} can write {where}.", hint)
