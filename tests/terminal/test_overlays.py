"""Libraries over one another, with the installed program and real files and modes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from tiworkshop.library.places import bundled_shelf

from .home import SESSION, Home

FINDINGS = 1
GOOD = (bundled_shelf() / "sessions" / f"{SESSION}.yaml").read_text("utf-8")


def put(shelf: Path, title: str) -> Path:
    """Put the bundled session on a shelf under another title."""
    path = shelf / "sessions" / f"{SESSION}.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(GOOD.replace("title: Creating Trauma", f"title: {title} Trauma", 1), "utf-8")
    return path


@pytest.fixture
def machine(tmp_path: Path) -> dict[str, str]:
    """The machine's own places for data and for settings."""
    return {
        "XDG_DATA_DIRS": f"{tmp_path / 'share'}:relative/share",
        "XDG_CONFIG_DIRS": str(tmp_path / "etc"),
    }


def listed(home: Home, machine: Mapping[str, str], *words: str) -> tuple[str, list[str]]:
    """Return the title of the session that is shown, and what it hides."""
    found = home.call("list", "--json", *words, variables=machine)
    (session,) = (one for one in json.loads(found.stdout)["sessions"] if one["id"] == SESSION)
    return session["title"].split()[0], session["hides"]


def test_each_place_hides_those_before_it(
    home: Home, machine: dict[str, str], tmp_path: Path
) -> None:
    assert listed(home, machine) == ("Creating", [])
    put(tmp_path / "share" / "tiworkshop", "Shared")
    assert listed(home, machine) == ("Shared", ["bundled"])
    put(tmp_path / "etc" / "tiworkshop", "Configured")
    assert listed(home, machine) == ("Configured", ["bundled", "machine"])
    put(home.path / ".local/share/tiworkshop/library", "Own")
    assert listed(home, machine) == ("Own", ["bundled", "machine", "machine"])
    put(tmp_path / "named", "Named")
    named = ("--library", str(tmp_path / "named"))
    assert listed(home, machine, *named) == ("Named", ["bundled", "machine", "machine", "user"])
    assert listed(home, machine)[0] == "Own"


def test_a_machines_file_that_others_can_write_is_refused_and_takes_nothing_down(
    home: Home, machine: dict[str, str], tmp_path: Path
) -> None:
    shared = put(tmp_path / "share" / "tiworkshop", "Shared").parent
    shared.chmod(0o777)
    run = home.call("run", SESSION, "--plain", variables=machine)
    assert run.returncode == FINDINGS
    assert f"Other users can write in {shared}. Run chmod o-w {shared}." in run.stderr
    assert "Mend it, or move it away: then the bundled one is shown again." in run.stderr
    checked = home.call("check", variables=machine)
    assert checked.returncode == FINDINGS
    assert f"Other users can write in {shared}." in checked.stdout
    shown = home.call("list", variables=machine)
    assert shown.returncode == 0
    assert f"{SESSION}  can't be used (machine, instead of the one on the bundled shelf)" in (
        shown.stdout
    )
    assert "The four pillars, 5 pages (bundled)" in shown.stdout


def test_words_that_can_not_be_used_never_keep_anybody_out(home: Home) -> None:
    words = home.path / ".local/share/tiworkshop/library/content/companion.yaml"
    words.parent.mkdir(parents=True)
    words.write_text("paused: [")
    with home.open(columns=80) as terminal:
        terminal.wait_for("The user shelf's words can't be used: tiworkshop list.", "q leave")
        terminal.press("q")
        assert terminal.end() == 0
    said = home.call("--plain").stdout.splitlines()
    assert said[1] == "The user shelf's words can't be used: tiworkshop list."
    assert "companion  can't be used (user" in home.call("list").stdout
