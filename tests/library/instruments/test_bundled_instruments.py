"""Facts of the instruments that carry over from their source (content brief, section 2)."""

from __future__ import annotations

import pytest

from tiworkshop.disk.directories import Directories
from tiworkshop.library.instruments.audit import Audit
from tiworkshop.library.instruments.continuum import Continuum
from tiworkshop.library.shelves import open_library

PHASES = (
    "Pre-trauma aware",
    "Trauma aware",
    "Trauma sensitive",
    "Trauma responsive",
    "Trauma informed",
)


@pytest.fixture
def audit(directories: Directories) -> Audit:
    found = open_library(directories).instrument("audit")
    assert isinstance(found, Audit)
    return found


@pytest.fixture
def continuum(directories: Directories) -> Continuum:
    found = open_library(directories).instrument("continuum")
    assert isinstance(found, Continuum)
    return found


def test_the_audit_has_27_questions_in_six_sections(audit: Audit) -> None:
    assert [question.number for question in audit.questions] == list(range(1, 28))
    assert [(section.id, len(section.questions)) for section in audit.sections] == [
        ("knowledge", 5),
        ("competence", 6),
        ("teams", 6),
        ("environment", 3),
        ("direct-support", 3),
        ("senior-leaders", 4),
    ]


def test_audit_and_continuum_have_five_phases_of_the_same_names(
    audit: Audit, continuum: Continuum
) -> None:
    assert tuple(level.name for level in audit.levels) == PHASES
    assert tuple(phase.name for phase in continuum.phases) == PHASES


def test_few_people_stand_behind_24_and_26(audit: Audit) -> None:
    assert [one.number for one in audit.questions if one.few_people] == [24, 26]


def test_there_are_four_perspectives_and_leaders_come_first(audit: Audit) -> None:
    assert [one.id for one in audit.perspectives] == ["leaders", "setting", "young-people", "other"]


def test_the_audit_has_five_principles_with_examples(audit: Audit) -> None:
    assert [len(one.examples) > 2 for one in audit.principles] == [True] * 5


def test_every_phase_has_signs_to_tick(continuum: Continuum) -> None:
    assert all(phase.signs for phase in continuum.phases)
