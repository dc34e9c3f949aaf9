"""The screens of the set-up, one question each."""

from __future__ import annotations

from typing import ClassVar

from tiworkshop.agenda.fitting import fitting_sets, fullest_sets
from tiworkshop.agenda.timetable import Agenda
from tiworkshop.app.asking.choices import Choice
from tiworkshop.app.asking.paged import BACK, NEXT, PREVIOUS, PagedFrame
from tiworkshop.app.commands import Command, key_bindings
from tiworkshop.app.setup.coming import coming_pages, ready_page
from tiworkshop.library.companion import Companion
from tiworkshop.library.definition import Session, Variant

CHOOSE = Command("setup.choose", ("enter", "f5"), "go_on", "choose the length", "Go on.", rank=0)
START = Command("setup.start", ("enter", "f5"), "start", "start now", "Start the session.", rank=0)


class ComingScreen(PagedFrame[bool | None]):
    """Says what is coming; Enter goes on to choosing."""

    DOES: ClassVar = (NEXT, PREVIOUS, CHOOSE, BACK)
    BINDINGS: ClassVar = key_bindings((NEXT, PREVIOUS, CHOOSE, BACK))

    def __init__(self, session: Session, companion: Companion) -> None:
        super().__init__(session.title, coming_pages(session, companion))

    def action_go_on(self) -> None:
        """Go on to choosing."""
        self.dismiss(True)

    def action_back(self) -> None:
        """Go back home."""
        self.dismiss(None)


class ReadyScreen(PagedFrame[bool | None]):
    """Says what will happen and when it finishes; nothing starts before Enter."""

    DOES: ClassVar = (START, NEXT, PREVIOUS, BACK)
    BINDINGS: ClassVar = key_bindings((START, NEXT, PREVIOUS, BACK))

    def __init__(self, agenda: Agenda, finish: str, companion: Companion) -> None:
        super().__init__(agenda.session.title, [ready_page(agenda, finish, companion)])

    def action_start(self) -> None:
        """Start the session."""
        self.dismiss(True)

    def action_back(self) -> None:
        """Go back to choosing."""
        self.dismiss(None)


def length_choices(session: Session) -> list[Choice]:
    """Return one choice a variant."""
    return [
        Choice(
            str(variant.minutes),
            f"{variant.minutes} minutes",
            " + ".join(f"{part.title} {part.minutes}" for part in variant.segments),
        )
        for variant in session.variants
    ]


def activity_choices(session: Session, variant: Variant) -> list[Choice]:
    """Return the sets that fit: the fullest first, then smaller ones, none last."""
    fullest = fullest_sets(session, variant)
    smaller = [one for one in fitting_sets(session, variant) if one and one not in fullest]
    host = variant.hosting
    whole = host.minutes if host else 0
    choices = []
    for chosen in [*(one for one in fullest if one), *smaller, ()]:
        activities = [session.activity(name) for name in chosen]
        left = whole - sum(activity.minutes for activity in activities)
        label = " + ".join(f"{a.title} ({a.minutes})" for a in activities) or "No activity"
        detail = f"{left} minutes of open reflection" if left else "no time left over"
        choices.append(Choice(",".join(chosen), label, detail))
    return choices
