"""Made-up notes in which every name is marked: the development set, and a part that is kept aside.

The held-out rule: a note is kept aside if writer 5, 6 or 7 wrote it and the SHA-256 of its id,
taken as a number, is divisible by three. Everything else is development: writers 1 to 4 whole (the
third that was once kept aside of them has been looked at) and the other two thirds of writers 5
to 7. Nobody reads or scores the kept notes while the rules change.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "notes"
_KEPT_ASIDE = ("w5-", "w6-", "w7-")
_MARK = re.compile(r"\[\[([a-z ]+):(.*?)\]\]", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Mark:
    """What should be replaced: `text` at `start:end` of the note."""

    start: int
    end: int
    type: str
    text: str


@dataclass(frozen=True, slots=True)
class Note:
    """A note without its marks, and the marks."""

    id: str
    tags: tuple[str, ...]
    text: str
    marks: tuple[Mark, ...]

    @property
    def held_out(self) -> bool:
        """Whether the note is kept aside: no rule was tuned on it."""
        return self.id.startswith(_KEPT_ASIDE) and _is_third(self.id)


def _is_third(note_id: str) -> bool:
    return int(hashlib.sha256(note_id.encode()).hexdigest(), 16) % 3 == 0


def read_notes(*, held_out: bool) -> list[Note]:
    """The development notes, or the third that is kept aside."""
    notes = [
        _note(json.loads(line))
        for path in sorted(FOLDER.glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line
    ]
    return [note for note in notes if note.held_out is held_out]


def _note(given: dict[str, object]) -> Note:
    marked, tags = str(given["marked"]), given["tags"]
    assert isinstance(tags, list)
    text, marks, cursor = "", [], 0
    for match in _MARK.finditer(marked):
        text += marked[cursor : match.start()]
        marks.append(Mark(len(text), len(text) + len(match[2]), match[1], match[2]))
        text += match[2]
        cursor = match.end()
    return Note(str(given["id"]), tuple(map(str, tags)), text + marked[cursor:], tuple(marks))
