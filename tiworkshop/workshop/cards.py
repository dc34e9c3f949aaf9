"""The misuse cards of a run: brought up at any moment, turned, put away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tiworkshop.run.events import CardClosed, CardShown

if TYPE_CHECKING:
    from tiworkshop.workshop.workshop import Workshop


def show_card(workshop: Workshop, number: int, *, back: bool = False) -> None:
    """Show a card's front or back; numbers go round."""
    cards = workshop.session.misuse
    if cards:
        workshop.run.record(CardShown(cards[number % len(cards)].id, back))


def put_away(workshop: Workshop) -> None:
    """Put the cards away: the screen is what it was."""
    if workshop.state.card is not None:
        workshop.run.record(CardClosed())


def bring_up_or_put_away(workshop: Workshop) -> None:
    """Bring up the first card, or put the cards away."""
    if workshop.state.card:
        put_away(workshop)
    else:
        show_card(workshop, 0)


def turn_over(workshop: Workshop) -> None:
    """Turn the card that is shown from its front to its back, or back again."""
    if shown := workshop.state.card:
        show_card(workshop, _number(workshop), back=not shown.back)


def turn_to(workshop: Workshop, by: int) -> None:
    """Show the front of the card so many after the one that is shown."""
    show_card(workshop, _number(workshop) + by)


def _number(workshop: Workshop) -> int:
    cards = workshop.session.misuse
    return cards.index(workshop.card) if workshop.card in cards else 0
