"""What stands around the program: a terminal that can show screens, or lines only."""

from __future__ import annotations

import os
import sys

from tiworkshop.cli.stop import USAGE, Stop

_OFF = {"", "0", "false", "no"}


def speaks_plainly(*, asked: bool) -> bool:
    """Return whether to speak line by line: asked for, or all that these surroundings can take.

    Stops when an end of the conversation is closed.
    """
    # A stream that was closed by whoever started the program is None.
    if sys.stdin is None or sys.stdout is None:
        end = "input" if sys.stdin is None else "output"
        raise Stop(f"Standard {end} is closed, so there is nobody to talk to.", "", USAGE)
    return (
        asked
        or os.environ.get("ACCESSIBLE", "").strip().lower() not in _OFF
        or os.environ.get("TERM") == "dumb"
        or not (sys.stdin.isatty() and sys.stdout.isatty())
    )
