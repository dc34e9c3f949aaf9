"""Named tuples without `typing`, whose import alone takes a tenth of the time to load the engine.

A text becomes thousands of these values, so they are tuples and no dataclasses: frozen, and several
times quicker to make. Type checkers see `typing.NamedTuple`.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple
else:
    from collections import namedtuple

    class _Maker(type):
        def __new__(cls, name, bases, body):
            if not bases:
                return super().__new__(cls, name, bases, body)
            fields = tuple(body.get("__annotations__", {}))
            defaults = [body.pop(field) for field in fields if field in body]
            base = namedtuple(name, fields, defaults=defaults, module=body["__module__"])  # noqa: PYI024
            return type(name, (base,), {"__slots__": (), **body})

    class NamedTuple(metaclass=_Maker):
        """Stand for typing.NamedTuple."""
