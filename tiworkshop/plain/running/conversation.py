"""A run as a conversation: say what is new, hear an answer, do it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from tiworkshop.plain.answers import AGAIN
from tiworkshop.plain.running.doing import Doing
from tiworkshop.plain.running.telling import Telling
from tiworkshop.words.facilitating import CLOSED_ELSEWHERE
from tiworkshop.words.reloading import offer
from tiworkshop.words.run_commands import (
    ANSWER,
    CARDS,
    DOWN,
    GO_BACK,
    GO_ON,
    HIDE,
    INSTRUMENT,
    LEVEL_UP,
    PAUSE,
    PRIVATE,
    RELOAD,
    RUN_COMMANDS,
    START_SHOW,
    TIMER,
    UP,
)
from tiworkshop.words.running import first_face
from tiworkshop.words.writing import set_aside_words

if TYPE_CHECKING:
    from tiworkshop.plain.talk import Talk
    from tiworkshop.words.command import Command
    from tiworkshop.workshop.workshop import Workshop

_NEEDS_A_SCREEN = (ANSWER, DOWN, UP, START_SHOW)
_TURN_OVER = replace(ANSWER, label="turn over", help="Turn the card over.")
_SAY_TIME = replace(TIMER, help="Say how much time is left.")
_RELOAD = replace(RELOAD, keys=())  # r says the page again
_INSTEAD = {TIMER: _SAY_TIME, RELOAD: _RELOAD}
HOW_TO_RELOAD = f"Type {RELOAD.label} to read it again."
_NEXT_CARD = replace(GO_ON, help="Next card.")
_CARD_BEFORE = replace(GO_BACK, help="Card before.")
_BACK_TO_STEP = replace(LEVEL_UP, label="back to the step", help="Back to the step.")
WHILE_HIDDEN = (replace(HIDE, label="show", help="Show again."), PAUSE)
ON_CARDS = (_TURN_OVER, _NEXT_CARD, _CARD_BEFORE, CARDS, HIDE, PAUSE, _BACK_TO_STEP, AGAIN)


def go_through(talk: Talk, workshop: Workshop) -> None:
    """Go through a run until it is closed or put away. Raises Leaving or InputEnded."""
    talk.workshop = workshop
    talk.save()
    if not workshop.room_only and (kept := set_aside_words(workshop)):
        talk.voice.say(kept)
    timed = first_face(workshop, talk.settings.timer) != "hidden"
    telling = Telling(talk.voice, workshop, lambda: talk.sheet_to_say(workshop), timed)
    doing = Doing(talk, workshop, telling)
    talk.announce = telling.say_when_time_has_passed
    try:
        while talk.workshop is workshop:
            take_turn(talk, workshop, telling, doing)
    finally:
        talk.announce = lambda: None


def take_turn(talk: Talk, workshop: Workshop, telling: Telling, doing: Doing) -> None:
    """Say what is new, hear one answer, and do it."""
    workshop.catch_up()
    if workshop.state.closed:
        talk.voice.say(CLOSED_ELSEWHERE)
        if workshop.sheet.empty:
            talk.put_away()
        else:
            doing.finish()  # what was written here since is reviewed like everything else
        return
    if workshop.source.look() and (changed := offer(workshop, HOW_TO_RELOAD)):
        talk.voice.say(changed)
    telling.say_what_is_new()
    state = workshop.state
    if state.hidden:
        answer = talk.ask(WHILE_HIDDEN)
    elif state.card:
        answer = talk.ask(ON_CARDS, empty=_TURN_OVER)
    else:
        answer = talk.ask(offered_in(workshop), doing.numbers(), empty=GO_ON)
    if isinstance(answer, int):
        doing.take_number(answer)
    else:
        action: Callable[[], None] = doing.actions[answer.action]
        action()


def offered_in(workshop: Workshop) -> tuple[Command, ...]:
    """Return what can be done on a step; nothing private in a room."""
    here = workshop.route.planned(workshop.state.place).instrument
    left_out = {*_NEEDS_A_SCREEN, *(() if here else (INSTRUMENT,))}
    return tuple(
        _INSTEAD.get(command, command)
        for command in (*RUN_COMMANDS, AGAIN)
        if command not in left_out
        and not (workshop.room_only and command.action in PRIVATE)
        and (command != RELOAD or workshop.source.changed)
    )
