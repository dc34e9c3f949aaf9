"""tiworkshop audit list."""

from __future__ import annotations

import click

from tiworkshop.cli.documents import data_text
from tiworkshop.cli.options import Shelves, library_option


@click.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print data instead of text.")
@library_option
@click.pass_obj
def list_records(shelves: Shelves, as_json: bool) -> None:
    """The audits that are kept, the earliest day first."""
    from tiworkshop.cli.audit.sources import audit_of, say_unreadable, shelf
    from tiworkshop.instruments.audit.figures import counted
    from tiworkshop.instruments.audit.scoring import score
    from tiworkshop.instruments.records.record import AuditRecord

    _, audit = audit_of(shelves)
    say_unreadable()
    records = shelf().all(AuditRecord)
    tallies = [score(audit, record.answers_by_number).tally for record in records]
    if as_json:
        data = [
            {
                "id": record.id,
                "date": record.date,
                "perspective": record.perspective,
                "title": record.perspective_title,
                "assessed": tally.assessed,
                "questions": tally.asked,
            }
            for record, tally in zip(records, tallies, strict=True)
        ]
        click.echo(data_text({"audits": data}), nl=False)
        return
    if not records:
        click.echo("No audit is kept yet. tiworkshop audit import FILE keeps one.")
    for record, tally in zip(records, tallies, strict=True):
        n = counted(tally.assessed, tally.asked)
        click.echo(f"{record.id}  {record.date}  {record.perspective_title}, {n} assessed")
