"""Write a document as one HTML file: no scripts, nothing loaded, made to be printed on A4."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from tiworkshop.export.charts.chart import Bars, Chart, Lines
from tiworkshop.export.charts.drawing import as_svg
from tiworkshop.export.document import Document, Heading, Listing, Paragraph, Piece, Question, Table

_STYLE = """
@page { size: A4; margin: 13mm 15mm; }
body { font: 10pt/1.25 Verdana, "DejaVu Sans", Arial, sans-serif; color: #1a1a1a;
  background: #fff; max-width: 180mm; margin: 1rem auto; padding: 0 1rem; }
h1 { font-size: 15pt; margin: 0 0 1.5mm; }
h2 { font-size: 11pt; margin: 3mm 0 1mm; break-after: avoid; }
figure { margin: 0 0 2mm; break-inside: avoid-page; }
h3 { font-size: 10.5pt; margin: 2mm 0 1mm; break-after: avoid; }
h4 { font-size: 10pt; margin: 2mm 0 1mm; break-after: avoid; }
svg { display: block; width: 100%; max-width: 130mm; height: auto; }
p, ul, table { margin: 0 0 1mm; }
ul { padding-left: 1.2em; }
ul.short { columns: 2; column-gap: 8mm; }
li, tr, .question { break-inside: avoid; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.5mm 3mm 0.5mm 0;
  border-bottom: 1px solid #767676; }
.line { height: 7mm; border-bottom: 1px solid #767676; }
@media print { body { margin: 0; padding: 0; max-width: none; } }
"""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def as_html(document: Document) -> str:
    """Return a document as a whole HTML page."""
    title = escape(document.title)
    pieces = (Heading(document.title, 1), *document.pieces)
    return "\n".join(
        (
            "<!DOCTYPE html>",
            f'<html lang="{escape(document.language)}">',
            "<head>",
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{title}</title>",
            f"<style>{_STYLE}</style>",
            "</head>",
            "<body>",
            "<main>",
            *(line for at, piece in enumerate(pieces) for line in _lines(piece, f"piece-{at}")),
            "</main>",
            "</body>",
            "</html>",
            "",
        )
    )


def _lines(piece: Piece, name: str) -> Iterator[str]:
    """Yield a piece's lines; *name* is its own in the page."""
    match piece:
        case Heading(text, level):
            yield f"<h{level}>{escape(text)}</h{level}>"
        case Paragraph(text, strong):
            yield f"<p>{_strong(text) if strong else escape(text)}</p>"
        case Listing(items, short):
            yield '<ul class="short">' if short else "<ul>"
            yield from (f"<li>{escape(item)}</li>" for item in items)
            yield "</ul>"
        case Table():
            yield from _table(piece)
        case Question(text, choices, lines):
            offered = escape(" / ".join(choices))
            yield f'<div class="question"><p>{_strong(text)} {offered}</p>'
            yield from ['<div class="line" aria-hidden="true"></div>'] * lines
            yield "</div>"
        case Bars() | Lines():
            yield from _figure(piece, name)


def _figure(chart: Chart, name: str) -> Iterator[str]:
    """Yield a chart as a picture that tells in words what it shows; a table holds its figures."""
    yield "<figure>"
    yield from as_svg(chart, name)
    yield "</figure>"


def _table(table: Table) -> Iterator[str]:
    yield "<table>"
    yield _row("".join(f'<th scope="col">{escape(cell)}</th>' for cell in table.header), "thead")
    rows = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in table.rows)
    yield "<tbody>"
    yield from (f"<tr>{row}</tr>" for row in rows)
    yield "</tbody></table>"


def _row(cells: str, part: str) -> str:
    return f"<{part}><tr>{cells}</tr></{part}>"


def _strong(text: str) -> str:
    return f"<strong>{escape(text)}</strong>"
