"""Write a definition as YAML that reads as if somebody had written it by hand."""

from __future__ import annotations

import dataclasses
import textwrap
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

from tiworkshop.importing.ledger import Remark
from tiworkshop.library.definition import Segment, Session
from tiworkshop.library.yaml_text import read_yaml

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

_WIDTH = 100
_LONGEST_ON_ITS_KEY = 80
_SET_APART = [
    "source",
    "steps",
    "variants",
    "activities",
    "misuse",
    "boundaries",
    "safeguarding",
    "notes",
]
"""Keys with an empty line above them."""


class _OnOneLine(list[object]):
    """A list that is written as [a, b]."""


class _Dumper(yaml.SafeDumper):
    # PyYAML's own code calls this; it indents lists below their keys.
    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        return super().increase_indent(flow, False)


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.Node:
    style = None
    if "\n" in text:
        # A block keeps the empty lines below it, and one is put above some keys.
        style = "|" if text == text.strip() else '"'
    elif len(text) > _LONGEST_ON_ITS_KEY:
        style = ">"
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style)


def _on_one_line(dumper: yaml.SafeDumper, items: _OnOneLine) -> yaml.Node:
    return dumper.represent_sequence("tag:yaml.org,2002:seq", items, flow_style=True)


_Dumper.add_representer(str, _text)
_Dumper.add_representer(_OnOneLine, _on_one_line)


def as_yaml(
    session: Session,
    guesses: Iterable[Remark],
    warnings: Iterable[Remark],
    head: Sequence[str] = (),
) -> str:
    """Return a definition as YAML with *head* above it and a comment at what a remark is about."""
    data = _plain(session)
    text = yaml.dump(
        data, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=_WIDTH, indent=2
    )
    remarks = [("Warning", remark) for remark in warnings]
    remarks += [("Guess", remark) for remark in guesses]
    return _commented(text, remarks, head)


def _plain(value: DataclassInstance) -> dict[str, object]:
    """Return a value as data, without the keys that say what they would say unwritten."""
    data = {
        field.name: _plain_item(given)
        for field in dataclasses.fields(value)
        if (given := getattr(value, field.name)) != field.default
    }
    if isinstance(value, Segment):
        data["steps"] = _OnOneLine(value.steps)
    return data


def _plain_item(value: object) -> object:
    if isinstance(value, tuple):
        return [_plain_item(item) for item in value]
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return _plain(value)
    return value


def _commented(text: str, remarks: Sequence[tuple[str, Remark]], head: Sequence[str]) -> str:
    located = read_yaml(text, Path("definition"))
    above: dict[int, list[str]] = {}
    for mark, remark in remarks:
        at = located.line(remark.key) or 1
        above.setdefault(at, []).append(f"{mark}: {remark.sentence}")
    apart = {located.lines[(name,)] for name in _SET_APART if (name,) in located.lines}
    written = [f"# {line}" for line in head]
    for number, line in enumerate(text.split("\n"), 1):
        if number in apart:
            written.append("")
        indent = " " * (len(line) - len(line.lstrip(" ")))
        for comment in above.get(number, ()):
            written += _comment(comment, indent)
        written.append(line)
    return "\n".join(written)


def _comment(text: str, indent: str) -> list[str]:
    lead = f"{indent}# "
    flat = " ".join(text.split())
    return textwrap.wrap(
        flat, _WIDTH, initial_indent=lead, subsequent_indent=f"{lead}  ", break_long_words=False
    )
