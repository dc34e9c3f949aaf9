"""Figures for one question, typed on one line."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import Input

from tiworkshop.app.commands import key_bindings
from tiworkshop.app.frame import Frame
from tiworkshop.app.paint import two_ends, wrapped
from tiworkshop.app.part import Part
from tiworkshop.instruments.audit.answer import NotShares
from tiworkshop.instruments.audit.answering import Answering
from tiworkshop.readings.page import Line
from tiworkshop.words import auditing as words
from tiworkshop.words.command import Command

TAKE = Command("figures.take", ("enter",), "take", "take these", "Take these figures.", 0)
BACK = Command("figures.back", ("escape",), "back", "back", "Go back; nothing changes.", 1)


class FiguresScreen(Frame[None]):
    """Takes figures that are shares; what isn't is said, and stays to be put right."""

    DOES: ClassVar = (TAKE, BACK)
    BINDINGS: ClassVar = [
        *key_bindings((BACK,)),
        Binding("enter", "take", priority=True, id=TAKE.id),
    ]

    def __init__(self, answering: Answering) -> None:
        super().__init__()
        self.answering = answering

    def compose_body(self) -> ComposeResult:
        """Lay out what is asked above a line to type on."""
        yield Part("page")
        shares = self.answering.shares
        figures = " ".join(map(str, shares.percent)) if shares.total else ""
        yield Input(figures, select_on_focus=False)

    def on_mount(self) -> None:
        """Wait for figures."""
        self.query_one(Input).cursor_blink = False
        self.query_one(Input).focus()
        self.companion.say("")

    def draw_body(self) -> None:
        """Say what is asked: the levels in their order."""
        heading = words.FIGURES_HEADING.format(self.answering.question.number)
        levels = self.answering.audit.levels
        named = " · ".join(f"{number} {one.name}" for number, one in enumerate(levels, 1))
        lines = [*wrapped(words.HOW_TO_SHARE, self.columns), *wrapped(named, self.columns, "dim")]
        self.put("page", self.page_lines(heading, lines))

    def header_line(self, width: int) -> Line:
        """Return whose view this is, and which section."""
        return two_ends(words.belongs_to(self.answering), words.PRIVATE_AUDIT, width)

    def offered(self) -> list[Command]:
        """Return only how to stop: every other key is text."""
        return list(self.DOES)

    def action_take(self) -> None:
        """Take the figures, or say why they can't be shares."""
        try:
            self.answering.type_figures(self.query_one(Input).value)
        except NotShares as error:
            self.companion.say(str(error))
            return
        self.companion.save_soon()
        self.companion.say("")
        self.dismiss(None)

    def action_back(self) -> None:
        """Leave the answer as it was."""
        self.companion.say("")
        self.dismiss(None)
