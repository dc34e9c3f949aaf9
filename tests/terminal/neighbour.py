"""Another user of the same machine, and a place where both can go."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from .terminal import PROGRAM

NEIGHBOUR, VICTIM = 54321, 54322
as_root = pytest.mark.skipif(os.getuid() != 0, reason="only root can be two users in one test")


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Runs ordinary programs as another user, without any right of the user who is tested."""

    user: int = NEIGHBOUR

    def call(self, *words: str | Path) -> subprocess.CompletedProcess[str]:
        """Run a program and return what it said."""
        return subprocess.run(
            [str(word) for word in words],
            user=self.user,
            group=self.user,
            extra_groups=[],
            umask=0,
            cwd="/",
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )

    def do(self, *words: str | Path) -> None:
        """Run a program that must succeed."""
        done = self.call(*words)
        assert done.returncode == 0, done.stderr

    def may(self, *words: str | Path) -> bool:
        """Return whether a program succeeds."""
        return self.call(*words).returncode == 0


@cache
def victim() -> int:
    """Return the user who is tested: one without rights where they can start the program at all."""
    try:
        done = subprocess.run(
            [PROGRAM, "--version"], user=VICTIM, group=VICTIM, extra_groups=[], cwd="/", check=False
        )
    except PermissionError:
        return os.getuid()
    return VICTIM if done.returncode == 0 else os.getuid()


def become(user: int, mask: int = 0) -> Callable[[], None]:
    """Return what makes a new process a user's, with a umask that hides nothing."""

    def do() -> None:
        os.setgroups([])
        os.setgid(user)
        os.setuid(user)
        os.umask(mask)

    return do
