"""What is kept of an instrument: answers of a day, with redacted evidence.

A record holds a day and no clock time, and nothing that tells who wrote it or where.
"""

from __future__ import annotations

from typing import Literal

from tiworkshop.instruments.audit.answer import Answer, NotAssessed, Shares
from tiworkshop.instruments.continuum.placing import Place
from tiworkshop.instruments.continuum.visits import Visit
from tiworkshop.instruments.framework.answer import Answer as FrameworkAnswer
from tiworkshop.notes.plan import Plan, PlanRow
from tiworkshop.values import dataclass

FORMAT = 2


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
class KeptReflection:
    """A theme at a level or a statement, by its id: the answer, if there is one, and the note."""

    about: str
    answer: FrameworkAnswer | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReflectionRecord:
    """A team's reflection at a level of a framework on one day."""

    kind: Literal["reflection"] = "reflection"
    id: str
    date: str
    instrument: str
    version: str
    title: str
    team: str
    team_title: str
    level: int
    answers: tuple[KeptReflection, ...]
    replaced: int
    engine: str
    format: int = FORMAT

    @property
    def answers_by_id(self) -> dict[str, FrameworkAnswer]:
        """The answers by the id of a theme at a level or of a statement."""
        return {one.about: one.answer for one in self.answers if one.answer}

    @property
    def notes(self) -> dict[str, str]:
        """The notes, by the same ids."""
        return {one.about: one.note for one in self.answers if one.note}


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingRecord:
    """The parts of a framework that a training offer covers, on one day."""

    kind: Literal["training"] = "training"
    id: str
    date: str
    instrument: str
    version: str
    title: str
    offer: str
    """What the offer is called; may be empty."""
    covered: tuple[str, ...]
    """Ids such as L2.KA.K."""
    replaced: int
    engine: str
    format: int = FORMAT


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRecord:
    """An action plan that came from the record of an audit or of a team's reflection."""

    kind: Literal["plan"] = "plan"
    id: str
    date: str
    instrument: str
    version: str
    title: str
    audit: str = ""
    """The id of the audit's record that it came from."""
    reflection: str = ""
    """The id of the reflection's record that it came from."""
    rows: tuple[PlanRow, ...]
    parked: tuple[str, ...] = ()
    """Ideas that can wait."""
    replaced: int
    engine: str
    format: int = FORMAT

    @property
    def plan(self) -> Plan:
        """Its changes and what is parked."""
        return Plan(self.rows, self.parked)


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


AnyRecord = (
    AuditRecord | ContinuumRecord | PlanRecord | ReflectionRecord | TrainingRecord | StandingRecord
)


def _answer(kept: KeptAnswer) -> Answer:
    return Shares(kept.shares) if kept.shares else NotAssessed()
