"""What is kept of an instrument: answers of a day, with redacted evidence.

A record holds a day and no clock time, and nothing that tells who wrote it or where.
"""

from __future__ import annotations

from typing import Literal

from tiworkshop.instruments.audit.answer import Answer, NotAssessed, Shares
from tiworkshop.instruments.audit.plan import PlanRow
from tiworkshop.instruments.continuum.placing import Place
from tiworkshop.instruments.continuum.visits import Visit
from tiworkshop.values import dataclass

FORMAT = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptAnswer:
    """One question: its shares, none when it was not assessed, and the evidence."""

    question: int
    shares: tuple[int, ...] = ()
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditRecord:
    """An audit from one perspective on one day."""

    kind: Literal["audit"] = "audit"
    id: str
    date: str
    """An ISO date."""
    instrument: str
    version: str
    """The instrument's, when it was answered."""
    title: str
    perspective: str
    perspective_title: str
    answers: tuple[KeptAnswer, ...]
    replaced: int
    """How many details were replaced in the evidence. What they were isn't kept."""
    engine: str
    format: int = FORMAT

    @property
    def answers_by_number(self) -> dict[int, Answer]:
        """The answers by question number."""
        return {one.question: _answer(one) for one in self.answers}

    @property
    def evidence(self) -> dict[int, str]:
        """The evidence by question number."""
        return {one.question: one.evidence for one in self.answers if one.evidence}


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptEvidence:
    """Evidence for a sign of a continuum by its id, or for the place as a whole."""

    about: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ContinuumRecord:
    """A place on a continuum on one day, and what was seen."""

    kind: Literal["continuum"] = "continuum"
    id: str
    date: str
    instrument: str
    version: str
    title: str
    phase: int
    between: bool
    ticks: tuple[str, ...]
    evidence: tuple[KeptEvidence, ...]
    replaced: int
    engine: str
    format: int = FORMAT

    @property
    def visit(self) -> Visit:
        """The place and what was seen, as a value to tell or to compare."""
        evidence = {one.about: one.text for one in self.evidence}
        return Visit(self.date, Place(self.phase, self.between), frozenset(self.ticks), evidence)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRecord:
    """An action plan that came from an audit's record."""

    kind: Literal["plan"] = "plan"
    id: str
    date: str
    instrument: str
    version: str
    title: str
    audit: str
    """The id of the record that it came from."""
    rows: tuple[PlanRow, ...]
    replaced: int
    engine: str
    format: int = FORMAT


Standing = Literal["done", "under way", "not yet", "no longer right"]
"""How a planned change can stand. All four are whole answers, and none is better than another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingRecord:
    """How a planned change stood on a day; only the change's id tells which one."""

    kind: Literal["standing"] = "standing"
    id: str
    date: str
    change: str
    standing: Standing
    format: int = FORMAT


AnyRecord = AuditRecord | ContinuumRecord | PlanRecord | StandingRecord


def _answer(kept: KeptAnswer) -> Answer:
    return Shares(kept.shares) if kept.shares else NotAssessed()
