"""tiworkshop notes list."""

from __future__ import annotations

import click

from tiworkshop.cli.documents import data_text


@click.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print data instead of text.")
def list_notes(as_json: bool) -> None:
    """Notes and plans that are kept, the latest notes first."""
    from tiworkshop.cli.notes.planned import planned, planned_data, planned_lines
    from tiworkshop.cli.notes.sources import everything_kept

    kept = everything_kept()
    if as_json:
        notes = [
            {
                "id": one.id,
                "date": one.date,
                "session": one.session,
                "title": one.title,
                "minutes": one.minutes,
                "entries": len(one.entries),
                "plan": bool(one.plan.rows),
                "review_date": next((row.review_date for row in one.plan.rows), ""),
            }
            for one in kept.notes
        ]
        plans = [
            {"id": one.id, "date": one.date, "title": one.title, "rows": len(one.rows)}
            for one in kept.plans
        ]
        data = {"notes": notes, "plans": plans, **planned_data(planned(kept))}
        click.echo(data_text(data), nl=False)
        return
    if not kept.notes and not kept.plans:
        click.echo("Nothing is kept yet. Notes are kept at the close of a session.")
    for one in kept.notes:
        with_plan = ", with a plan" if one.plan.rows else ""
        click.echo(f"{one.id}  {one.date}  {one.title}, {one.minutes} minutes{with_plan}")
    for plan in kept.plans:
        rows = f"{len(plan.rows)} row{'' if len(plan.rows) == 1 else 's'}"
        click.echo(f"{plan.id}  {plan.date}  {plan.title}, action plan of {rows}")
    for line in planned_lines(planned(kept)):
        click.echo(line)
