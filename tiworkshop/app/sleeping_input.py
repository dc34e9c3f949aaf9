"""A terminal whose keys are waited for asleep.

Textual's input thread looks ten times a second whether it should end. On a server with many users
that is most of what an open screen costs. Here the thread sleeps until a key comes, or the end.
"""

from __future__ import annotations

import os
from codecs import getincrementaldecoder
from contextlib import suppress
from select import select

from textual._xterm_parser import XTermParser
from textual.constants import ESCAPE_DELAY
from textual.drivers.linux_driver import LinuxDriver

_MOST = 4096
"""Bytes read at once."""


class SleepingInputDriver(LinuxDriver):
    """A driver whose input thread wakes for keys, once more after them, and for its end."""

    _end: tuple[int, int] | None = None
    """A pipe; a byte in it ends the input thread."""

    def start_application_mode(self) -> None:
        """Take the terminal; its input thread can be ended from then on."""
        self._forget_end()
        self._end = os.pipe()
        super().start_application_mode()  # type: ignore[no-untyped-call]  # it has no types

    def disable_input(self) -> None:
        """End the input thread at once, not at its next look."""
        if self._end is not None:
            os.write(self._end[1], b".")
        super().disable_input()

    def close(self) -> None:
        """Give back what was taken."""
        super().close()
        self._forget_end()

    def run_input_thread(self) -> None:
        """Read keys until input is disabled or the terminal has gone."""
        if self._end is None:
            return
        end, _ = self._end
        parser = XTermParser()
        # A byte that a bad line made up must not take the program down.
        decode = getincrementaldecoder("utf-8")("replace").decode
        patience: float | None = None
        while True:
            ready, _, _ = select([self.fileno, end], [], [], patience)
            if end in ready:
                return
            if ready:
                typed = os.read(self.fileno, _MOST)
                if not typed:
                    return
                for message in parser.feed(text) if (text := decode(typed)) else ():
                    self.process_message(message)
            for message in parser.tick():
                self.process_message(message)
            # Esc is a key of its own when nothing has followed it for this long.
            patience = ESCAPE_DELAY if ready else None

    def _forget_end(self) -> None:
        for handle in self._end or ():
            with suppress(OSError):
                os.close(handle)
        self._end = None
