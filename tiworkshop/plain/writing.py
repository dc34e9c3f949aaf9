"""Writing: a note of several lines, or one line. Each line typed is on disk, redacted, at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tiworkshop.words.writing import PRIVATE, replaced_words

if TYPE_CHECKING:
    from tiworkshop.notes.sheet import Sheet, Slot
    from tiworkshop.notes.written import Written
    from tiworkshop.plain.talk import Talk

HOW_TO_WRITE_A_NOTE = "Write line by line. An empty line, or a line with only a full stop, ends it."
HOW_TO_WRITE_A_LINE = "Write one line. An empty line leaves it as it is."
_ENDS = {"", "."}
TAKE_AWAY = "-"


def write_note(talk: Talk, work: Written, slot: Slot, heading: str) -> None:
    """Add lines to a note; all of them can be taken back as one change."""
    before, counted = work.sheet, work.replaced
    kept = before.text(slot)
    talk.voice.part(heading)
    talk.explain(PRIVATE)
    if kept:
        talk.voice.say("Written so far:")
        talk.voice.say_all(talk.sheet_to_say(work).text(slot).splitlines())
        talk.voice.say(f"What you write is added. A line of {TAKE_AWAY} alone begins anew.")
    talk.explain(HOW_TO_WRITE_A_NOTE)
    while (line := talk.hear_text().strip()) not in _ENDS:
        talk.save()  # another terminal may have written into the same note meanwhile
        lines = [] if line == TAKE_AWAY else [*work.sheet.text(slot).splitlines(), line]
        work.type_text(slot, "\n".join(lines))
        talk.save()
    _finish(talk, work, before, slot, counted)


def write_line(talk: Talk, work: Written, slot: Slot, heading: str, hint: str) -> None:
    """Write one line in place of what is there."""
    before, counted = work.sheet, work.replaced
    talk.voice.part(heading)
    talk.explain(PRIVATE)
    if hint:
        talk.voice.say(hint)
    say_present(talk, work, slot)
    talk.explain(HOW_TO_WRITE_A_LINE)
    line = talk.hear_text().strip()
    if line:
        work.type_text(slot, "" if line == TAKE_AWAY else line)
    _finish(talk, work, before, slot, counted)


def say_present(talk: Talk, work: Written, slot: Slot) -> None:
    """Say what a line holds, and how to empty it."""
    if text := talk.sheet_to_say(work).text(slot):
        talk.voice.say(f"Now: {text}")
        talk.voice.say(f"A line of {TAKE_AWAY} alone takes it away.")


def _finish(talk: Talk, work: Written, before: Sheet, slot: Slot, counted: int) -> None:
    changed = work.sheet != before
    work.typed()
    talk.save()
    if not changed:
        talk.voice.say("Nothing changed.")
        return
    talk.voice.say("Written." if work.sheet.text(slot) else "Taken away.")
    if work.replaced not in {0, counted}:
        talk.voice.say(f"In all, {replaced_words(work.replaced)}.")
