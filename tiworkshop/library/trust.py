"""Whose hands could have written a file. On a shared machine only trusted ones reach a screen.

Whoever can write in a directory can put another file into it, and whoever can write in one of the
directories above can put another directory in its place.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Collection, Iterator
from pathlib import Path

from tiworkshop.library.problem import Problem, Refused, file_problem

ROOT = 0
_MOST_LINKS = 40
"""More links than that are a circle, as the system sees it too."""


def refuse_untrusted(path: Path, others: Collection[int] = ()) -> None:
    """Raise Refused when anybody but the user, root and *others* (user ids) could write a file."""
    try:
        problem = _first_problem(path, {ROOT, os.getuid(), *others})
    except OSError as error:
        reason = error.strerror or type(error).__name__
        problem = file_problem(path, f"The file can't be read: {reason}.")
    if problem is not None:
        raise Refused([problem])


def owner_of(path: Path) -> int:
    """Return the id of the user who owns a file or directory. Raises OSError."""
    return path.stat().st_uid


def _first_problem(path: Path, trusted: Collection[int]) -> Problem | None:
    for place, status in _way(path.absolute()):
        this = "This file" if place == path.absolute() else str(place)
        if status.st_uid not in trusted:
            sentence = f"{this} belongs to another user, {_user(status.st_uid)}."
            return file_problem(path, sentence, "Copy it into a library of your own.")
        who, letter = _writers(status, trusted)
        if who:
            where = "this file" if place == path.absolute() else f"in {place}"
            return file_problem(path, f"{who} can write {where}.", f"Run chmod {letter}-w {place}.")
    return None


def _way(path: Path) -> Iterator[tuple[Path, os.stat_result]]:
    """Yield a path and all directories above it, and the same of every link on the way."""
    waiting, seen, links = [path], set(), 0
    while waiting:
        target = waiting.pop()
        for place in (target, *target.parents):
            if place in seen:
                continue
            seen.add(place)
            status = os.lstat(place)
            yield place, status
            if stat.S_ISLNK(status.st_mode):
                links += 1
                if links > _MOST_LINKS:
                    raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), path)
                waiting.append(place.parent / place.readlink())


def _writers(status: os.stat_result, trusted: Collection[int]) -> tuple[str, str]:
    """Return who else can write here, and chmod's letter for them; nobody leaves both empty."""
    mode = status.st_mode
    if stat.S_ISLNK(mode) or (stat.S_ISDIR(mode) and mode & stat.S_ISVTX):
        return "", ""  # in a sticky directory nobody replaces what is not theirs
    if mode & stat.S_IWOTH:
        return "Other users", "o"
    if mode & stat.S_IWGRP and not any(_is_private(status.st_gid, user) for user in trusted):
        return f"The group {_group(status.st_gid)}", "g"
    return "", ""


def _is_private(group: int, user: int) -> bool:
    """Return whether a group is root's or a user's alone, as many systems give one to each."""
    import grp

    if group == ROOT:
        return True
    name = _user(user)
    try:
        found = grp.getgrgid(group)
    except KeyError:
        return group == user
    return found.gr_name == name and set(found.gr_mem) <= {name}


def _user(number: int) -> str:
    import pwd

    try:
        return pwd.getpwuid(number).pw_name
    except KeyError:
        return str(number)


def _group(number: int) -> str:
    import grp

    try:
        return grp.getgrgid(number).gr_name
    except KeyError:
        return str(number)
