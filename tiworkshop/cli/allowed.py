"""What this login may do with files: everything, or only what is its own."""

from __future__ import annotations

from contextvars import ContextVar
from pathlib import Path

from tiworkshop.cli.stop import USAGE, Stop
from tiworkshop.disk.directories import user_directories
from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True)
class Allowed:
    """What the commands may reach; made once, at the start of the program."""

    paths: bool = True
    """Whether files and directories may be named by their paths, wherever they are."""

    def refuse_path(self, named: str) -> None:
        """Stop when a path was named and none may be."""
        if not self.paths:
            hint = "Name a session by its id, or use standard input where a command reads it."
            raise Stop(f"Restricted mode opens no files by path, so not {named}.", hint, USAGE)

    def refuse_session_path(self, named: str) -> None:
        """Stop when a session is named by its path and none may be."""
        if "/" in named or Path(named).suffix in {".yaml", ".yml"}:
            self.refuse_path(named)

    def to_write(self, named: str) -> str:
        """Return where a file that was named is written: in restricted mode among one's exports."""
        if self.paths:
            return named
        if not named or Path(named).name != named or named.startswith("."):
            hint = "Leave the directories out: it goes to your exports. Or print it."
            raise Stop(f"Restricted mode can't write to {named}.", hint, USAGE)
        from tiworkshop.disk.files import private_directory

        return str(private_directory(user_directories().exports) / named)


EVERYTHING = Allowed()
OWN_FILES = Allowed(paths=False)
_NOW: ContextVar[Allowed] = ContextVar("allowed", default=EVERYTHING)


def allow_only(what: Allowed) -> None:
    """Let this be all that is allowed from now on."""
    _NOW.set(what)


def allowed() -> Allowed:
    """Return what is allowed."""
    return _NOW.get()
