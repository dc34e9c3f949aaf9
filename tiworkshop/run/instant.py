"""Moments that stay comparable after a suspend, a clock step or a reboot."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Protocol

from tiworkshop.values import dataclass

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


@dataclass(frozen=True, slots=True)
class Instant:
    """A moment: wall-clock UTC in seconds, and the boot with its boot-time clock in seconds."""

    utc: float
    boot: str = ""
    up: float = 0.0


def seconds_between(earlier: Instant, later: Instant) -> float:
    """Return the seconds from *earlier* to *later*, never negative.

    Within one boot the boot-time clock counts (it goes on during a suspend and ignores clock
    steps); otherwise the wall clock does.
    """
    if earlier.boot and earlier.boot == later.boot:
        return max(0.0, later.up - earlier.up)
    return max(0.0, later.utc - earlier.utc)


class Clock(Protocol):
    """Tells the moment."""

    def now(self) -> Instant:
        """Return the present moment."""


class SystemClock:
    """The clock of this machine."""

    def __init__(self) -> None:
        try:
            self._boot = _BOOT_ID.read_text("ascii").strip()
            self._boot_clock = time.CLOCK_BOOTTIME
        except (OSError, AttributeError):
            self._boot = ""

    def now(self) -> Instant:
        """Return the present moment."""
        if not self._boot:
            return Instant(time.time())
        return Instant(time.time(), self._boot, time.clock_gettime(self._boot_clock))
