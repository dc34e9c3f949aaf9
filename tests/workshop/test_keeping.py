"""Kept things told as documents, also when the library has changed since."""

from __future__ import annotations

import json

import pytest

from tests.workshop.test_upgrading import GOLDEN
from tiworkshop.keeping.cupboard import NotThere
from tiworkshop.workshop.keeping import Keeping
from tiworkshop.workshop.services import Services

REFLECTION = GOLDEN / "2/data/records/6cc8215a929d0754.json"


def keep_reflection_at(services: Services, level: int) -> Keeping:
    """Put a reflection at a level among the user's records."""
    data = {**json.loads(REFLECTION.read_bytes()), "level": level}
    place = services.records.directory
    place.mkdir(mode=0o700, parents=True, exist_ok=True)
    (place / REFLECTION.name).write_text(json.dumps(data), "utf-8")
    return Keeping(services)


def test_a_reflection_is_told(services: Services) -> None:
    keeping = keep_reflection_at(services, 2)
    (one,) = keeping.look().things
    assert keeping.document_of(keeping.in_use.open(one)).pieces


@pytest.mark.parametrize("level", [-1, 9])
def test_a_reflection_at_a_level_that_is_gone_is_said_to_be_untellable(
    services: Services, level: int
) -> None:
    keeping = keep_reflection_at(services, level)
    (one,) = keeping.look().things
    with pytest.raises(NotThere, match=f"framework has no level {level} to reflect on"):
        keeping.document_of(keeping.in_use.open(one))
