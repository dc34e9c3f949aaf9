"""Exports in the programs that people open them with, where these are installed."""

from __future__ import annotations

import io
import shutil
import subprocess
from pathlib import Path

import pypdf
import pytest
from PIL import Image

from tests.export.building import matters
from tiworkshop.export.formats import encoded

_OFFICE = shutil.which("soffice")
_BROWSER = shutil.which("chromium")
_QUIETLY = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    "--hide-scrollbars",
)
office = pytest.mark.skipif(_OFFICE is None, reason="LibreOffice is not installed")
browser = pytest.mark.skipif(_BROWSER is None, reason="Chromium is not installed")
_INK, _PAPER = 80, 250


def export(name: str, form: str) -> bytes:
    content = encoded(dict(matters())[name], form)
    return content.encode() if isinstance(content, str) else content


def opened_by_office(file: Path) -> str:
    """Return what LibreOffice reads in a file; it can't ask whether to repair it."""
    profile = file.parent / "profile"
    command = [
        *(str(_OFFICE), "--headless", f"-env:UserInstallation=file://{profile}"),
        *("--convert-to", "pdf", "--outdir", str(file.parent / "out"), str(file)),
    ]
    subprocess.run(command, check=False, capture_output=True, timeout=120)
    made = file.parent / "out" / f"{file.stem}.pdf"
    if not made.exists():
        return ""
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(made).pages)


@office
def test_libreoffice_opens_the_word_file_and_not_a_broken_one(tmp_path: Path) -> None:
    raw = export("audit", "docx")
    file = tmp_path / "audit.docx"
    file.write_bytes(raw)
    text = opened_by_office(file)
    assert "Strengths first" in text
    assert "2.49 (21 of 27)" in text
    broken = tmp_path / "broken.docx"
    broken.write_bytes(raw[: len(raw) // 2])
    assert "Strengths first" not in opened_by_office(broken)


@browser
@pytest.mark.parametrize("wide", [480, 1200])
def test_a_browser_shows_the_page_and_nothing_is_cut_off(tmp_path: Path, wide: int) -> None:
    page, picture = tmp_path / "page.html", tmp_path / "page.png"
    page.write_bytes(export("audit", "html"))
    command = [
        *(str(_BROWSER), *_QUIETLY, f"--user-data-dir={tmp_path / 'profile'}"),
        *(f"--window-size={wide},1600", f"--screenshot={picture}", page.as_uri()),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    with Image.open(picture) as shown:
        grey = shown.convert("L")
    assert grey.width == wide
    darkness = grey.histogram()
    assert sum(darkness[:_INK]) > 5_000
    edge = grey.crop((wide - 8, 0, wide, grey.height))
    assert edge.getextrema()[0] >= _PAPER


@browser
def test_a_browser_prints_the_page_for_governors_on_one_sheet(tmp_path: Path) -> None:
    page, printed = tmp_path / "page.html", tmp_path / "page.pdf"
    page.write_bytes(export("governors", "html"))
    command = [
        *(str(_BROWSER), *_QUIETLY, f"--user-data-dir={tmp_path / 'profile'}"),
        *("--no-pdf-header-footer", f"--print-to-pdf={printed}", page.as_uri()),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    pdf = pypdf.PdfReader(io.BytesIO(printed.read_bytes()))
    assert len(pdf.pages) == 1
    assert "What governors can ask" in pdf.pages[0].extract_text()
