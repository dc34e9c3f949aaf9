"""Values: quick to define, and dataclasses all the same."""

from __future__ import annotations

from tiworkshop.values import dataclass


def test_a_value_without_a_docstring_is_described_by_its_name() -> None:
    """Its signature isn't put together for that, which would take longer than all the rest."""

    @dataclass(frozen=True, slots=True)
    class Plain:
        number: int

    assert Plain.__doc__ == "Plain"
    assert Plain(3) == Plain(3)
