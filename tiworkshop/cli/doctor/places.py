"""Where files are, and who can read and write there. No other user is named."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path

from tiworkshop.cli.doctor.remark import Remark, trouble
from tiworkshop.disk.directories import Directories
from tiworkshop.disk.hands import Stranger, first_stranger
from tiworkshop.disk.watching import held_here
from tiworkshop.ending.crash import short_path

ABOUT = "Your files"
_LEAST_FREE = 10_000_000
"""Bytes: notes of many years, and room for the system to work."""


def remarks_on_places(directories: Directories) -> Iterator[Remark]:
    """Yield what to know of each directory of the user."""
    places = {
        "Settings": directories.config,
        "Kept notes and records": directories.data,
        "Runs and drafts": directories.state,
        "What can be made again": directories.cache,
    }
    for what, place in places.items():
        yield _remark(what, place)


def _remark(what: str, place: Path) -> Remark:
    shown = f"{what} are in {short_path(place)}" if what != "What can be made again" else ""
    shown = shown or f"{what} is in {short_path(place)}"
    there = next((one for one in (place, *place.parents) if os.path.lexists(one)), place)
    try:
        stranger = first_stranger(there)
        mode, free = there.stat().st_mode, shutil.disk_usage(there).free
    except OSError as error:
        reason = error.strerror or type(error).__name__
        return trouble(ABOUT, f"{shown}. It can't be looked into: {reason}.", _ASK)
    if stranger is not None:
        return _in_other_hands(shown, stranger)
    if not os.access(there, os.W_OK | os.X_OK):
        return trouble(ABOUT, f"{shown}. Nothing can be written there.", _ASK)
    if free < _LEAST_FREE:
        advice = "Remove something large, or ask your admin for space."
        return trouble(ABOUT, f"{shown}. The disk is nearly full.", advice)
    if there != place:
        return Remark(ABOUT, f"{shown}. It is made when it is first needed.")
    if stat.S_IMODE(mode) & 0o077:
        advice = f"It is closed when something is written. Now: chmod 700 {short_path(place)}"
        return trouble(ABOUT, f"{shown}. Others on this machine can look into it.", advice)
    home = "" if held_here(place) else " It is on a network, which is fine."
    return Remark(ABOUT, f"{shown}. Only you can look into it.{home}")


def _in_other_hands(shown: str, stranger: Stranger) -> Remark:
    where = short_path(stranger.place)
    if stranger.letter:
        advice = f"Run chmod {stranger.letter}-w {where}. Until then tiworkshop won't open."
        return trouble(ABOUT, f"{shown}. Other users can write in {where}.", advice)
    advice = f"{_ASK} Until then tiworkshop won't open."
    return trouble(ABOUT, f"{shown}. But {where} belongs to another user.", advice)


_ASK = "Ask whoever looks after this machine."
