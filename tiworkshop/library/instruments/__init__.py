"""The kinds of instrument. This table is the one place that knows them all.

What writes an instrument as a document is named by its import path, since documents stand above
the library.
"""

from __future__ import annotations

from tiworkshop.library.instruments.audit import Audit
from tiworkshop.library.instruments.continuum import Continuum
from tiworkshop.library.instruments.framework import Framework
from tiworkshop.library.instruments.framework_level import FrameworkLevel
from tiworkshop.library.instruments.glossary import Glossary
from tiworkshop.library.instruments.instrument import Instrument
from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True)
class InstrumentKind:
    """A kind's model, and the function that makes a document of it (``module:name``)."""

    model: type[Instrument]
    document: str


INSTRUMENTS: dict[str, InstrumentKind] = {
    "audit": InstrumentKind(Audit, "tiworkshop.export.audit_questions:audit_questions"),
    "continuum": InstrumentKind(Continuum, "tiworkshop.export.continuum_phases:continuum_phases"),
    "framework": InstrumentKind(
        Framework, "tiworkshop.export.framework_overview:framework_overview"
    ),
    "framework-level": InstrumentKind(
        FrameworkLevel, "tiworkshop.export.framework_statements:framework_statements"
    ),
    "glossary": InstrumentKind(Glossary, "tiworkshop.export.glossary_terms:glossary_terms"),
}

AnyInstrument = Audit | Continuum | Framework | FrameworkLevel | Glossary
"""The models of all kinds, for what is remembered of a checked file."""
