"""The list of instruments."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from tiworkshop.library.problem import Refused
from tiworkshop.library.shelves import NotFound
from tiworkshop.words.choice import Choice
from tiworkshop.words.faces import INSTRUMENTS, Faces

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tiworkshop.library.instruments import AnyInstrument
    from tiworkshop.workshop.services import Services

NO_INSTRUMENT = "This step has no instrument."
WHICH_INSTRUMENT = "Which instrument?"


def instruments(services: Services) -> dict[str, AnyInstrument]:
    """Return the instruments that can be opened by themselves, by id, in the order of kinds."""
    found = {}
    for name in services.library.instruments:
        try:
            found[name] = services.library.instrument(name)
        except Refused:
            continue
    kinds = list(INSTRUMENTS)
    openable = [(name, one) for name, one in found.items() if one.kind in kinds]
    return dict(sorted(openable, key=lambda item: (kinds.index(item[1].kind), item[0])))


def instrument_or_why(services: Services, name: str) -> AnyInstrument | str:
    """Return an instrument that can be opened, or a sentence that says why it can't."""
    try:
        found = services.library.instrument(name)
    except (NotFound, Refused) as error:
        return str(error)
    return found if found.kind in INSTRUMENTS else f"{found.title} can't be opened by itself."


def instrument_choices(services: Services, found: Mapping[str, AnyInstrument]) -> list[Choice]:
    """Return those instruments, then files that can't be used, each with its reason."""
    choices = [Choice(name, one.title, one.purpose) for name, one in found.items()]
    for name in services.library.instruments:
        try:
            services.library.instrument(name)
        except Refused as refused:
            choices.append(Choice("", f"{name} can't be used", str(refused)))
    return choices


def opener(faces: Faces, *, plain: bool) -> Any:  # what it takes depends on the face
    """Return the function that opens an instrument in a face, imported when it is needed."""
    module, _, name = (faces.plain if plain else faces.app).partition(":")
    return getattr(import_module(module), name)
