"""From many findings to spans that are apart from each other."""

from __future__ import annotations

from collections.abc import Iterable

from tiworkshop.anonymiser.passage import Passage
from tiworkshop.anonymiser.patterns import Pattern
from tiworkshop.anonymiser.values import Finding

# Parts of a double-barrelled name on either side of what was found.
_BARREL_BEFORE = Pattern(r"(?<!\w)(?:[^\W\d_a-z][\w'’]{0,30}-){1,3}\Z")
_BARREL_AFTER = Pattern(r"(?:-[^\W\d_a-z][\w'’]{0,30}){1,3}")
_NEAR = 64


def settle(found: Iterable[Finding], passage: Passage) -> tuple[Finding, ...]:
    """Join findings that overlap, so that nothing is half masked; the first one gives the type.

    Findings come in the order of the rules. The result is in the order of the text.
    """
    ranked = sorted(
        (
            (rank, _with_barrels(finding, passage.text))
            for rank, finding in enumerate(found)
            if finding.start < finding.end
            and not passage.touches_placeholder(finding.start, finding.end)
        ),
        key=lambda entry: (entry[1].start, entry[0]),
    )
    joined: list[tuple[int, Finding]] = []
    for rank, finding in ranked:
        if passage.touches_placeholder(finding.start, finding.end):
            continue
        if joined and finding.start < joined[-1][1].end:
            joined[-1] = _join(joined[-1], (rank, finding))
        else:
            joined.append((rank, finding))
    return tuple(finding for _, finding in joined)


def _with_barrels(finding: Finding, text: str) -> Finding:
    """A person's finding, over the capitalised parts that hyphens join to it."""
    if finding.type != "person":
        return finding
    start, end = finding.start, finding.end
    if text[start - 1 : start] == "-":
        before = _BARREL_BEFORE.search(text[max(0, start - _NEAR) : start])
        start -= len(before.group()) if before else 0
    if text[end : end + 1] == "-":
        after = _BARREL_AFTER.match(text, end)
        end = after.end() if after else end
    return Finding(start, end, finding.type)


def _join(left: tuple[int, Finding], right: tuple[int, Finding]) -> tuple[int, Finding]:
    rank, first = min(left, right, key=lambda entry: entry[0])
    end = max(left[1].end, right[1].end)
    return rank, Finding(left[1].start, end, first.type)
