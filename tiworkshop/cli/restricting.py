"""Restricted mode: a login that opens tiworkshop and nothing else.

Everything here happens once, before a command or a screen is loaded.
"""

from __future__ import annotations

import atexit
import os
import shlex
import signal
import sys
from collections.abc import Mapping, MutableMapping
from contextlib import suppress

from tiworkshop.cli.allowed import OWN_FILES, allow_only
from tiworkshop.cli.stop import USAGE, Stop, last_words

OPTION = "--restricted"
WANTED_OVER_SSH = "SSH_ORIGINAL_COMMAND"
"""What somebody asked for over SSH; sshd sets it when it runs another command instead."""
_PROGRAM = "tiworkshop"
_KEPT = frozenset(
    {"TERM", "COLORTERM", "COLORFGBG", "TERM_PROGRAM", "TERM_PROGRAM_VERSION", "LC_TERMINAL"}
    | {"NO_COLOR", "ACCESSIBLE", "ESCDELAY", "COLUMNS", "LINES", "LANG", "LANGUAGE", "TZ", "TMUX"}
)
"""What a terminal and a language need. Everything else could load code, or name a place."""
_KEPT_BEGINNING = "LC_"
_HARMLESS_TO_PYTHON = frozenset(
    {"PYTHONUTF8", "PYTHONUNBUFFERED", "PYTHONIOENCODING", "PYTHONCOERCECLOCALE"}
    | {"PYTHONHASHSEED", "PYTHONDONTWRITEBYTECODE", "PYTHONNOUSERSITE", "PYTHONSAFEPATH"}
)


def restrict(arguments: list[str]) -> list[str]:
    """Give up what restricted mode forbids; return the words of the command to run.

    Stops when what was asked for over SSH is no command of tiworkshop.
    """
    hooks = hooks_of_python(os.environ, ignored=bool(sys.flags.ignore_environment))
    if hooks or sys.flags.inspect:
        _leave_at_once(hooks or ["python -i"])
    allow_only(OWN_FILES)
    os.umask(0o077)
    wanted = os.environ.get(WANTED_OVER_SSH, "")
    clean(os.environ, home_of_the_user())
    stay_in_front()
    return arguments or words_wanted(wanted)


def hooks_of_python(environment: Mapping[str, str], *, ignored: bool) -> list[str]:
    """Return the variables by which Python has been told to run something else as well."""
    if ignored:
        return []
    ours = (name for name in environment if name.startswith("PYTHON"))
    return sorted(name for name in ours if name not in _HARMLESS_TO_PYTHON)


def words_wanted(command: str) -> list[str]:
    """Return the words of a command that somebody asked for over SSH; no shell ever sees it.

    Stops when it is not a command of tiworkshop.
    """
    with suppress(ValueError):
        match shlex.split(command):
            case []:
                return []
            case [program, *words] if program == _PROGRAM:
                return words
    hint = "Ask for one of its commands, as in: ssh HOST tiworkshop list"
    raise Stop("This login opens tiworkshop only.", hint, USAGE)


def clean(environment: MutableMapping[str, str], home: str) -> None:
    """Leave only what a terminal and a language need, and the user's own home."""
    for name in list(environment):
        if name not in _KEPT and not name.startswith(_KEPT_BEGINNING):
            del environment[name]
    environment["HOME"] = home
    environment["PATH"] = os.defpath


def home_of_the_user() -> str:
    """Return the home that the system's list of users gives. Stops when there is none."""
    import pwd

    try:
        return pwd.getpwuid(os.getuid()).pw_dir
    except KeyError:
        hint = "Whoever looks after this machine can add one."
        raise Stop("The system knows no home directory of this user.", hint, USAGE) from None


def stay_in_front() -> None:
    """Let Ctrl+Z put nothing to sleep: behind the program there may be a shell."""
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    import termios

    with suppress(termios.error, ValueError, OSError, AttributeError):
        line = sys.stdin.fileno()
        before = termios.tcgetattr(line)[6][termios.VSUSP]
        _set_suspending_key(line, b"\0")
        atexit.register(_set_suspending_key, line, before)


def _set_suspending_key(line: int, key: bytes) -> None:
    import termios

    with suppress(termios.error, OSError):
        settings = termios.tcgetattr(line)
        settings[6][termios.VSUSP] = key
        termios.tcsetattr(line, termios.TCSANOW, settings)


def _leave_at_once(hooks: list[str]) -> None:
    """Say why, and end without Python's own ending: that is where a hook may run."""
    sentence = f"Restricted mode doesn't open with {', '.join(hooks)} set."
    os._exit(last_words(Stop(sentence, "Start it with python -I; docs/server.md says how.", USAGE)))
