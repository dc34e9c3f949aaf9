"""Slides are made of readings; a key's bytes are counted, for a viewer that is a script."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.bytes import Viewer, lines, slides, version, viewed, written
from benchmarks.terminal import Turn

FRONT = "---\nid: one\n---\n\n"
VIEWER = """#!/bin/sh
[ "$1" = --version ] && { echo "viewer, version 1.2.3 (of 2020)"; exit; }
stty -echo -icanon
printf 'first page'
while key=$(dd bs=1 count=1 2>/dev/null); do
    case $key in j) printf 'forward' ;; k) printf 'back' ;; esac
done
"""


@pytest.fixture
def program(tmp_path: Path) -> Path:
    path = tmp_path / "viewer"
    path.write_text(VIEWER, "utf-8")
    path.chmod(0o700)
    return path


def test_slides_have_no_front_matter_and_no_long_line() -> None:
    long = "word " * 40
    text = slides([f"{FRONT}## One\n\n{long}\n", f"{FRONT}## Two\n\n- a\n- b\n"])
    assert "id:" not in text
    assert text.count("\n---\n") == 1
    assert max(len(line) for line in text.splitlines()) <= 72
    assert "- a\n- b\n" in text


def test_a_keys_bytes_are_those_that_the_viewer_writes(program: Path, tmp_path: Path) -> None:
    found = viewed(Viewer("viewer", "j", "k"), str(program), tmp_path / "pages.md", tmp_path)
    assert found is not None
    assert (found.on, found.back) == (len("forward"), len("back"))


def test_a_viewer_that_does_not_stay_open_has_no_figures(program: Path, tmp_path: Path) -> None:
    program.write_text("#!/bin/sh\necho no\n", "utf-8")
    assert viewed(Viewer("viewer", "j", "k"), str(program), tmp_path / "p.md", tmp_path) is None


def test_the_version_is_the_first_number_with_a_point(program: Path, tmp_path: Path) -> None:
    assert version(str(program), tmp_path) == "1.2.3"


def test_the_table_gives_medians() -> None:
    one = written("a tool", [Turn(0.01, 100), Turn(0.02, 300), Turn(0.03, 200)], [Turn(0.02, 50)])
    row = list(lines([one]))[1].split()
    assert row == ["a", "tool", "200", "B", "50", "B", "20", "ms"]
