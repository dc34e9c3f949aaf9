"""Everything one user kept, as both faces show it: told, changed, deleted, restored, erased."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from tiworkshop.disk.files import private_directory, write_for_sharing
from tiworkshop.export.charts.fonts import remember_fonts_privately
from tiworkshop.export.document import Document, Paragraph
from tiworkshop.export.exported import Exported
from tiworkshop.export.formats import FORMATS, encoded
from tiworkshop.export.kept_notes import notes_document
from tiworkshop.export.planned import plan_pieces
from tiworkshop.instruments.desk import InstrumentDesk, begun
from tiworkshop.instruments.framework.whole import whole_framework
from tiworkshop.instruments.records.record import (
    AuditRecord,
    ContinuumRecord,
    PlanRecord,
    ReflectionRecord,
    TrainingRecord,
)
from tiworkshop.keeping import deleting
from tiworkshop.keeping.cupboard import Contents, Cupboard, NotThere, Thing, in_use, restore_list
from tiworkshop.keeping.deleting import change_draft
from tiworkshop.keeping.listed import Listed
from tiworkshop.keeping.old import long_kept
from tiworkshop.keeping.texts import rewritten, sheet_of
from tiworkshop.library.instruments.audit import Audit
from tiworkshop.library.instruments.continuum import Continuum
from tiworkshop.library.instruments.framework import Framework
from tiworkshop.library.problem import Refused
from tiworkshop.library.shelves import NotFound
from tiworkshop.notes.kept import KeptNotes
from tiworkshop.notes.redacting import RedactedSheet
from tiworkshop.notes.review_date import date_words
from tiworkshop.workshop.audits import Audits
from tiworkshop.workshop.places import Places
from tiworkshop.workshop.reflections import Reflections
from tiworkshop.workshop.services import Services

_OTHERS = re.compile(r"[^a-z0-9]+")
"""What never becomes part of a file's name."""


@dataclass(slots=True)
class Keeping:
    """What is kept, and what was deleted and can come back."""

    services: Services
    _looked: tuple[object, Contents] | None = None

    @property
    def in_use(self) -> Cupboard:
        """What is kept."""
        return in_use(self.services.directories)

    @property
    def deleted(self) -> Cupboard:
        """What was deleted and can come back."""
        return restore_list(self.services.directories)

    def look(self) -> Contents:
        """Return what is kept; it is read again when a file came, went or was changed."""
        stamp = self.in_use.stamp()
        if self._looked is None or self._looked[0] != stamp:
            self._looked = (stamp, self.in_use.look())
        return self._looked[1]

    def long_kept(self, months: int) -> tuple[Listed, ...]:
        """Return what is older than so many months, and was left alone since."""
        return long_kept(self.in_use, months, self.services.today())

    # what it says

    def document_of(self, thing: Thing) -> Document:
        """Return a thing as a document. Raises NotThere when the library can't tell it."""
        words = self.services.companion
        match thing:
            case KeptNotes():
                return notes_document([thing], [], words)
            case PlanRecord():
                pieces = plan_pieces(thing.plan, words.plan)
                return Document(thing.title, (Paragraph(date_words(thing.date)), *pieces))
            case _:
                return self._told(thing)

    def _told(
        self, record: AuditRecord | ContinuumRecord | ReflectionRecord | TrainingRecord
    ) -> Document:
        try:
            instrument = self.services.library.instrument(record.instrument)
        except (NotFound, Refused) as error:
            raise NotThere(f"{record.title} can't be told now. {error}") from None
        match record, instrument:
            case AuditRecord(), Audit():
                return Audits(self.services, instrument).result_of(record)
            case ContinuumRecord(), Continuum():
                return Places(self.services, instrument).document_of(record)
            case ReflectionRecord(), Framework():
                reflections = self._reflections(instrument)
                if not reflections.can_tell(record):
                    told = f"{instrument.id} has no level {record.level} to reflect on."
                    raise NotThere(f"{record.title} can't be told now: {told}")
                return reflections.document_of(record, plan=True)
            case TrainingRecord(), Framework():
                return self._reflections(instrument).training_document_of(record)
            case _:
                kind = instrument.kind
                raise NotThere(f"{record.title} can't be told now: {instrument.id} is a {kind}.")

    def _reflections(self, framework: Framework) -> Reflections:
        return Reflections(self.services, whole_framework(self.services.library, framework))

    def make_file(self, thing: Thing, form: str) -> Path:
        """Write a thing as a private file among the user's exports, and return it.

        No file is ever replaced. Raises NotThere, NotInstalled, OSError.
        """
        document = self.document_of(thing)
        if form == "docx":
            remember_fonts_privately(self.services.directories.cache)
        content = encoded(Exported(document=document), form)
        whole = content.encode() if isinstance(content, str) else content
        exports = private_directory(self.services.directories.exports)
        for name in _file_names(document.title, FORMATS[form].endings[0]):
            with suppress(FileExistsError):
                write_for_sharing(exports / name, whole, replace=False)
                return exports / name
        raise AssertionError("there is always another name")

    # changing its words

    def change_begun(self, one: Listed) -> bool:
        """Return whether there is a draft of a change to go on with."""
        return begun(self.services.drafts, change_draft(one.id))

    def open_change(self, one: Listed, thing: Thing) -> InstrumentDesk:
        """Open the draft of a change, or begin it with what is kept. Raises NotSaved."""
        return InstrumentDesk.opened(
            self.services.drafts, change_draft(one.id), begin_with=sheet_of(thing)
        )

    def keep_change(self, desk: InstrumentDesk, thing: Thing, result: RedactedSheet) -> Thing:
        """Keep other words in place of those that are kept; the draft is removed.

        The day stays. What stood there before is gone. Raises NotSaved.
        """
        changed = rewritten(thing, result)
        if isinstance(changed, KeptNotes):
            self.services.notes.keep(changed)
        else:
            self.services.records.keep(changed)
        desk.discard()
        return changed

    # deleting

    def delete(self, one: Listed) -> None:
        """Put a thing on the restore list. Raises NotThere."""
        deleting.delete(self.services.directories, one)

    def restore(self, one: Listed) -> None:
        """Put a deleted thing back. Raises NotThere."""
        deleting.restore(self.services.directories, one)

    def erase(self, one: Listed) -> None:
        """Erase a thing and the drafts that come from it. Raises NotThere."""
        deleting.erase(self.services.directories, one)


def _file_names(title: str, ending: str) -> Iterator[str]:
    """Yield names for a file: the title's words, then with a number. They tell no day."""
    words = _OTHERS.sub("-", title.lower()).strip("-") or "notes"
    yield f"{words}{ending}"
    yield from (f"{words}-{number}{ending}" for number in count(2))
