"""What can be done in a run."""

from __future__ import annotations

from dataclasses import replace

from tiworkshop.words.command import Command

GO_ON = Command(
    "run.next", ("n", "right", "pagedown"), "go_on", "next", "Next page or step.", rank=0
)
GO_BACK = Command("run.back", ("p", "left", "pageup"), "go_back", "back", "Page or step before.", 1)
ANSWER = Command(
    "run.answer", ("enter",), "answer", "answer", "Choose the marked answer, or write a line.", 1
)
DOWN = Command("run.down", ("down",), "down", "", "Mark the next answer.")
UP = Command("run.up", ("up",), "up", "", "Mark the answer before.")
CARDS = Command("run.cards", ("m",), "cards", "cards", "Misuse cards; Enter turns one over.", 2)
HIDE = Command("run.hide", ("h", "full_stop"), "hide", "hide", "Hide or show the screen.", 2)
NOTE = Command("run.note", ("e",), "note", "note", "Write a private note on this step.", 3)
PAUSE = Command("run.pause", ("space",), "pause", "pause", "Pause or resume the timer.", 4)
LONGER = Command("run.longer", ("plus",), "longer", "", "This part one minute longer.")
SHORTER = Command("run.shorter", ("minus",), "shorter", "", "This part one minute shorter.")
TIMER = Command("run.timer", ("t",), "timer", "", "Timer: minutes, minutes and seconds, hidden.")
ACTIVITIES = Command("run.activities", ("a",), "activities", "", "Choose activities.")
PLAN = Command("run.plan", ("c",), "plan", "", "Write the one planned change.")
INSTRUMENT = Command(
    "run.instrument", ("i",), "instrument", "instrument", "Open the instrument of this step.", 1
)
SKIP = Command("run.skip", ("k",), "skip", "", "Leave out the rest of this step.")
FINISH = Command("run.finish", ("f",), "finish", "", "Finish, early or not: review and close.")
WORDS = Command("run.words", ("s",), "words", "", "Words to pause or stop a session with.")
UNDO = Command("run.undo", ("u",), "undo", "undo", "Take back the last change.", 4)
LEVEL_UP = Command("run.up-level", ("escape",), "level_up", "", "Back one level; a room hides.")
TERMS = Command("run.terms", ("g",), "terms", "", "What words of this page mean.")
OPTIONS = Command("run.options", ("o",), "options", "", "Options when time is short.")
RELOAD = Command("run.reload", ("r",), "reload", "reload", "Read a changed session file again.", 3)
START_SHOW = Command("run.show", ("f5",), "show", "", "Show the screen again.")

RUN_COMMANDS = (
    GO_ON,
    GO_BACK,
    ANSWER,
    CARDS,
    HIDE,
    INSTRUMENT,
    NOTE,
    PAUSE,
    UNDO,
    LONGER,
    SHORTER,
    TIMER,
    OPTIONS,
    ACTIVITIES,
    PLAN,
    SKIP,
    FINISH,
    WORDS,
    TERMS,
    DOWN,
    UP,
    LEVEL_UP,
    RELOAD,
    START_SHOW,
)
ROOM_COMMANDS = tuple(
    replace(ANSWER, help="Next page; turns a card over.") if command is ANSWER else command
    for command in RUN_COMMANDS
)
CONSOLE_COMMANDS = tuple(
    replace(HIDE, help="Hide or show the room.") if command is HIDE else command
    for command in RUN_COMMANDS
)
CONSOLE_FOOTER = (
    GO_ON,
    GO_BACK,
    replace(OPTIONS, label="options", rank=3),
    replace(LONGER, label="minute", rank=5),
    replace(PAUSE, rank=4),
    replace(HIDE, rank=2),
    replace(WORDS, label="stop words", rank=3),
    CARDS,
    replace(NOTE, rank=4),
    RELOAD,
)
CARD_FOOTER = (
    replace(ANSWER, label="turn over", rank=0),
    replace(GO_ON, label="next card"),
    replace(LEVEL_UP, label="back to the step", rank=0),
)
HIDDEN_FOOTER = (replace(HIDE, label="show", rank=0),)
WHILE_HIDDEN = frozenset({"hide", "show", "level_up", "pause"})
PRIVATE = frozenset({"note", "plan", "words", "instrument"})
"""Actions that a room never offers."""
FOR_A_GROUP = frozenset({"words"})
"""Actions that one person alone has no use for."""
