"""From many findings to spans that are apart from each other."""

from __future__ import annotations

from collections.abc import Iterable

from tiworkshop.anonymiser.passage import Passage
from tiworkshop.anonymiser.values import Finding


def settle(found: Iterable[Finding], passage: Passage) -> tuple[Finding, ...]:
    """Join findings that overlap, so that nothing is half masked; the first one gives the type.

    Findings come in the order of the rules. The result is in the order of the text.
    """
    ranked = sorted(
        ((finding.start, rank, finding) for rank, finding in enumerate(found)),
        key=lambda entry: entry[:2],
    )
    joined: list[tuple[int, Finding]] = []
    for _, rank, finding in ranked:
        if finding.end <= finding.start or passage.touches_placeholder(finding.start, finding.end):
            continue
        if joined and finding.start < joined[-1][1].end:
            joined[-1] = _join(joined[-1], (rank, finding))
        else:
            joined.append((rank, finding))
    return tuple(finding for _, finding in joined)


def _join(left: tuple[int, Finding], right: tuple[int, Finding]) -> tuple[int, Finding]:
    rank, first = min(left, right, key=lambda entry: entry[0])
    end = max(left[1].end, right[1].end)
    return rank, Finding(left[1].start, end, first.type)
