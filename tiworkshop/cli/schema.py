"""tiworkshop schema."""

from __future__ import annotations

import click

from tiworkshop.cli.stop import USAGE, Stop
from tiworkshop.library.problem import nearest
from tiworkshop.library.shapes import SHAPES, schema_text


@click.command("schema")
@click.argument("shape", default="session", metavar=f"[{'|'.join(SHAPES)}]")
def schema(shape: str) -> None:
    """The JSON Schema that editors use: of a session, a reading, the words or an instrument."""
    if shape not in SHAPES:
        hint = nearest(shape, SHAPES) or f"Known: {', '.join(SHAPES)}."
        raise Stop(f"There is no schema of {shape}.", hint, USAGE)
    click.echo(schema_text(shape), nl=False)
