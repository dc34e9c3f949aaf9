from __future__ import annotations

import io
import re
import zipfile

import docx

from tests.export.charts.test_picture import BARS
from tests.export.formats.test_pages import WHOLE
from tiworkshop.export.document import Document
from tiworkshop.export.formats.word import as_word
from tiworkshop.export.formats.zipped import unzipped


def test_headings_lists_and_tables_are_real() -> None:
    word = docx.Document(io.BytesIO(as_word(WHOLE)))
    styles = [(one.style.name, one.text) for one in word.paragraphs if one.style]
    assert ("Heading 1", "A <title> & more") in styles
    assert ("Heading 2", "Parts") in styles
    assert ("List Bullet", "one") in styles
    (table,) = word.tables
    assert [cell.text for cell in table.rows[1].cells] == ["Reading | more", "30"]
    text = unzipped(as_word(WHOLE))["word/document.xml"].decode()
    assert [row.count("<w:tblHeader/>") for row in text.split("<w:tr>")[1:]] == [1, 0]


def test_the_language_is_set() -> None:
    raw = unzipped(as_word(WHOLE))
    assert b'w:lang w:val="en-GB"' in raw["word/styles.xml"]
    assert b"<dc:language>en-GB</dc:language>" in raw["docProps/core.xml"]


def test_a_chart_has_an_alternative_text() -> None:
    document = as_word(Document("Title", (BARS,)))
    text = unzipped(document)["word/document.xml"].decode()
    assert 'title="Shares &amp; &lt;parts&gt;"' in text
    assert 'descr="Teams: 50 % 45 % 5 % 1.55 (2 of 3).' in text


def test_there_is_no_author_no_picture_of_itself_and_no_time() -> None:
    raw = as_word(WHOLE)
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        assert {one.date_time for one in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    parts = unzipped(raw)
    core = parts["docProps/core.xml"].decode()
    assert re.search(r"<dc:creator(/>|></dc:creator>)", core)
    assert re.findall(r"\d{4}-\d\d-\d\dT[\d:]+Z", core) == ["1980-01-01T00:00:00Z"] * 2
    assert b"thumbnail" not in b"".join((*parts.values(), *(name.encode() for name in parts)))
    assert b"python-docx" not in b"".join(parts.values())
