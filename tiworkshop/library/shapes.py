"""The kinds of file that people write, each with the schema that editors use.

Models are named by their import paths (``module:class``), so that nothing is loaded for a name.
"""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

from tiworkshop.values import dataclass

SCHEMAS = "content/schemas"
"""Where the schemas are, beside the files they are for."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A kind of file: its model, where such files are, and the way from there to its schema."""

    model: str
    files: str
    schema: str

    @property
    def modeline(self) -> str:
        """The comment by which editors find the schema."""
        return f"# yaml-language-server: $schema={self.schema}"

    def load(self) -> type[Any]:
        """Import the model."""
        module, _, name = self.model.partition(":")
        found: type[Any] = getattr(import_module(module), name)
        return found


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
    ),
}


def schema_of(name: str) -> dict[str, Any]:
    """Return the JSON Schema of a kind of file. Raises KeyError for a kind that is none."""
    from tiworkshop.library.validation import json_schema

    schema = json_schema(SHAPES[name].load())
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


def schema_text(name: str) -> str:
    """Return the same as a file."""
    return json.dumps(schema_of(name), ensure_ascii=False, indent=2) + "\n"
