"""Write a document for Word, with real headings, lists and table heads, and nobody's name in it.

python-docx is an extra (``tiworkshop[word]``). It begins with a template of its own, whose picture,
dates and remarks are taken out. Charts become pictures where matplotlib is installed; without it
their tables say the same.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from importlib.util import find_spec

import docx
from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm
from docx.table import Table as WordTable
from docx.table import _Row as WordRow

from tiworkshop.export.charts.chart import Bars, Chart, Lines
from tiworkshop.export.charts.spoken import spoken
from tiworkshop.export.document import Document, Heading, Listing, Paragraph, Piece, Question, Table
from tiworkshop.export.formats.word_template import emptied, in_plain_style, saved

_PICTURE_WIDE = Mm(160)


def as_word(document: Document) -> bytes:
    """Return a document as a .docx file; the same document gives the same bytes."""
    word = docx.Document()
    in_plain_style(word, document.language)
    emptied(word, document)
    for piece in (Heading(document.title, 1), *document.pieces):
        _add(word, piece)
    return saved(word)


def _add(word: WordDocument, piece: Piece) -> None:
    match piece:
        case Heading(text, level):
            word.add_heading(text, level)
        case Paragraph(text, strong):
            word.add_paragraph().add_run(text).bold = strong or None
        case Listing(items):
            for item in items:
                word.add_paragraph(item, "List Bullet")
        case Table():
            _add_table(word, piece)
        case Question():
            _add_question(word, piece)
        case Bars() | Lines():
            _add_chart(word, piece)


def _add_table(word: WordDocument, table: Table) -> None:
    made = word.add_table(1, len(table.header), "Table Grid")
    for cell, text in zip(made.rows[0].cells, table.header, strict=True):
        cell.paragraphs[0].add_run(text).bold = True
    for row in table.rows:
        for cell, text in zip(made.add_row().cells, row, strict=True):
            cell.text = text
    for at, one in enumerate(made.rows):
        _keep_whole(one, is_head=not at)
    _say_that_it_has_a_head(made)
    word.add_paragraph()


def _keep_whole(row: WordRow, *, is_head: bool) -> None:
    """Keep a row on one page; the head stands on every page and is named as a head."""
    marks = ("cantSplit", "tblHeader") if is_head else ("cantSplit",)
    properties = row._tr.get_or_add_trPr()  # noqa: SLF001  # python-docx has no other way
    for mark in marks:
        properties.append(parse_xml(f"<w:{mark} {nsdecls('w')}/>"))


def _say_that_it_has_a_head(table: WordTable) -> None:
    look = table._tbl.tblPr.find(qn("w:tblLook"))  # noqa: SLF001  # python-docx has no other way
    if look is not None:
        look.set(qn("w:firstRow"), "1")
        look.set(qn("w:firstColumn"), "0")


def _add_question(word: WordDocument, question: Question) -> None:
    asked = word.add_paragraph()
    asked.add_run(question.text).bold = True
    if question.choices:
        asked.add_run(f" {' / '.join(question.choices)}")
    for _ in range(question.lines):
        line = word.add_paragraph()
        rule = '<w:bottom w:val="single" w:sz="4" w:space="1" w:color="767676"/>'
        border = parse_xml(f"<w:pBdr {nsdecls('w')}>{rule}</w:pBdr>")
        line._p.get_or_add_pPr().append(border)  # noqa: SLF001  # python-docx has no other way


def _add_chart(word: WordDocument, chart: Chart) -> None:
    for png in _pictures(chart):
        word.add_picture(io.BytesIO(png), width=_PICTURE_WIDE)
        shape = word.inline_shapes[-1]._inline.docPr  # noqa: SLF001  # no other way
        shape.set("title", chart.title)
        shape.set("descr", " ".join(spoken(chart)))


def _pictures(chart: Chart) -> Iterator[bytes]:
    """Yield the chart as PNG where matplotlib is there to draw it."""
    if find_spec("matplotlib"):
        from tiworkshop.export.charts.picture import picture

        yield picture(chart, "png")
