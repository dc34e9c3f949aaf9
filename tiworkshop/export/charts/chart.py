"""What a chart shows. Digits, marks and figures carry its meaning, and colour never does."""

from __future__ import annotations

from fractions import Fraction

from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True)
class Bar:
    """Something that is shared over the levels; ``shares`` are per cent, empty for none."""

    label: str
    shares: tuple[Fraction, ...]
    note: str = ""
    """Stands behind the figures, or in their place when there are none."""


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars over one scale. ``told`` says how to read them; empty when that was said before."""

    title: str
    told: str
    scale: str
    """The scale's name, which stands beside its levels' names."""
    levels: tuple[str, ...]
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Series:
    """One thing over time: ISO dates and positions on the scale, from 1."""

    label: str
    points: tuple[tuple[str, Fraction], ...]


@dataclass(frozen=True, slots=True)
class Lines:
    """Series over one scale, the names of whose levels are given."""

    title: str
    told: str
    scale: str
    """The scale's name, which stands beside its levels' names."""
    levels: tuple[str, ...]
    series: tuple[Series, ...]


Chart = Bars | Lines
