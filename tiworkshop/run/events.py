"""What can happen in a run. Nothing here holds text that somebody typed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import ClassVar, get_args

from tiworkshop.disk.formats import is_newer
from tiworkshop.disk.plain_data import NotThisShape, from_plain, to_plain, to_plain_keys
from tiworkshop.run.instant import Instant
from tiworkshop.values import dataclass

FORMAT = 1
_FARTHEST = 32_503_680_000.0
"""Seconds of UTC, or since a boot: the year 3000. No clock of a workshop tells a later moment."""
_LARGEST = 1_000_000
"""No minutes, pages, words or columns of a workshop are more."""
"""The journal's format. What a later one adds, this version must not guess at."""


class NewerFormat(NotThisShape):
    """A journal was begun by a newer tiworkshop."""


@dataclass(frozen=True, slots=True)
class Started:
    """A run began. ``session`` is an id or a path; ``view`` is room, solo or both."""

    kind: ClassVar[str] = "started"
    session: str
    title: str
    minutes: int
    activities: tuple[str, ...]
    segment: str
    step: str
    view: str = "both"
    format: int = FORMAT


@dataclass(frozen=True, slots=True)
class Moved:
    """Another screen was turned to: a step's page from a word on, within a segment."""

    kind: ClassVar[str] = "moved"
    segment: str
    step: str
    page: int = 0
    word: int = 0
    point: int = 0
    """The last point shown of a page that shows its points one by one, from 0."""


@dataclass(frozen=True, slots=True)
class Paused:
    """The timer was paused."""

    kind: ClassVar[str] = "paused"


@dataclass(frozen=True, slots=True)
class Resumed:
    """The timer went on."""

    kind: ClassVar[str] = "resumed"


@dataclass(frozen=True, slots=True)
class Extended:
    """A part was made longer, or shorter when ``minutes`` is negative."""

    kind: ClassVar[str] = "extended"
    segment: str
    minutes: int


@dataclass(frozen=True, slots=True)
class ActivityChosen:
    """An optional activity was chosen."""

    kind: ClassVar[str] = "activity-chosen"
    activity: str


@dataclass(frozen=True, slots=True)
class ActivityDropped:
    """An optional activity was dropped."""

    kind: ClassVar[str] = "activity-dropped"
    activity: str


@dataclass(frozen=True, slots=True)
class CardShown:
    """A misuse card was shown, its front or its back."""

    kind: ClassVar[str] = "card-shown"
    card: str
    back: bool = False


@dataclass(frozen=True, slots=True)
class CardClosed:
    """The cards were closed."""

    kind: ClassVar[str] = "card-closed"


@dataclass(frozen=True, slots=True)
class RoomHidden:
    """The neutral screen was put up."""

    kind: ClassVar[str] = "room-hidden"


@dataclass(frozen=True, slots=True)
class RoomShown:
    """The neutral screen was taken away."""

    kind: ClassVar[str] = "room-shown"


@dataclass(frozen=True, slots=True)
class RoomSized:
    """The room's screen has this much space for a page: columns, and lines below its heading."""

    kind: ClassVar[str] = "room-sized"
    columns: int
    lines: int


@dataclass(frozen=True, slots=True)
class ConsoleOpened:
    """A facilitator's console was opened: other terminals look more often from now on."""

    kind: ClassVar[str] = "console-opened"


@dataclass(frozen=True, slots=True)
class Reloaded:
    """The session's files were read again: other terminals read them again too."""

    kind: ClassVar[str] = "reloaded"


@dataclass(frozen=True, slots=True)
class Rearranged:
    """What is left was rearranged in one go: an option was taken.

    ``later`` moves the finish by minutes, ``extended`` adds minutes to parts by id, negative when
    they become shorter, and ``activities`` are the optional ones from now on.
    """

    kind: ClassVar[str] = "rearranged"
    later: int
    extended: Mapping[str, int]
    activities: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Finished:
    """The run came to its end; the closing screen follows."""

    kind: ClassVar[str] = "finished"


@dataclass(frozen=True, slots=True)
class Left:
    """Somebody left on purpose: time stands still until they come back."""

    kind: ClassVar[str] = "left"


@dataclass(frozen=True, slots=True)
class CutOff:
    """The terminal or the line went away: time may have gone on in the room."""

    kind: ClassVar[str] = "cut-off"


@dataclass(frozen=True, slots=True)
class Returned:
    """The run was opened again; ``count_gap`` says whether the time between counts."""

    kind: ClassVar[str] = "returned"
    count_gap: bool


@dataclass(frozen=True, slots=True)
class Closed:
    """The closing screen was left for good, with notes kept or without."""

    kind: ClassVar[str] = "closed"


@dataclass(frozen=True, slots=True)
class Undone:
    """The event with this id was taken back."""

    kind: ClassVar[str] = "undone"
    event: str


Happening = (
    Started
    | Moved
    | Paused
    | Resumed
    | Extended
    | ActivityChosen
    | ActivityDropped
    | CardShown
    | CardClosed
    | RoomHidden
    | RoomShown
    | RoomSized
    | ConsoleOpened
    | Reloaded
    | Rearranged
    | Finished
    | Left
    | CutOff
    | Returned
    | Closed
    | Undone
)
HAPPENINGS: dict[str, type[Happening]] = {what.kind: what for what in get_args(Happening)}


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, when, and a name by which it can be taken back."""

    id: str
    at: Instant
    what: Happening


def encode(event: Event) -> bytes:
    """Return an event as one journal line, with its line end."""
    data = {"id": event.id, "at": to_plain(event.at), "kind": event.what.kind}
    data |= to_plain_keys(event.what)
    return json.dumps(data, separators=(",", ":"), ensure_ascii=False).encode() + b"\n"


def decode(line: bytes) -> Event:
    """Return the event in a journal line. Raises NotThisShape when there is none.

    That is NewerFormat when it begins a run of a newer tiworkshop.
    """
    try:
        data = json.loads(line)
        kind, event_id, at = data.pop("kind"), data.pop("id"), data.pop("at")
        shape = HAPPENINGS[kind]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise NotThisShape(f"not a journal line: {error}") from None
    if kind == Started.kind and is_newer(data, FORMAT):
        raise NewerFormat("written by a newer tiworkshop")
    _refuse_impossible_numbers(data)
    return Event(from_plain(str, event_id), _moment(at), from_plain(shape, data))


def _moment(data: object) -> Instant:
    at = from_plain(Instant, data)
    if max(abs(at.utc), abs(at.up)) > _FARTHEST:
        raise NotThisShape(f"{at} is no moment")
    return at


def _refuse_impossible_numbers(data: object) -> None:
    """Raise NotThisShape for a number that time can't be reckoned with."""
    match data:
        case dict():
            for value in data.values():
                _refuse_impossible_numbers(value)
        case int() if abs(data) > _LARGEST:
            raise NotThisShape("a number is too large")
