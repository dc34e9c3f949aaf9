"""Check one file. These tables are the one place that knows every check."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from tiworkshop.checking.activity_sets import activities_that_never_fit, parts_without_activities
from tiworkshop.checking.cards import cards_that_do_not_fit, cards_without_redirection
from tiworkshop.checking.copied import Sources
from tiworkshop.checking.fitting import pages_that_do_not_fit, steps_that_do_not_fit
from tiworkshop.checking.headings import headings_out_of_order
from tiworkshop.checking.instrument_ids import unknown_instruments
from tiworkshop.checking.instruments import instrument_does_not_fit
from tiworkshop.checking.names import (
    instrument_named_as_its_file,
    reading_named_as_its_file,
    session_named_as_its_file,
)
from tiworkshop.checking.notices import notices_too_long
from tiworkshop.checking.pictures import pictures_without_words
from tiworkshop.checking.reading_ids import unknown_readings
from tiworkshop.checking.sentences import (
    long_sentences_of_instrument,
    long_sentences_of_reading,
    long_sentences_of_session,
)
from tiworkshop.checking.subjects import (
    InstrumentCheck,
    InstrumentSubject,
    Known,
    ReadingCheck,
    ReadingSubject,
    SessionCheck,
    SessionSubject,
)
from tiworkshop.checking.tables import columns_without_headings
from tiworkshop.library.companion_file import read_companion
from tiworkshop.library.entry import INSTRUMENTS
from tiworkshop.library.instrument_file import read_instrument
from tiworkshop.library.problem import Problem, Refused
from tiworkshop.library.reading_file import read_reading
from tiworkshop.library.session_file import read_session
from tiworkshop.library.source_text import read_source

SESSION_CHECKS: tuple[SessionCheck, ...] = (
    session_named_as_its_file,
    unknown_readings,
    unknown_instruments,
    activities_that_never_fit,
    parts_without_activities,
    cards_without_redirection,
    cards_that_do_not_fit,
    steps_that_do_not_fit,
    notices_too_long,
    long_sentences_of_session,
)
READING_CHECKS: tuple[ReadingCheck, ...] = (
    reading_named_as_its_file,
    pictures_without_words,
    headings_out_of_order,
    columns_without_headings,
    pages_that_do_not_fit,
    long_sentences_of_reading,
)
INSTRUMENT_CHECKS: tuple[InstrumentCheck, ...] = (
    instrument_named_as_its_file,
    instrument_does_not_fit,
    long_sentences_of_instrument,
)
_KIND = re.compile(r"""^["']?kind["']? *:""", re.MULTILINE)
"""A file's own kind; those of steps and activities stand further in."""


def check_file(path: Path, known: Known, sources: Sources | None) -> list[Problem]:
    """Return every problem of a definition, an instrument, a reading or the companion's words."""
    try:
        found = [*_found(path, known), *_copied(path, sources)]
    except Refused as refused:
        return list(refused.problems)
    return sorted(set(found), key=lambda problem: problem.line or 0)


def _found(path: Path, known: Known) -> Iterator[Problem]:
    if path.suffix == ".md":
        reading = ReadingSubject(path, read_reading(path))
        yield from reading.file.warnings
        for check in READING_CHECKS:
            yield from check(reading)
    elif path.name == "companion.yaml":
        yield from read_source(path).warnings
        read_companion(path)
    elif _is_instrument(path):
        instrument = InstrumentSubject(path, read_instrument(path))
        yield from instrument.file.warnings
        for measures in INSTRUMENT_CHECKS:
            yield from measures(instrument)
    else:
        session = SessionSubject(path, read_session(path), known)
        yield from session.file.warnings
        for looks_at in SESSION_CHECKS:
            yield from looks_at(session)


def _is_instrument(path: Path) -> bool:
    """Return whether a file stands where instruments stand, or says its kind as they do."""
    if path.parent.name == INSTRUMENTS.name:
        return True
    return _KIND.search(read_source(path).text) is not None


def _copied(path: Path, sources: Sources | None) -> Iterator[Problem]:
    if sources is None:
        return
    for run in sources.copied(read_source(path).text):
        sentence = f"These words stand in {run.source}: {run.words!r:.120}."
        yield Problem(str(path), run.line, sentence, "Say it in other words.")
