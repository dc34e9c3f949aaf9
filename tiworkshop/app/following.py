"""Looking for what other terminals did, as soon as the kernel tells, else again and again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tiworkshop.disk.watching import Watch

_FIRST, _EVERY, _SELDOM = 1.0, 0.2, 5.0
"""Seconds until the first look, between two beside another terminal, and while none is noticed.

A key in one terminal is seen in another within half of the second, mostly, where nobody tells.
"""
_GATHER = 0.02
"""Seconds between news of a change and the look: most changes come several at a time."""
_LOOKS_NEARBY = 3000
"""Looks after which another terminal that did nothing counts as gone: ten minutes."""


class Following:
    """Looks by the bare event loop: a timer of Textual's costs ten times more."""

    def __init__(self, look: Callable[[], bool]) -> None:
        self._look = look
        self._directories: Sequence[Path] = ()
        self._nearby = 0
        self._next: asyncio.TimerHandle | None = None
        self._soon: asyncio.TimerHandle | None = None
        self._watch: Watch | None = None

    def begin(self, directories: Sequence[Path], *, beside: bool = False) -> None:
        """Look from now on at what is in *directories*.

        *beside* says that another terminal is there for sure.
        """
        self.end()
        self._directories = directories
        self._nearby = _LOOKS_NEARBY if beside else 0
        self._next = asyncio.get_running_loop().call_later(_FIRST, self._begin_watching)

    def end(self) -> None:
        """Look no more."""
        for waiting in (self._next, self._soon):
            if waiting is not None:
                waiting.cancel()
        self._next = self._soon = None
        if self._watch is not None:
            asyncio.get_running_loop().remove_reader(self._watch.fileno())
            self._watch.close()
            self._watch = None

    def _begin_watching(self) -> None:
        """Watch from now on: not before the first paint, which would wait for it."""
        from tiworkshop.disk.watching import watch

        self._watch = watch(self._directories)
        if self._watch is not None:
            asyncio.get_running_loop().add_reader(self._watch.fileno(), self._told)
        self._again()

    def _told(self) -> None:
        if self._watch is not None:
            self._watch.take()
        if self._soon is None:
            self._soon = asyncio.get_running_loop().call_later(_GATHER, self._look_at_once)

    def _look_at_once(self) -> None:
        self._soon = None
        self._look()

    def _again(self) -> None:
        try:
            seen = self._look()
            self._nearby = _LOOKS_NEARBY if seen else max(0, self._nearby - 1)
        finally:
            if self._next is not None:
                often = self._nearby and self._watch is None
                loop = asyncio.get_running_loop()
                self._next = loop.call_later(_EVERY if often else _SELDOM, self._again)
