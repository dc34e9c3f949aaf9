"""How well the engine does on marked notes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from tests.anonymiser.marked import Mark, Note
from tiworkshop.anonymiser import Span, redact


@dataclass
class Score:
    """Counts over a set of notes; a mark is found when spans cover every letter and digit of it."""

    found: Counter[str] = field(default_factory=Counter)
    marked: Counter[str] = field(default_factory=Counter)
    right: int = 0
    spans: int = 0
    harmless: int = 0
    touched: int = 0
    missed: list[tuple[str, str, str]] = field(default_factory=list)
    wrong: list[tuple[str, str, str]] = field(default_factory=list)

    def recall(self, group: str = "all") -> float:
        """The share of marks in a group (a type, a tag or all) that were found whole."""
        return self.found[group] / self.marked[group] if self.marked[group] else 1.0

    def add(self, other: Score) -> None:
        """Count another set of notes in."""
        self.found += other.found
        self.marked += other.marked
        self.right += other.right
        self.spans += other.spans
        self.harmless += other.harmless
        self.touched += other.touched
        self.missed += other.missed
        self.wrong += other.wrong

    @property
    def precision(self) -> float:
        """The share of spans that overlap a mark."""
        return self.right / self.spans if self.spans else 1.0

    @property
    def harm(self) -> float:
        """The share of notes without marks in which something was replaced."""
        return self.touched / self.harmless if self.harmless else 0.0


def score(notes: Iterable[Note]) -> Score:
    """Redact every note and count."""
    result = Score()
    for note in notes:
        spans = redact(note.text).spans
        _count_marks(result, note, spans)
        _count_spans(result, note, spans)
    return result


def _count_marks(result: Score, note: Note, spans: tuple[Span, ...]) -> None:
    for mark in note.marks:
        whole = is_covered(note.text, mark, spans)
        for group in {"all", mark.type, *(f"#{tag}" for tag in note.tags)}:
            result.marked[group] += 1
            result.found[group] += whole
        if not whole:
            result.missed.append((note.id, mark.type, mark.text))


def is_covered(text: str, mark: Mark, spans: Iterable[Span]) -> bool:
    """Whether no letter or digit of a mark would be left."""
    covered = {place for span in spans for place in range(span.start, span.end)}
    return all(
        place in covered or not text[place].isalnum() for place in range(mark.start, mark.end)
    )


def _count_spans(result: Score, note: Note, spans: tuple[Span, ...]) -> None:
    if not note.marks:
        result.harmless += 1
        result.touched += bool(spans)
    for span in spans:
        hit = any(span.start < mark.end and mark.start < span.end for mark in note.marks)
        result.spans += 1
        result.right += hit
        if not hit:
            result.wrong.append((note.id, span.type, span.text))
