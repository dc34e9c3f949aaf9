"""The values that the engine takes and gives."""

from __future__ import annotations

from dataclasses import dataclass

MAX_CHARACTERS = 1_000_000


class EngineUnavailable(Exception):
    """The engine's own data can't be loaded: nothing may be saved."""


class TextTooLong(ValueError):
    """More than MAX_CHARACTERS were given at once."""


@dataclass(frozen=True, slots=True)
class Span:
    """A part of the original that is replaced: `text` stands at `start:end` (in characters)."""

    start: int
    end: int
    type: str
    text: str


@dataclass(frozen=True, slots=True)
class Redaction:
    """A text, its redacted form and the spans that were replaced, in order and apart."""

    text: str
    redacted: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """What one rule found: a half-open range of characters and the placeholder's word."""

    start: int
    end: int
    type: str
