"""tiworkshop schema."""

from __future__ import annotations

import json

import click

from tiworkshop.cli.stop import USAGE, Stop
from tiworkshop.library.instruments import INSTRUMENTS
from tiworkshop.library.problem import nearest

SHAPES = ("session", "reading", "companion", *INSTRUMENTS)


@click.command("schema")
@click.argument("shape", default="session", metavar=f"[{'|'.join(SHAPES)}]")
def schema(shape: str) -> None:
    """The JSON Schema that editors use, of a session, a reading, the words or an instrument."""
    from tiworkshop.library.companion import Companion
    from tiworkshop.library.definition import Session
    from tiworkshop.library.reading_file import FrontMatter
    from tiworkshop.library.validation import json_schema

    models = (kind.model for kind in INSTRUMENTS.values())
    classes = dict(zip(SHAPES, (Session, FrontMatter, Companion, *models), strict=True))
    if shape not in classes:
        hint = nearest(shape, SHAPES) or f"Known: {', '.join(SHAPES)}."
        raise Stop(f"There is no schema of {shape}.", hint, USAGE)
    document = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **json_schema(classes[shape]),
    }
    click.echo(json.dumps(document, ensure_ascii=False, indent=2))
