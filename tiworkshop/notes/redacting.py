"""The gate to the disk: nothing typed passes it unredacted, and without an engine nothing does."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from tiworkshop.notes.plan import DAYS
from tiworkshop.notes.sheet import Sheet, Slot
from tiworkshop.values import dataclass

if TYPE_CHECKING:
    from tiworkshop.anonymiser import Redaction


class NotSaved(Exception):
    """Text could not be written; the reason is a sentence for the writer."""


@dataclass(frozen=True, slots=True)
class RedactedSheet:
    """A sheet whose texts have been through the engine."""

    sheet: Sheet
    replaced: int
    """How many details were replaced. What they were isn't kept."""
    engine: str


def redacted(sheet: Sheet, *, unfinished: bool = False) -> RedactedSheet:
    """Return a sheet with people and contact details replaced, consistently over all its texts.

    ``unfinished`` is for drafts: the last word of a text may be half typed. Raises NotSaved when
    the engine can't be used.
    """
    found = redactions(sheet, unfinished=unfinished)
    texts = {**sheet.texts, **{slot: one.redacted for slot, one in found.items()}}
    count = sum(len(one.spans) for one in found.values())
    return RedactedSheet(replace(sheet, texts=texts), count, engine_version())


def redactions(sheet: Sheet, *, unfinished: bool = False) -> dict[Slot, Redaction]:
    """Return what the engine says of each text of a sheet, save days of a plan. Raises NotSaved."""
    try:
        from tiworkshop.anonymiser import EngineUnavailable, TextTooLong, redact_all
    except ImportError as error:
        raise NotSaved(f"Nothing is saved: the check for names is missing ({error}).") from None
    slots = [slot for slot, text in sheet.texts.items() if not _is_day_of_plan(slot, text)]
    try:
        found = redact_all([sheet.texts[slot] for slot in slots], unfinished=unfinished)
    except EngineUnavailable as error:
        raise NotSaved(f"Nothing is saved: the check for names can't start ({error}).") from None
    except TextTooLong:
        raise NotSaved("Nothing is saved: a note is too long. Shorten it.") from None
    return dict(zip(slots, found, strict=True))


def _is_day_of_plan(slot: Slot, text: str) -> bool:
    """A day as the plan writes it names nobody; as free text, 2027-01-04 would pass for a phone."""
    if slot.kind != "plan" or slot.about not in DAYS:
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def engine_version() -> str:
    """Return the version of the engine, to be recorded with notes."""
    from tiworkshop.anonymiser import ENGINE_VERSION

    return ENGINE_VERSION
