"""Check plain data against the classes of the library, and say what is wrong in plain words."""

from __future__ import annotations

import dataclasses
import json
import types
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar, Union, cast, get_args, get_origin

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from tiworkshop.disk.plain_data import field_types, is_value_class
from tiworkshop.library.problem import Problem, Refused, nearest, one_line
from tiworkshop.library.yaml_text import Key, Located

V = TypeVar("V")


def validate(shape: type[V], located: Located, path: Path) -> V:
    """Return the data as a value of type *shape*. Raises Refused with every problem found."""
    if not isinstance(located.data, dict):
        hint = "Begin with id: and title:."
        raise Refused([Problem(str(path), 1, "The file holds no keys.", hint)])
    try:
        value: V = _adapter(shape).validate_json(json.dumps(located.data))
    except ValidationError as error:
        found = (_problem(shape, details, located, path) for details in error.errors())
        problems = dict.fromkeys(problem for problem in found if problem)
        raise Refused(sorted(problems, key=lambda problem: problem.line or 0)) from None
    return value


def json_schema(shape: type[Any]) -> dict[str, Any]:
    """Return the JSON Schema that editors use for files of this shape."""
    return _adapter(shape).json_schema()


_adapters: dict[type[Any], TypeAdapter[Any]] = {}


def _adapter(shape: type[Any]) -> TypeAdapter[Any]:
    if shape not in _adapters:
        _adapters[shape] = TypeAdapter(shape)
    return _adapters[shape]


def _problem(
    shape: type[Any], details: ErrorDetails, located: Located, path: Path
) -> Problem | None:
    place = _Place.find(shape, details["loc"], located.data)
    if place is None:
        return None
    name = _dotted(place.key)
    sentence, hint = _words(details, place, name)
    return Problem(str(path), located.line(place.key), sentence, hint, key=name)


@dataclasses.dataclass(frozen=True)
class _Place:
    """A key in the data, and the class that holds it."""

    key: Key
    holder: Any
    kinds: tuple[str, ...] = ()
    """The kinds there are, when the data names none of them but ``given``."""
    given: str = ""

    @classmethod
    def find(cls, shape: Any, loc: tuple[int | str, ...], data: Any) -> _Place | None:
        """Follow pydantic's location; None when it belongs to another kind than the data's."""
        key: list[str | int] = []
        holder = shape
        for part in loc:
            if _is_model_name(part, holder):
                kinds = tuple(_kind_of(model) for model in get_args(holder))
                if _kind_in(data) not in kinds:
                    return cls((*key, "kind"), holder, kinds, _kind_in(data))
                model = _model_named(str(part), holder)
                if _kind_of(model) != _kind_in(data):
                    return None
                holder = model
                continue
            key.append(part)
            if isinstance(data, dict):
                data = data.get(part)
            elif isinstance(data, list) and isinstance(part, int) and part < len(data):
                data = data[part]
            else:
                data = None
            if part == loc[-1] and isinstance(part, str):
                break
            holder = _inner(holder, part)
        return cls(tuple(key), holder)


def _inner(holder: Any, part: int | str) -> Any:
    if is_value_class(holder) and isinstance(part, str):
        return field_types(holder).get(part)
    if get_origin(holder) is tuple:
        return get_args(holder)[0]
    return holder


def _is_model_name(part: int | str, holder: Any) -> bool:
    return get_origin(holder) in (Union, types.UnionType) and isinstance(part, str)


def _model_named(name: str, holder: Any) -> Any:
    return next((m for m in get_args(holder) if getattr(m, "__name__", "") == name), None)


def _kind_of(model: Any) -> str:
    hints = field_types(model) if is_value_class(model) else {}
    return cast(str, get_args(hints["kind"])[0]) if "kind" in hints else ""


def _kind_in(data: Any) -> str:
    return str(data.get("kind", "")) if isinstance(data, dict) else ""


def _dotted(key: Key) -> str:
    """Return a key as it is named in a sentence: on one line, whatever somebody wrote as a key."""
    return ".".join(str(part + 1) if isinstance(part, int) else one_line(part) for part in key)


def _words(details: ErrorDetails, place: _Place, name: str) -> tuple[str, str]:
    given: Mapping[str, Any] = details.get("ctx", {})
    if place.kinds:
        known = nearest(place.given, place.kinds) or f"It can be {', '.join(place.kinds)}."
        said = f"{name} can't be {place.given!r:.40}." if place.given else f"{name} is missing."
        return said, known
    match details["type"]:
        case "missing" | "missing_argument":
            return f"{name} is missing.", "Add it."
        case "unexpected_keyword_argument" | "extra_forbidden":
            allowed = _keys_of(place.holder)
            hint = nearest(str(place.key[-1]), allowed) or f"Known: {', '.join(allowed)}."
            return f"{name} is not a key that is known here.", hint
        case "literal_error":
            word = str(details["input"])
            allowed = [str(option) for option in get_args(_type_at(place))]
            hint = nearest(word, allowed) or f"It can be {given['expected']}."
            return f"{name} can't be {word!r:.40}.", hint
        case "string_type":
            return f"{name} should be text.", "Put it in quotes."
        case "int_type" | "int_from_float":
            return f"{name} should be a whole number.", "Write it in digits, without quotes."
        case "bool_type":
            return f"{name} should be true or false.", ""
        case "tuple_type":
            return f"{name} should be a list.", "Begin each item on its own line with a dash."
        case "dataclass_type":
            return f"{name} should hold keys.", "Write key: value, one a line."
        case "greater_than_equal":
            return f"{name} should be {given['ge']} or more.", ""
        case _:
            return f"{name}: {details['msg']}.", ""


def _keys_of(holder: Any) -> list[str]:
    return list(field_types(holder)) if is_value_class(holder) else []


def _type_at(place: _Place) -> Any:
    return field_types(place.holder).get(str(place.key[-1]))
