"""Looking for what other terminals on the same run did."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

_EVERY, _ALONE = 0.2, 5.0
"""Seconds between two looks beside another terminal, and while none has been noticed.

A key in one terminal is seen in another within half of the first, mostly.
"""
_LOOKS_NEARBY = 3000
"""Looks after which another terminal that did nothing counts as gone: ten minutes."""


class Following:
    """Looks again and again, by the bare event loop: a timer of Textual's costs ten times more."""

    def __init__(self, look: Callable[[], bool]) -> None:
        self._look = look
        self._nearby = 0
        self._next: asyncio.TimerHandle | None = None

    def begin(self, *, beside: bool = False) -> None:
        """Look from now on; *beside* says that another terminal is there for sure."""
        self._nearby = _LOOKS_NEARBY if beside else 0
        self._wait()

    def _wait(self) -> None:
        self.end()
        every = _EVERY if self._nearby else _ALONE
        self._next = asyncio.get_running_loop().call_later(every, self._again)

    def end(self) -> None:
        """Stop looking."""
        if self._next is not None:
            self._next.cancel()
            self._next = None

    def _again(self) -> None:
        try:
            seen = self._look()
            self._nearby = _LOOKS_NEARBY if seen else max(0, self._nearby - 1)
        finally:
            if self._next is not None:
                self._wait()
