"""tiworkshop glossary."""

from __future__ import annotations

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
from tiworkshop.disk.plain_data import to_plain, to_plain_keys
from tiworkshop.export.exported import Exported, table_of
from tiworkshop.library.instruments.glossary import Glossary, Term
from tiworkshop.library.problem import nearest
from tiworkshop.library.shelves import Library

_ID = "glossary"


@click.command("glossary")
@click.argument("term", nargs=-1)
@click.option("--json", "as_json", is_flag=True, help="Print data instead of text.")
@document_options(*EVERY_SHAPE)
@library_option
@click.pass_obj
def glossary(
    shelves: Shelves,
    term: tuple[str, ...],
    as_json: bool,
    form: str | None,
    output: Path | None,
    force: bool,
) -> None:
    """What words mean: one TERM in any of its forms, or all of them."""
    from tiworkshop.export.glossary_terms import glossary_terms, one_term

    whole = _glossary(library_for(shelves))
    found = _named(whole, " ".join(term)) if term else None
    terms = (found,) if found else whole.terms
    exported = Exported(
        document=one_term(whole, found) if found else glossary_terms(whole),
        table=table_of([to_plain_keys(one) for one in terms]),
        data=to_plain(found or whole.terms),
    )
    shape = form_for(form, output, EVERY_SHAPE, as_json=as_json)
    put_out(written(exported, shape), output, force=force)


def _glossary(library: Library) -> Glossary:
    found = instrument_named(library, _ID)
    if not isinstance(found, Glossary):
        raise Stop(f"{_ID} is of kind {found.kind} here.", "Give that file another id.")
    return found


def _named(whole: Glossary, word: str) -> Term:
    try:
        return whole.term(word)
    except KeyError:
        forms = [form for one in whole.terms for form in one.forms]
        hint = nearest(word.lower(), forms) or "tiworkshop glossary prints all of them."
        raise Stop(f"The glossary has no term {word}.", hint, USAGE) from None
