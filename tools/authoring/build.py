"""Write the schemas, and the part of the authors' guide that explains every key.

`python tools/authoring/build.py` writes; with `--check` it only says whether they are current.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tiworkshop.library.shapes import SCHEMAS, SHAPES, schema_of, schema_text

ROOT = Path(__file__).parents[2]
GUIDE = ROOT / "docs" / "authoring.md"
BEGINS = "<!-- keys: written by make authoring -->\n"
ENDS = "<!-- end of keys -->\n"
_HEADINGS = {
    "session": "Keys of a session",
    "reading": "Keys of a reading's front matter",
    "companion": "Keys of the fixed words",
    "audit": "Keys of an audit",
    "continuum": "Keys of a continuum",
    "framework": "Keys of a framework",
    "framework-level": "Keys of a framework's level",
    "glossary": "Keys of a glossary",
}
_BETWEEN = re.compile(f"(?<={BEGINS}).*?(?={ENDS})", re.DOTALL)
_WORDS = {
    "string": "text",
    "integer": "whole number",
    "boolean": "true or false",
    "null": "",
}


def files() -> dict[Path, str]:
    """Return every file that is written here, with its text."""
    schemas = {ROOT / SCHEMAS / f"{name}.json": schema_text(name) for name in SHAPES}
    explained: set[str] = set()
    sections = "\n".join(_section(name, schema_of(name), explained) for name in SHAPES)
    guide = _BETWEEN.sub(lambda _: sections, GUIDE.read_text("utf-8"))
    return {**schemas, GUIDE: guide}


def _section(name: str, schema: dict[str, Any], explained: set[str]) -> str:
    """Return a heading, the shape's own keys, then those of what is inside it and not *explained*.

    What is explained here is added to *explained*.
    """
    inside = [holder for holder in _in_order(schema) if holder["title"] not in explained]
    explained.update(holder["title"] for holder in inside)
    holders = [schema, *inside]
    return f"## {_HEADINGS[name]}\n\n" + "\n".join(map(_holder, holders))


def _in_order(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield what a schema defines, in the order in which a reader meets it."""
    defined, waiting, seen = schema.get("$defs", {}), [schema], set()
    while waiting:
        for name in re.findall(r'"#/\$defs/(\w+)"', json.dumps(waiting.pop(0)["properties"])):
            if name not in seen:
                seen.add(name)
                waiting.append(defined[name])
                yield defined[name]


def _holder(holder: dict[str, Any]) -> str:
    needed = set(holder.get("required", ()))
    keys = [_key(name, one, name in needed) for name, one in holder["properties"].items()]
    return f"### {_spaced(holder['title'])}\n\n{holder['description']}\n\n" + "".join(keys)


def _key(name: str, one: dict[str, Any], needed: bool) -> str:
    kind = ", ".join(filter(None, (_kind(one), "needed" if needed else "")))
    said = f"* `{name}` ({kind}): {one['description'].rstrip('.')}.\n"
    if "$ref" in one:  # its own keys follow, each with an example
        return said
    example = json.dumps(one["examples"][0], ensure_ascii=False)
    return f"{said}  Example: `{name}: {example}`\n"


def _kind(one: dict[str, Any]) -> str:
    """Return what a key can hold, in words."""
    if "enum" in one:
        return " or ".join(one["enum"])
    if "const" in one:
        return str(one["const"])
    if "$ref" in one:
        return _spaced(one["$ref"].rpartition("/")[2])
    if "anyOf" in one:
        return " or ".join(filter(None, map(_kind, one["anyOf"])))
    if one["type"] == "array":
        return f"list of {_kind(one['items'])}"
    least = f", {one['minimum']} or more" if "minimum" in one else ""
    return f"{_WORDS[one['type']]}{least}"


def _spaced(title: str) -> str:
    """Return a class's name as words."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", title).lower().capitalize()


def main() -> None:
    """Write what is not current, or end with the names of what isn't."""
    stale = {path: text for path, text in files().items() if not _holds(path, text)}
    if "--check" in sys.argv:
        names = ", ".join(str(path.relative_to(ROOT)) for path in stale)
        sys.exit(f"Not current: {names}. make authoring writes it again." if stale else 0)
    for path, text in stale.items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")


def _holds(path: Path, text: str) -> bool:
    return path.is_file() and path.read_text("utf-8") == text


if __name__ == "__main__":
    main()
