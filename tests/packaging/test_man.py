"""The manual page says what the commands' own help says, and is good roff."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.reaching import commands
from tiworkshop.cli.group import tiworkshop

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "man" / "tiworkshop.1"


def test_the_page_is_current() -> None:
    subprocess.run([sys.executable, "tools/man/build.py", "--check"], cwd=ROOT, check=True)


def test_every_command_has_its_part() -> None:
    text = PAGE.read_text("utf-8").replace("\\-", "-")
    parts = re.findall(r"^\.SS (tiworkshop .*)$", text, re.MULTILINE)
    missing = [
        name
        for name, _ in commands(tiworkshop)
        if name and not any(part.startswith(f"tiworkshop {name}") for part in parts)
    ]
    assert missing == []


@pytest.mark.parametrize(
    "lint",
    [
        ("mandoc", "-T", "lint", "-W", "error"),
        ("groff", "-man", "-Tutf8", "-z", "-wmac", "-wescape", "-wchar", "-wsyntax"),
    ],
    ids=lambda words: words[0],
)
def test_it_is_good_roff(lint: tuple[str, ...]) -> None:
    if shutil.which(lint[0]) is None:
        pytest.skip(f"{lint[0]} is not installed")
    done = subprocess.run([*lint, str(PAGE)], capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")
