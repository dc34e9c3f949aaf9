"""The bundled instruments, and the completed example of their source as the reference case."""

from __future__ import annotations

from pathlib import Path

import pytest

from tiworkshop.instruments.audit.csv_in import read_csv
from tiworkshop.instruments.audit.sheet import AuditSheet
from tiworkshop.library.instrument_file import read_instrument
from tiworkshop.library.instruments.audit import Audit
from tiworkshop.library.instruments.continuum import Continuum
from tiworkshop.library.places import bundled_shelf

REFERENCE = Path(__file__).parent / "audit" / "reference.csv"
"""Figures of the source's completed example; the evidence is in other words."""


def bundled(name: str) -> object:
    return read_instrument(bundled_shelf() / "content" / "instruments" / name).instrument


@pytest.fixture(scope="session")
def audit() -> Audit:
    found = bundled("audit.yaml")
    assert isinstance(found, Audit)
    return found


@pytest.fixture(scope="session")
def continuum() -> Continuum:
    found = bundled("continuum.yaml")
    assert isinstance(found, Continuum)
    return found


@pytest.fixture(scope="session")
def reference(audit: Audit) -> AuditSheet:
    return read_csv(REFERENCE.read_bytes(), audit)
