"""The development set: made-up notes in which every name is marked."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "notes"
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
        """Whether the note is in the third that no rule was tuned on."""
        return int(hashlib.sha256(self.id.encode()).hexdigest(), 16) % 3 == 0


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
