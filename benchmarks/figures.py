"""A figure: what was measured of tiworkshop beside the same thing of its yardstick."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import TypeVar

K = TypeVar("K")


@dataclass(frozen=True, slots=True)
class Goal:
    """The most that a figure should be: times the yardstick, or in its own unit."""

    most: float
    relative: bool = True


@dataclass(frozen=True, slots=True)
class Figure:
    """Two medians in one unit. ``bare`` is None where the yardstick has no such thing."""

    what: str
    unit: str
    ours: float
    bare: float | None = None
    goal: Goal | None = None

    @property
    def ratio(self) -> float | None:
        """Ours in terms of the yardstick."""
        return self.ours / self.bare if self.bare else None

    @property
    def reached(self) -> bool | None:
        """Whether the goal is reached; None without one."""
        if self.goal is None:
            return None
        value = self.ratio if self.goal.relative else self.ours
        return value is not None and round(value, 2) <= self.goal.most


@dataclass(frozen=True, slots=True)
class Section:
    """Figures with one yardstick, and a sentence about each thing that is no figure."""

    heading: str
    yardstick: str
    figures: tuple[Figure, ...]
    remarks: tuple[str, ...] = ()


def interleaved(things: Mapping[K, Callable[[], float]], rounds: int) -> dict[K, float]:
    """Measure A B A B … and return each one's median: slow minutes of a machine hit all alike."""
    measured: dict[K, list[float]] = {name: [] for name in things}
    for _ in range(rounds):
        for name, measure in things.items():
            measured[name].append(measure())
    return medians(measured)


def medians(measured: Mapping[K, Sequence[float]]) -> dict[K, float]:
    """Return the median of each list."""
    return {name: median(values) for name, values in measured.items()}
