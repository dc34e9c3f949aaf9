"""Commented first versions of a session and a reading, filled in from content."""

from __future__ import annotations

import re
from pathlib import Path
from string import Template

from tiworkshop.library.places import bundled_shelf
from tiworkshop.library.shapes import SHAPES

_STARTERS = Path("content", "starters")
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_BETWEEN = re.compile(r"[^a-z0-9]+")


def is_id(name: str) -> bool:
    """Return whether a name can be an id: small letters, digits and dashes between them."""
    return _ID.fullmatch(name) is not None


def nearest_id(name: str) -> str:
    """Return what a name could be as an id; empty when nothing is left of it."""
    return _BETWEEN.sub("-", name.lower()).strip("-")


def session_starter(session_id: str, *, modeline: bool = True) -> str:
    """Return a session with two lengths, an activity, a card and a reading of its own.

    *modeline* says whether the schema stands where the line at the top says.
    """
    text = _filled("session.yaml", session_id)
    return f"{SHAPES['session'].modeline}\n{text}" if modeline else text


def reading_of(session_id: str) -> str:
    """Return the id of a starter's reading."""
    return f"{session_id}-reading"


def reading_starter(reading_id: str) -> str:
    """Return a reading of two pages."""
    return _filled("reading.md", reading_id)


def _filled(name: str, own_id: str) -> str:
    text = (bundled_shelf() / _STARTERS / name).read_text("utf-8")
    title = own_id.replace("-", " ").capitalize()
    return Template(text).substitute(id=own_id, title=title, reading=reading_of(own_id))
