"""Fewer bytes, the same screen: what is left out is there already."""

from __future__ import annotations

import pyte
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tiworkshop.app.changes_only import Painted

COLUMNS, ROWS = 24, 5
DIM = "38;2;120;120;120;48;2;28;33;36"
PLAIN = "38;2;230;227;218;48;2;28;33;36"
GROUND = "48;2;28;33;36"
STYLES = (
    "",
    DIM,
    PLAIN,
    GROUND,
    f"1;{PLAIN}",
    f"7;{PLAIN}",
    f"4;{PLAIN}",
    "38;5;7;48;5;1",
    "31;44",
)


class Shown:
    """A terminal, and what stands on it."""

    def __init__(self) -> None:
        self.screen = pyte.Screen(COLUMNS, ROWS)
        self.stream = pyte.Stream(self.screen)

    def cells(self) -> list[list[object]]:
        """Return every cell with what is seen of it: a blank shows its ground, and lines."""
        return [
            [self._seen(self.screen.buffer[row][column]) for column in range(COLUMNS)]
            for row in range(ROWS)
        ]

    @staticmethod
    def _seen(cell: pyte.screens.Char) -> object:
        if cell.data == " " and not (cell.reverse or cell.underscore):
            return " ", cell.bg
        return cell


def move(row: int, column: int = 1) -> str:
    return f"\x1b[{row};{column}H"


def painted(text: str, style: str = PLAIN) -> str:
    return f"\x1b[{style}m{text}\x1b[0m" if style else text


@st.composite
def paintings(draw: st.DrawFn) -> str:
    """Draw some runs of text within the screen, as Textual writes them."""
    data = ""
    for _ in range(draw(st.integers(1, 5))):
        row, column = draw(st.integers(1, ROWS)), draw(st.integers(1, COLUMNS))
        data += move(row, column)
        space = COLUMNS - column + 1
        for _ in range(draw(st.integers(1, 3))):
            text = draw(st.text("ab …é", max_size=space))
            space -= len(text)
            data += painted(text, draw(st.sampled_from(STYLES))) if text else ""
    return data + move(draw(st.integers(1, ROWS)), draw(st.integers(1, COLUMNS)))


@given(st.lists(paintings(), min_size=1, max_size=6))
def test_the_terminal_shows_the_same_and_its_cursor_stands_in_the_same_place(
    frames: list[str],
) -> None:
    whole, changes, known = Shown(), Shown(), Painted()
    for frame in frames:
        whole.stream.feed(frame)
        changes.stream.feed(known.changes(frame))
        assert changes.cells() == whole.cells()
        cursors = [(one.screen.cursor.y, one.screen.cursor.x) for one in (whole, changes)]
        assert cursors[0] == cursors[1]


@given(st.text("ab é…", min_size=1, max_size=COLUMNS), st.sampled_from(STYLES))
def test_what_stands_there_already_is_not_written_again(text: str, style: str) -> None:
    known, frame = Painted(), move(2) + painted(text, style) + move(1)
    assert text.strip() in known.changes(frame)
    assert known.changes(frame) == ""


def test_one_letter_costs_one_letter_and_the_way_to_it() -> None:
    known = Painted()
    known.changes(move(2) + painted("a word" + " " * 18) + move(1))
    written = known.changes(move(2) + painted("a wort" + " " * 18) + move(1))
    assert written == f"{move(2, 6)}\x1b[0;{PLAIN}mt\x1b[0m{move(1)}"


def test_wide_letters_are_always_written_and_their_row_is_not_taken_for_granted() -> None:
    whole, changes, known = Shown(), Shown(), Painted()
    for frame in (move(1) + painted("ab 学校 cd"), move(1) + painted("ab    cd  ")):
        whole.stream.feed(frame)
        changes.stream.feed(known.changes(frame))
        assert changes.cells() == whole.cells()


@pytest.mark.parametrize("other", ["\x1b[2J", "\x1b[?1049h", "\x1b]8;;x\x1b\\a", "a", "\x1b[1A"])
def test_after_anything_else_everything_is_painted(other: str) -> None:
    known, frame = Painted(), move(1) + painted("word") + move(1)
    known.changes(frame)
    assert known.changes(other) == other
    assert "word" in known.changes(frame)


@pytest.mark.parametrize("quiet", ["", "\x1b[?2026h", "\x1b[?2026l", "\x1b]22;default\x07"])
def test_what_paints_nothing_changes_nothing(quiet: str) -> None:
    known, frame = Painted(), move(1) + painted("word") + move(1)
    known.changes(frame)
    assert known.changes(quiet) == quiet
    assert known.changes(frame) == ""


def test_what_is_forgotten_is_painted_again() -> None:
    known, frame = Painted(), move(1) + painted("word") + move(1)
    known.changes(frame)
    known.forget()
    assert "word" in known.changes(frame)
