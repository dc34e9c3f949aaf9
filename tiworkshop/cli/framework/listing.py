"""tiworkshop framework list."""

from __future__ import annotations

import click

from tiworkshop.cli.documents import data_text
from tiworkshop.cli.options import Shelves, library_option


@click.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print data instead of text.")
@library_option
@click.pass_obj
def list_records(shelves: Shelves, as_json: bool) -> None:
    """The reflections and training plans that are kept, the earliest day first."""
    from tiworkshop.cli.framework.sources import HOW_TO_KEEP, NOTHING_KEPT, reflections_of
    from tiworkshop.words.framework_reading import level_short

    reflections = reflections_of(shelves)
    kept, trained = reflections.records(), reflections.trainings()
    if as_json:
        data = {
            "reflections": [
                {
                    "id": one.id,
                    "date": one.date,
                    "team": one.team,
                    "level": one.level,
                    "answers": one.answers_by_id,
                }
                for one in kept
            ],
            "training": [
                {"id": one.id, "date": one.date, "offer": one.offer, "covered": list(one.covered)}
                for one in trained
            ],
        }
        click.echo(data_text(data), nl=False)
        return
    if not kept and not trained:
        click.echo(f"{NOTHING_KEPT} {HOW_TO_KEEP}")
    for record in kept:
        level = level_short(reflections.whole, record.level)
        click.echo(f"{record.id}  {record.date}  {record.team_title}, {level}")
    for plan in trained:
        click.echo(f"{plan.id}  {plan.date}  Training: {plan.offer or 'an offer without a name'}")
