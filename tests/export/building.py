"""Build every document in every format, in a process of its own with a user of its own.

Run as ``python -m tests.export.building DIRECTORY``.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from tests.export.installed import PANGO
from tests.export.kept_examples import NOTES, PLACE, audit_record, everything, plan_record
from tests.export.test_run_report import REPORT
from tests.instruments.conftest import bundled
from tiworkshop.agenda.timetable import build_agenda
from tiworkshop.disk.plain_data import to_plain
from tiworkshop.export.audit_result import result_document
from tiworkshop.export.audit_sides import side_document
from tiworkshop.export.audit_time import time_document
from tiworkshop.export.continuum_place import place_document, places_over_time
from tiworkshop.export.document import Table
from tiworkshop.export.export_file import renamed
from tiworkshop.export.exported import Exported
from tiworkshop.export.formats import FORMATS, encoded
from tiworkshop.export.framework_statements import statements_of_levels
from tiworkshop.export.governor_page import ForGovernors, SeenAudit, governor_page
from tiworkshop.export.handout import handout
from tiworkshop.export.kept_notes import notes_document, notes_table
from tiworkshop.export.planned import plan_pieces, review_days
from tiworkshop.export.run_report import report_document
from tiworkshop.instruments.audit.over_time import Dated
from tiworkshop.instruments.audit.scoring import score
from tiworkshop.instruments.audit.side_by_side import View, side_by_side
from tiworkshop.library.companion_file import read_companion
from tiworkshop.library.instruments.audit import Audit
from tiworkshop.library.instruments.continuum import Continuum
from tiworkshop.library.instruments.framework import Framework
from tiworkshop.library.instruments.framework_level import FrameworkLevel
from tiworkshop.library.places import bundled_shelf
from tiworkshop.library.session_file import read_session


def matters() -> Iterator[tuple[str, Exported]]:
    """Yield everything that can be exported, by name."""
    words = read_companion(bundled_shelf() / "content" / "companion.yaml")
    yield "notes", _notes()
    audit, continuum = bundled("audit.yaml"), bundled("continuum.yaml")
    assert isinstance(audit, Audit)
    assert isinstance(continuum, Continuum)
    record = audit_record()
    result = score(audit, record.answers_by_number, record.evidence)
    seen = SeenAudit(result, ("Leaders",))
    dated = [Dated(day, result) for day in ("2026-01-05", "2026-03-04")]
    views = [View(name, "2026-03-04", result) for name in ("Leaders", "Setting")]
    documents = {
        "governors": governor_page(
            ForGovernors(NOTES.plan.rows, seen, (PLACE.visit, continuum)),
            words,
        ),
        "audit": result_document(
            result, words.audit, evidence=True, plan=plan_pieces(plan_record().plan, words.plan)
        ),
        "sides": side_document(side_by_side(audit, views), words.audit),
        "time": time_document(audit, dated, words.audit),
        "place": place_document(PLACE.visit, continuum, words.continuum),
        "places": places_over_time([PLACE.visit, PLACE.visit], continuum, words.continuum),
        "report": report_document(REPORT, words.report),
    }
    framework, level = bundled("framework.yaml"), bundled("framework-level-4.yaml")
    assert isinstance(framework, Framework)
    assert isinstance(level, FrameworkLevel)
    documents["framework"] = statements_of_levels(framework, [level])
    path = bundled_shelf() / "sessions" / "creating-trauma-informed-systems.yaml"
    documents["handout"] = handout(build_agenda(read_session(path).session, 45), words)
    for name, document in documents.items():
        tables = [piece for piece in document.pieces if isinstance(piece, Table)]
        yield name, Exported(document=document, table=tables[0] if tables else None)


def _notes() -> Exported:
    words = read_companion(bundled_shelf() / "content" / "companion.yaml")
    kept = everything()
    return Exported(
        document=notes_document(kept.notes, kept.plans, words),
        table=notes_table(kept.notes, kept.plans, words),
        data=to_plain(renamed(kept)),
        days=review_days(kept.with_plans, words.exports, with_text=True),
    )


def build(directory: Path) -> None:
    """Write everything in every format that can hold it."""
    for name, exported in matters():
        for form, one in FORMATS.items():
            if getattr(exported, one.holds) is not None and (form != "pdf" or PANGO):
                content = encoded(exported, form)
                raw = content.encode() if isinstance(content, str) else content
                (directory / f"{name}{one.endings[0]}").write_bytes(raw)


if __name__ == "__main__":
    build(Path(sys.argv[1]))
