"""The statements of a framework, printed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tiworkshop.cli.documents import EVERY_SHAPE, form_for, put_out, written
from tiworkshop.cli.library import instrument_named, library_for
from tiworkshop.cli.options import Shelves
from tiworkshop.cli.stop import USAGE, Stop
from tiworkshop.export.exported import Exported, table_of
from tiworkshop.library.instruments.framework import Framework
from tiworkshop.library.instruments.framework_level import FrameworkLevel, level_id
from tiworkshop.library.shelves import Library
from tiworkshop.values import dataclass

_OVERVIEW = "framework"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which statements are asked for; None is for all of them."""

    level: int | None = None
    theme: str | None = None


def print_statements(
    shelves: Shelves,
    wanted: Wanted,
    as_json: bool,
    form: str | None,
    output: Path | None,
    *,
    force: bool,
) -> None:
    """Print statements level by level, or write them to a file."""
    from tiworkshop.export.framework_statements import statements_of_levels

    library = library_for(shelves)
    whole = framework_in(library)
    levels = [_level(library, number) for number in _numbers(whole, wanted.level)]
    if wanted.theme:
        code = _code(whole, wanted.theme)
        levels = [kept for one in levels if (kept := _of_theme(one, code)).statements]
    rows = [row for one in levels for row in _rows(one)]
    exported = Exported(
        document=statements_of_levels(whole, levels), table=table_of(rows), data=rows
    )
    shape = form_for(form, output, EVERY_SHAPE, as_json=as_json)
    put_out(written(exported, shape), output, force=force)


def framework_in(library: Library) -> Framework:
    """Return the framework in the library. Stops when it is of another kind there."""
    found = instrument_named(library, _OVERVIEW)
    if not isinstance(found, Framework):
        raise Stop(f"{_OVERVIEW} is of kind {found.kind} here.", "Give that file another id.")
    return found


def _level(library: Library, number: int) -> FrameworkLevel:
    found = instrument_named(library, level_id(number))
    if not isinstance(found, FrameworkLevel):
        raise Stop(f"{found.id} is of kind {found.kind} here.", "Give that file another id.")
    return found


def _numbers(whole: Framework, wanted: int | None) -> list[int]:
    numbers = [level.number for level in whole.levels]
    if wanted is None:
        return numbers
    if wanted not in numbers:
        known = f"It has {', '.join(map(str, numbers))}."
        raise Stop(f"The framework has no level {wanted}.", known, USAGE)
    return [wanted]


def _code(whole: Framework, wanted: str) -> str:
    codes = [theme.code for theme in whole.themes]
    if wanted.upper() not in codes:
        known = f"It has {', '.join(codes)}."
        raise Stop(f"The framework has no theme {wanted}.", known, USAGE)
    return wanted.upper()


def _of_theme(level: FrameworkLevel, code: str) -> FrameworkLevel:
    return replace(level, statements=tuple(one for one in level.statements if one.theme == code))


def _rows(level: FrameworkLevel) -> list[dict[str, object]]:
    return [
        {
            "id": one.id,
            "level": level.level,
            "theme": one.theme,
            "part": one.part,
            "text": one.text,
        }
        for one in level.statements
    ]
