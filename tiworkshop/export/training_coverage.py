"""What training covers of a framework, as a document."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.export.audit_wording import worded
from tiworkshop.export.document import Document, Heading, Listing, Paragraph, Piece, Table
from tiworkshop.export.framework_wording import level_words
from tiworkshop.instruments.framework.training import Cell, Coverage
from tiworkshop.instruments.framework.whole import WholeFramework
from tiworkshop.library.instrument_words import TrainingWords


def training_document(
    coverage: Coverage,
    whole: WholeFramework,
    words: TrainingWords,
    *,
    offer: str = "",
    about: tuple[str, ...] = (),
) -> Document:
    """Return what is covered, thin and missing, and a table of themes and levels."""
    pieces: list[Piece] = [*(Paragraph(line) for line in about)]
    if offer:
        pieces.append(Paragraph(f"{words.offer}: {offer}", strong=True))
    pieces += [Paragraph(words.about), Paragraph(words.rule)]
    lists = ((words.covered, "covered"), (words.thin, "thin"), (words.missing, "missing"))
    for heading, state in lists:
        cells = tuple(cell for cell in coverage.cells if cell.state == state)
        pieces.append(Heading(f"{heading} ({len(cells)} of {len(coverage.cells)})"))
        lines = tuple(_line(cell, whole, words) for cell in cells)
        pieces.append(Listing(lines) if lines else Paragraph(words.none))
    pieces += _grid(coverage, whole, words)
    return Document(words.title, tuple(pieces))


def _line(cell: Cell, whole: WholeFramework, words: TrainingWords) -> str:
    count = worded(words.count, covered=cell.covered, statements=cell.statements)
    titles = {part.id: part.title.lower() for part in whole.framework.parts}
    named = [titles.get(part.part, part.part) for part in cell.parts if part.covered]
    only = f", {worded(words.only, part=named[0])}" if cell.state == "thin" and named else ""
    where = worded(words.level, number=cell.level, of=len(whole.framework.levels))
    return f"{where}, {cell.theme.title}: {count}{only}"


def _grid(coverage: Coverage, whole: WholeFramework, words: TrainingWords) -> Iterator[Piece]:
    levels = [level.level for level in whole.themed]
    of = len(whole.framework.levels)
    yield Heading(words.grid)
    header = tuple(worded(words.level, number=number, of=of) for number in levels)
    rows = tuple(
        (theme.title, *(_cell(coverage.cell(number, theme.code), words) for number in levels))
        for theme in whole.framework.themes
    )
    yield Table((words.theme, *header), rows)
    for level in whole.levels:
        if level not in whole.themed:
            yield Paragraph(worded(words.specialist, level=level_words(whole, level.level)))


def _cell(cell: Cell | None, words: TrainingWords) -> str:
    if cell is None:
        return ""
    count = worded(words.count, covered=cell.covered, statements=cell.statements)
    state = {"covered": words.covered, "thin": words.thin, "missing": words.missing}[cell.state]
    return f"{state}: {count}"
