"""What python-docx's own template says of itself is taken out, and its looks are made plain."""

from __future__ import annotations

import io
from datetime import datetime

from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from tiworkshop.export.document import Document
from tiworkshop.export.formats.zipped import unzipped, zipped

_NO_DAY = datetime(1980, 1, 1)  # stands for no time at all
_INK = RGBColor(0x1A, 0x1A, 0x1A)
_FONT = "Arial"
_SIZES = {"Normal": 11, "Heading 1": 18, "Heading 2": 14, "Heading 3": 12}
_MARGIN = Mm(20)
_THUMBNAIL = "/thumbnail"
_PROPERTIES = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>'
)


def emptied(word: WordDocument, document: Document) -> None:
    """Take out who, when and the template's picture; leave title and language."""
    about = word.core_properties
    about.title, about.language = document.title, document.language
    about.author = about.last_modified_by = about.comments = about.keywords = ""
    about.created = about.modified = _NO_DAY
    about.revision = 1
    relations = word.part.package.rels
    for name in [key for key, one in relations.items() if one.reltype.endswith(_THUMBNAIL)]:
        relations.pop(name)


def in_plain_style(word: WordDocument, language: str) -> None:
    """Set A4, one plain font, dark headings, space that is easy to read, and the language."""
    section = word.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = _MARGIN
    section.top_margin = section.bottom_margin = _MARGIN
    for name, size in _SIZES.items():
        style = word.styles[name]
        if isinstance(style, ParagraphStyle):
            _plain(style, size)
    defaults = word.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    if defaults is not None:
        for old in defaults.findall(qn("w:lang")):
            defaults.remove(old)
        defaults.append(parse_xml(f'<w:lang {nsdecls("w")} w:val="{language}"/>'))


def _plain(style: ParagraphStyle, size: int) -> None:
    style.font.size, style.font.color.rgb = Pt(size), _INK
    style.font.name = _FONT
    fonts = style.element.get_or_add_rPr().find(qn("w:rFonts"))
    for name in [name for name in fonts.attrib if name.endswith("Theme")]:
        del fonts.attrib[name]  # else the theme's font would come first


def saved(word: WordDocument) -> bytes:
    """Return the file with fixed times, and without what the template says of its program."""
    file = io.BytesIO()
    word.save(file)
    parts = unzipped(file.getvalue())
    parts["docProps/app.xml"] = _PROPERTIES
    return zipped(parts)
