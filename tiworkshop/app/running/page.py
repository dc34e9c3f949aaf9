"""What the page of a run shows: a card, an item to answer, or a page to read."""

from __future__ import annotations

from tiworkshop.app.running import faces
from tiworkshop.app.running.item_desk import ItemDesk
from tiworkshop.readings.page import Line, plain_text
from tiworkshop.run.route import Room
from tiworkshop.workshop.workshop import Workshop


def shown_page(workshop: Workshop, items: ItemDesk, room: Room) -> tuple[str, list[Line]]:
    """Return the heading and the lines below it."""
    card, shown, stop = workshop.card, workshop.state.card, workshop.stop(room)
    if card and shown:
        return card.title, faces.card_lines(card, shown.back, room.columns)
    if item := items.context(stop, room):
        return item.item.title, items.lines(item)
    return (stop.page.title, list(stop.page.lines)) if stop.page else ("", [])


def shown_text(workshop: Workshop, items: ItemDesk, room: Room) -> str:
    """Return the words of that page, to look them up."""
    heading, lines = shown_page(workshop, items, room)
    return " ".join((heading, *map(plain_text, lines)))
