"""Schemas: every key with a description and an example, and every file that leads to its own."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_type_hints

import pytest
from pydantic import TypeAdapter

from tiworkshop.library.companion import Companion
from tiworkshop.library.companion_file import read_companion
from tiworkshop.library.described import Described, example_of
from tiworkshop.library.places import bundled_shelf
from tiworkshop.library.shapes import SCHEMAS, SHAPES, schema_of, schema_text
from tiworkshop.library.yaml_text import read_yaml

SHELF = bundled_shelf()


def properties(schema: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every property of a schema and of all that it defines."""
    for holder in (schema, *schema.get("$defs", {}).values()):
        for name, one in holder.get("properties", {}).items():
            yield f"{holder['title']}.{name}", one


@pytest.mark.parametrize("name", SHAPES)
def test_every_key_has_a_description_and_an_example(name: str) -> None:
    found = dict(properties(schema_of(name)))
    bare = [key for key, one in found.items() if not (one.get("description") and "examples" in one)]
    assert len(found) > 5
    assert bare == []


@pytest.mark.parametrize("name", SHAPES)
def test_no_other_key_is_allowed_anywhere(name: str) -> None:
    schema = schema_of(name)
    assert all(
        one["additionalProperties"] is False for one in (schema, *schema.get("$defs", {}).values())
    )


def described() -> Iterator[type[Any]]:
    for shape in SHAPES.values():
        shape.load()
    waiting = list(Described.__subclasses__())
    while waiting:
        one = waiting.pop()
        waiting += one.__subclasses__()
        yield one


def test_every_example_is_a_value_of_its_key() -> None:
    words = set(worded(Companion))
    classes = [one for one in dict.fromkeys(described()) if one not in words]
    assert len(classes) > 10
    for one in classes:
        TypeAdapter(one).validate_json(json.dumps(example_of(one)))


def worded(holder: type[Any]) -> Iterator[type[Any]]:
    """Yield a class of fixed words and those inside it."""
    yield holder
    for inner in get_type_hints(holder).values():
        if isinstance(inner, type) and issubclass(inner, Described):
            yield from worded(inner)


def test_the_examples_of_the_fixed_words_are_the_bundled_ones() -> None:
    path = SHELF / "content" / "companion.yaml"
    shown = {name: one["examples"][0] for name, one in schema_of("companion")["properties"].items()}
    assert shown == read_yaml(path.read_text("utf-8"), path).data
    inside = schema_of("companion")["$defs"]["TalkWords"]["properties"]
    assert inside["strengths"]["examples"] == [read_companion(path).audit.talk.strengths]


@pytest.mark.parametrize("name", SHAPES)
def test_the_schema_on_the_shelf_is_current(name: str) -> None:
    path = SHELF / SCHEMAS / f"{name}.json"
    assert path.read_text("utf-8") == schema_text(name), "make authoring writes it again"


def bundled() -> Iterator[tuple[str, Path]]:
    for name, shape in SHAPES.items():
        for path in sorted(SHELF.glob(shape.files)):
            if not shape.kind or f"\nkind: {shape.kind}\n" in path.read_text("utf-8"):
                yield name, path


def test_every_bundled_file_is_of_a_known_shape() -> None:
    shown = {path for _, path in bundled()}
    folders = ("sessions", "content/readings", "content/instruments")
    assert shown >= {path for folder in folders for path in (SHELF / folder).iterdir()}


@pytest.mark.parametrize(("name", "path"), bundled(), ids=lambda value: getattr(value, "stem", ""))
def test_every_bundled_file_leads_editors_to_its_schema(name: str, path: Path) -> None:
    first, second, *_ = path.read_text("utf-8").splitlines()
    shape = SHAPES[name]
    assert (second if first == "---" else first) == shape.modeline
    assert (path.parent / shape.schema).resolve() == (SHELF / SCHEMAS / f"{name}.json").resolve()
