"""Everything that can be done on a screen, and what is found in the library, by typing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar

from tiworkshop.app.asking.finding import CLOSE, DOWN, TAKE, UP, FindingScreen
from tiworkshop.app.commands import key_bindings
from tiworkshop.searching.finder import Finder
from tiworkshop.words import searching as words
from tiworkshop.words.choice import Choice
from tiworkshop.words.command import Command


class PaletteScreen(FindingScreen):
    """A list of commands and of what is found; the library is read while somebody types."""

    CSS_PATH = "../asking/finding.tcss"
    DOES: ClassVar[tuple[Command, ...]] = (replace(TAKE, label="choose"), CLOSE)
    BINDINGS: ClassVar = key_bindings((TAKE, DOWN, UP, CLOSE))

    def __init__(self, commands: Sequence[Command], finder: Finder, *, private: bool) -> None:
        super().__init__(words.HERE_AND_FOUND, words.WHAT_TO_FIND, self._find, words.NOTHING_FOUND)
        self.commands_below = [command for command in commands if command.help]
        self.finder = finder
        self.private = private

    def on_mount(self) -> None:
        """Put the cursor into the field, and have the library read meanwhile."""
        super().on_mount()
        self.run_worker(self._prepare, thread=True, exit_on_error=False)

    def _prepare(self) -> None:
        self.finder.prepare()
        self.app.call_from_thread(self.redraw)

    def where(self) -> tuple[str, str]:
        """Return that the library is still being read, where that matters."""
        waits = words.is_searched(self.typed) and not self.finder.ready
        return (words.GETTING_READY, "") if waits else ("", "")

    def _find(self, typed: str) -> list[Choice]:
        choices = words.command_choices(self.commands_below, typed, self.companion.key_map)
        if words.is_searched(typed) and self.finder.ready:
            hits = self.finder.find(typed, private=self.private)
            choices += words.hit_choices(hits, typed)
        return choices
