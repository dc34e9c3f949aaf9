"""A team's reflection as a document: strengths first, then areas for growth, with n."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from tiworkshop.export.audit_wording import worded
from tiworkshop.export.document import Document, Heading, Listing, Paragraph, Piece, Table
from tiworkshop.export.framework_wording import ANSWER_WORDS, item_words, level_words
from tiworkshop.instruments.framework.items import Item
from tiworkshop.instruments.framework.result import Result, ThemeResult
from tiworkshop.instruments.framework.whole import WholeFramework
from tiworkshop.library.companion import Companion
from tiworkshop.library.instrument_words import ReflectionWords


def reflection_document(
    result: Result,
    whole: WholeFramework,
    team: str,
    words: Companion,
    *,
    about: Sequence[str] = (),
    plan: Iterable[Piece] = (),
) -> Document:
    """Return what a team's answers say, and the pieces of its plan.

    *about* are lines above it, such as the day.
    """
    says = words.framework.reflection
    pieces: list[Piece] = [
        *(Paragraph(line) for line in about),
        Paragraph(level_words(whole, result.level), strong=True),
        Paragraph(says.about),
    ]
    if result.answers:
        pieces += _answers(result, says)
    else:
        pieces.append(Paragraph(says.nothing))
    pieces += _open_notes(result, says)
    if result.unknown:
        pieces.append(Paragraph(worded(says.unknown, ids=", ".join(result.unknown))))
    pieces += plan
    return Document(worded(says.title, team=team), tuple(pieces))


def _answers(result: Result, says: ReflectionWords) -> Iterator[Piece]:
    yield Paragraph(worded(says.counted, n=result.n, aside=result.aside))
    yield from _listed(result, says.strengths, result.answered("in place"), says.no_strengths)
    yield from _listed(result, says.some, result.answered("some"))
    yield from _listed(result, says.growth, result.answered("not yet"), says.no_growth)
    yield from _listed(result, says.not_our_role, result.answered("not our role"))
    if passed := result.answered("pass"):
        yield Paragraph(worded(says.passed, count=len(passed)))
    yield Heading(says.themes)
    header = (
        says.theme,
        says.whole,
        says.in_place_column,
        says.some_column,
        says.not_yet_column,
        says.n,
    )
    yield Table(header, tuple(_row(one, says) for one in result.themes))


def _listed(
    result: Result, heading: str, items: Sequence[Item], otherwise: str = ""
) -> Iterator[Piece]:
    if items or otherwise:
        yield Heading(f"{heading} ({len(items)})" if items else heading)
    if items:
        yield Listing(tuple(_with_note(item, result) for item in items))
    elif otherwise:
        yield Paragraph(otherwise)


def _with_note(item: Item, result: Result) -> str:
    note = result.notes.get(item, "")
    return f"{item_words(item)}: {note}" if note else item_words(item)


def _row(one: ThemeResult, says: ReflectionWords) -> tuple[str, ...]:
    counts = (one.tally.in_place, one.tally.some, one.tally.not_yet)
    return (
        one.theme.title,
        ANSWER_WORDS[one.whole] if one.whole else "",
        *map(str, counts),
        worded(says.n_of, n=one.tally.n, asked=one.asked),
    )


def _open_notes(result: Result, says: ReflectionWords) -> Iterator[Piece]:
    if left := [item for item in result.notes if item not in result.answers]:
        yield Heading(says.notes)
        yield Listing(tuple(_with_note(item, result) for item in left))
