"""The app. It holds the screens together and nothing else.

A screen's module is imported when the screen is opened: the first paint waits for home alone.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Coroutine, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, ClassVar

from textual.app import App
from textual.binding import Binding
from textual.driver import Driver
from textual.worker import WorkerFailed

from tiworkshop.app.changes_only import ChangesOnlyDriver, paint_all
from tiworkshop.app.commands import key_bindings
from tiworkshop.app.following import Following
from tiworkshop.app.frame import Frame
from tiworkshop.app.home.screen import HomeScreen
from tiworkshop.app.saving import Saving
from tiworkshop.app.themes import TERMINAL, THEMES
from tiworkshop.ending.crash import last_words
from tiworkshop.settings import Settings
from tiworkshop.words import news
from tiworkshop.words.command import EVERYWHERE, Command
from tiworkshop.workshop.services import Services

if TYPE_CHECKING:
    from tiworkshop.app.asking.finding import Found
    from tiworkshop.workshop.workshop import Workshop

Opening = Callable[["CompanionApp"], Coroutine[Any, Any, None]]


def _terminal(settings: Settings) -> type[Driver]:
    """Return the terminal's driver: one that writes changes only, or one with larger headings."""
    if settings.large_headings == "no":
        return ChangesOnlyDriver
    from tiworkshop.app.large_headings import LargeHeadingsDriver

    return LargeHeadingsDriver


