"""How often a run looks for what other terminals did."""

from __future__ import annotations

import asyncio

import pytest

from tiworkshop.app.following import Following

OFTEN, SELDOM = 0.2, 5.0
TEN_MINUTES = 3000


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Let every wait pass at once, and note how long it would have been (seconds)."""
    noted: list[float] = []

    class Loop:
        def call_later(self, seconds: float, _: object) -> Loop:
            noted.append(seconds)
            return self

        def cancel(self) -> None:
            """There is nothing to call off: no time passes here."""

    monkeypatch.setattr(asyncio, "get_running_loop", Loop)
    return noted


def look_again(following: Following) -> None:
    following._again()  # noqa: SLF001  # what the event loop does when the wait is over


def test_a_run_alone_looks_seldom(waits: list[float]) -> None:
    following = Following(lambda: False)
    following.begin()
    look_again(following)
    assert waits == [SELDOM, SELDOM]


def test_a_console_looks_often_from_the_beginning(waits: list[float]) -> None:
    Following(lambda: False).begin(beside=True)
    assert waits == [OFTEN]


def test_news_from_another_terminal_makes_it_look_often_for_ten_minutes(
    waits: list[float],
) -> None:
    news = iter([True])
    following = Following(lambda: next(news, False))
    following.begin()
    for _ in range(TEN_MINUTES + 1):
        look_again(following)
    assert waits[:2] == [SELDOM, OFTEN]
    assert waits[-2:] == [OFTEN, SELDOM]
