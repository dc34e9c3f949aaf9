"""The page for governors, from what is kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from tiworkshop.cli.library import instrument_named
from tiworkshop.cli.notes.sources import everything_kept, notes_and_plans
from tiworkshop.cli.report import known_runs, report_of
from tiworkshop.cli.stop import USAGE, Stop
from tiworkshop.export.audit_about import about_record
from tiworkshop.export.exported import Exported
from tiworkshop.export.formats import PAGES
from tiworkshop.export.governor_page import ForGovernors, SeenAudit, governor_page
from tiworkshop.instruments.audit.scoring import score
from tiworkshop.library.instruments.audit import Audit
from tiworkshop.library.instruments.continuum import Continuum
from tiworkshop.notes.plan import MOST_ROWS, PlanRow
from tiworkshop.values import dataclass

if TYPE_CHECKING:
    from tiworkshop.export.export_file import ExportFile
    from tiworkshop.instruments.continuum.visits import Visit
    from tiworkshop.library.companion import Companion
    from tiworkshop.library.shelves import Library
    from tiworkshop.run.report import RunReport


@dataclass(frozen=True, slots=True)
class Parts:
    """Which parts the page shall have, if there is something to tell."""

    plans: bool = True
    audit: bool = True
    place: bool = True
    time: bool = True


def governors_export(library: Library, names: Sequence[str], parts: Parts, shape: str) -> Exported:
    """Return the page, with the plans that are named or the latest three.

    Stops for a format that holds no page, and for names that are none.
    """
    if shape not in PAGES:
        hint = f"Choose one of {', '.join(PAGES)}."
        raise Stop(f"The page for governors can't be written as {shape}.", hint, USAGE)
    kept, words = everything_kept(), library.companion()
    told = ForGovernors(
        plans=_planned(kept, names) if parts.plans else None,
        audit=_audit(library, kept, words) if parts.audit else None,
        place=_place(library, kept) if parts.place else None,
        report=_report(library) if parts.time else None,
    )
    return Exported(document=governor_page(told, words))


def _planned(kept: ExportFile, names: Sequence[str]) -> tuple[PlanRow, ...]:
    """Return the plans that are named, or the latest; say so when older ones are left out."""
    if names:
        return _plans(notes_and_plans(names))
    plans = _plans(kept)
    if len(plans) > MOST_ROWS:
        said = f"The latest {MOST_ROWS} plans are on the page, of {len(plans)}."
        click.echo(f"{said} Name others by their ids.", err=True)
    return plans[:MOST_ROWS]


def _plans(kept: ExportFile) -> tuple[PlanRow, ...]:
    """Return all plans, the latest first."""
    dated = [(one.date, row) for one in kept.with_plans for row in one.plan.rows]
    dated.sort(key=lambda one: one[0], reverse=True)
    return tuple(plan for _, plan in dated)


def _report(library: Library) -> RunReport | None:
    """Return the latest run's report; say so when its session can't tell it any more."""
    for run in known_runs()[:1]:
        try:
            return report_of(library, run)
        except Stop as stop:
            click.echo(f"{stop.sentence} The time it took is left out.", err=True)
    return None


def _audit(library: Library, kept: ExportFile, words: Companion) -> SeenAudit | None:
    if not kept.audits:
        return None
    record = kept.audits[-1]
    audit = instrument_named(library, record.instrument)
    if not isinstance(audit, Audit):
        return None
    result = score(audit, record.answers_by_number)
    return SeenAudit(result, tuple(about_record(record, audit, words.audit.result)))


def _place(library: Library, kept: ExportFile) -> tuple[Visit, Continuum] | None:
    if not kept.places:
        return None
    record = kept.places[-1]
    continuum = instrument_named(library, record.instrument)
    return (record.visit, continuum) if isinstance(continuum, Continuum) else None
