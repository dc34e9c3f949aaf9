"""What a shell offers after a command's name. Only names of files are looked at: somebody waits."""

from __future__ import annotations

from contextlib import suppress

import click

from tiworkshop.cli.library import library_for
from tiworkshop.cli.stop import Stop


def session_ids(ctx: click.Context, _: click.Parameter, incomplete: str) -> list[str]:
    """Return the ids of sessions that begin with what was typed."""
    return _ids(ctx, incomplete, instruments=False)


def shown_ids(ctx: click.Context, _: click.Parameter, incomplete: str) -> list[str]:
    """Return the ids of sessions and instruments that begin with what was typed."""
    return _ids(ctx, incomplete, instruments=True)


def _ids(ctx: click.Context, incomplete: str, *, instruments: bool) -> list[str]:
    found: list[str] = []
    with suppress(Stop, OSError):  # nothing is offered, and nothing is said into a line half typed
        library = library_for(ctx.ensure_object(list))
        found = [*library.sessions, *(library.instruments if instruments else ())]
    return [one for one in found if one.startswith(incomplete)]
