"""The places on a continuum that one user chose: a draft, and those that are kept."""

from __future__ import annotations

from tiworkshop.export.continuum_place import place_document, places_over_time
from tiworkshop.export.document import Document
from tiworkshop.instruments.continuum.finding import PlaceFinding
from tiworkshop.instruments.continuum.placing import Place
from tiworkshop.instruments.continuum.visits import Visit
from tiworkshop.instruments.desk import InstrumentDesk, begun, draft_name
from tiworkshop.instruments.records.collecting import continuum_record
from tiworkshop.instruments.records.record import ContinuumRecord
from tiworkshop.library.instruments.continuum import Continuum
from tiworkshop.notes.kept import random_note_id
from tiworkshop.notes.redacting import RedactedSheet
from tiworkshop.values import dataclass
from tiworkshop.workshop.services import Services


@dataclass(frozen=True, slots=True)
class Places:
    """A continuum of the library with what one user kept of it."""

    services: Services
    continuum: Continuum

    def records(self) -> tuple[ContinuumRecord, ...]:
        """Return the kept ones, the earliest day first."""
        kept = self.services.records.all(ContinuumRecord)
        return tuple(record for record in kept if record.instrument == self.continuum.id)

    @property
    def begun(self) -> bool:
        """Whether there is a draft to go on with."""
        return begun(self.services.drafts, draft_name(self.continuum.id))

    def open(self) -> PlaceFinding:
        """Open the draft, or begin it. Raises NotSaved."""
        desk = InstrumentDesk.opened(self.services.drafts, draft_name(self.continuum.id))
        return PlaceFinding(self.continuum, desk)

    def keep(self, finding: PlaceFinding, result: RedactedSheet) -> ContinuumRecord:
        """Keep a place with today's date; its draft is removed. Raises NotSaved or NotAPlace."""
        day = self.services.today()
        record = continuum_record(result, self.continuum, day, random_note_id())
        self.services.records.keep(record)
        finding.desk.discard()
        return record

    def document_of(self, record: ContinuumRecord) -> Document:
        """Return a kept place with what is seen."""
        return place_document(_visit(record), self.continuum, self.services.companion.continuum)

    def over_time(self) -> Document:
        """Return every kept place, the earliest day first."""
        visits = [_visit(record) for record in self.records()]
        return places_over_time(visits, self.continuum, self.services.companion.continuum)


def _visit(record: ContinuumRecord) -> Visit:
    evidence = {one.about: one.text for one in record.evidence}
    place = Place(record.phase, record.between)
    return Visit(record.date, place, frozenset(record.ticks), evidence)
