"""How a command ends when something is wrong: one sentence, a hint, an exit code."""

from __future__ import annotations

import os
import sys

from tiworkshop.disk.hands import UnsafeDirectory

FINDINGS = 1
USAGE = 2
_INTERRUPTED = 130


class Stop(Exception):
    """End the command with a sentence for people and an exit code."""

    def __init__(self, sentence: str, hint: str = "", code: int = FINDINGS) -> None:
        super().__init__(sentence)
        self.sentence, self.hint, self.code = sentence, hint, code


def last_words(error: BaseException) -> int:
    """Say why the command ends and return its exit code."""
    import click

    match error:
        case SystemExit():
            return error.code if isinstance(error.code, int) else FINDINGS
        case Stop():
            return _say(error.sentence, error.hint, error.code)
        case click.exceptions.Exit():
            return error.exit_code
        case click.Abort() | KeyboardInterrupt():
            return _INTERRUPTED
        case click.UsageError():
            hint = "See tiworkshop --help."
            if error.ctx is not None:
                hint = f"See {error.ctx.command_path} --help."
            return _say(error.format_message(), hint, USAGE)
        case click.ClickException():
            return _say(error.format_message(), "", error.exit_code)
        case BrokenPipeError():
            # Whoever read the output has gone; Python must not complain about it at exit.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return 0
        case UnsafeDirectory():
            return _say(f"{error.strerror}.", error.hint, FINDINGS)
        case OSError():
            reason = error.strerror or type(error).__name__
            where = f" ({error.filename})" if error.filename else ""
            return _say(f"The system says: {reason}{where}.", "", FINDINGS)
        case _:
            kind = type(error).__name__
            return _say(f"Something went wrong inside tiworkshop ({kind}).", "", 1)


def _say(sentence: str, hint: str, code: int) -> int:
    import click

    click.echo(f"tiworkshop: {sentence}{f' {hint}' if hint else ''}", err=True)
    return code
