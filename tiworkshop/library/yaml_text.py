"""YAML as plain data with line numbers: safe, without aliases, tags or doubled keys."""

from __future__ import annotations

from pathlib import Path

import yaml

from tiworkshop.library.hidden import hidden_in_value
from tiworkshop.library.problem import Problem, Refused, file_problem, one_line
from tiworkshop.values import dataclass

Key = tuple[str | int, ...]
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TEXT = "tag:yaml.org,2002:str"
_PLAIN_TAGS = frozenset(f"tag:yaml.org,2002:{name}" for name in ("int", "bool", "null"))
_HOLDERS = frozenset({"tag:yaml.org,2002:map", "tag:yaml.org,2002:seq"})
_FLOAT = "tag:yaml.org,2002:float"
_DATE = "tag:yaml.org,2002:timestamp"
_DEEPEST = 40


@dataclass(frozen=True, slots=True)
class Located:
    """Plain data and the line (from 1) of every key and item in it."""

    data: object
    lines: dict[Key, int]

    def line(self, key: Key) -> int | None:
        """Return the line of *key*, or of the nearest key around it."""
        while key and key not in self.lines:
            key = key[:-1]
        return self.lines.get(key)


def read_yaml(text: str, path: Path, first_line: int = 1) -> Located:
    """Return the data in *text*, the first line of which is *first_line* of *path*.

    Raises Refused when it is not YAML, is nested too deeply, or uses aliases, tags, or a key twice.
    """
    try:
        _refuse_shapes(text, path, first_line)
        root = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        raise Refused([_syntax_problem(error, text, path, first_line)]) from None
    except (yaml.YAMLError, RecursionError):
        raise Refused([file_problem(path, "The file is not YAML.")]) from None
    reader = _Reader(path, first_line)
    data = reader.read(root, ()) if root is not None else None
    if reader.problems:
        raise Refused(reader.problems)
    return Located(data, reader.lines)


def _syntax_problem(error: yaml.MarkedYAMLError, text: str, path: Path, first_line: int) -> Problem:
    mark = error.problem_mark or error.context_mark
    line = mark.line + first_line if mark else None
    said = error.problem or "it is not YAML"
    rows = text.splitlines()
    if mark and mark.line < len(rows) and rows[mark.line].lstrip(" ").startswith("\t"):
        return file_problem(
            path, "A tab stands where YAML wants spaces.", "Indent with spaces.", line
        )
    sentence = f"The YAML can't be read here: {said}."
    return file_problem(path, sentence, "Look at this line and the one above it.", line)


def _refuse_shapes(text: str, path: Path, first_line: int) -> None:
    """Raise Refused for aliases, and for what is nested too deeply, before anything is built.

    Building what is nested ten thousand times takes seconds, and much deeper it ends the program.
    """
    depth, aliases = 0, []
    for event in yaml.parse(text, Loader=_LOADER):
        line = (event.start_mark.line if event.start_mark else 0) + first_line
        match event:
            case yaml.AliasEvent():
                aliases.append(line)
            case yaml.CollectionStartEvent():
                depth += 1
            case yaml.CollectionEndEvent():
                depth -= 1
        if depth > _DEEPEST:
            raise Refused([file_problem(path, "The data is nested too deeply.", "", line)])
    if aliases:
        raise Refused([_alias_problem(aliases, path)])


def _alias_problem(lines: list[int], path: Path) -> Problem:
    """Return one problem for all aliases of a file, on the line of the first."""
    if len(lines) == 1:
        return file_problem(path, "Aliases (*name) are not allowed.", "Write it out.", lines[0])
    sentence = f"Aliases (*name) are not allowed. There are {len(lines)}, the first is here."
    return file_problem(path, sentence, "Write them out.", lines[0])


class _Reader:
    def __init__(self, path: Path, first_line: int) -> None:
        self.path = path
        self.first_line = first_line
        self.lines: dict[Key, int] = {}
        self.problems: list[Problem] = []
        self._scalars = yaml.constructor.SafeConstructor()

    def read(self, node: yaml.Node, key: Key) -> object:
        line = node.start_mark.line + self.first_line
        self.lines.setdefault(key, line)
        if not isinstance(node, yaml.ScalarNode) and node.tag not in _HOLDERS:
            return self._refuse(line, f"The tag {node.tag} is not allowed.", "Remove it.")
        match node:
            case yaml.MappingNode():
                return self._mapping(node, key)
            case yaml.SequenceNode():
                return [self.read(item, (*key, index)) for index, item in enumerate(node.value)]
            case _:
                return self._scalar(node, line)

    def _mapping(self, node: yaml.MappingNode, key: Key) -> dict[str, object]:
        data: dict[str, object] = {}
        for name_node, value in node.value:
            line = name_node.start_mark.line + self.first_line
            if not isinstance(name_node, yaml.ScalarNode):
                self._refuse(line, "A key here is a list or more keys.", "Write one word.")
                continue
            name = str(name_node.value)
            if hidden_in_value(name):
                self._scalar(name_node, line)
                continue
            if name in data:
                self._refuse(
                    line, f"The key {one_line(name)} stands here twice.", "Keep one of them."
                )
                continue
            self.lines[(*key, name)] = line
            data[name] = self.read(value, (*key, name))
        return data

    def _scalar(self, node: yaml.Node, line: int) -> object:
        if hidden := hidden_in_value(str(node.value)):
            sentence = f"An escape stands for a hidden character ({hidden})."
            return self._refuse(line, sentence, "Remove it.")
        if node.tag == _TEXT:
            return node.value
        if node.tag in _PLAIN_TAGS or node.tag == _FLOAT:
            try:
                return self._scalars.construct_object(node)
            except (ValueError, yaml.YAMLError):
                return self._refuse(line, f"{node.value!r:.40} can't be read as a value.", "")
        if node.tag == _DATE:
            return self._refuse(line, f"{node.value} reads as a date.", "Put it in quotes.")
        return self._refuse(line, f"The tag {node.tag} is not allowed.", "Remove it.")

    def _refuse(self, line: int, sentence: str, hint: str) -> object:
        if len(self.problems) < 50:
            self.problems.append(file_problem(self.path, sentence, hint, line))
        return None
