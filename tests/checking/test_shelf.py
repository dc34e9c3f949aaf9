from __future__ import annotations

from pathlib import Path

from tests.conftest import SESSION_ID
from tiworkshop.checking.many import WORTH_SHARING, check_many
from tiworkshop.checking.shelf import check_files, check_places
from tiworkshop.checking.subjects import Known
from tiworkshop.disk.directories import Directories
from tiworkshop.library.places import bundled_shelf
from tiworkshop.library.shelves import open_library


def test_several_processes_find_the_same_in_the_same_order(tmp_path: Path) -> None:
    files = [tmp_path / f"r{number:03}.md" for number in range(WORTH_SHARING + 20)]
    for number, path in enumerate(files):
        deep = "#### Deep\n\n" if number % 3 else ""
        path.write_text(f"---\nid: {path.stem}\ntitle: T\n---\n\n## One\n\n{deep}Text.\n")
    alone = check_many(files, Known(), None, 1)
    assert check_many(files, Known(), None, 2) == alone
    assert [bool(problems) for problems in alone[:4]] == [False, True, True, False]


def test_a_definition_by_itself_may_name_readings_beside_it(
    tmp_path: Path, directories: Directories
) -> None:
    text = (bundled_shelf() / "sessions" / f"{SESSION_ID}.yaml").read_text("utf-8")
    session = tmp_path / "sessions" / f"{SESSION_ID}.yaml"
    session.parent.mkdir()
    session.write_text(text.replace("reading: pillars", "reading: our-pillars"), "utf-8")
    library = open_library(directories)
    assert len(check_files([session], library)) == 1
    for place in ("sessions", "content/readings"):
        own = tmp_path / place / "our-pillars.md"
        own.parent.mkdir(parents=True, exist_ok=True)
        own.write_text("")
        assert check_files([session], library) == []
        own.unlink()


def test_a_definition_on_a_shelf_may_open_an_instrument_of_that_shelf(
    tmp_path: Path, directories: Directories
) -> None:
    text = (bundled_shelf() / "sessions" / f"{SESSION_ID}.yaml").read_text("utf-8")
    session = tmp_path / "sessions" / f"{SESSION_ID}.yaml"
    session.parent.mkdir()
    opens = text.replace("    kind: prompt\n", "    kind: prompt\n    instrument: our-scale\n", 1)
    session.write_text(opens, "utf-8")
    library = open_library(directories)
    assert [problem.sentence for problem in check_files([session], library)] == [
        "There is no instrument our-scale."
    ]
    own = tmp_path / "content" / "instruments" / "our-scale.yaml"
    own.parent.mkdir(parents=True)
    own.write_text("")
    assert check_files([session], library) == []


def test_places_are_checked_for_what_others_could_have_written(directories: Directories) -> None:
    shelf = directories.library
    hidden = shelf / "content" / "readings" / "pillars.md"
    hidden.parent.mkdir(parents=True)
    hidden.write_text("text")
    hidden.chmod(0o666)
    audit = shelf / "content" / "instruments" / "audit.yaml"
    audit.parent.mkdir()
    audit.write_text("text")
    audit.chmod(0o666)
    (shelf / "sessions").write_text("no directory")
    found = check_places(open_library(directories))
    named = [shelf / "sessions", hidden, audit]
    assert [problem.file for problem in found] == [str(path) for path in named]
