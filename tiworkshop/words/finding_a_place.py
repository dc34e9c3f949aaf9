"""What is said, and what can be done, while a place on the continuum is found."""

from __future__ import annotations

from tiworkshop.instruments.continuum.finding import PlaceFinding
from tiworkshop.instruments.continuum.placing import Place, place_words
from tiworkshop.instruments.continuum.sheet import WHOLE, ContinuumSheet
from tiworkshop.library.instruments.continuum import Continuum
from tiworkshop.notes.redacting import RedactedSheet
from tiworkshop.notes.review_date import date_words
from tiworkshop.readings.page import Page, bullets, paragraph
from tiworkshop.words.choice import Choice
from tiworkshop.words.command import Command
from tiworkshop.workshop.places import Places

PRIVATE_PLACE = "Private"
WHAT_TO_OPEN = "What would you like to open?"
EVIDENCE_HINT = "What shows it: roles and routines, never a person."
NO_PLACE_YET = "No phase is chosen yet. c chooses this one, w between two."
NONE_CHOSEN = "no phase chosen yet"
LAST_PHASE = "This is the last phase."
FIRST_PHASE = "This is the first phase."
NOTHING_TO_UNDO = "Nothing to take back."
TAKEN_BACK = "Taken back."
KEPT = "Kept with today's date."
THE_PHASES = "the phases"
FIND = "find"

TICK = Command("place.tick", ("enter", "space"), "tick", "tick", "Tick the marked line, or not.", 1)
NUMBER = Command("place.number", tuple("123456789"), "number", "", "Tick the line of this number.")
CHOOSE = Command(
    "place.choose", ("c",), "choose", "this phase", "Choose this phase; again takes it back.", 0
)
BETWEEN = Command(
    "place.between", ("w",), "between", "between", "Choose between this phase and the next.", 2
)
EVIDENCE = Command("place.evidence", ("e",), "evidence", "note", "Write what shows it; private.", 3)
ONWARD = Command("place.next", ("n", "right", "pagedown"), "onward", "next", "Next phase.", 0)
BACKWARD = Command("place.back", ("p", "left", "pageup"), "backward", "", "Phase before.")
DOWN = Command("place.down", ("down",), "down", "", "Mark the next line.")
UP = Command("place.up", ("up",), "up", "", "Mark the line before.")
KEEP = Command("place.keep", ("k",), "keep", "keep", "Check it, and keep it with today's date.", 2)
UNDO = Command("place.undo", ("u",), "undo", "", "Take back the last change.")
BACK = Command("screen.back", ("escape",), "back", "", "Go back one level; it is saved.", 1)
PLACE_COMMANDS = (
    ONWARD,
    BACKWARD,
    CHOOSE,
    BETWEEN,
    TICK,
    NUMBER,
    EVIDENCE,
    DOWN,
    UP,
    KEEP,
    UNDO,
    BACK,
)


def phase_heading(finding: PlaceFinding) -> str:
    """Return the open phase with its number."""
    return f"{finding.at + 1} of {len(finding.continuum.phases)}: {finding.phase.name}"


def chosen_words(finding: PlaceFinding) -> str:
    """Return the place in short: "chosen: between 2 and 3"."""
    place = finding.sheet.place
    if place is None:
        return NONE_CHOSEN
    if place.between:
        return f"chosen: between {place.phase} and {place.phase + 1}"
    return f"chosen: {place.phase}"


def place_sentence(finding: PlaceFinding) -> str:
    """Return the place with the scale's name, in a sentence."""
    place = finding.sheet.place
    return f"Chosen: {place_words(place, finding.continuum)}." if place else f"{NO_PLACE_YET}"


def evidence_heading(finding: PlaceFinding, about: str) -> str:
    """Return what evidence is about: a sign, or the place as a whole."""
    signs = {sign.id: sign.text for sign in finding.continuum.signs}
    return signs.get(about, "What shows our place")


def place_choices(places: Places) -> list[Choice]:
    """Return what can be opened: finding a place, kept ones, over time."""
    records = places.records()
    detail = "begun; go on where it was left" if places.begun else ""
    return [
        Choice(FIND, "Find our place", detail or places.continuum.purpose),
        *(
            Choice(f"place:{one.id}", date_words(one.date), _short(one.phase, between=one.between))
            for one in reversed(records)
        ),
        *([Choice("time", "Over time")] if len(records) > 1 else []),
        Choice("about", "About this continuum"),
    ]


def _short(phase: int, *, between: bool) -> str:
    return f"between phase {phase} and {phase + 1}" if between else f"phase {phase}"


def about_pages(continuum: Continuum) -> tuple[Page, ...]:
    """Return what holds while finding a place, every phase, and the source."""
    phases = (
        Page(place_words(Place(number), continuum), (paragraph(phase.about),))
        for number, phase in enumerate(continuum.phases, 1)
    )
    sources = tuple(f"{one.title}. {one.body}, {one.year}." for one in continuum.source)
    return (
        Page(continuum.title, (paragraph(continuum.purpose), bullets(continuum.advice))),
        *phases,
        Page("Where it comes from", (bullets(sources),)),
    )


def kept_pages(result: RedactedSheet, continuum: Continuum) -> tuple[Page, ...]:
    """Return what would be kept: the place, what is seen, and evidence."""
    sheet = ContinuumSheet(continuum, result.sheet)
    place = place_words(sheet.place, continuum) if sheet.place else NO_PLACE_YET
    seen = tuple(sign.text for sign in continuum.signs if sign.id in sheet.ticks)
    pages = [Page("What will be kept", (paragraph(place, "bold"),))]
    if seen:
        pages.append(Page("Seen already", (bullets(seen),)))
    signs = {sign.id: sign.text for sign in continuum.signs} | {WHOLE: "Our place"}
    if evidence := tuple(f"{signs[about]}: {text}" for about, text in sheet.evidence.items()):
        pages.append(Page("Evidence, as it will be kept", (bullets(evidence),)))
    return tuple(pages)
