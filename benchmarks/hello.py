"""The bare app that everything is compared with: one line, and a key that changes it."""

from __future__ import annotations

from typing import ClassVar

from textual.app import App, ComposeResult
from textual.widgets import Static

GREETINGS = ("Hello there", "Good to see you")


class Hello(App[None]):
    """Shows a greeting; n shows another one, so that it too has a page to turn."""

    BINDINGS: ClassVar = [("n,p", "turn", "")]
    turned = 0

    def compose(self) -> ComposeResult:
        """Lay out the one line."""
        yield Static(GREETINGS[0])

    def action_turn(self) -> None:
        """Show the other greeting."""
        self.turned += 1
        self.query_one(Static).update(GREETINGS[self.turned % len(GREETINGS)])


if __name__ == "__main__":
    Hello().run()
