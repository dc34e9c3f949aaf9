"""Fields that carry their own description and an example, for the schema and the guide."""

from __future__ import annotations

from dataclasses import MISSING, field, fields
from typing import Annotated, Any, ClassVar


class AtLeast:
    """A lower bound that pydantic checks and the schema shows, without importing either."""

    __slots__ = ("least",)

    def __init__(self, least: int) -> None:
        self.least = least

    # Pydantic's core schemas are plain dicts, and it hands in a handler that makes them.
    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        """Return pydantic's schema of the type with the bound in it."""
        return {**handler(source), "ge": self.least}


Minutes = Annotated[int, AtLeast(1)]
"""A length in whole minutes, one or more."""


class Described:
    """A value whose fields are described and whose keys are a closed list.

    Pydantic reads the configuration when it checks a file; nothing here imports it.
    """

    __slots__ = ()
    __pydantic_config__: ClassVar[dict[str, Any]] = {"extra": "forbid", "strict": True}


# As with dataclasses.field, the result stands for a value of any type.
def described(text: str, example: Any, *, default: Any = MISSING) -> Any:
    """Return a dataclass field that carries its description and an example, as plain data."""
    return field(default=default, metadata={"description": text, "examples": [example]})


def worded(text: str) -> Any:
    """Return a dataclass field of the fixed words; its example is what the bundled file says."""
    return field(metadata={"description": text})


def example_of(shape: type[Any]) -> dict[str, Any]:
    """Return a value of a described class as plain data, made of its fields' examples."""
    return {one.name: one.metadata["examples"][0] for one in fields(shape)}
