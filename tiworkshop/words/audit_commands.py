"""What can be done while an audit is answered."""

from __future__ import annotations

from tiworkshop.words.command import Command

GIVE = Command(
    "audit.give",
    tuple("123456789"),
    "give",
    "share",
    "1, 2, 3 …: give 20 per cent to that level.",
    0,
)
TAKE = Command(
    "audit.take", ("minus", "backspace"), "take", "", "Take 20 per cent from the marked level."
)
MORE = Command("audit.more", ("plus",), "more", "", "Give 20 per cent to the marked level.")
DOWN = Command("audit.down", ("down",), "down", "", "Mark the next level.")
UP = Command("audit.up", ("up",), "up", "", "Mark the level before.")
FIGURES = Command(
    "audit.figures", ("f",), "figures", "figures", "Type all figures: 70 0 20 5 5.", 4
)
LEAVE_OUT = Command(
    "audit.not-assessed",
    ("x",),
    "leave_out",
    "not assessed",
    "Not assessed: a whole answer. x again takes it back.",
    2,
)
CLEAR = Command("audit.clear", ("0",), "clear", "", "Take this answer away.")
EVIDENCE = Command("audit.evidence", ("e",), "evidence", "note", "Write what shows it; private.", 2)
ONWARD = Command(
    "audit.next", ("n", "right", "pagedown", "enter"), "onward", "next", "Next question.", 0
)
BACKWARD = Command("audit.back", ("p", "left", "pageup"), "backward", "", "Question before.")
LIST = Command("audit.list", ("l",), "list", "list", "All questions, with what is done.", 3)
RESULT = Command("audit.result", ("r",), "result", "result", "What it adds up to so far.", 3)
KEEP = Command("audit.keep", ("k",), "keep", "keep", "Check it, and keep it with today's date.", 3)
UNDO = Command("audit.undo", ("u",), "undo", "", "Take back the last change.")
BACK = Command("screen.back", ("escape",), "back", "", "Go back one level; it is saved.", 1)

AUDIT_COMMANDS = (
    GIVE,
    ONWARD,
    BACKWARD,
    LEAVE_OUT,
    EVIDENCE,
    FIGURES,
    TAKE,
    MORE,
    DOWN,
    UP,
    CLEAR,
    LIST,
    RESULT,
    KEEP,
    UNDO,
    BACK,
)
