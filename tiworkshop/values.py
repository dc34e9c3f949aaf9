"""Values that are quick to define: a start defines some eighty of them before its first paint.

Up to Python 3.12 the standard decorator compiles six small functions for each class, which takes
0.7 ms, a fifth of a start in all. The one here compiles one and shares the others. What it makes is
a dataclass for everybody who asks; type checkers see the standard decorator.
"""

from __future__ import annotations

import dataclasses
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(*, frozen=False, slots=False, kw_only=False):
        """Stand for dataclasses.dataclass with these arguments."""

        def define(cls):
            if not cls.__doc__:
                cls.__doc__ = cls.__name__  # or its signature would be put together, for 5 ms
            if not (frozen and slots):
                return dataclasses.dataclass(cls, frozen=frozen, slots=slots, kw_only=kw_only)
            made = dataclasses.dataclass(
                cls, init=False, repr=False, eq=False, slots=True, kw_only=kw_only
            )
            _make_value(made)
            return made

        return define


def _make_value(cls: type[Any]) -> None:
    """Give a class what frozen=True would have: equality, a hash, no way to change."""
    fields = dataclasses.fields(cls)
    content = attrgetter(*(field.name for field in fields)) if fields else _nothing

    def equal(self: Any, other: object) -> Any:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return content(self) == content(other)

    def hashed(self: Any) -> int:
        return hash(content(self))

    methods = {
        "__init__": _init(fields),
        "__eq__": equal,
        "__hash__": hashed,
        "__setattr__": _refuse_change,
        "__delattr__": _refuse_change,
        "__reduce__": _reduce,
    }
    if "__repr__" not in vars(cls):
        methods["__repr__"] = _repr
    for name, method in methods.items():
        setattr(cls, name, method)


def _nothing(_: object) -> tuple[()]:
    return ()


def _init(fields: tuple[dataclasses.Field[Any], ...]) -> Any:
    """Compile a class's __init__, with the parameters that the standard one would have."""
    known: dict[str, Any] = {"_set": object.__setattr__, "_made": _MADE}
    parameters: dict[bool, list[str]] = {False: ["self"], True: ["*"]}
    lines = []
    for field in fields:
        name = value = field.name
        default = ""
        if field.default is not dataclasses.MISSING:
            default = f"=_default_{name}"
            known[f"_default_{name}"] = field.default
        elif field.default_factory is not dataclasses.MISSING:
            default = "=_made"
            known[f"_factory_{name}"] = field.default_factory
            value = f"_factory_{name}() if {name} is _made else {name}"
        parameters[bool(field.kw_only)].append(name + default)
        lines.append(f" _set(self, {name!r}, {value})")
    listed = parameters[False] + (parameters[True] if len(parameters[True]) > 1 else [])
    # The text is made of the names of a class's fields only, as in dataclasses itself.
    exec(f"def __init__({', '.join(listed)}):\n" + "\n".join(lines or [" pass"]), known)  # noqa: S102
    return known["__init__"]


_MADE = object()
"""Stands for a default that is made anew for each value."""


def _repr(self: Any) -> str:
    shown = (f"{field.name}={getattr(self, field.name)!r}" for field in dataclasses.fields(self))
    return f"{type(self).__qualname__}({', '.join(shown)})"


def _refuse_change(_: object, name: str, *__: object) -> NoReturn:
    raise dataclasses.FrozenInstanceError(f"cannot change field {name!r}")


def _reduce(self: Any) -> tuple[Any, ...]:
    fields = dataclasses.fields(self)
    return _revive, (type(self), {field.name: getattr(self, field.name) for field in fields})


def _revive(cls: type[Any], content: dict[str, Any]) -> object:
    return cls(**content)
