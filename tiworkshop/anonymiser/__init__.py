"""Redaction of what names people, schools, places and contact details in workshop notes.

`redact` and `redact_all` go from text to values; nothing is written, logged or kept. The engine
misses things: names are what it looks for, and situations identify people too.
"""

from tiworkshop.anonymiser.doubts import doubtful_words
from tiworkshop.anonymiser.engine import redact, redact_all
from tiworkshop.anonymiser.people import People
from tiworkshop.anonymiser.values import (
    MAX_CHARACTERS,
    EngineUnavailable,
    Redaction,
    Span,
    TextTooLong,
)

ENGINE_VERSION = "2"

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
