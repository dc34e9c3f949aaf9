"""Turn frozen dataclasses into plain JSON data and back."""

from __future__ import annotations

import dataclasses
import sys
import types
from collections.abc import Mapping
from functools import cache
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    TypeVar,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

V = TypeVar("V")


class NotThisShape(ValueError):
    """Plain data does not have the shape of the value that was asked for."""


def to_plain(value: object) -> object:
    """Return *value* as JSON data: dataclasses as dicts, tuples as lists."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return to_plain_keys(value)
    if isinstance(value, tuple | list):
        return [to_plain(item) for item in value]
    if isinstance(value, Mapping):
        return {str(key): to_plain(item) for key, item in value.items()}
    return value


def to_plain_keys(value: DataclassInstance) -> dict[str, object]:
    """Return a dataclass value as a dict of JSON data."""
    names = (field.name for field in dataclasses.fields(value))
    return {name: to_plain(getattr(value, name)) for name in names}


def from_plain(shape: type[V], data: object) -> V:
    """Build a value of type *shape* from JSON *data*.

    Raises NotThisShape when something is missing, unknown or of another type.
    """
    revived: V = _revive(shape, data)
    return revived


# The type expressions walked here (unions, generic aliases) have no common static type.
def _revive(shape: Any, data: Any) -> Any:
    origin = get_origin(shape)
    if origin is tuple:
        return _revive_tuple(get_args(shape), data)
    if origin in (Union, types.UnionType):
        return _revive_union(get_args(shape), data)
    if origin is Literal:
        return _require(data in get_args(shape), data, str(shape))
    if origin is not None and issubclass(origin, Mapping):
        item = get_args(shape)[1]
        _require(isinstance(data, dict), data, "a mapping")
        return {str(key): _revive(item, value) for key, value in data.items()}
    if is_value_class(shape):
        return _revive_dataclass(shape, data)
    if shape is float:
        return _revive_float(data)
    return _require(type(data) is shape, data, getattr(shape, "__name__", str(shape)))


def _revive_float(data: Any) -> float:
    """JSON as Python reads it has whole numbers too large for a float, NaN and Infinity."""
    _require(type(data) in {int, float}, data, "a number")
    _require(-sys.float_info.max <= data <= sys.float_info.max, data, "a finite number")
    return float(data)


def _revive_tuple(items: tuple[Any, ...], data: Any) -> tuple[Any, ...]:
    _require(isinstance(data, list | tuple), data, "a list")
    if len(items) == 2 and items[1] is Ellipsis:
        return tuple(_revive(items[0], item) for item in data)
    _require(len(data) == len(items), data, f"{len(items)} items")
    return tuple(_revive(shape, item) for shape, item in zip(items, data, strict=True))


def _revive_union(shapes: tuple[Any, ...], data: Any) -> Any:
    for shape in shapes:
        if shape is types.NoneType:
            if data is None:
                return None
            continue
        try:
            return _revive(shape, data)
        except NotThisShape:
            continue
    raise NotThisShape(f"{data!r:.60} is none of the allowed shapes")


def _revive_dataclass(shape: Any, data: Any) -> Any:
    _require(isinstance(data, dict), data, "a mapping")
    hints = field_types(shape)
    unknown = set(data) - set(hints)
    if unknown:
        raise NotThisShape(f"unknown keys: {', '.join(sorted(map(str, unknown)))}")
    try:
        return shape(**{key: _revive(hints[key], value) for key, value in data.items()})
    except TypeError as error:
        raise NotThisShape(str(error)) from None


def is_value_class(shape: Any) -> bool:
    """Return whether *shape* is a class of values with named fields."""
    return isinstance(shape, type) and dataclasses.is_dataclass(shape)


@cache
def field_types(shape: Any) -> dict[str, Any]:
    """Return the types of a dataclass's fields by name."""
    hints = get_type_hints(shape)
    return {field.name: hints[field.name] for field in dataclasses.fields(shape)}


def _require(holds: bool, data: Any, wanted: str) -> Any:
    if not holds:
        raise NotThisShape(f"{data!r:.60} is not {wanted}")
    return data
