"""A home directory to run the program in, and what stands in it afterwards."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from .terminal import PROGRAM, Terminal, wait_until

SESSION = "creating-trauma-informed-systems"
_NUMBERS_OF_THE_PROGRAM = re.compile(r'"(?:id|event|boot)":"[^"]*"|"(?:utc|up)":[0-9.e+-]+')


@dataclass(frozen=True, slots=True)
class Home:
    """A home directory and the environment that leads there."""

    path: Path
    temporary: Path
    environment: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def below(cls, directory: Path) -> Home:
        """Make an empty home in a directory."""
        home, temporary = directory / "home", directory / "tmp"
        home.mkdir(mode=0o700)
        temporary.mkdir(mode=0o700)
        environment = {
            "HOME": str(home),
            "TMPDIR": str(temporary),
            "PATH": os.defpath,
            "LANG": "C.UTF-8",
            "TERM": "xterm-256color",
            "TZ": "UTC",
        }
        return cls(home, temporary, environment)

    # the program

    def open(
        self,
        *words: str,
        columns: int = 80,
        rows: int = 24,
        ignore_hang_up: bool = False,
        before: Callable[[], None] | None = None,
        variables: Mapping[str, str] | None = None,
    ) -> Terminal:
        """Open a terminal window with the program in it."""
        return Terminal(
            [PROGRAM, *words],
            {**self.environment, **(variables or {})},
            columns,
            rows,
            ignore_hang_up=ignore_hang_up,
            before=before,
        )

    def open_changed(self, change: str, *words: str) -> Terminal:
        """Open a terminal window with the program, after a script changed something in it."""
        script = f"{change}\nfrom tiworkshop.cli import main\nmain()"
        return Terminal([sys.executable, "-c", script, *words], self.environment)

    def call(
        self, *words: str, variables: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run the program without a terminal and return what it said."""
        return subprocess.run(
            [PROGRAM, *words],
            env={**self.environment, **(variables or {})},
            cwd=self.path,
            input="",
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )

    # what stands on the disk

    @property
    def state(self) -> Path:
        """Where journals and drafts are."""
        return self.path / ".local/state/tiworkshop"

    @property
    def drafts(self) -> Path:
        """Where drafts are."""
        return self.state / "drafts"

    @property
    def runs(self) -> Path:
        """Where journals are."""
        return self.state / "runs"

    def files(self) -> Iterator[Path]:
        """Yield every file below the home and the directory for temporary files."""
        for root in (self.path, self.temporary):
            yield from (path for path in root.rglob("*") if path.is_file())

    def draft(self) -> str:
        """Return all texts of the draft that is on disk; empty when there is none."""
        for path in self.drafts.glob("*.json"):
            try:
                return "\n".join(json.loads(path.read_bytes())["texts"].values())
            except FileNotFoundError:  # it is just being replaced
                continue
        return ""

    def wait_for_draft(self, text: str, within: float = 10.0) -> None:
        """Wait until a text is in the draft on disk."""
        wait_until(lambda: text in self.draft(), f"{text!r} in the draft", within)

    def draft_version(self) -> int:
        """Return a number that changes whenever the draft is written."""
        try:
            return max((path.stat().st_mtime_ns for path in self.drafts.glob("*.json")), default=0)
        except FileNotFoundError:
            return 0

    def holds(self, words: Sequence[str], digits: str) -> list[str]:
        """Return where words, or a number's digits in any spacing, stand in a file or its name."""
        found = []
        for path in self.files():
            try:
                content = path.read_bytes().decode("utf-8", "replace")
            except FileNotFoundError:
                continue
            text = f"{path.name}\n{_NUMBERS_OF_THE_PROGRAM.sub('', content)}"
            found += [f"{word} in {path}" for word in words if word.lower() in text.lower()]
            if digits in re.sub(r"[\s().–-]", "", text):
                found.append(f"{digits} in {path}")
        return found
