"""What an import has to tell: what it guessed, what doesn't add up, what it could not place."""

from __future__ import annotations

from dataclasses import field

from tiworkshop.importing.outline import Row
from tiworkshop.library.yaml_text import Key
from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True)
class Remark:
    """A sentence about a line of the document, and the key of the definition that it is about."""

    line: int
    sentence: str
    key: Key = ()


@dataclass(frozen=True, slots=True)
class Left:
    """A line of the document that has no place in a definition but its notes."""

    line: int
    text: str


@dataclass(slots=True)
class Ledger:
    """Collects remarks while the parts of a document are read."""

    guesses: list[Remark] = field(default_factory=list)
    warnings: list[Remark] = field(default_factory=list)
    rows_left: list[Row] = field(default_factory=list)

    def guess(self, line: int, sentence: str, key: Key = ()) -> None:
        """Record what was decided without the document saying so."""
        self.guesses.append(Remark(line, sentence, key))

    def warn(self, line: int, sentence: str, key: Key = ()) -> None:
        """Record what the document leaves open, so that the definition can't be used as it is."""
        self.warnings.append(Remark(line, sentence, key))

    def leave(self, *rows: Row) -> None:
        """Record rows that have no place."""
        self.rows_left += rows
