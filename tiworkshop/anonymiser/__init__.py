"""Redaction of what names people, schools, places and contact details in workshop notes.

`redact` and `redact_all` go from text to values; nothing is written, logged or kept. The engine
misses things: names are what it looks for, and situations identify people too.
"""

from tiworkshop.anonymiser.engine import redact, redact_all
from tiworkshop.anonymiser.people import People
from tiworkshop.anonymiser.values import (
    MAX_CHARACTERS,
    EngineUnavailable,
    Redaction,
    Span,
    TextTooLong,
)

ENGINE_VERSION = "4"

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tiworkshop.anonymiser.doubts import doubtful_words


def __getattr__(name: str) -> object:
    """Load what only the review needs when it is asked for."""
    if name != "doubtful_words":
        raise AttributeError(name)
    from tiworkshop.anonymiser.doubts import doubtful_words

    return doubtful_words


__all__ = [
    "ENGINE_VERSION",
    "MAX_CHARACTERS",
    "EngineUnavailable",
    "People",
    "Redaction",
    "Span",
    "TextTooLong",
    "doubtful_words",
    "redact",
    "redact_all",
]
