"""A line to a server on this machine: it can be late, narrow, silent, and cut."""

from __future__ import annotations

import socket
import struct
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from queue import SimpleQueue

from tests.server.sshd import HOST

_CHUNK, _NARROW_CHUNK = 65536, 32
"""Bytes passed on at once, and on a narrow line, where each of them takes its time."""
_AHEAD = 0.25
"""Seconds of bytes that a narrow line takes in before they are sent."""


class Line:
    """Passes bytes on in both directions; what is set holds from the next byte on."""

    def __init__(self, to_port: int) -> None:
        self.delay = 0.0
        """Seconds that every byte is late, in each direction."""
        self.bits_per_second = 0
        """How narrow the line is in each direction; 0 for no limit."""
        self._to = to_port
        self._taken = self._given = 0
        """Bytes from the server, each counted by one thread."""
        self._flows = threading.Event()
        self._flows.set()
        self._ends: list[socket.socket] = []
        self._door = socket.create_server((HOST, 0))
        self.port = int(self._door.getsockname()[1])
        threading.Thread(target=self._let_in, daemon=True).start()

    @property
    def busy(self) -> bool:
        """Whether bytes from the server are still on their way."""
        return self._taken > self._given

    def hold(self) -> None:
        """Pass nothing on from now on, without a word to either end."""
        self._flows.clear()

    def cut(self) -> None:
        """Close every connection at both ends, as a router does that forgot them."""
        for end in self._ends:
            with suppress(OSError):
                end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                end.shutdown(socket.SHUT_RD)
                end.close()
        self._ends.clear()

    def close(self) -> None:
        """Cut the line, and let nobody in any more."""
        self._door.close()
        self._flows.set()
        self.cut()

    def _let_in(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._door.accept()
                server = socket.create_connection((HOST, self._to))
                self._ends += [client, server]
                for end in (client, server):
                    end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                self._pass_on(client, server, counted=False)
                self._pass_on(server, client, counted=True)

    def _pass_on(self, source: socket.socket, target: socket.socket, *, counted: bool) -> None:
        under_way: SimpleQueue[tuple[float, bytes]] = SimpleQueue()
        take = threading.Thread(target=self._take, args=(source, under_way, counted), daemon=True)
        give = threading.Thread(target=self._give, args=(target, under_way, counted), daemon=True)
        take.start()
        give.start()

    def _take(
        self, source: socket.socket, under_way: SimpleQueue[tuple[float, bytes]], counted: bool
    ) -> None:
        sent = 0.0
        some = b"-"
        while some:
            try:
                some = source.recv(_NARROW_CHUNK if self.bits_per_second else _CHUNK)
            except OSError:
                some = b""
            self._flows.wait()
            takes = len(some) * 8 / self.bits_per_second if self.bits_per_second else 0.0
            sent = max(time.monotonic(), sent) + takes
            self._taken += len(some) if counted else 0
            under_way.put((sent + self.delay, some))
            time.sleep(max(0.0, sent - time.monotonic() - _AHEAD))

    def _give(
        self, target: socket.socket, under_way: SimpleQueue[tuple[float, bytes]], counted: bool
    ) -> None:
        with suppress(OSError):
            while True:
                due, some = under_way.get()
                time.sleep(max(0.0, due - time.monotonic()))
                if not some:
                    target.shutdown(socket.SHUT_WR)
                    return
                target.sendall(some)
                self._given += len(some) if counted else 0


@contextmanager
def line_to(port: int) -> Iterator[Line]:
    """Lay a line to a port of this machine."""
    line = Line(port)
    try:
        yield line
    finally:
        line.close()
