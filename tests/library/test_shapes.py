"""Schemas: every key with a description and an example, and every file that leads to its own."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter

from tiworkshop.library.described import Described, example_of
from tiworkshop.library.places import bundled_shelf
from tiworkshop.library.shapes import SCHEMAS, SHAPES, schema_of, schema_text

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
    classes = list(dict.fromkeys(described()))
    assert len(classes) > 10
    for one in classes:
        TypeAdapter(one).validate_json(json.dumps(example_of(one)))


@pytest.mark.parametrize("name", SHAPES)
def test_the_schema_on_the_shelf_is_current(name: str) -> None:
    path = SHELF / SCHEMAS / f"{name}.json"
    assert path.read_text("utf-8") == schema_text(name), "make authoring writes it again"


def bundled() -> Iterator[tuple[str, Path]]:
    for name, shape in SHAPES.items():
        for path in sorted(SHELF.glob(shape.files)):
            yield name, path


@pytest.mark.parametrize(("name", "path"), bundled(), ids=lambda value: getattr(value, "stem", ""))
def test_every_bundled_file_leads_editors_to_its_schema(name: str, path: Path) -> None:
    first, second, *_ = path.read_text("utf-8").splitlines()
    shape = SHAPES[name]
    assert (second if first == "---" else first) == shape.modeline
    assert (path.parent / shape.schema).resolve() == (SHELF / SCHEMAS / f"{name}.json").resolve()
