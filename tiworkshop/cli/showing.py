"""tiworkshop show."""

from __future__ import annotations

import json
from importlib import import_module
from typing import TYPE_CHECKING

import click

from tiworkshop.cli.completing import shown_ids
from tiworkshop.cli.documents import written
from tiworkshop.cli.library import instrument_named, library_for, session_named
from tiworkshop.cli.options import Shelves, library_option
from tiworkshop.disk.plain_data import to_plain_keys
from tiworkshop.export.exported import Exported
from tiworkshop.library.definition import Session, Variant
from tiworkshop.library.instruments import INSTRUMENTS

if TYPE_CHECKING:
    from tiworkshop.export.document import Document
    from tiworkshop.library.instruments import AnyInstrument


@click.command("show")
@click.argument("name", shell_complete=shown_ids)
@click.option("--json", "as_json", is_flag=True, help="Print data instead of text.")
@library_option
@click.pass_obj
def show(shelves: Shelves, name: str, as_json: bool) -> None:
    """A whole definition, checked: NAME is a session (an id or a path) or an instrument."""
    library = library_for(shelves)
    if name in library.instruments and name not in library.sessions:
        _show_instrument(instrument_named(library, name), as_json=as_json)
        return
    _, definition = session_named(library, name)
    if as_json:
        click.echo(json.dumps(whole(definition), ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(_lines(definition)))


def _show_instrument(instrument: AnyInstrument, *, as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps(to_plain_keys(instrument), ensure_ascii=False, indent=2))
        return
    module, _, name = INSTRUMENTS[instrument.kind].document.partition(":")
    document: Document = getattr(import_module(module), name)(instrument)
    click.echo(written(Exported(document=document), "text"), nl=False)


def whole(session: Session) -> dict[str, object]:
    """Return a session as data, with every segment's steps written out where they are used."""
    return {
        **to_plain_keys(session),
        "variants": [
            {
                "minutes": variant.minutes,
                "segments": [
                    {
                        **to_plain_keys(segment),
                        "steps": [to_plain_keys(session.step(name)) for name in segment.steps],
                    }
                    for segment in variant.segments
                ],
            }
            for variant in session.variants
        ],
    }


def _lines(session: Session) -> list[str]:
    lines = [session.title, "", session.purpose]
    if session.audience:
        lines.append(f"For: {session.audience}")
    if session.time_range:
        lines.append(f"Time: {session.time_range}")
    lines += _list("What participants leave with", session.outcomes)
    for variant in session.variants:
        lines += _variant(session, variant)
    for activity in session.activities:
        length = f"{activity.minutes} minutes" if activity.minutes else "no set time"
        lines += ["", f"Optional activity: {activity.title} ({length})"]
        lines += [f"  {text}" for text in (activity.purpose, activity.task) if text]
        lines += [f"  For example: {example}" for example in activity.examples]
        lines += [f"  - {question}" for question in activity.questions]
        lines += [f"  Guideline: {guideline}" for guideline in activity.guidelines]
    for card in session.misuse:
        lines += ["", f"Card: {card.title}", f"  {card.pattern}", f"  Instead: {card.redirection}"]
        lines += [f"  From: {card.source}"] if card.source else []
    lines += _list("What this session does not do", session.boundaries)
    if session.safeguarding:
        lines += ["", f"Safeguarding: {session.safeguarding}"]
    if session.notes:
        lines += ["", "Notes beside it", *(f"  {line}" for line in session.notes.split("\n"))]
    return lines


def _variant(session: Session, variant: Variant) -> list[str]:
    lines = ["", f"{variant.minutes} minutes"]
    for segment in variant.segments:
        lines.append(f"  {segment.title}: {segment.minutes} minutes")
        lines += [f"    - {session.step(name).title}" for name in segment.steps]
    return lines


def _list(heading: str, items: tuple[str, ...]) -> list[str]:
    return ["", heading, *(f"  - {item}" for item in items)] if items else []
