"""What the kernel says of a running program."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Memory:
    """Megabytes: its proportional share (PSS), and what no other process has."""

    share: float
    private: float


def cpu_seconds(pid: int) -> float:
    """Return the CPU time of all of a process's threads, to the nanosecond.

    Ticks of utime and stime are 10 ms: too coarse for a program that uses less than that.
    """
    tasks = Path(f"/proc/{pid}/task").iterdir()
    return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks) / 1e9


def wake_ups(pid: int) -> int:
    """Return how often a process's threads have gone to sleep by themselves: to be woken again."""
    tasks = Path(f"/proc/{pid}/task").iterdir()
    return sum(_number(task / "status", "voluntary_ctxt_switches:") for task in tasks)


def memory(pid: int) -> Memory:
    """Return what memory a process holds now."""
    rollup = Path(f"/proc/{pid}/smaps_rollup")
    private = _number(rollup, "Private_Clean:") + _number(rollup, "Private_Dirty:")
    return Memory(_number(rollup, "Pss:") / 1024, private / 1024)


def memory_mb(pid: int) -> float:
    """Return the proportional set size (PSS) of a process in megabytes."""
    return memory(pid).share


def _number(path: Path, name: str) -> int:
    """Return the number after *name*. Raises ValueError where the file has no such line."""
    for line in path.read_text().splitlines():
        if line.startswith(name):
            return int(line.split()[1])
    raise ValueError(f"no {name} in {path}")
