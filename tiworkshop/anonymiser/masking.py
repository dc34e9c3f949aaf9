"""Putting placeholders into a text, and finding the way back to the original's characters."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from tiworkshop.anonymiser.named import NamedTuple
from tiworkshop.anonymiser.values import Finding


class Masked(NamedTuple):
    """A text with placeholders; `kept` holds where each kept part starts: (here, originally)."""

    text: str
    kept: tuple[tuple[int, int], ...]

    def original(self, finding: Finding) -> Finding:
        """The same finding in the original's characters; it must lie within a kept part."""
        here, there = self.kept[bisect_right(self.kept, (finding.start, 1 << 60)) - 1]
        shift = there - here
        return Finding(finding.start + shift, finding.end + shift, finding.type)


def mask(text: str, findings: Sequence[Finding], placeholders: Sequence[str]) -> Masked:
    """Replace each finding (in order, apart) by its placeholder."""
    parts: list[str] = []
    kept = [(0, 0)]
    cursor = length = 0
    for finding, stands_for_it in zip(findings, placeholders, strict=True):
        parts += (text[cursor : finding.start], stands_for_it)
        length += finding.start - cursor + len(stands_for_it)
        cursor = finding.end
        kept.append((length, cursor))
    parts.append(text[cursor:])
    return Masked("".join(parts), tuple(kept))
