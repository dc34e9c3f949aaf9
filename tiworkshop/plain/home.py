"""Home: sessions, runs to resume, kept notes, help."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from tiworkshop.plain.choosing import say_choices
from tiworkshop.words.home import WHAT_TO_OPEN, home_choices
from tiworkshop.words.when import left_alone_words

if TYPE_CHECKING:
    from tiworkshop.plain.talk import Talk
    from tiworkshop.words.choice import Choice

NO_NUMBER = "Type a number, then Enter. q leaves."


def stay_home(talk: Talk) -> NoReturn:
    """Ask what to open, and open it, until somebody leaves. Raises Leaving or InputEnded."""
    while True:
        open_choice(talk, ask_what_to_open(talk))


def ask_what_to_open(talk: Talk) -> Choice:
    """List what can be opened and return what was chosen."""
    choices = home_choices(talk.services, talk.settings.remind_after_months)
    talk.voice.part(WHAT_TO_OPEN)
    say_choices(talk, choices)
    if unreadable := left_alone_words("run", talk.services.runs.unreadable()):
        talk.voice.say(unreadable)
    talk.voice.say(talk.companion.safeguarding_line)
    talk.explain(NO_NUMBER)
    answer = talk.ask((), numbers=len(choices))
    assert isinstance(answer, int)  # noqa: S101  # no command is offered, so a number it is
    return choices[answer - 1]


def open_choice(talk: Talk, choice: Choice) -> None:
    """Open what was chosen, and come back when it is closed."""
    kind, _, name = choice.id.partition(":")
    match kind:
        case "run":
            from tiworkshop.plain.setup import resume

            resume(talk, name)
        case "session":
            from tiworkshop.plain.setup import set_up

            set_up(talk, name)
        case "instruments":
            from tiworkshop.plain.instruments import open_instruments

            open_instruments(talk)
        case "plans":
            from tiworkshop.plain.plans import say_plans

            say_plans(talk)
        case "notes":
            from tiworkshop.plain.keeping.flow import open_kept

            open_kept(talk)
        case _:
            from tiworkshop.plain.help import say_help

            say_help(talk)
