"""The kinds of file that people write, each with the schema that editors use.

Models are named by their import paths (``module:class``), so that nothing large is loaded for a
name. The fixed words need no examples beside their descriptions: the bundled words are the best
ones, and a schema takes them from there when it is written.
"""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

from tiworkshop.library.instruments import INSTRUMENTS
from tiworkshop.library.instruments.instrument import Instrument
from tiworkshop.values import dataclass

SCHEMAS = "content/schemas"
"""Where the schemas are, beside the files they are for."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A kind of file: its model, where such files are, and the way from there to its schema."""

    model: str
    files: str
    schema: str
    kind: str = ""
    """What such files say under ``kind``, where files of several kinds stand together."""
    example: str = ""
    """The bundled file that shows what its keys hold, where they have no example of their own."""

    @property
    def modeline(self) -> str:
        """The comment by which editors find the schema."""
        return f"# yaml-language-server: $schema={self.schema}"

    def load(self) -> type[Any]:
        """Import the model."""
        module, _, name = self.model.partition(":")
        found: type[Any] = getattr(import_module(module), name)
        return found


def _instrument(kind: str, model: type[Instrument]) -> Shape:
    return Shape(
        f"{model.__module__}:{model.__name__}",
        "content/instruments/*.yaml",
        f"../schemas/{kind}.json",
        kind=kind,
    )


SHAPES: dict[str, Shape] = {
    "session": Shape(
        "tiworkshop.library.definition:Session",
        "sessions/*.yaml",
        "../content/schemas/session.json",
    ),
    "reading": Shape(
        "tiworkshop.library.reading_file:FrontMatter",
        "content/readings/*.md",
        "../schemas/reading.json",
    ),
    "companion": Shape(
        "tiworkshop.library.companion:Companion",
        "content/companion.yaml",
        "schemas/companion.json",
        example="content/companion.yaml",
    ),
    **{kind: _instrument(kind, one.model) for kind, one in INSTRUMENTS.items()},
}


def schema_of(name: str) -> dict[str, Any]:
    """Return the JSON Schema of a kind of file. Raises KeyError for a kind that is none."""
    from tiworkshop.library.places import bundled_shelf
    from tiworkshop.library.source_text import read_source
    from tiworkshop.library.validation import json_schema
    from tiworkshop.library.yaml_text import read_yaml

    shape = SHAPES[name]
    schema = json_schema(shape.load())
    if shape.example:
        path = bundled_shelf() / shape.example
        _show(schema, schema, read_yaml(read_source(path).text, path).data)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


def _show(holder: dict[str, Any], schema: dict[str, Any], data: Any) -> None:
    """Give each key of a class in *schema* what stands there in *data* as its example."""
    for name, one in holder["properties"].items():
        one["examples"] = [data[name]]
        if "$ref" in one:
            inner = schema["$defs"][one["$ref"].rpartition("/")[2]]
            _show(inner, schema, data[name])


def schema_text(name: str) -> str:
    """Return the same as a file."""
    return json.dumps(schema_of(name), ensure_ascii=False, indent=2) + "\n"