class CompanionApp(App[int], inherit_bindings=False):
    """The companion in a terminal."""

    TITLE = "tiworkshop"
    CSS_PATH = "companion.tcss"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar = [
        *key_bindings(EVERYWHERE),
        Binding("ctrl+l", "paint_all", show=False),
        Binding("ctrl+c", "how_to_leave", show=False),
    ]

    def __init__(
        self, services: Services, settings: Settings, opening: Opening | None = None, news: str = ""
    ) -> None:
        plain = "NO_COLOR" in os.environ
        super().__init__(driver_class=_terminal(settings), ansi_color=True if plain else None)
        self.services = services
        self.settings = settings
        self.opening = opening
        self.workshop: Workshop | None = None
        self.animation_level = "none"
        self.last_words = ""
        self.saving = Saving(self, self.show_again, self.say)
        self._news = news
        self._following = Following(self.follow)
        self._behind = False
        for theme in THEMES:
            self.register_theme(theme)
        few_colours = self.console.color_system in {None, "standard"}
        self.theme = TERMINAL.name if plain or few_colours else settings.theme
        self.set_keymap(dict(settings.keys))

    everywhere: ClassVar = EVERYWHERE

    @property
    def key_map(self) -> Mapping[str, str]:
        """Keys changed in the settings, by command id."""
        return self.settings.keys

    def on_mount(self) -> None:
        """Open what was asked for, or home. Home waits until somebody comes to it."""
        if self.opening is not None:
            self.flow(self._open_first(self.opening(self)))
        else:
            self.come_home()

    def on_unmount(self) -> None:
        """Look no more: there is no screen left to show anything on."""
        self._following.end()

    async def _open_first(self, steps: Coroutine[Any, Any, None]) -> None:
        await steps
        if self.workshop is None:
            self.come_home()

    def come_home(self) -> None:
        """Close every screen above home, and open home where it isn't open yet."""
        there = any(isinstance(screen, HomeScreen) for screen in self.screen_stack)
        while len(self.screen_stack) > 1 + there:
            self.pop_screen()
        if not there:
            self.push_screen(HomeScreen(self.services))

    def flow(self, steps: Coroutine[Any, Any, None]) -> None:
        """Let a sequence of screens run."""
        self.run_worker(steps, exit_on_error=True)

    # words

    def say(self, news: str) -> None:
        """Put a quiet word into the status line, where it stays until something else is done."""
        self._news = news
        if self.screen_stack:
            self.show_again()

    def quiet_word(self) -> str:
        """Return what must be known: trouble with saving first, then the last news."""
        if self.unsaved and self.saving.asked_to_leave:
            return news.NOT_ALL_SAVED
        return self.saving.trouble or self._news

    @property
    def unsaved(self) -> str:
        """Why something is not on disk, without what is done about it; empty when all is."""
        return self.saving.unsaved

    def show_again(self) -> None:
        """Bring the screen on top up to date."""
        if self.screen_stack and isinstance(self.screen, Frame):
            self.screen.redraw()

    # saving

    def save_soon(self) -> None:
        """Have drafts on disk within a second or so of the first key."""
        self.saving.soon()

    def save_now(self) -> None:
        """Write what is not on disk."""
        self.saving.now()

    def save_for_good(self) -> None:
        """Save from a signal handler: the terminal is going away."""
        self.saving.for_good()

    # runs

    def enter(self, workshop: Workshop) -> None:
        """Show a run."""
        from tiworkshop.app.running.entering import screen_of

        self.workshop = workshop
        self.say("")
        self.saving.open(workshop, private=not workshop.room_only)
        self._following.begin(self.services.written_by_all(), beside=workshop.is_console)
        self.push_screen(screen_of(workshop, self.settings))

    def follow(self) -> bool:
        """Show what another terminal on this run did, as soon as nothing lies over the run.

        Returns whether another terminal did something.
        """
        if self.workshop is None:
            return False
        news = self.workshop.catch_up()
        if self.workshop.source.look() or news or self._behind:
            from tiworkshop.app.running import meanwhile

            self._behind = not meanwhile.take_in(self, self.workshop)
        return news

    def leave_run(self) -> None:
        """Put away the run's screens and show home."""
        self._following.end()
        self._behind = False
        self.saving.put_away(self.workshop)
        self.workshop = None
        self.come_home()

    def go_home(self) -> None:
        """Leave the run, saved, and show home; what can't be saved stays in memory and here."""
        if self.workshop is not None:
            if not self.saving.leave(self.workshop):
                return
            self.say(news.SAVED_HERE)
        self.leave_run()

    def close_run(self) -> None:
        """Go through the close of the run."""
        from tiworkshop.app.running import flow

        if self.workshop is not None:
            self.flow(flow.close(self, self.workshop))

    # what can be done everywhere

    def action_help(self) -> None:
        """Show the keys of this screen, and what holds for everybody."""
        from tiworkshop.app.asking.paged import PagesScreen
        from tiworkshop.app.help.keys import help_pages

        pages = help_pages(self._commands(), self.key_map, self.services.companion)
        self.push_screen(PagesScreen("Help", pages))

    def action_palette(self) -> None:
        """Search what can be done on this screen and what the library holds, and do or open it."""
        from tiworkshop.app.help.opening import open_found
        from tiworkshop.app.help.palette import PaletteScreen
        from tiworkshop.words.searching import DO, may_find_private

        below, commands = self.screen, {one.id: one for one in self._commands()}

        async def done(taken: Found | None) -> None:
            if taken is None:
                return
            kind, _, name = taken.id.partition(":")
            if kind == DO:
                await below.run_action(commands[name].action)
            else:
                open_found(self, taken.id, at_home=isinstance(below, HomeScreen))

        private = may_find_private(self.workshop)
        finder = self.services.finder
        self.push_screen(PaletteScreen(list(commands.values()), finder, private=private), done)

    def action_leave(self) -> None:
        """Leave the app; everything is saved. What can't be saved is asked about once."""
        if not self.saving.leave_all():
            self.show_again()
            return
        self.exit(0)

    def action_paint_all(self) -> None:
        """Paint the whole screen again, as something else may have written on the terminal."""
        paint_all(self._driver)
        self.screen.refresh(layout=True)

    def on_resize(self) -> None:
        """Paint everything: what stood there may have been moved by the terminal."""
        paint_all(self._driver)

    def action_how_to_leave(self) -> None:
        """Say how to leave when somebody presses Ctrl+C."""
        self.say("q leaves. Everything is saved.")

    def _commands(self) -> list[Command]:
        screen = self.screen
        if not isinstance(screen, Frame):
            return list(EVERYWHERE)
        return [*(c for c in screen.commands() if screen.available(c)), *EVERYWHERE]

    def _handle_exception(self, error: Exception) -> None:
        """End with one sentence: Textual's own report would show what somebody typed."""
        self._return_code = 1
        # What goes wrong while screens are being taken down hides no first cause.
        if self._exception is None:
            self._exception = error
            self._take_leave(error)
            self._exception_event.set()
        self._close_messages_no_wait()

    def _take_leave(self, error: Exception) -> None:
        with suppress(Exception):
            self.save_for_good()
        cause = error.error if isinstance(error, WorkerFailed) else error
        self.last_words = last_words(cause, self.services.directories.crashes, self.unsaved)
