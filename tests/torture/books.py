"""What a home must still hold after a kill: the books that are kept beside it."""

from __future__ import annotations

import json
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from tests.terminal.home import Home
from tiworkshop.disk.files import UNFINISHED_PREFIX
from tiworkshop.run.journal import read_journal
from tiworkshop.run.state import fold

MAY_BE_LOST = 2.0
"""Seconds of typing that a kill without warning may take."""
_WORDS_OF_A_NAME = 3
"""A key that came late stands in a note as a letter: with its neighbours it may pass for a name."""


@dataclass(slots=True)
class Books:
    """Words that were seen on the screen and when, what was on the disk, and kept notes."""

    home: Home
    on_disk: Counter[str] = field(default_factory=Counter)
    """Words that were found on the disk after the kill before."""
    seen: list[tuple[float, str]] = field(default_factory=list)
    """Words typed since, with the moment at which the screen showed them."""
    kept: dict[Path, bytes] = field(default_factory=dict)
    unfinished: set[Path] = field(default_factory=set)

    def typed(self, words: list[str]) -> None:
        """Note that the screen shows words that were just typed."""
        self.seen += [(time.monotonic(), word) for word in words]

    def before_a_start(self) -> None:
        """Note which writings were cut off before the program starts."""
        self.unfinished = {path for path in self.home.files() if _is_unfinished(path)}

    def after_a_start(self) -> None:
        """Nothing that was cut off before the start is left."""
        left = {path for path in self.home.files() if _is_unfinished(path)}
        assert left & self.unfinished == set()

    def after_a_kill(self, killed: float, *, warned: bool) -> None:
        """Hold what is on the disk against what was seen; go on from what is there."""
        self._every_journal_is_whole()
        self._every_kept_note_is_as_it_was()
        enough = killed if warned else killed - MAY_BE_LOST
        wanted = self.on_disk + Counter(word for at, word in self.seen if at <= enough)
        found = self._words()
        lost = wanted - found
        replaced = sum(count for word, count in found.items() if word.startswith("["))
        assert lost.total() <= _WORDS_OF_A_NAME * replaced, (
            f"of {len(self.seen)} typed: {lost} lost"
        )
        self.on_disk, self.seen = found, []

    def _every_journal_is_whole(self) -> None:
        for path in self.home.runs.glob("*.jsonl"):
            journal = read_journal(path)
            assert journal.unreadable == 0, path.read_text("utf-8")
            assert fold(journal.events) is not None

    def _every_kept_note_is_as_it_was(self) -> None:
        there = {path: path.read_bytes() for path in self._notes()}
        assert self.kept.items() <= there.items()
        self.kept = there

    def _words(self) -> Counter[str]:
        drafts = [self.home.draft()]
        notes = [json.loads(path.read_bytes()) for path in self._notes()]
        entries = [entry["text"] for note in notes for entry in note["entries"]]
        return Counter(" ".join((*drafts, *entries)).split())

    def _notes(self) -> list[Path]:
        return sorted((self.home.path / ".local/share/tiworkshop/notes").glob("*.json"))


def _is_unfinished(path: Path) -> bool:
    return path.name.startswith(UNFINISHED_PREFIX)
