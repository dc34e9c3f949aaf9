"""Keys that mean another thing since another terminal did something that is not shown here yet."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Final, Literal, TypeVar

if TYPE_CHECKING:
    from tiworkshop.app.running.timed import TimedScreen

S = TypeVar("S", bound="TimedScreen")
Part = Literal["card", "hidden", "paused"]
CARD: Final = "card"
HIDDEN: Final = "hidden"
PAUSED: Final = "paused"


def unless_new(*parts: Part) -> Callable[[Callable[[S], None]], Callable[[S], None]]:
    """Let a key that finds one of these parts of the run new only show it, and do nothing else.

    Whoever pressed it decided by what was on the screen. A card that came up meanwhile is not
    turned, a page below it is not left, and a room that was just hidden is not shown again.
    """

    def guarded(action: Callable[[S], None]) -> Callable[[S], None]:
        @wraps(action)
        def act(screen: S) -> None:
            before = screen.workshop.state
            screen.companion.follow()
            now = screen.workshop.state
            if screen.is_current and all(getattr(before, p) == getattr(now, p) for p in parts):
                action(screen)

        return act

    return guarded
