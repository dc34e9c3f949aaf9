"""The command line. Each command's module is imported only when it is called."""

from __future__ import annotations

import sys

from tiworkshop.cli.group import tiworkshop
from tiworkshop.cli.stop import last_words


def main() -> None:
    """Run the command line; every error ends as one sentence, never as a traceback."""
    try:
        status = tiworkshop(standalone_mode=False)
    except BaseException as error:  # noqa: BLE001  # the outermost edge: nothing may get past it
        sys.exit(last_words(error))
    sys.exit(status if isinstance(status, int) else 0)
