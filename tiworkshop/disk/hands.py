"""Whose hands could have written what stands at a path. On a shared machine not all are trusted.

Whoever can write in a directory can put another file into it, and whoever can write in one of the
directories above can put another directory in its place.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from tiworkshop.values import dataclass

ROOT = 0
_ALL_USERS = 2**32 - 1
_MOST_LINKS = 40
"""More links than that are a circle, as the system sees it too."""


@dataclass(frozen=True, slots=True)
class Stranger:
    """A place that somebody else owns, or can write; ``letter`` is chmod's for them, or empty."""

    place: Path
    who: str
    letter: str = ""


class UnsafeDirectory(OSError):
    """A directory that should be private is in other hands too; ``strerror`` is a sentence."""

    def __init__(self, sentence: str, hint: str) -> None:
        super().__init__(errno.EPERM, sentence)
        self.hint = hint


def first_stranger(
    path: Path, others: Collection[int] = (), looked_at: set[Path] | None = None
) -> Stranger | None:
    """Return who could write a path besides the user, root and *others* (user ids).

    What is in *looked_at* is passed over, and what is looked at is added to it.
    Raises OSError when it can't be looked at.
    """
    trusted = {ROOT, os.getuid(), *others}
    for place, status in _way(path.absolute(), set() if looked_at is None else looked_at):
        above = place != path.absolute()
        if status.st_uid not in trusted and not (above and _is_out_of_sight(status.st_uid)):
            return Stranger(place, _user(status.st_uid))
        who, letter = _writers(status, trusted)
        if who:
            return Stranger(place, who, letter)
    return None


def refuse_strangers(paths: Iterable[Path]) -> None:
    """Raise UnsafeDirectory when others could have written one of these, or one above.

    What is not there yet, or can't be looked at, is refused by nobody: there is nothing to read.
    """
    looked_at: set[Path] = set()
    for path in paths:
        nearest = next((one for one in (path, *path.parents) if os.path.lexists(one)), path)
        with suppress(FileNotFoundError, PermissionError):
            if (found := first_stranger(nearest, looked_at=looked_at)) is not None:
                raise _unsafe(found)


def _unsafe(found: Stranger) -> UnsafeDirectory:
    if found.letter:
        hint = f"Run chmod {found.letter}-w {found.place}."
        return UnsafeDirectory(f"{found.who} can write in {found.place}", hint)
    sentence = f"{found.place} belongs to another user, {found.who}"
    return UnsafeDirectory(sentence, "Nothing was read or written there.")


def _way(path: Path, seen: set[Path]) -> Iterator[tuple[Path, os.stat_result]]:
    """Yield a path and all directories above it, and the same of every link on the way."""
    waiting, links = [path], 0
    while waiting:
        target = waiting.pop()
        for place in (target, *target.parents):
            if place in seen:
                break  # and with it all above
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


def _is_out_of_sight(user: int) -> bool:
    """Return whether an owner is shown as nobody because this is a container without that user.

    In a user namespace even / looks so.
    """
    try:
        hidden = int(Path("/proc/sys/kernel/overflowuid").read_bytes())
        rows = [line.split() for line in Path("/proc/self/uid_map").read_bytes().splitlines()]
    except (OSError, ValueError):
        return False
    mapped = [(int(first), int(count)) for first, _, count in rows]
    everybody = sum(count for _, count in mapped) >= _ALL_USERS
    shown = any(first <= user < first + count for first, count in mapped)
    return user == hidden and not everybody and not shown


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
