"""What a server allows one user: sizes of files, numbers of files, locks it can't give."""

from __future__ import annotations

import json
import resource
from pathlib import Path

from tests.terminal.disks import disk_with_quota, small_disk
from tests.terminal.home import SESSION, Home
from tests.terminal.terminal import wait_until
from tests.terminal.walking import begin, come_back, open_note, open_run, stop_writing

LARGEST = 600
WORDS = " ".join(["Cover changes last, and the rota says so on Mondays."] * 8)
# What a network's file system may lack: locks, links, directories that sync, news of changes.
LIKE_NFS = """
import errno, fcntl, os, stat
from pathlib import Path
from tiworkshop.disk import watching
def without(*arguments, **named):
    raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))
def sync(handle, before=os.fsync):
    if stat.S_ISDIR(os.fstat(handle).st_mode):
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
    before(handle)
fcntl.lockf = os.link = without
Path.hardlink_to = without
os.fsync = sync
watching.held_here = lambda *_: False
"""


def events(home: Home) -> list[str]:
    """Return the kinds of all events of the only run; a line that is no JSON fails here."""
    (path,) = home.runs.glob("*.jsonl")
    return [json.loads(line)["kind"] for line in Path(path).read_text("utf-8").splitlines()]


def test_files_that_may_grow_no_further_are_said_and_lose_nothing(home: Home) -> None:
    """As a quota has it; the limit is raised while the program runs."""
    with open_run(home) as terminal:
        terminal.go("n", "page 2 of")
        _, hard = resource.prlimit(terminal.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(terminal.pid, resource.RLIMIT_FSIZE, (LARGEST, hard))
        before = events(home)
        terminal.press("+", "+", "+", "n")
        terminal.wait_for("The run can't be saved now: File too large.")
        open_note(terminal)
        terminal.type(WORDS)
        terminal.wait_for("can't be saved now: File too large.")
        assert home.draft() == ""
        assert events(home)[: len(before)] == before
        resource.prlimit(terminal.pid, resource.RLIMIT_FSIZE, (hard, hard))
        home.wait_for_draft(WORDS)
        wait_until(lambda: events(home).count("extended") == 3, "every key is in the journal")
        stop_writing(terminal)
        terminal.press("q")
        assert terminal.end() == 0
    with come_back(home) as again:
        again.wait_for("about 38 minutes left", "page 3 of")


def test_a_disk_without_room_for_another_file_is_said_and_loses_nothing(home: Home) -> None:
    with small_disk(home.path / ".local", files=12), open_run(home) as terminal:
        open_note(terminal)
        fillers = list(fill_with_files(home.path / ".local"))
        terminal.type("Cover changes last")
        terminal.wait_for("Notes can't be saved now: No space left on device.")
        for one in fillers:
            one.unlink()
        home.wait_for_draft("Cover changes last")
        terminal.wait_for_not("can't be saved now")


def test_a_quota_that_is_used_up_is_said_and_loses_nothing(home: Home) -> None:
    with disk_with_quota(home.path / ".local") as allow, open_run(home) as terminal:
        open_note(terminal)
        terminal.type("Cover changes")
        home.wait_for_draft("Cover changes")
        allow("1k")
        terminal.type(" last, after lunch")
        terminal.wait_for("Notes can't be saved now: Disk quota exceeded. They are tried again.")
        assert home.draft() == "Cover changes"
        stop_writing(terminal)
        terminal.go("n", "page 2 of", "can't be saved now")
        allow("none")
        home.wait_for_draft("Cover changes last, after lunch")
        terminal.wait_for_not("can't be saved now")
        terminal.press("q")
        assert terminal.end() == 0
        with come_back(home) as again:
            again.wait_for("page 2 of")


def fill_with_files(place: Path) -> list[Path]:
    """Create empty files until there can be no more."""
    made = []
    try:
        while True:
            one = place / f"filler-{len(made)}"
            one.touch(exist_ok=False)
            made.append(one)
    except OSError:
        return made


def test_a_home_on_a_network_that_can_only_rename_keeps_run_and_notes(home: Home) -> None:
    words = ("run", SESSION, "--minutes", "60", "--activities", "")
    with home.open_changed(LIKE_NFS, *words) as terminal:
        begin(terminal)
        terminal.go("n", "page 2 of")
        with home.open_changed(LIKE_NFS, "console") as console:
            console.wait_for("Facilitator · 60 minutes", "page 2 of")
            console.go("n", "page 3 of")
            terminal.wait_for("page 3 of")
            open_note(console)
            console.type("Cover changes last")
            home.wait_for_draft("Cover changes last")
        open_note(terminal)
        terminal.wait_for("Cover changes last")
        stop_writing(terminal)
        terminal.go("f", "Review, private")
        terminal.go("enter", "Before you keep your notes", "Enter keep")
        terminal.go("enter", "That was the session")
        terminal.press("q")
        assert terminal.end() == 0
    assert "closed" in events(home)
    (kept,) = (home.path / ".local/share/tiworkshop/notes").glob("*.json")
    assert "Cover changes last" in kept.read_text("utf-8")
