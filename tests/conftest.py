"""What many tests stand on: the bundled session, a clock that is set by hand, a user's files."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest

from tiworkshop.disk.directories import Directories
from tiworkshop.library.definition import Session
from tiworkshop.library.places import bundled_shelf
from tiworkshop.library.session_file import read_session
from tiworkshop.library.shelves import open_library
from tiworkshop.run.instant import Instant
from tiworkshop.words.home import home_choices
from tiworkshop.workshop.services import Services

SESSION_ID = "creating-trauma-informed-systems"
TODAY = date(2026, 11, 23)


@dataclass
class FakeClock:
    """A clock that stands still until a test moves it (seconds)."""

    at: Instant = Instant(1_700_000_000.0, "boot-1", 1000.0)

    def now(self) -> Instant:
        """Return the present moment."""
        return self.at

    def pass_seconds(self, seconds: float) -> None:
        """Let time pass."""
        self.at = replace(self.at, utc=self.at.utc + seconds, up=self.at.up + seconds)

    def step_wall_clock(self, seconds: float) -> None:
        """Set the wall clock, as somebody or NTP would."""
        self.at = replace(self.at, utc=self.at.utc + seconds)

    def reboot(self, seconds: float) -> None:
        """Start the machine again: another boot id, the boot-time clock from zero."""
        self.at = Instant(self.at.utc + seconds, "boot-2", 20.0)


def number_at_home(services: Services, choice: str) -> str:
    """Return the number that opens a choice at home, such as "notes"."""
    return str([one.id for one in home_choices(services, 0)].index(choice) + 1)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What checked files mean, remembered: every test would find the same of the bundled ones."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def directories(tmp_path: Path, cache: Path) -> Directories:
    home = tmp_path / "home"
    return Directories(home / "config", home / "data", home / "state", cache, ())


@pytest.fixture
def services(directories: Directories, clock: FakeClock) -> Services:
    return Services(directories, open_library(directories), clock, lambda: TODAY)


@pytest.fixture(scope="session")
def session() -> Session:
    return read_session(bundled_shelf() / "sessions" / f"{SESSION_ID}.yaml").session


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Keep every test away from the files of whoever runs it."""
    monkeypatch.setenv("HOME", str(tmp_path / "somebody"))
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.delenv(f"XDG_{name}_HOME", raising=False)
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLORTERM", "truecolor")
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
