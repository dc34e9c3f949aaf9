"""What is kept as one line of a list: enough to find it again, read without opening it whole."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Literal, get_args

from tiworkshop.disk.files import read_plain
from tiworkshop.disk.formats import is_newer
from tiworkshop.instruments.records.record import FORMAT as RECORD_FORMAT
from tiworkshop.instruments.records.shelf import LARGEST_BYTES
from tiworkshop.notes.kept import FORMAT as NOTES_FORMAT
from tiworkshop.values import dataclass

Kind = Literal["notes", "audit", "continuum", "reflection", "training", "plan"]
"""What can be kept. How a plan stands belongs to the plan, and is not listed by itself."""

KINDS: tuple[Kind, ...] = get_args(Kind)
_STANDING = "standing"


class CannotBeListed(ValueError):
    """A file holds nothing that was kept by this program, or by a newer one only."""

    def __init__(self, *, newer: bool = False) -> None:
        super().__init__()
        self.newer = newer


@dataclass(frozen=True, slots=True)
class Listed:
    """One kept thing. ``date`` is an ISO date; ``about`` the session's or the instrument's id."""

    id: str
    kind: Kind
    date: str
    title: str
    about: str
    facts: Mapping[str, str | int]
    """What tells it from others of its kind: minutes, whose view, a phase, a team."""
    directory: Path

    @property
    def path(self) -> Path:
        """Its file."""
        return self.directory / f"{self.id}.json"

    @property
    def month(self) -> str:
        """The month of its date, such as "2026-11"."""
        return self.date[:7]


def listed(directory: Path, name: str) -> Listed | None:
    """Return the line for a file; None for how a plan stands. Raises CannotBeListed."""
    try:
        data = json.loads(read_plain(f"{directory}/{name}", LARGEST_BYTES))
    except (OSError, ValueError, RecursionError):
        raise CannotBeListed from None
    if not isinstance(data, dict):
        raise CannotBeListed
    kind = data.get("kind", "notes" if "session" in data else None)
    if is_newer(data, NOTES_FORMAT if kind == "notes" else RECORD_FORMAT):
        raise CannotBeListed(newer=True)
    if kind == _STANDING:
        return None
    try:
        return _line(kind, data, directory, name)
    except (KeyError, TypeError, ValueError):
        raise CannotBeListed from None


def _line(kind: object, data: Mapping[str, object], directory: Path, name: str) -> Listed:
    if kind not in KINDS:
        raise CannotBeListed
    about = data["session" if kind == "notes" else "instrument"]
    texts = (data["id"], data["date"], data["title"], about)
    if not all(isinstance(text, str) for text in texts) or f"{data['id']}.json" != name:
        raise CannotBeListed
    date.fromisoformat(str(data["date"]))
    own_id, day, title, source = map(str, texts)
    return Listed(own_id, kind, day, title, source, dict(_facts(kind, data)), directory)


def _facts(kind: Kind, data: Mapping[str, object]) -> Iterator[tuple[str, str | int]]:
    match kind:
        case "notes":
            yield "minutes", _whole(data["minutes"])
            yield "entries", _length(data["entries"])
            yield from _planned(data["plan"])
        case "audit":
            yield "perspective", str(data["perspective_title"])
        case "continuum":
            yield "phase", _whole(data["phase"])
            yield "between", int(bool(data["between"]))
        case "reflection":
            yield "team", str(data["team_title"])
            yield "level", _whole(data["level"])
        case "training":
            yield "offer", str(data["offer"])
        case "plan":
            yield "changes", _length(data["rows"])
            yield "parked", _length(data.get("parked", []))


def _planned(plan: object) -> Iterator[tuple[str, int]]:
    """Yield how much the plan of a session holds; in format 1 it was one change or none."""
    if isinstance(plan, dict) and "rows" in plan:
        yield "changes", _length(plan["rows"])
        yield "parked", _length(plan["parked"])
    else:
        yield "changes", int(isinstance(plan, dict) and any(plan.values()))
        yield "parked", 0


def _whole(value: object) -> int:
    if type(value) is not int:
        raise CannotBeListed
    return value


def _length(value: object) -> int:
    if not isinstance(value, list):
        raise CannotBeListed
    return len(value)
