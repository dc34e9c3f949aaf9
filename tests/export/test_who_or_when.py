"""Nothing in an export tells who made it, where, or when: every document in every format."""

from __future__ import annotations

import io
import os
import pwd
import re
import socket
import subprocess
import sys
import time
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pypdf
import pytest

from tests.export.installed import PANGO
from tiworkshop.export.formats import FORMATS

ROOT = Path(__file__).parents[2]
_RANDOM = re.compile(rb"UID:.*\r\n")


def build(directory: Path, user: str, zone: str) -> dict[str, bytes]:
    home = directory / f"home-of-{user}"
    home.mkdir(parents=True)
    made = directory / "made"
    made.mkdir()
    surroundings = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
        "HOME": str(home),
        "USER": user,
        "LOGNAME": user,
        "HOSTNAME": f"host-of-{user}",
        "TZ": zone,
    }
    command = [sys.executable, "-m", "tests.export.building", str(made)]
    subprocess.run(command, env=surroundings, cwd=home, check=True, capture_output=True)
    return {path.name: path.read_bytes() for path in sorted(made.iterdir())}


@pytest.fixture(scope="module")
def twice(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """The same documents, made by two people in two time zones, one after the other."""
    first = build(tmp_path_factory.mktemp("one"), "zebedeequill", "Pacific/Auckland")
    return first, build(tmp_path_factory.mktemp("two"), "umbrellafern", "UTC")


def unpacked(raw: bytes) -> bytes:
    """Return a file with everything in it that was packed or compressed."""
    if raw.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            return b"\n".join(
                part for name in archive.namelist() for part in (name.encode(), archive.read(name))
            )
    if raw.startswith(b"%PDF"):
        pdf = pypdf.PdfReader(io.BytesIO(raw))
        numbers = range(1, int(pdf.trailer["/Size"]))
        found = [pdf.get_object(number) for number in numbers]
        streams = [one.get_data() for one in found if isinstance(one, pypdf.generic.StreamObject)]
        return b"\n".join((raw, repr(found).encode(), repr(pdf.metadata).encode(), *streams))
    return raw


def test_two_people_at_two_times_make_the_same_bytes(
    twice: tuple[dict[str, bytes], dict[str, bytes]],
) -> None:
    first, second = twice
    endings = {name.rpartition(".")[2] for name in first}
    assert endings | {"pdf"} == {one.endings[0][1:] for one in FORMATS.values()}
    assert ("pdf" in endings) == PANGO
    assert first["notes.ics"] != second["notes.ics"]  # a random name each
    for name, raw in first.items():
        assert _RANDOM.sub(b"", raw) == _RANDOM.sub(b"", second[name]), name


def test_no_file_holds_user_host_home_or_the_day_of_its_making(
    twice: tuple[dict[str, bytes], dict[str, bytes]],
) -> None:
    now = time.time()
    days = {datetime.fromtimestamp(now + hours * 3600, UTC) for hours in (-1, 0, 12)}
    forms = ("%Y-%m-%d", "%Y%m%d", "%d %B %Y", "%d/%m/%Y", "%a %b %d")
    telling = {day.strftime(form) for day in days for form in forms}
    telling |= {"zebedeequill", socket.gethostname(), pwd.getpwuid(os.getuid()).pw_dir}
    telling |= {"/CreationDate", "/ModDate", str(int(now))[:7]}
    for name, raw in twice[0].items():
        content = unpacked(raw)
        found = [word for word in telling if len(word) > 3 and word.encode() in content]
        assert not found, (name, found)


def test_the_check_finds_what_is_hidden_in_compressed_parts() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.xml", b"zebedeequill" * 50)
    assert b"zebedeequill" not in file.getvalue()
    assert b"zebedeequill" in unpacked(file.getvalue())
    writer = pypdf.PdfWriter()
    writer.add_blank_page(100, 100)
    writer.add_metadata({"/Author": "zebedeequill"})
    written = io.BytesIO()
    writer.write(written)
    assert b"zebedeequill" in unpacked(written.getvalue())
