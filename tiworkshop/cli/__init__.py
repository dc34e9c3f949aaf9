"""The command line. Each command's module is imported only when it is called."""

from __future__ import annotations

import os
import sys

from tiworkshop.cli.quick_run import run_asked
from tiworkshop.cli.stop import last_words

_RESTRICTED = "--restricted"

_COMPLETION = "_TIWORKSHOP_COMPLETE"
"""Set by shells that ask click what could be typed; they give no arguments."""


def main() -> None:
    """Run the command line; every error ends as one sentence, never as a traceback."""
    try:
        status = _run(_words(sys.argv[1:]))
    except BaseException as error:  # noqa: BLE001  # the outermost edge: nothing may get past it
        sys.exit(last_words(error))
    sys.exit(status if isinstance(status, int) else 0)


def _words(arguments: list[str]) -> list[str]:
    """Return the words of the command to run, after restricting everything when that is asked."""
    if arguments[:1] != [_RESTRICTED]:
        return arguments
    from tiworkshop.cli.restricting import restrict

    return restrict(arguments[1:])


def _run(arguments: list[str]) -> object:
    """Open a face at once when home, a session or the console is asked for.

    Everything else goes through click, which costs a tenth of a bare app's start.
    """
    plain = "--plain" in arguments
    match [word for word in arguments if word != "--plain"]:
        case [] if _COMPLETION not in os.environ:
            from tiworkshop.cli.opening import open_home

            return open_home([], plain=plain)
        case ["run", *words] if (asked := run_asked(words)) is not None:
            from tiworkshop.cli.opening import open_run

            return open_run([], asked, plain=plain)
        case ["console"]:
            from tiworkshop.cli.opening import open_console

            return open_console([], plain=plain)
        case _:
            from tiworkshop.cli.group import tiworkshop

            return tiworkshop(arguments, prog_name="tiworkshop", standalone_mode=False)
