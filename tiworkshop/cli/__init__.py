"""The command line. Each command's module is imported only when it is called."""

from __future__ import annotations

import os
import sys

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
    """Open a face at once when nothing but home or a session is asked for.

    Everything with another option than --plain goes through click, which costs a tenth of a bare
    app's start.
    """
    plain = "--plain" in arguments
    match [word for word in arguments if word != "--plain"]:
        case [] if _COMPLETION not in os.environ:
            from tiworkshop.cli.opening import open_home

            return open_home([], plain=plain)
        case ["run", session] if not session.startswith("-"):
            from tiworkshop.cli.opening import open_session

            return open_session([], session, plain=plain)
        case _:
            from tiworkshop.cli.group import tiworkshop

            return tiworkshop(arguments, prog_name="tiworkshop", standalone_mode=False)
