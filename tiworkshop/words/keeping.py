"""Notes and records in words: the list, what is shown of it, and what can be done with one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from tiworkshop.disk.formats import LeftAlone
from tiworkshop.keeping.listed import KINDS, Kind, Listed
from tiworkshop.keeping.narrowing import ALL, By, Narrowing, counts, shown
from tiworkshop.notes.review_date import date_words
from tiworkshop.words.choice import Choice
from tiworkshop.words.when import left_alone_words

NOTES_AND_RECORDS = "Notes and records"
PRIVATE = "Private"
NOTHING = (
    "No notes yet. Notes are written in a session with e, and kept at its close. "
    "Audits, places and reflections are kept here too."
)
SHOW_ONLY = "Show only"
NARROW, OLDER, LATEST, DELETED, THING = "narrow", "older", "latest", "deleted", "thing"
READ, CHANGE, FILE, DELETE = "read", "change", "file", "delete"
A_LIST = 40
"""Things that are listed at a time: the latest first."""
_KINDS: dict[Kind, str] = {
    "notes": "Notes of sessions",
    "audit": "Audits",
    "continuum": "Places on the continuum",
    "reflection": "Reflections of teams",
    "training": "Training plans",
    "plan": "Action plans",
}
ONE: dict[Kind, str] = {
    "notes": "notes",
    "audit": "audit",
    "continuum": "place",
    "reflection": "reflection",
    "training": "training plan",
    "plan": "action plan",
}
GONE = "It is not there any more."
IS_DELETED = "Deleted. It can be restored, from the end of the list."


def list_choices(
    things: Sequence[Listed], narrowing: Narrowing, first: int, deleted: int
) -> list[Choice]:
    """Return what can be chosen in the list: some things from a place on, and ways to others."""
    found = shown(things, narrowing)
    page = found[first : first + A_LIST]
    choices = [Choice(NARROW, f"{SHOW_ONLY}: {narrowing_words(narrowing, things)}", _some(found))]
    choices += [Choice(f"{THING}:{one.id}", one.title, what_and_when(one)) for one in page]
    if len(found) > first + A_LIST:
        choices.append(Choice(OLDER, "Older ones", f"{len(found) - first - A_LIST} more"))
    if first:
        choices.append(Choice(LATEST, "Back to the latest"))
    if deleted:
        choices.append(Choice(DELETED, "Deleted", f"{deleted}, to restore or to erase"))
    return choices


def narrowing_words(narrowing: Narrowing, things: Sequence[Listed]) -> str:
    """Return what is shown, in words."""
    words = [_word(what, word, things) for what, word in _parts(narrowing) if word]
    return ", ".join(words) if words else "everything"


def narrowing_choices(things: Sequence[Listed], narrowing: Narrowing) -> list[Choice]:
    """Return what can be shown only: everything, a kind, a session or instrument, a month.

    An id is empty for everything, else "kind:…", "about:…" or "month:…".
    """
    choices = [Choice("", f"Everything ({len(things)})")]
    for what, group in _GROUPS.items():
        others = shown(things, narrowing.by(what, ""))
        found = counts(others, what)
        order = [kind for kind in KINDS if kind in found] if what == "kind" else list(found)
        choices += [
            Choice(f"{what}:{word}", f"{_word(what, word, things)} ({found[word]})", group=group)
            for word in order
            if len(found) > 1 or dict(_parts(narrowing))[what]
        ]
    return choices


def narrowed(narrowing: Narrowing, taken: str) -> Narrowing:
    """Return what is shown after an answer; the same answer again takes it back."""
    what, _, word = taken.partition(":")
    for known in _GROUPS:
        if known == what:
            again = dict(_parts(narrowing))[known] == word
            return narrowing.by(known, "" if again else word)
    return ALL


def thing_heading(one: Listed) -> str:
    """Return which thing it is."""
    return f"{one.title}, {date_words(one.date)}"


def thing_choices(one: Listed, *, changeable: bool, begun: bool) -> list[Choice]:
    """Return what can be done with a kept thing."""
    change = Choice(
        CHANGE, "Change its words", "begun; go on" if begun else "checked for names again"
    )
    delete = Choice(DELETE, "Delete it", "it goes to the restore list")
    file = Choice(FILE, "Make a file of it", "Word, PDF, a web page or plain text")
    return [Choice(READ, "Read it"), *([change] if changeable else []), file, delete]


def detail_words(one: Listed) -> str:
    """Return what tells a thing from others of its kind; may be empty."""
    facts = one.facts
    match one.kind:
        case "notes":
            planned = ", with a plan" if facts["changes"] else ""
            return f"{facts['minutes']} minutes{planned}"
        case "audit":
            return str(facts["perspective"])
        case "continuum":
            return f"{'after ' if facts['between'] else ''}phase {facts['phase']}"
        case "reflection":
            return f"{facts['team']}, level {facts['level']}"
        case "training":
            return str(facts["offer"])
        case "plan":
            count = facts["changes"]
            return f"{count} change{'' if count == 1 else 's'}"


def reminder(old: int, months: int) -> str:
    """Return that things are old; empty when none are."""
    if not old:
        return ""
    are = "is one thing" if old == 1 else f"are {old} things"
    return f"There {are} older than {months} months. Still needed?"


def unreadable_words(files: Sequence[LeftAlone]) -> str:
    """Return that files can't be read and are left as they are."""
    return left_alone_words("kept thing", files)


def what_and_when(one: Listed) -> str:
    """Return what kind of thing it is, its day, and what tells it from others."""
    parts = (ONE[one.kind], date_words(one.date), detail_words(one))
    return ", ".join(part for part in parts if part)


def _some(things: Sequence[Listed]) -> str:
    return "one thing" if len(things) == 1 else f"{len(things)} things"


def _parts(narrowing: Narrowing) -> Iterator[tuple[By, str]]:
    yield "kind", narrowing.kind
    yield "about", narrowing.about
    yield "month", narrowing.month


def _word(what: By, word: str, things: Sequence[Listed]) -> str:
    match what:
        case "kind":
            return next((name for kind, name in _KINDS.items() if kind == word), word)
        case "about":
            return next((one.title for one in things if one.about == word), word)
        case "month":
            return f"{date.fromisoformat(f'{word}-01'):%B %Y}"


_GROUPS: dict[By, str] = {
    "kind": "By kind",
    "about": "By session or instrument",
    "month": "By month",
}
