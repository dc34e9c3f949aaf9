"""tiworkshop framework."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click

from tiworkshop.cli.documents import (
    EVERY_SHAPE,
    document_options,
    form_for,
    put_out,
    written,
)
from tiworkshop.cli.library import instrument_named, library_for
from tiworkshop.cli.options import Shelves, library_option
from tiworkshop.cli.stop import USAGE, Stop
from tiworkshop.export.exported import Exported, table_of
from tiworkshop.library.instruments.framework import Framework
from tiworkshop.library.instruments.framework_level import FrameworkLevel, level_id
from tiworkshop.library.shelves import Library

_OVERVIEW = "framework"


@click.command("framework")
@click.option("--level", type=int, metavar="N", help="Only this level.")
@click.option("--theme", metavar="CODE", help="Only this theme, such as KA.")
@click.option("--json", "as_json", is_flag=True, help="Print data instead of text.")
@document_options(*EVERY_SHAPE)
@library_option
@click.pass_obj
def framework(
    shelves: Shelves,
    level: int | None,
    theme: str | None,
    as_json: bool,
    form: str | None,
    output: Path | None,
    force: bool,
) -> None:
    """The workforce framework's statements, each with its id, level by level.

    An id tells the place in the source: L1.KA.K03 is level 1, theme KA, knowledge, the third.
    Level 4 has no themes: L4.03. What levels and themes mean: tiworkshop show framework.
    """
    from tiworkshop.export.framework_statements import statements_of_levels

    library = library_for(shelves)
    whole = _overview(library)
    levels = [_level(library, number) for number in _numbers(whole, level)]
    if theme:
        code = _code(whole, theme)
        levels = [kept for one in levels if (kept := _of_theme(one, code)).statements]
    rows = [row for one in levels for row in _rows(one)]
    exported = Exported(
        document=statements_of_levels(whole, levels), table=table_of(rows), data=rows
    )
    shape = form_for(form, output, EVERY_SHAPE, as_json=as_json)
    put_out(written(exported, shape), output, force=force)


def _overview(library: Library) -> Framework:
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
