"""Check files of the library one by one."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from tiworkshop.checking.copied import Sources
from tiworkshop.checking.instruments import too_long
from tiworkshop.checking.notices import notices_too_long
from tiworkshop.checking.sentences import LONGEST, long_sentences
from tiworkshop.library.companion_file import read_companion
from tiworkshop.library.definition import WORDS_OF_SOURCE
from tiworkshop.library.instrument_file import read_instrument
from tiworkshop.library.problem import Problem, Refused, nearest
from tiworkshop.library.reading_file import read_reading
from tiworkshop.library.session_file import read_session
from tiworkshop.library.shelves import INSTRUMENTS
from tiworkshop.library.source_text import read_source
from tiworkshop.library.yaml_text import Key, Located, read_yaml
from tiworkshop.readings.layout import lay_out
from tiworkshop.readings.page import Block, Page, plain_text
from tiworkshop.readings.width import line_cells

ROOM_COLUMNS, ROOM_LINES = 56, 10
"""What a room screen of 60 × 16 leaves for a page."""

_LEFT_ALONE = frozenset({"title", "outcomes", "id", "reading", "kind", "taken", "wording", "body"})


def check_file(path: Path, readings: Collection[str], sources: Sources | None) -> list[Problem]:
    """Return every problem of a definition, an instrument, a reading or the companion's words."""
    try:
        found = list(_check_text(path))
        if path.suffix == ".md":
            found += _check_reading(path)
        elif path.name == "companion.yaml":
            read_companion(path)
        elif _is_instrument(path):
            found += _check_instrument(path)
        else:
            found += _check_session(path, readings)
        found += _check_copied(path, sources)
    except Refused as refused:
        return list(refused.problems)
    return sorted(set(found), key=lambda problem: problem.line or 0)


def _check_text(path: Path) -> Iterator[Problem]:
    yield from read_source(path).warnings


def _check_session(path: Path, readings: Collection[str]) -> Iterator[Problem]:
    file = read_session(path)
    session, located = file.session, file.located
    yield from _check_name(path, session.id, located.line(("id",)))
    wanted = [
        (("steps", index, "reading"), step.reading) for index, step in enumerate(session.steps)
    ]
    for key, reading in wanted:
        if reading and reading not in readings:
            sentence = f"There is no reading {reading}."
            yield Problem(str(path), located.line(key), sentence, nearest(reading, readings))
    for where, sentence, hint in notices_too_long(session):
        yield Problem(str(path), located.line(where), sentence, hint, severity="warning")
    if session.source is None or session.source.wording != WORDS_OF_SOURCE:
        yield from _check_sentences(path, located)


def _is_instrument(path: Path) -> bool:
    """Return whether a file stands where instruments stand, or says its kind as they do."""
    if path.parent.name == INSTRUMENTS.name:
        return True
    data = read_yaml(read_source(path).text, path).data
    return isinstance(data, dict) and "kind" in data


def _check_instrument(path: Path) -> Iterator[Problem]:
    file = read_instrument(path)
    yield from _check_name(path, file.instrument.id, file.located.line(("id",)))
    for key, sentence, hint in too_long(file.instrument):
        yield Problem(str(path), file.located.line(key), sentence, hint, severity="warning")
    yield from _check_sentences(path, file.located)


def _check_name(path: Path, named: str, line: int | None) -> Iterator[Problem]:
    if named != path.stem:
        sentence = f"The id is {named}, but the file is called {path.name}."
        yield Problem(str(path), line, sentence, "Give both the same name.")


def _check_sentences(path: Path, located: Located) -> Iterator[Problem]:
    for key, text in _texts(located.data, ()):
        for _, sentence, words in long_sentences(text):
            yield _too_long(path, located.line(key), sentence, words)


def _texts(data: object, key: Key) -> Iterator[tuple[Key, str]]:
    if isinstance(data, dict):
        for name, value in data.items():
            if name not in _LEFT_ALONE:
                yield from _texts(value, (*key, name))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from _texts(value, (*key, index))
    elif isinstance(data, str):
        yield key, data


def _check_reading(path: Path) -> Iterator[Problem]:
    file = read_reading(path)
    yield from _check_name(path, file.reading.id, 2)
    for page, line in zip(file.reading.pages, file.page_lines, strict=True):
        yield from _check_page(path, page, line)


def _check_page(path: Path, page: Page, line: int) -> Iterator[Problem]:
    for block in page.blocks:
        yield from _check_block(path, page, block, line)
        if block.kind in {"diagram", "table"}:
            continue
        for row in block.rows:
            for _, sentence, words in long_sentences(plain_text(row[0])):
                yield _too_long(path, line, sentence, words)


def _check_block(path: Path, page: Page, block: Block, line: int) -> Iterator[Problem]:
    lines = lay_out(block, ROOM_COLUMNS)
    name = "text diagram" if block.kind == "diagram" else block.kind
    if block.kind in {"diagram", "table"} and len(lines) > ROOM_LINES:
        sentence = f"The {name} on the page {page.heading!r} is {len(lines)} lines high."
        hint = f"A room of 60 × 16 shows {ROOM_LINES}. Split it over two pages."
        yield Problem(str(path), line, sentence, hint, severity="warning")
    drawn = [row[0] for row in block.rows] if block.kind == "diagram" else lines
    widest = max(line_cells(row) for row in drawn)
    if widest > ROOM_COLUMNS:
        sentence = f"The {name} on the page {page.heading!r} is {widest} columns wide."
        hint = f"A room of 60 × 16 shows {ROOM_COLUMNS}."
        yield Problem(str(path), line, sentence, hint, severity="warning")


def _check_copied(path: Path, sources: Sources | None) -> Iterator[Problem]:
    if sources is None:
        return
    for run in sources.copied(read_source(path).text):
        sentence = f"These words stand in {run.source}: {run.words!r:.120}."
        yield Problem(str(path), run.line, sentence, "Say it in other words.")


def _too_long(path: Path, line: int | None, sentence: str, words: int) -> Problem:
    said = f"A sentence has {words} words: {sentence!r:.60}…"
    hint = f"Keep to {LONGEST} at most."
    return Problem(str(path), line, said, hint, severity="warning")
