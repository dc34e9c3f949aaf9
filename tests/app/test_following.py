"""How often a run looks for what other terminals did, and how soon it hears of it."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from tiworkshop.app.following import Following

FIRST, OFTEN, SELDOM = 1.0, 0.2, 5.0
TEN_MINUTES = 3000
UNWATCHED = (Path("/nowhere/at/all"),)
"""Nobody can tell of changes there, so it is looked at again and again."""


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


def first_look(following: Following) -> None:
    following._begin_watching()  # noqa: SLF001  # what the event loop does after the first wait


def look_again(following: Following) -> None:
    following._again()  # noqa: SLF001  # what the event loop does when the wait is over


def test_a_run_alone_looks_seldom(waits: list[float]) -> None:
    following = Following(lambda: False)
    following.begin(UNWATCHED)
    first_look(following)
    look_again(following)
    assert waits == [FIRST, SELDOM, SELDOM]


def test_a_console_looks_often_from_the_beginning(waits: list[float]) -> None:
    following = Following(lambda: False)
    following.begin(UNWATCHED, beside=True)
    first_look(following)
    assert waits == [FIRST, OFTEN]


def test_news_from_another_terminal_makes_it_look_often_for_ten_minutes(
    waits: list[float],
) -> None:
    news = iter([False, True])
    following = Following(lambda: next(news, False))
    following.begin(UNWATCHED)
    first_look(following)
    for _ in range(TEN_MINUTES + 1):
        look_again(following)
    assert waits[:3] == [FIRST, SELDOM, OFTEN]
    assert waits[-2:] == [OFTEN, SELDOM]


def test_where_the_kernel_tells_of_changes_nobody_looks_often(tmp_path: Path) -> None:
    async def scenario() -> int:
        looks = 0
        looked = asyncio.Event()

        def look() -> bool:
            nonlocal looks
            looks += 1
            looked.set()
            return True

        following = Following(look)
        following.begin([tmp_path], beside=True)
        async with asyncio.timeout(10):
            await looked.wait()
            looked.clear()
            (tmp_path / "journal").write_text("moved on")
            await looked.wait()
        with pytest.raises(TimeoutError):
            looked.clear()
            async with asyncio.timeout(3 * OFTEN):
                await looked.wait()
        following.end()
        return looks

    assert asyncio.run(scenario()) == 2  # one at first, one for the change, none for nothing


def test_what_comes_after_the_end_is_not_looked_at(tmp_path: Path) -> None:
    async def scenario() -> list[str]:
        looks: list[str] = []
        first = asyncio.Event()
        following = Following(lambda: looks.append("look") or bool(first.set()))
        following.begin([tmp_path])
        async with asyncio.timeout(10):
            await first.wait()
        (tmp_path / "journal").write_text("moved on")
        following.end()
        await asyncio.sleep(0)
        return looks

    assert asyncio.run(scenario()) == ["look"]
