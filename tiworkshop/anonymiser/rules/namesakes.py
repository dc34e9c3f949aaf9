"""Pupils who are called as somebody famous is: "Harry Kane absent", "Tom Daley's mum rang"."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.anonymiser.data import cue
from tiworkshop.anonymiser.kinds import Reading
from tiworkshop.anonymiser.lexicon import Known
from tiworkshop.anonymiser.patterns import Pattern
from tiworkshop.anonymiser.values import Finding

_CLASS = Pattern(r"(?:1[0-3]|[1-9])[a-z]{1,2}\Z|(?:y|yr|p|s)\d{1,2}[a-z]?\Z")


def namesakes(reading: Reading) -> Iterator[Finding]:
    """A kept whole name with what is said of pupils only; the famous are in no class here."""
    for index in range(len(reading.words) - 1):
        if _is_whole_name(reading, index) and _is_pupil(reading, index + 1):
            yield Finding(reading.words[index].start, reading.words[index + 1].end, "person")


def _is_whole_name(reading: Reading, index: int) -> bool:
    first, last = reading.words[index], reading.words[index + 1]
    kept = index in reading.kept and index + 1 in reading.kept
    cased = first.capitalised and last.capitalised and last.gap == " "
    return kept and cased and bool(reading.bits[index] & Known.FIRST) and not first.ending


def _is_pupil(reading: Reading, last: int) -> bool:
    if last + 1 >= len(reading.words) or reading.words[last + 1].gap not in {" ", ", ", " ("}:
        return False
    after, then = reading.plain(last + 1), reading.plain(last + 2)
    if reading.words[last].ending:
        return after in cue("kin")
    if after in cue("sure_states") | {"late", "dob", "upn", "off", "ill"}:
        return True
    return _CLASS.match(then if after == "in" else after) is not None
