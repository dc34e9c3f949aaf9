"""Another user of the same machine reads, lists, signals and plants nothing."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from .home import SESSION, Home
from .neighbour import Neighbour, as_root, become, victim
from .terminal import PROGRAM, Terminal
from .walking import begin, open_note

pytestmark = as_root
RUN = ("run", SESSION, "--minutes", "60", "--activities", "")
neighbour = Neighbour()


@pytest.fixture
def street() -> Iterator[Path]:
    """Make a directory like /tmp: everybody may go there, and write there beside each other."""
    place = Path(tempfile.mkdtemp(prefix="street-", dir="/tmp"))
    place.chmod(0o1777)
    yield place
    shutil.rmtree(place)


@pytest.fixture
def home(street: Path) -> Home:
    """Make a home that everybody may look into: only the program's own modes protect it."""
    home = Home.below(street)
    for place in (home.path, home.temporary):
        os.chown(place, victim(), victim())
    home.path.chmod(0o755)
    return home


def open_program(home: Home, *words: str, **variables: str) -> Terminal:
    return home.open(*words, before=become(victim()), variables=variables)


def call(home: Home, *words: str, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [PROGRAM, *words],
        env={**home.environment, **variables},
        preexec_fn=become(victim()),
        cwd=home.path,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def refusal(home: Home, *words: str, **variables: str) -> str:
    done = call(home, *words, **variables)
    assert (done.returncode, done.stdout) == (1, "")
    (line,) = done.stderr.splitlines()
    return line


def test_a_neighbour_reads_and_lists_nothing_even_with_umask_000(home: Home) -> None:
    with open_program(home, *RUN) as terminal:
        begin(terminal)
        open_note(terminal)
        terminal.type("Cover changes last")
        home.wait_for_draft("Cover changes last")
        seen = neighbour.call("find", home.path).stdout.splitlines()
        every = [path for path in home.path.rglob("*") if path.is_file()]
        assert len(every) > 3
        assert not any(neighbour.may("cat", path) for path in every)
    # What stands between, such as ~/.local, was made by the program too: nobody sees below it.
    assert seen[0] == str(home.path)
    assert {Path(line).parent for line in seen[1:]} == {home.path}


def test_a_neighbour_may_look_into_the_home_of_these_tests(home: Home) -> None:
    """The counter-check: what is open there can be read."""
    (home.path / "open.txt").write_text("open")
    (home.path / "open.txt").chmod(0o644)
    assert neighbour.may("cat", home.path / "open.txt")


def test_a_neighbour_can_neither_signal_nor_look_into_the_program(home: Home) -> None:
    with open_program(home, *RUN) as terminal:
        begin(terminal)
        here = Path("/proc", str(terminal.pid))
        for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGKILL, signal.SIGSTOP):
            assert "not permitted" in neighbour.call("kill", f"-{number}", here.name).stderr
        for place in ("environ", "mem", "maps"):
            assert not neighbour.may("head", "-c", "1", here / place)
        assert not neighbour.may("ls", here / "fd")
        assert terminal.alive()
        limits = (here / "limits").read_text()
    assert "Max core file size        0" in limits


@pytest.mark.parametrize("place", [".config/tiworkshop", ".local/state/tiworkshop", ".cache"])
def test_a_planted_directory_is_refused_with_one_sentence(home: Home, place: str) -> None:
    planted = home.path / place
    planted.mkdir(parents=True)
    neighbours_own(planted)
    said = f"tiworkshop: {planted} belongs to another user, {neighbour.user}."
    said = f"{said} Nothing was read or written there."
    assert refusal(home, "list") == said
    assert refusal(home, "--plain") == said
    with home.open(before=become(victim()), columns=200) as terminal:
        assert terminal.end() == 1
        assert terminal.text == said
    assert list(planted.iterdir()) == []


def test_settings_that_somebody_else_wrote_are_refused(home: Home) -> None:
    own = home.path / ".config" / "tiworkshop"
    own.mkdir(parents=True)
    (own / "settings.toml").write_text('safeguarding_contact = "ring me instead"\n')
    for place in (own.parent, own):
        os.chown(place, victim(), victim())
    os.chown(own / "settings.toml", neighbour.user, neighbour.user)
    assert f"{own}/settings.toml belongs to another user" in refusal(home, "--plain")


def test_a_directory_that_everybody_can_write_is_refused_with_what_to_do(home: Home) -> None:
    config = home.path / ".config"
    config.mkdir()
    os.chown(config, victim(), victim())
    config.chmod(0o777)
    said = f"tiworkshop: Other users can write in {config}. Run chmod o-w {config}."
    assert refusal(home, "list") == said
    config.chmod(0o755)
    assert call(home, "list").returncode == 0


def test_a_name_that_a_neighbour_took_in_tmp_is_refused(home: Home, street: Path) -> None:
    for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
        taken = street / kind.lower()
        neighbour.do("mkdir", taken)
        said = refusal(home, "--plain", **{f"XDG_{kind}_HOME": str(taken)})
        assert f"{taken} belongs to another user" in said
        assert list(taken.iterdir()) == []


def test_a_link_that_a_neighbour_planted_in_tmp_is_not_followed(home: Home, street: Path) -> None:
    neighbour.do("ln", "-s", home.path, street / "state")
    said = refusal(home, "--plain", XDG_STATE_HOME=str(street / "state"))
    assert f"{street}/state belongs to another user" in said
    assert list(home.path.iterdir()) == []


def test_a_free_name_in_tmp_is_used_and_private(home: Home, street: Path) -> None:
    with open_program(home, *RUN, XDG_STATE_HOME=str(street / "mine")) as terminal:
        begin(terminal)
        assert list((street / "mine/tiworkshop/runs").iterdir())
        assert not neighbour.may("ls", street / "mine")
        assert not neighbour.may("mv", street / "mine", street / "theirs")


def test_a_home_that_is_a_link_of_ones_own_is_used(home: Home, street: Path) -> None:
    link = street / "own-link"
    link.symlink_to(home.path)
    os.chown(link, victim(), victim(), follow_symlinks=False)
    assert call(home, "list", HOME=str(link)).returncode == 0
    neighbour.do("ln", "-s", home.path, street / "their-link")
    said = refusal(home, "list", HOME=str(street / "their-link"))
    assert f"{street}/their-link belongs to another user" in said


def test_a_file_that_is_written_where_a_neighbour_planted_a_link_changes_nothing_else(
    home: Home, street: Path
) -> None:
    target = home.path / "target"
    target.write_text("as it was")
    os.chown(target, victim(), victim())
    neighbour.do("ln", "-s", target, street / "sheet.md")
    words = ("handout", SESSION, "--minutes", "45", "-o", str(street / "sheet.md"))
    done = call(home, *words)
    assert (done.returncode, done.stdout) == (2, "")
    assert "is there already" in done.stderr
    call(home, *words, "--force")
    assert target.read_text() == "as it was"


def neighbours_own(place: Path) -> None:
    """Give a directory to the neighbour, and those above it in the home to the user."""
    os.chown(place, neighbour.user, neighbour.user)
    for above in place.parents:
        if above.name == "home":
            break
        os.chown(above, victim(), victim())
