"""Write the manual page from the help of every command.

`python tools/man/build.py` writes; with `--check` it only says whether the page is current.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from tiworkshop import __version__
from tiworkshop.cli.group import tiworkshop

PAGE = Path(__file__).parents[2] / "man" / "tiworkshop.1"
_FILES = (
    ("~/.config/tiworkshop/settings.toml", "Your settings."),
    ("~/.local/share/tiworkshop/", "Kept notes and records, your own library, and exports."),
    ("~/.local/state/tiworkshop/", "Journals of runs and drafts."),
    ("~/.cache/tiworkshop/", "What can be made again; it can be removed at any time."),
)
_ENDS = (
    ("0", "All went well."),
    ("1", "Something was found, or could not be done."),
    ("2", "The call was wrong; nothing was done."),
)


def page() -> str:
    """Return the whole page as man(7) describes."""
    return "\n".join([*_head(), *_commands(), *_tail()]) + "\n"


def _head() -> Iterator[str]:
    yield f'.TH TIWORKSHOP 1 "" "tiworkshop {__version__}" "User Commands"'
    yield ".SH NAME"
    yield r"tiworkshop \- a calm companion for workshops on trauma\-informed systems"
    yield ".SH SYNOPSIS"
    yield r".B tiworkshop"
    yield r"[\fIOPTIONS\fR] [\fICOMMAND\fR [\fIARGUMENTS\fR]...]"
    yield ".SH DESCRIPTION"
    yield from _paragraphs(tiworkshop.help or "")
    yield ".SH OPTIONS"
    yield from _options(tiworkshop, _top())


def _commands() -> Iterator[str]:
    yield ".SH COMMANDS"
    yield from _commands_of(tiworkshop, _top())


def _top() -> click.Context:
    return click.Context(tiworkshop, info_name="tiworkshop", **tiworkshop.context_settings)


def _commands_of(group: click.Group, context: click.Context) -> Iterator[str]:
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if command is None:
            continue
        inside = click.Context(command, info_name=name, parent=context)
        words = " ".join(command.collect_usage_pieces(inside))
        yield f".SS {_plain(f'{inside.command_path} {words}')}"
        yield from _paragraphs(command.help or "")
        yield from _options(command, inside)
        if isinstance(command, click.Group):
            yield from _commands_of(command, inside)


def _options(command: click.Command, context: click.Context) -> Iterator[str]:
    for one in command.get_params(context):
        record = one.get_help_record(context)
        if record is None or isinstance(one, click.Argument) or (context.parent and _is_help(one)):
            continue
        names, text = record
        yield ".TP"
        yield f".B {_plain(names)}"
        yield _plain(text)


def _is_help(one: click.Parameter) -> bool:
    return one.name == "help"


def _tail() -> Iterator[str]:
    for heading, rows in (("EXIT STATUS", _ENDS), ("FILES", _FILES)):
        yield f".SH {heading}"
        for name, text in rows:
            yield from (".TP", f".B {_plain(name)}", _plain(text))
    yield ".SH NOTES"
    yield "This does not replace safeguarding procedures; follow those first."


def _paragraphs(text: str) -> Iterator[str]:
    for number, paragraph in enumerate(re.split(r"\n\s*\n", text.strip())):
        if number:
            yield ".PP"
        yield _plain(" ".join(paragraph.split()))


def _plain(text: str) -> str:
    """Return text in which nothing is a request of roff."""
    safe = text.replace("\\", r"\e").replace("-", r"\-").replace("…", "...")
    return rf"\&{safe}" if safe.startswith((".", "'")) else safe


def main() -> None:
    """Write the page, or say whether it is current."""
    text = page()
    if sys.argv[1:] == ["--check"]:
        if PAGE.read_text("utf-8") != text:
            sys.exit("man/tiworkshop.1 is not current. Run make man.")
        return
    PAGE.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
