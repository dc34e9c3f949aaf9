"""Changing the words of a kept thing: which text, and what would be kept."""

from __future__ import annotations

from collections.abc import Sequence

from tiworkshop.instruments.records.record import AuditRecord, ContinuumRecord, ReflectionRecord
from tiworkshop.keeping.cupboard import NotThere, Thing
from tiworkshop.keeping.texts import PARKED, KeptText, rewritten, texts_of
from tiworkshop.library.instruments.continuum import Continuum
from tiworkshop.library.problem import Refused
from tiworkshop.library.shelves import NotFound
from tiworkshop.notes.kept import KeptNotes
from tiworkshop.notes.redacting import RedactedSheet
from tiworkshop.notes.review_date import date_words
from tiworkshop.notes.sheet import Sheet
from tiworkshop.readings.page import Page
from tiworkshop.words.choice import Choice
from tiworkshop.words.documents import pages_of
from tiworkshop.words.kept_notes import line_label
from tiworkshop.words.plan import date_choices
from tiworkshop.workshop.keeping import Keeping
from tiworkshop.workshop.services import Services

WHICH_WORDS = "Which words?"
CHECK = "check"
ONE_TEXT = "What stands here now is replaced by what you keep."
KEPT = "Kept in place of what was there."
UNCHANGED = "Nothing was changed."
THE_WORDS = "the words"


def text_choices(thing: Thing, sheet: Sheet, services: Services) -> list[Choice]:
    """Return the texts of a thing as they stand now, and to check and keep them."""
    choices = [
        Choice(str(at), text_label(one, thing, services), _shown(one, sheet))
        for at, one in enumerate(texts_of(thing))
    ]
    return [*choices, Choice(CHECK, "Check it and keep it")]


def text_label(one: KeptText, thing: Thing, services: Services) -> str:
    """Return what a text is about, in words."""
    match thing:
        case _ if one.about == PARKED:
            return f"Parked idea {one.slot.item}"
        case _ if one.slot.kind == "plan":
            return f"Change {one.slot.item}: {line_label(services.companion.plan, one.about)}"
        case KeptNotes(entries=entries):
            entry = entries[int(one.about)]
            return f"{entry.title}: {entry.question}" if entry.question else entry.title
        case AuditRecord():
            return f"Evidence for question {one.about}"
        case ContinuumRecord(instrument=instrument):
            return _sign(instrument, one.about, services)
        case ReflectionRecord():
            return f"Note on {one.about}"
        case _:
            return "What the offer is called"


def day_choices(one: KeptText, services: Services) -> list[Choice]:
    """Return days to choose from; for a review date those of the cycle."""
    cycle = services.companion.plan_hints.cycle if one.about == "review_date" else ()
    return date_choices(services.today(), cycle)


def kept_pages(result: RedactedSheet, thing: Thing, keeping: Keeping) -> Sequence[Page]:
    """Return what would be kept, as it would be read."""
    try:
        return pages_of(keeping.document_of(rewritten(thing, result)))
    except NotThere:
        return ()


def _shown(one: KeptText, sheet: Sheet) -> str:
    text = sheet.text(one.slot)
    return (date_words(text) if one.is_day and text else text) or "nothing, which is fine"


def _sign(instrument: str, about: str, services: Services) -> str:
    try:
        found = services.library.instrument(instrument)
    except (NotFound, Refused):
        return about
    signs = found.signs if isinstance(found, Continuum) else ()
    return next((sign.text for sign in signs if sign.id == about), "Evidence for the place")
