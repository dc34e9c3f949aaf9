"""The values that the engine takes and gives."""

from __future__ import annotations

from tiworkshop.anonymiser.named import NamedTuple

MAX_CHARACTERS = 1_000_000


class EngineUnavailable(Exception):
    """The engine's own data can't be loaded: nothing may be saved."""


class TextTooLong(ValueError):
    """More than MAX_CHARACTERS were given at once."""


class Span(NamedTuple):
    """A part of the original that is replaced: `text` stands at `start:end` (in characters)."""

    start: int
    end: int
    type: str
    text: str


class Redaction(NamedTuple):
    """A text, its redacted form and the spans that were replaced, in order and apart."""

    text: str
    redacted: str
    spans: tuple[Span, ...]


class Finding(NamedTuple):
    """What one rule found: a half-open range of characters and the placeholder's word."""

    start: int
    end: int
    type: str
