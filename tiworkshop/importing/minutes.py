"""Work out the minutes of a variant and its segments. Nothing is guessed that can't be."""

from __future__ import annotations

from collections.abc import Sequence

from tiworkshop.importing.durations import Length
from tiworkshop.values import dataclass

NOT_STATED = 0
"""Stands where a document leaves the minutes open; `check` asks for one or more."""


@dataclass(frozen=True, slots=True)
class Share:
    """A segment's minutes, and how they were found where the document does not say them."""

    minutes: int
    guess: str = ""
    warning: str = ""


@dataclass(frozen=True, slots=True)
class Worked:
    """A variant's minutes, its segments' shares, and what doesn't add up."""

    minutes: int
    shares: tuple[Share, ...]
    guess: str = ""
    warning: str = ""


def work_out(whole: Length | None, parts: Sequence[Length | None]) -> Worked:
    """Return the minutes of a variant of length *whole* with segments of these lengths."""
    ends = _as_clock(whole, parts)
    if ends is not None:
        return ends
    open_parts = [index for index, part in enumerate(parts) if part is None or not part.fixed]
    if not open_parts:
        return _with_fixed_parts(whole, [part.most for part in parts if part])
    if whole is not None and whole.fixed:
        return _with_fixed_whole(whole.most, parts, open_parts)
    return _with_ranges(whole, parts)


def range_words(length: Length) -> str:
    """Return a length as "30 minutes" or "20–30 minutes"."""
    return f"{length.most} minutes" if length.fixed else f"{length.least}–{length.most} minutes"


def _as_clock(whole: Length | None, parts: Sequence[Length | None]) -> Worked | None:
    """Read "0–10 min, 10–30 min" as parts that follow one another."""
    at = 0
    shares = []
    for part in parts:
        if part is None or part.fixed or part.least != at:
            return None
        shares.append(Share(part.most - part.least, f"from {part.least} to {part.most} minutes."))
        at = part.most
    if len(shares) < 2 or (whole is not None and not whole.least <= at <= whole.most):
        return None
    return Worked(at, tuple(shares))


def _with_fixed_parts(whole: Length | None, minutes: Sequence[int]) -> Worked:
    total, shares = sum(minutes), tuple(Share(one) for one in minutes)
    if whole is None:
        return Worked(total, shares, f"no length is given; the parts add up to {total} minutes.")
    if whole.fixed or not whole.least <= total <= whole.most:
        return Worked(whole.most, shares, warning=_differ(total, whole))
    said = f"it says {range_words(whole)}; the parts add up to {total}."
    return Worked(total, shares, said)


def _differ(total: int, whole: Length) -> str:
    if whole.fixed and total == whole.most:
        return ""
    return f"the parts add up to {total} minutes, but the variant has {range_words(whole)}."


def _with_fixed_whole(
    whole: int, parts: Sequence[Length | None], open_parts: Sequence[int]
) -> Worked:
    """Find the only way in which ranges and unsaid minutes add up; warn where there are more."""
    rest = whole - sum(part.most for part in parts if part and part.fixed)
    if len(open_parts) == 1:
        part = parts[open_parts[0]]
        if rest >= 1 and (part is None or part.least <= rest <= part.most):
            return Worked(whole, _filled(parts, [rest]))
    ranges = [part for index in open_parts if (part := parts[index]) is not None]
    if len(ranges) == len(open_parts):
        for ends in ([one.most for one in ranges], [one.least for one in ranges]):
            if sum(ends) == rest:
                return Worked(whole, _filled(parts, ends))
    return _left_open(whole, parts, f"the variant has {whole} minutes")


def _with_ranges(whole: Length | None, parts: Sequence[Length | None]) -> Worked:
    """Plan the longest times where they add up to the longest variant, or the shortest."""
    known = [part for part in parts if part is not None]
    if whole is not None and len(known) == len(parts):
        for said, ends in (
            (whole.most, [part.most for part in known]),
            (whole.least, [part.least for part in known]),
        ):
            if sum(ends) == said:
                guess = f"it says {range_words(whole)}; {said} are planned."
                open_ends = [e for e, part in zip(ends, known, strict=True) if not part.fixed]
                return Worked(said, _filled(parts, open_ends), guess)
    length = range_words(whole) if whole else "no length"
    return _left_open(whole.most if whole else NOT_STATED, parts, f"the variant has {length}")


def _filled(parts: Sequence[Length | None], values: Sequence[int]) -> tuple[Share, ...]:
    """Return the shares of parts, those left open by the document taken from *values*."""
    given = iter(values)
    return tuple(
        Share(part.most)
        if part and part.fixed
        else Share(value := next(given), _found(part, value))
        for part in parts
    )


def _found(part: Length | None, value: int) -> str:
    if part is None:
        return f"no minutes are given; {value} are what is left of the variant."
    return f"it says {range_words(part)}; {value} are planned."


def _left_open(whole: int, parts: Sequence[Length | None], said: str) -> Worked:
    shares = tuple(
        Share(part.most)
        if part
        else Share(NOT_STATED, warning="the document gives no minutes for this part.")
        for part in parts
    )
    least = sum(part.least if part else 0 for part in parts)
    most = sum(part.most if part else 0 for part in parts)
    sums = f"{most} minutes" if least == most else f"{least}–{most} minutes"
    unsaid = " without those that are not given" if any(part is None for part in parts) else ""
    return Worked(whole, shares, warning=f"the parts add up to {sums}{unsaid}, and {said}.")
