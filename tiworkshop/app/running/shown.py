"""What a run's screen shows: the page and what lies beside and around it, and what is offered."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal

from tiworkshop.app.activities.item_view import ItemContext
from tiworkshop.app.frame import ROOMY, SIDE_COLUMNS, SIDE_FROM, columns_beside
from tiworkshop.app.paint import says
from tiworkshop.app.part import Part
from tiworkshop.app.running import faces, offering
from tiworkshop.app.running.item_desk import ItemDesk
from tiworkshop.app.running.own_notes import own_notes
from tiworkshop.app.running.page import shown_page, shown_text
from tiworkshop.app.running.sizing import Sizing
from tiworkshop.app.running.timed import TimedScreen
from tiworkshop.readings.page import Line
from tiworkshop.run.route import Room, Stop
from tiworkshop.words.command import Command
from tiworkshop.words.reloading import offer
from tiworkshop.words.run_commands import NOTE, RELOAD, ROOM_COMMANDS
from tiworkshop.words.running import TimerFace, standing_line
from tiworkshop.workshop.terms import MARK
from tiworkshop.workshop.workshop import Workshop


class ShownRun(TimedScreen):
    """A run as it stands, drawn from the workshop's state; what its keys do is in ``RunScreen``."""

    def __init__(self, workshop: Workshop, timer: TimerFace = "minutes") -> None:
        super().__init__(workshop, timer)
        self.items = ItemDesk(workshop)
        self._sizing = Sizing(self)

    def compose_body(self) -> ComposeResult:
        """Lay out the page, and the way through the run beside it on wide screens."""
        with Horizontal(id="beside"):
            yield Part("page")
            yield Part("side")

    @property
    def stop(self) -> Stop:
        """Where the run stands, at the size at hand."""
        return self.workshop.stop(self.room)

    @property
    def item(self) -> ItemContext | None:
        """The item to answer, if the run stands at one and nothing covers it."""
        covered = self.workshop.state.hidden or self.workshop.state.card
        return None if covered else self.items.context(self.stop, self.room)

    @property
    def _shown_text(self) -> str:
        return shown_text(self.workshop, self.items, self.room)

    @property
    def columns(self) -> int:
        """Columns for text, beside the side column where there is one."""
        return columns_beside(self.size.width)

    def redraw(self) -> None:
        """Bring the screen up to date, with a side column where it is wide enough."""
        self.set_class(self.size.width >= SIDE_FROM and not self.workshop.state.hidden, "wide")
        super().redraw()
        self.size_the_room()

    def draw_body(self) -> None:
        """Show the neutral screen, a card, an item or a page."""
        if self.workshop.state.hidden:
            paused = self.heading_lines(self.workshop.services.companion.paused)
            self.put("page", [(), (), *paused])
            return
        self.put("page", self.page_lines(*shown_page(self.workshop, self.items, self.room)))
        if self.has_class("wide"):
            self.put("side", self.side_lines())

    def side_lines(self) -> list[Line]:
        """Return one's own notes for one person alone, else the way through the run."""
        width = SIDE_COLUMNS - 2
        if self.workshop.solo:
            room = Room(width, self.size.height - 4)
            return own_notes(self.workshop, self.stop, room, NOTE.key_name(self.companion.key_map))
        return faces.side_lines(self.workshop, self.workshop.timing(), self.timer_face, width)

    def page_lines(self, heading: str, lines: list[Line], top: Line = ()) -> list[Line]:
        """Return a page below the quiet standing line, where there is one."""
        timing = self.workshop.timing()
        standing = standing_line(self.workshop, timing, self.timer_face) or self.reload_offer
        return super().page_lines(heading, lines, says(standing, "dim") if standing else top)

    @property
    def reload_offer(self) -> str:
        """The line that offers to read a changed session again; empty when there is none."""
        how = f"{RELOAD.key_name(self.companion.key_map)} reloads it."
        return offer(self.workshop, how, self.columns)

    def status_line(self, width: int) -> Line:
        """Return the place; in a small window also what has no line of its own there."""
        small = self.size.height < ROOMY and not self.companion.quiet_word()
        if small and not self.workshop.state.hidden and (line := self.reload_offer):
            return says(line, "bold")
        return super().status_line(width)

    def header_line(self, width: int) -> Line:
        """Return the session's title and the time left; nothing while hidden."""
        return faces.header_ends(self.workshop, self.timer_face, width)

    def where(self) -> tuple[str, str]:
        """Return the place and what is next; nothing while hidden."""
        hidden = self.workshop.state.hidden
        return ("", "") if hidden else faces.where_ends(self.workshop, self.stop)

    def commands(self) -> tuple[Command, ...]:
        """Return the commands; in a room there is nothing to answer."""
        return ROOM_COMMANDS if self.workshop.room_only else self.DOES

    def offered(self) -> list[Command]:
        """Return the commands the footer names, in the words of what is on the screen."""
        instead = offering.footer_instead(self.workshop, self.companion.everywhere)
        if instead is not None:
            return instead
        marked = self.workshop.solo and MARK in self._shown_text
        return offering.footer_of_page(
            super().offered(),
            self.workshop,
            marked=marked,
            answerable=self._can_answer() or self._can_plan(),
        )

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer only what can be done now, and nothing private in a room."""
        return offering.is_fitting(action, self.workshop) and self.has_use_for(action)

    def has_use_for(self, action: str) -> bool:
        """Return whether there is anything here that the action could be done with."""
        if action in {"up", "down", "number"}:
            return self._can_answer()
        if action == "instrument":
            return self.stop.planned.instrument is not None
        return action != "reload" or self.workshop.source.changed

    def _can_answer(self) -> bool:
        return not self.workshop.room_only and self.item is not None

    def _can_plan(self) -> bool:
        return not self.workshop.room_only and self.stop.planned.kind == "plan"

    def size_the_room(self) -> None:
        """Tell other terminals how large a page is here."""
        self._sizing.look()
