"""One phase of the continuum: what it looks like, and what is seen of it already."""

from __future__ import annotations

from typing import ClassVar, Literal

from tiworkshop.app.asking.choices import MARK, NO_MARK, window
from tiworkshop.app.commands import key_bindings
from tiworkshop.app.frame import Frame
from tiworkshop.app.paint import two_ends, wrapped
from tiworkshop.app.writing.writing import WritingScreen
from tiworkshop.instruments.continuum.finding import PlaceFinding
from tiworkshop.instruments.continuum.sheet import WHOLE, evidence_slot
from tiworkshop.readings.page import Line, Span
from tiworkshop.words import finding_a_place as words
from tiworkshop.words.command import Command

_TICKED, _NOT_TICKED = "[x] ", "[ ] "


class PhaseScreen(Frame[Literal["keep"] | None]):
    """Shows phase by phase; gives back "keep", or None for going back, saved.

    The mark stands on the phase as a whole at first, then on each sign of it.
    """

    DOES: ClassVar[tuple[Command, ...]] = words.PLACE_COMMANDS
    BINDINGS: ClassVar = [
        *key_bindings(one for one in words.PLACE_COMMANDS if one is not words.NUMBER),
        *((digit, f"number({digit})", "") for digit in words.NUMBER.keys),
    ]

    def __init__(self, finding: PlaceFinding) -> None:
        super().__init__()
        self.finding = finding
        self.sign = 0
        """The marked line: 0 for the phase as a whole, then its signs from 1."""

    def draw_body(self) -> None:
        """Show what the phase looks like, and its signs."""
        groups = [self._about(), *self._signs()]
        lines = window(groups, self.sign, self.room.lines)
        self.put("page", self.page_lines(words.phase_heading(self.finding), lines))

    def _about(self) -> list[Line]:
        return [*wrapped(self.finding.phase.about, self.columns), ()]

    def _signs(self) -> list[list[Line]]:
        sheet, groups = self.finding.sheet, []
        for number, sign in enumerate(self.finding.phase.signs, 1):
            tick = _TICKED if sign.id in sheet.ticks else _NOT_TICKED
            evidence = " · note" if sheet.evidence_for(sign.id) else ""
            start = (Span(MARK if number == self.sign else NO_MARK, "mark"), Span(tick))
            width = self.columns - len(MARK) - len(tick)
            rows = wrapped(f"{sign.text}{evidence}", width, "bold" if number == self.sign else "")
            indent = Span(" " * (len(MARK) + len(tick)))
            groups.append([(*start, *rows[0]), *((indent, *row) for row in rows[1:])])
        return groups

    def header_line(self, width: int) -> Line:
        """Return the scale's name: a phase's word never stands alone."""
        return two_ends(self.finding.continuum.title, words.PRIVATE_PLACE, width)

    def where(self) -> tuple[str, str]:
        """Return the place that is chosen."""
        return words.chosen_words(self.finding), ""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer a place between two only where another phase follows."""
        return not self.finding.is_last if action == "between" else True

    def _changed(self, news: str = "") -> None:
        self.companion.save_soon()
        self.companion.say(news)

    def action_choose(self) -> None:
        """Choose this phase."""
        self.finding.choose()
        self._changed()

    def action_between(self) -> None:
        """Choose between this phase and the next."""
        self._changed("" if self.finding.choose_between() else words.LAST_PHASE)

    def action_tick(self) -> None:
        """Tick the marked sign; on the phase itself, go to its first sign."""
        if self.sign == 0:
            self.action_down()
        else:
            self.finding.tick(self.sign)
            self._changed()

    def action_number(self, number: int) -> None:
        """Tick a sign by its number."""
        if self.finding.tick(number):
            self.sign = number
            self._changed()

    def action_down(self) -> None:
        """Mark the next line."""
        self.sign = min(self.sign + 1, len(self.finding.phase.signs))
        self.redraw()

    def action_up(self) -> None:
        """Mark the line before."""
        self.sign = max(0, self.sign - 1)
        self.redraw()

    def action_evidence(self) -> None:
        """Write evidence for the marked sign, or for the place as a whole."""
        signs = self.finding.phase.signs
        about = signs[self.sign - 1].id if self.sign else WHOLE
        heading = words.evidence_heading(self.finding, about)
        slot, hint = evidence_slot(about), words.EVIDENCE_HINT
        self.companion.push_screen(
            WritingScreen(self.finding.desk, slot, heading, hint, one_line=False)
        )

    def action_undo(self) -> None:
        """Take back the last change."""
        self._changed("" if self.finding.undo() else words.NOTHING_TO_UNDO)

    def action_onward(self) -> None:
        """Go to the next phase."""
        self._turn(1, words.LAST_PHASE)

    def action_backward(self) -> None:
        """Go to the phase before."""
        self._turn(-1, words.FIRST_PHASE)

    def _turn(self, by: int, otherwise: str) -> None:
        turned = self.finding.turn(by)
        if turned:
            self.sign = 0
        self._changed("" if turned else otherwise)

    def action_keep(self) -> None:
        """Go to the review, and keep it."""
        if self.finding.sheet.place is None:
            self._changed(words.NO_PLACE_YET)
        else:
            self.dismiss("keep")

    def action_back(self) -> None:
        """Go back; it is saved."""
        self.dismiss(None)
