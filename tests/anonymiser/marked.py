"""Made-up notes in which every name is marked: the development set, and a part that is kept aside.

The held-out rule: whole writers are kept aside, so that no habit of theirs is known; now these are
writers 23 to 34, a third of all notes, added only to be scored. That was done twice: before and
after the list of Welsh words grew, for one of them writes in Wales. Nobody read a note of theirs.
Everything else is development: what was kept aside in earlier rounds (a third of writers 1 to 7,
then 8 to 10, 11 to 14, 15 to 18, 19 to 22) was scored once before any rule or weight saw it. Writer
0 is no writer: short sentences that teach the weights what the notes seldom hold.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "notes"
KEPT_ASIDE = frozenset(f"w{number}" for number in range(23, 35))
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
        return self.writer in KEPT_ASIDE

    @property
    def writer(self) -> str:
        """Who wrote it: "w8"."""
        return self.id.partition("-")[0]


def read_notes(*, held_out: bool) -> list[Note]:
    """The development notes, or those of the writers who are kept aside (none if absent)."""
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
