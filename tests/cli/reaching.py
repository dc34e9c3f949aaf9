"""Give every parameter of every command a path, and say which of them opened something there.

Run as a program: ``python -m tests.cli.reaching DIRECTORY [--restricted]``. It prints one line for
each parameter that reached into the directory, such as ``redact source``.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout, suppress
from pathlib import Path

import click

from tiworkshop.cli.allowed import OWN_FILES, allow_only
from tiworkshop.cli.group import tiworkshop

FILE = "canary.yaml"


def commands(
    group: click.Group, words: tuple[str, ...] = ()
) -> Iterator[tuple[str, click.Command]]:
    """Yield every command with the words that call it, groups too."""
    yield " ".join(words), group
    for name in group.list_commands(click.Context(group)):
        command = group.get_command(click.Context(group), name)
        if isinstance(command, click.Group):
            yield from commands(command, (*words, name))
        elif command is not None:
            yield " ".join((*words, name)), command


def words_for(command: click.Command, tried: click.Parameter, value: str) -> list[str]:
    """Return words that call a command with a value for one parameter, and all that it needs."""
    words = []
    for one in command.params:
        given = value if one is tried else "45" if one.type is click.INT else "1"
        if isinstance(one, click.Option) and (one is tried or one.required):
            words += [max(one.opts, key=len), given]
        elif isinstance(one, click.Argument) and (one is tried or one.required):
            words.append(given)
    return words


def takes_text(one: click.Parameter) -> bool:
    """Return whether a parameter takes any text at all."""
    if isinstance(one, click.Option) and (one.is_flag or one.count):
        return False
    return not isinstance(one.type, click.Choice | click.types.IntParamType)


def reached(directory: Path) -> Iterator[str]:
    """Yield each parameter that opened or listed something in a directory."""
    touched: list[str] = []

    def hear(event: str, arguments: tuple[object, ...]) -> None:
        if event in {"open", "os.listdir", "os.scandir", "os.mkdir"} and str(directory) in str(
            arguments[0]
        ):
            touched.append(event)

    sys.addaudithook(hear)
    for name, command in commands(tiworkshop):
        for one in filter(takes_text, command.params):
            for value in (directory, directory / FILE, directory / "new.yaml"):
                _call([*name.split(), *words_for(command, one, str(value))])
            if touched:
                yield f"{name} {one.name}".strip()
            touched.clear()


def _call(words: list[str]) -> None:
    sys.stdin = io.StringIO()
    nowhere = io.TextIOWrapper(io.BytesIO())
    with redirect_stdout(nowhere), redirect_stderr(nowhere), suppress(Exception, SystemExit):
        tiworkshop(words, prog_name="tiworkshop", standalone_mode=False)


if __name__ == "__main__":
    if sys.argv[2:] == ["--restricted"]:
        allow_only(OWN_FILES)
    os.chdir(os.environ["HOME"])
    sys.stdout.writelines(f"{one}\n" for one in reached(Path(sys.argv[1])))
