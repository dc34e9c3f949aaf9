"""Start plain mode on this machine."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from tiworkshop.disk.directories import user_directories
from tiworkshop.ending.memory import keep_memory_private
from tiworkshop.ending.signals import SavingEnd
from tiworkshop.plain.home import stay_home
from tiworkshop.plain.talk import Leaving, Talk
from tiworkshop.plain.voice import InputEnded, Voice, voice_of_the_process
from tiworkshop.settings import read_settings
from tiworkshop.words.unusable import words_passed_over
from tiworkshop.workshop.services import services_for

FIRST_LINE = "tiworkshop, plain mode. Type ? and Enter for help."
OPENED_AGAIN = "Saved. tiworkshop opens it again where it stopped."
ENDED_EARLY = "The input ended early. Everything so far is saved."
NOTHING_OPEN = "The input ended before anything was begun."
_FAILED, _INTERRUPTED = 1, 130

Opening = Callable[[Talk], None]


def start(shelves: list[Path], opening: Opening | None) -> int:
    """Talk until somebody leaves; return the exit code."""
    keep_memory_private()
    directories = user_directories()
    file = read_settings(directories.settings_file)
    services = services_for(directories, shelves)
    voice = voice_of_the_process(os.environ)
    talk = Talk(services, file.settings, voice)
    ending = SavingEnd(talk.save_for_good)
    ending.begin()
    talk.undisturbed = ending.undisturbed
    voice.resting = ending.resting
    return converse(talk, opening, (*file.problems, *words_passed_over(services.passed_over)))


def converse(talk: Talk, opening: Opening | None, news: tuple[str, ...] = ()) -> int:
    """Open what was asked for, then home, until somebody leaves or nobody can answer."""
    voice = talk.voice
    try:
        voice.say(FIRST_LINE)
        voice.say_all(news)
        if opening is not None:
            opening(talk)
        stay_home(talk)
    except Leaving:
        return _end(talk, OPENED_AGAIN if talk.works else "", 0)
    except InputEnded:
        _last_line(voice)
        talk.save_for_good()
        return _end_of_input(talk)
    except KeyboardInterrupt:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # the saving is not interrupted again
        _last_line(voice)
        talk.save_for_good()
        return _end(talk, OPENED_AGAIN if talk.works else "", _INTERRUPTED)
    except OSError:
        talk.save_for_good()
        raise
    except Exception as error:  # noqa: BLE001  # what was typed must be saved whatever went wrong
        return _crashed(talk, error)


def _end_of_input(talk: Talk) -> int:
    if not talk.works and talk.something_ended:
        return 0
    return _end(talk, ENDED_EARLY if talk.works else NOTHING_OPEN, _FAILED)


def _end(talk: Talk, words: str, status: int) -> int:
    """Say on standard error what was saved, or what wasn't."""
    talk.voice.out.flush()
    if talk.unsaved:
        words, status = f"Not everything is saved. {talk.unsaved}", status or _FAILED
    if words:
        sys.stderr.write(f"{words}\n")
    return status


def _crashed(talk: Talk, error: Exception) -> int:
    from tiworkshop.ending.crash import last_words

    talk.save_for_good()
    directory = talk.services.directories.crashes
    sys.stderr.write(f"{last_words(error, directory, talk.unsaved)}\n")
    return _FAILED


def _last_line(voice: Voice) -> None:
    """End the line with the prompt, so that what follows stands on its own."""
    if voice.prompted:
        voice.out.write("\n")
