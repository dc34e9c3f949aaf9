"""An audit's own questions as a document, to read or to print before anything is answered."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.export.document import Document, Heading, Listing, Paragraph, Piece
from tiworkshop.library.instruments.audit import Audit, AuditSection, Principle


def audit_questions(audit: Audit) -> Document:
    """Return purpose, levels and advice, then every section with its questions."""
    pieces: list[Piece] = [
        Paragraph(audit.purpose),
        Heading(_opened(audit.scale)),
        Listing(tuple(level_lines(audit))),
        Listing(audit.advice),
    ]
    for section in audit.sections:
        pieces += _section(section)
    for principle in audit.principles:
        pieces += _principle(principle)
    return Document(audit.title, tuple(pieces))


def level_lines(audit: Audit) -> Iterator[str]:
    """Yield each level with its number, its name and what it means."""
    for number, level in enumerate(audit.levels, 1):
        yield f"{number} of {len(audit.levels)}, {level.name}. {level.meaning}".rstrip()


def _section(section: AuditSection) -> Iterator[Piece]:
    yield Heading(section.title)
    if section.about:
        yield Paragraph(section.about)
    yield Listing(tuple(f"{one.number}. {one.text} {one.hint}" for one in section.questions))


def _principle(principle: Principle) -> Iterator[Piece]:
    yield Heading(principle.title)
    yield Paragraph(principle.meaning)
    yield Listing(principle.examples)


def _opened(name: str) -> str:
    return f"{name[:1].upper()}{name[1:]}"
