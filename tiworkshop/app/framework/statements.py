"""Statements of a framework, one below the other, with where each stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from tiworkshop.app.asking.choices import choice_lines, window
from tiworkshop.app.asking.finding import FindingScreen, Found
from tiworkshop.app.commands import key_bindings
from tiworkshop.app.frame import ROOMY, Frame
from tiworkshop.app.paint import two_ends, wrapped
from tiworkshop.instruments.framework.whole import WholeFramework
from tiworkshop.library.instruments.framework_level import Statement
from tiworkshop.readings.page import Line
from tiworkshop.words import framework_reading as words
from tiworkshop.words.choice import Choice
from tiworkshop.words.command import Command

if TYPE_CHECKING:
    from tiworkshop.app.companion import CompanionApp


class StatementsScreen(Frame[None]):
    """Lists statements part by part, and says below where the marked one stands."""

    DOES: ClassVar[tuple[Command, ...]] = words.STATEMENT_COMMANDS
    BINDINGS: ClassVar = key_bindings(words.STATEMENT_COMMANDS)

    def __init__(
        self,
        whole: WholeFramework,
        title: str,
        statements: Sequence[Statement],
        at: Statement | None = None,
    ) -> None:
        super().__init__()
        self.whole = whole
        self.title = title
        self.parts = words.statement_parts(whole, statements)
        self.part, self.row = self._place(at)

    def _place(self, wanted: Statement | None) -> tuple[int, int]:
        for number, part in enumerate(self.parts):
            if wanted in part.statements:
                return number, part.statements.index(wanted)
        return 0, 0

    @property
    def statement(self) -> Statement | None:
        """The marked statement; None where a note is read."""
        statements = self.parts[self.part].statements
        return statements[self.row] if statements else None

    def draw_body(self) -> None:
        """Show a note, or the statements of a part with the detail of the marked one."""
        part = self.parts[self.part]
        if self.statement is None:
            self.put("page", self.page_lines(part.heading, [*wrapped(part.note, self.columns)]))
            return
        detail = wrapped(self._detail(self.statement), self.columns, "dim")
        space = self.room.lines - len(detail) - self._gap
        choices = [Choice(one.id, one.text) for one in part.statements]
        groups = choice_lines(choices, self.row, self.columns, numbered=False)
        lines = window(groups, self.row, space)
        fill = [()] * (space - len(lines) + self._gap)
        self.put("page", self.page_lines(part.heading, [*lines, *fill, *detail]))

    @property
    def _gap(self) -> int:
        return 1 if self.size.height >= ROOMY else 0

    def _detail(self, statement: Statement) -> str:
        if self.size.height >= ROOMY:
            return words.statement_detail(self.whole, statement)
        level = words.level_short(self.whole, self.whole.level_of(statement).level)
        return f"{statement.id} · {level}"

    def header_line(self, width: int) -> Line:
        """Return the framework's name, and what of it is read."""
        return two_ends(f"{self.whole.framework.title} · {self.title}", "", width)

    def where(self) -> tuple[str, str]:
        """Return which statement of how many this is."""
        count = len(self.parts[self.part].statements)
        place = f"statement {self.row + 1} of {count}" if count else ""
        parts = f"part {self.part + 1} of {len(self.parts)}" if len(self.parts) > 1 else ""
        return place, parts

    def action_down(self) -> None:
        """Mark the next statement; after the last one comes the next part."""
        if self.row + 1 < len(self.parts[self.part].statements):
            self.row += 1
        elif self.part + 1 < len(self.parts):
            self.part, self.row = self.part + 1, 0
        self.redraw()

    def action_up(self) -> None:
        """Mark the statement before."""
        if self.row:
            self.row -= 1
        elif self.part:
            self.part -= 1
            self.row = max(0, len(self.parts[self.part].statements) - 1)
        self.redraw()

    def action_onward(self) -> None:
        """Go some statements on."""
        for _ in range(self._screenful):
            self.action_down()

    def action_backward(self) -> None:
        """Go some statements back."""
        for _ in range(self._screenful):
            self.action_up()

    @property
    def _screenful(self) -> int:
        return max(1, self.room.lines // 3)

    def action_next_part(self) -> None:
        """Go to the next part, and after the last one to the first."""
        self.part, self.row = (self.part + 1) % len(self.parts), 0
        self.redraw()

    def action_jump(self) -> None:
        """Find another statement by its id or words."""
        jump(self.companion, self.whole)

    def action_back(self) -> None:
        """Go back."""
        self.dismiss(None)


def jump(app: CompanionApp, whole: WholeFramework) -> None:
    """Ask for an id or words, and open the statement that is taken."""

    def found(taken: Found | None) -> None:
        if taken is not None:
            open_statement(app, whole, taken.id)

    def find(typed: str) -> list[Choice]:
        return words.found_statements(whole, typed)

    title, asked, empty = words.FIND_STATEMENT, words.TYPE_A_STATEMENT, words.NOTHING_FOUND
    app.push_screen(FindingScreen(title, asked, find, empty), found)


def open_statement(app: CompanionApp, whole: WholeFramework, statement_id: str) -> None:
    """Open a statement among those of its theme and level. An id that is gone opens nothing."""
    for statement in whole.statements:
        if statement.id == statement_id:
            around = whole.of(whole.level_of(statement).level, statement.theme)
            title = words.theme_title(whole, statement)
            app.push_screen(StatementsScreen(whole, title, around, statement))
