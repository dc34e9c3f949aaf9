from __future__ import annotations

from dataclasses import replace

from tiworkshop.app.running.faces import card_lines
from tiworkshop.library.definition import Card
from tiworkshop.readings.page import plain_text

CARD = Card(id="a", title="A", pattern="It happens.", redirection="Turn here.")
OWN = replace(CARD, source="A card of ours")


def told(card: Card, *, back: bool) -> list[str]:
    return [plain_text(line) for line in card_lines(card, back, 56)]


def test_a_card_from_elsewhere_says_so_on_its_back_alone() -> None:
    assert told(OWN, back=True)[-1] == "A card of ours"
    assert told(OWN, back=True)[:-2] == told(CARD, back=True)
    assert told(OWN, back=False) == told(CARD, back=False)
