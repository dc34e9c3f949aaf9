"""tiworkshop framework training."""

from __future__ import annotations

from pathlib import Path

import click

from tiworkshop.cli.documents import document_options, form_for, put_out, written
from tiworkshop.cli.options import Shelves, library_option
from tiworkshop.cli.stop import USAGE, Stop
from tiworkshop.export.exported import Exported
from tiworkshop.export.formats import PAGES


@click.command("training")
@click.argument("covers", nargs=-1)
@click.option("--offer", default="", metavar="NAME", help="What the offer is called.")
@document_options(*PAGES)
@library_option
@click.pass_obj
def training(
    shelves: Shelves,
    covers: tuple[str, ...],
    offer: str,
    form: str | None,
    output: Path | None,
    force: bool,
) -> None:
    """What training covers, what is thin and what is missing. Nothing is kept.

    COVERS names parts: L2.KA is level 2, theme KA; L2.KA.K is its knowledge, L2.KA.S its skills.
    """
    from tiworkshop.cli.framework.sources import reflections_of
    from tiworkshop.export.training_coverage import training_document
    from tiworkshop.instruments.framework.training import NotCovered, coverage, parts_named

    reflections = reflections_of(shelves)
    whole, words = reflections.whole, reflections.services.companion.framework.training
    try:
        told = coverage(whole, parts_named(whole, covers))
    except NotCovered as missing:
        raise Stop(str(missing), missing.hint, USAGE) from None
    document = training_document(told, whole, words, offer=offer)
    content = written(Exported(document=document), form_for(form, output, PAGES))
    put_out(content, output, force=force)
