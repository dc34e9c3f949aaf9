"""Reading what is new in a journal, whoever wrote it."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from tiworkshop.run.events import Event
from tiworkshop.run.journal import parse_journal


@dataclass(slots=True)
class JournalTail:
    """What of a journal was read so far. Opening the file each time makes NFS tell the truth."""

    path: Path
    read: int = 0
    """Bytes read, up to the end of the last whole line."""

    def news(self) -> tuple[Event, ...]:
        """Return the events of the lines added since; of all lines when the file was replaced.

        A file that is gone or can't be read has no news: what is in memory stands.
        """
        content = b""
        with suppress(OSError):
            content = self._added()
        whole = content[: content.rfind(b"\n") + 1]
        self.read += len(whole)
        return parse_journal(whole).events if whole else ()

    def _added(self) -> bytes:
        handle = os.open(self.path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
        try:
            size = os.fstat(handle).st_size
            if size < self.read:
                self.read = 0
            return os.pread(handle, size - self.read, self.read) if size > self.read else b""
        finally:
            os.close(handle)
