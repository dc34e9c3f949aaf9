"""Options that several commands of the audit share."""

from __future__ import annotations

import click

figures_option = click.option(
    "--figures",
    is_flag=True,
    help="Give figures where few people stand behind a question; else words.",
)
charts_option = click.option(
    "--charts/--no-charts",
    default=True,
    help="With or without what is drawn; tables hold the same figures.",
)
