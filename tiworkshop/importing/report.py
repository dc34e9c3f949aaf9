"""What is said after an import: what was read, mended, guessed, left, and what is open."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tiworkshop.disk.plain_data import to_plain
from tiworkshop.importing.document import ModuleText
from tiworkshop.importing.ledger import Remark
from tiworkshop.importing.module import Imported
from tiworkshop.library.definition import Session
from tiworkshop.library.problem import Problem

HEAD = (
    "Read from a module document by tiworkshop import, in the words of its author.",
    "Look at the lines marked Guess. Those marked Warning stand in the way of a run.",
)
_OPTIONAL = {
    "purpose": "purpose",
    "audience": "audience",
    "outcomes": "outcomes",
    "activities": "activities",
    "misuse": "misuse cards",
    "boundaries": "boundaries",
    "safeguarding": "safeguarding note",
}


def told(imported: Imported, source: ModuleText, problems: Sequence[Problem]) -> Iterator[str]:
    """Yield what is said to a person, line by line; *problems* are what `check` would say."""
    yield _what_was_read(imported.session)
    missing = [name for key, name in _OPTIONAL.items() if not getattr(imported.session, key)]
    if missing:
        yield f"Not in the document: {', '.join(missing)}."
    yield from (f"Line {problem.line}: {problem.sentence}" for problem in source.warnings)
    if source.mended:
        yield f"Damaged characters were mended on {_lines(source.mended)}."
    if imported.guesses:
        yield "Guessed; please look:"
        yield from map(_said, imported.guesses)
    if imported.left:
        yield "Kept in its notes, as there is no other place for it:"
        yield from (f"  line {left.line}: {left.text}" for left in imported.left)
    if problems:
        yield "To be settled before it can run:"
        if imported.warnings:
            yield from map(_said, imported.warnings)
        else:
            yield from (f"  {problem.sentence} {problem.hint}".rstrip() for problem in problems)


def as_data(
    imported: Imported, source: ModuleText, problems: Sequence[Problem], file: str | None
) -> dict[str, object]:
    """Return the same as data; ``file`` is None when the definition was printed."""
    session = imported.session
    return {
        "id": session.id,
        "title": session.title,
        "module": session.module,
        "file": file,
        "placed": {
            "minutes": [variant.minutes for variant in session.variants],
            "steps": len(session.steps),
            **{key: _extent(getattr(session, key)) for key in _OPTIONAL},
        },
        "noticed": [{"line": one.line, "sentence": one.sentence} for one in source.warnings],
        "repaired": list(source.mended),
        "guessed": to_plain(imported.guesses),
        "unplaced": to_plain(imported.left),
        "warnings": to_plain(imported.warnings),
        "problems": [problem.sentence for problem in problems],
    }


def _extent(placed: str | tuple[object, ...]) -> int | bool:
    """Return how many there are; of a text, whether it is there."""
    return bool(placed) if isinstance(placed, str) else len(placed)


def _what_was_read(session: Session) -> str:
    number = f"Module {session.module}, " if session.module is not None else ""
    lengths = " and ".join(f"{variant.minutes}" for variant in session.variants) or "no"
    counts = [
        _count(len(session.steps), "step"),
        _count(len(session.activities), "activity", "activities"),
        _count(len(session.misuse), "card"),
        _count(len(session.boundaries), "boundary", "boundaries"),
    ]
    return f"{number}{session.title}: {lengths} minutes, {', '.join(counts)}."


def _count(number: int, one: str, more: str = "") -> str:
    return f"{number} {one if number == 1 else more or f'{one}s'}"


def _lines(numbers: Sequence[int]) -> str:
    listed = ", ".join(map(str, numbers))
    return f"line {listed}" if len(numbers) == 1 else f"lines {listed}"


def _said(remark: Remark) -> str:
    return f"  line {remark.line}: {remark.sentence}"
