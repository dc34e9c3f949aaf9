from __future__ import annotations

import io
from collections.abc import Iterator

import pypdf
from pypdf.generic import DictionaryObject

from tests.export.charts.test_picture import BARS
from tests.export.formats.test_pages import WHOLE
from tests.export.installed import with_pango
from tiworkshop.export.document import Document
from tiworkshop.export.exported import Exported
from tiworkshop.export.formats import encoded

pytestmark = with_pango


def as_pdf(document: Document) -> bytes:
    content = encoded(Exported(document=document), "pdf")
    assert isinstance(content, bytes)
    return content


def tags(node: object) -> Iterator[DictionaryObject]:
    """Yield every element of a tagged PDF's structure."""
    found = node.get_object() if isinstance(node, pypdf.generic.PdfObject) else None
    if isinstance(found, DictionaryObject):
        yield found
        children = found.get("/K")
        children = children.get_object() if children is not None else []
        for child in children if isinstance(children, list) else [children]:
            yield from tags(child)


def read(document: Document) -> tuple[pypdf.PdfReader, list[DictionaryObject]]:
    pdf = pypdf.PdfReader(io.BytesIO(as_pdf(document)))
    return pdf, list(tags(pdf.root_object["/StructTreeRoot"]))


def test_headings_lists_and_table_heads_are_tagged() -> None:
    _, found = read(WHOLE)
    names = {str(one.get("/S")) for one in found}
    assert {"/H1", "/H2", "/P", "/L", "/LI", "/Table", "/TH", "/TD"} <= names


def test_title_and_language_are_set_and_nothing_else_is_said() -> None:
    pdf, _ = read(WHOLE)
    assert pdf.root_object["/Lang"] == "en-GB"
    assert pdf.metadata is not None
    assert set(pdf.metadata) == {"/Title", "/Producer"}
    assert pdf.metadata.title == WHOLE.title


def test_a_chart_has_an_alternative_text() -> None:
    _, found = read(Document("Title", (BARS,)))
    alternatives = [str(one["/Alt"]) for one in found if "/Alt" in one]
    assert alternatives
    assert alternatives[0].startswith(BARS.title)
