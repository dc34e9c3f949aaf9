"""Looking for what other terminals on the same run did."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

_EVERY = 0.2
"""Seconds between two looks; a key in one terminal is seen in another within half of it, mostly."""


class Following:
    """Looks again and again, by the bare event loop: a timer of Textual's costs ten times more."""

    def __init__(self, look: Callable[[], None]) -> None:
        self._look = look
        self._next: asyncio.TimerHandle | None = None

    def begin(self) -> None:
        """Look from now on."""
        self.end()
        self._next = asyncio.get_running_loop().call_later(_EVERY, self._again)

    def end(self) -> None:
        """Stop looking."""
        if self._next is not None:
            self._next.cancel()
            self._next = None

    def _again(self) -> None:
        self.begin()
        self._look()
