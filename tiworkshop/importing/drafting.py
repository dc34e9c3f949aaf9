"""Put the parts of a module together: a definition, with every remark about it in the ledger."""

from __future__ import annotations

from collections.abc import Sequence

from tiworkshop.importing.activities import ActivityRows, read_activities
from tiworkshop.importing.activity_kinds import Beside, activities_of
from tiworkshop.importing.cards import CardRows, read_cards
from tiworkshop.importing.durations import lengths
from tiworkshop.importing.ledger import Ledger
from tiworkshop.importing.names import Names, id_from
from tiworkshop.importing.outline import Row
from tiworkshop.importing.readings import KnownReading
from tiworkshop.importing.sections import OPENING, Section
from tiworkshop.importing.shape import SegmentRows, VariantRows, read_shape
from tiworkshop.importing.steps import Around, StepPool
from tiworkshop.importing.texts import items, limits, one_line, one_text, under
from tiworkshop.importing.title import Title, title_of
from tiworkshop.importing.variants import variants_of
from tiworkshop.library.definition import WORDS_OF_SOURCE, Card, Origin, Session, Variant
from tiworkshop.library.kinds import AnyActivity

_PARTS = frozenset(
    [
        "purpose",
        "audience",
        "time_range",
        "outcomes",
        "shape",
        "activities",
        "misuse",
        "boundaries",
        "safeguarding",
    ]
)
_TELLING = frozenset({"shape", "activities", "misuse", "boundaries", "outcomes"})
"""Parts that a document other than a module hardly has together with others."""
_FEWEST_PARTS = 3


def is_module(parts: Sequence[Section]) -> bool:
    """Return whether a document has parts enough to be a module."""
    names = {part.name for part in parts} & _PARTS
    if "shape" in names and len(names) > 1:
        return True
    return len(names) >= _FEWEST_PARTS and bool(names & _TELLING)


def draft(
    parts: Sequence[Section],
    readings: Sequence[KnownReading],
    session_id: str,
    otherwise: str,
    ledger: Ledger,
) -> Session:
    """Return the definition that the parts of a module say.

    Its id is *session_id*, or made from the title; *otherwise* is the title where there is none.
    """
    title = _title(parts, otherwise, ledger)
    audience = one_line(_named(parts, "audience"), ledger)
    time_range = one_line(_named(parts, "time_range"), ledger)
    purpose = one_text(_named(parts, "purpose"), ledger)
    not_expected = _not_expected(parts, ledger)
    boundaries = limits(_named(parts, "boundaries"), ledger)
    listed = read_activities(_rows(parts, "activities"), ledger)
    beside = Beside(not_expected, _with_heading(parts, boundaries), readings)
    activities = activities_of(listed, beside, ledger)
    reviewed = any(activity.kind == "boundaries" for activity in activities)
    pool = StepPool(Around(readings, audience), ledger)
    shape = _shape(parts, title, time_range, purpose, ledger)
    variants = variants_of(shape, pool, ledger, activities=bool(activities))
    _say_what_is_too_long(listed, activities, variants, ledger)
    for part in _named(parts, "unknown"):
        ledger.leave(*([part.heading] if part.heading else ()), *part.rows)
    return Session(
        id=session_id or id_from(title.text, f"module-{title.module or 1}"),
        title=title.text,
        module=title.module,
        purpose=purpose,
        audience=audience,
        time_range=time_range,
        outcomes=items(_named(parts, "outcomes"), ledger),
        source=Origin(
            title=title.written,
            taken="All of it, as it stands in the module document.",
            wording=WORDS_OF_SOURCE,
        ),
        steps=tuple(pool.steps),
        variants=variants,
        activities=activities,
        misuse=_cards(read_cards(_rows(parts, "misuse"), ledger), ledger),
        boundaries=boundaries if boundaries and reviewed else (*boundaries, *not_expected),
        safeguarding=one_text(_named(parts, "safeguarding"), ledger),
    )


def _named(parts: Sequence[Section], name: str) -> tuple[Section, ...]:
    return tuple(part for part in parts if part.name == name)


def _rows(parts: Sequence[Section], name: str) -> list[Row]:
    return [row for part in _named(parts, name) for row in part.rows]


def _title(parts: Sequence[Section], otherwise: str, ledger: Ledger) -> Title:
    found = title_of(_rows(parts, OPENING), ledger)
    if found is None:
        ledger.guess(1, f"The document has no title, so it is called “{otherwise}”.", ("title",))
    return found or Title(otherwise, None, otherwise, 1)


def _not_expected(parts: Sequence[Section], ledger: Ledger) -> tuple[str, ...]:
    return tuple(
        line
        for part in _named(parts, "not_expected")
        for line in under(_heading(part), limits((part,), ledger))
    )


def _with_heading(parts: Sequence[Section], boundaries: tuple[str, ...]) -> tuple[str, ...]:
    heading = next((_heading(part) for part in _named(parts, "boundaries")), "")
    return under(heading, boundaries)


def _heading(part: Section) -> str:
    return part.heading.text.strip(" :") if part.heading else ""


def _shape(
    parts: Sequence[Section], title: Title, time_range: str, purpose: str, ledger: Ledger
) -> tuple[VariantRows, ...]:
    """Return the variants; a module without any has one part of the one length that it names."""
    found = read_shape(_rows(parts, "shape"), ledger)
    named = lengths(time_range)
    if len(found) == 1 and not found[0].named and len(named) == 1:
        found[0].length = named[0]
    if found:
        return found
    if len(named) != 1 or not named[0].fixed:
        ledger.warn(title.line, "The document lists no variant with its parts.", ("variants",))
        return ()
    row = next(row for row in _rows(parts, "time_range"))
    said = f"No parts are listed, so there is one of {named[0].most} minutes."
    ledger.guess(row.line, said, ("variants", 0, "segments", 0, "minutes"))
    return (VariantRows(row, named[0], segments=[SegmentRows(title.text, row, named[0])]),)


def _say_what_is_too_long(
    listed: Sequence[ActivityRows],
    activities: Sequence[AnyActivity],
    variants: Sequence[Variant],
    ledger: Ledger,
) -> None:
    most = max((variant.hosting.minutes for variant in variants if variant.hosting), default=0)
    for index, (rows, activity) in enumerate(zip(listed, activities, strict=True)):
        if most and activity.minutes_needed > most:
            said = f"“{activity.title}”: no part for activities has more than {most} minutes."
            ledger.guess(rows.row.line, said, ("activities", index, "minutes"))


def _cards(found: Sequence[CardRows], ledger: Ledger) -> tuple[Card, ...]:
    cards: list[Card] = []
    names = Names()
    for index, rows in enumerate(found):
        name = names.from_title(rows.title, f"card-{index + 1}")
        for side, text in (("pattern", rows.pattern), ("redirection", rows.redirection)):
            if not text:
                said = f"“{rows.title}”: the document gives no {side}."
                ledger.guess(rows.row.line, said, ("misuse", index, side))
        cards.append(
            Card(
                id=name,
                title=rows.title,
                pattern="\n\n".join(rows.pattern) or rows.title,
                redirection="\n\n".join(rows.redirection),
            )
        )
    return tuple(cards)
