"""`tiworkshop import`: where the definition goes, what is said, and how it ends."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest

from tests.cli.test_commands import data, tiworkshop
from tests.conftest import SESSION_ID
from tests.importing.reading import DOCUMENTS
from tiworkshop.disk.directories import user_directories

TEACHERS = DOCUMENTS / "teachers.md"
TOO_LONG = {"front_matter"}
"""Documents with an activity that is longer than the part that could hold it."""
TEACHERS_ID = "understanding-behaviour-in-the-classroom"


def own_sessions() -> Path:
    return user_directories().library / "sessions"


def test_a_module_goes_into_the_own_library_and_can_be_run_by_its_id() -> None:
    done = tiworkshop("import", TEACHERS)
    written = own_sessions() / f"{TEACHERS_ID}.yaml"
    assert stat.S_IMODE(written.stat().st_mode) == 0o600
    assert stat.S_IMODE(written.parent.stat().st_mode) == 0o700
    assert done.stdout == ""
    assert f"tiworkshop run {TEACHERS_ID} --minutes 30" in done.stderr
    assert "line 67: “Predictability Review”: its questions are lenses" in done.stderr
    tiworkshop("check", written)
    shown = data("show", TEACHERS_ID)
    assert [variant["minutes"] for variant in shown["variants"]] == [30, 50]  # type: ignore[attr-defined]  # JSON
    assert data("agenda", TEACHERS_ID, "--minutes", "50")["finish"] == "0:50"


@pytest.mark.parametrize("path", sorted(DOCUMENTS.glob("*.md")), ids=lambda path: path.stem)
def test_every_document_is_written_and_passes_check_unless_minutes_are_open(
    path: Path, tmp_path: Path
) -> None:
    code = 1 if path.stem in {"does_not_add_up", "open_minutes"} else 0
    written = tmp_path / "module.yaml"
    tiworkshop("import", path, "-o", written, code=code)
    checked = tiworkshop("check", written, "--json", code=code or path.stem in TOO_LONG)
    found = json.loads(checked.stdout)["problems"]
    assert bool(code) == any(one["severity"] == "error" for one in found)
    tiworkshop("show", written, code=code)


def test_an_activity_longer_than_the_part_for_it_is_imported_and_found(tmp_path: Path) -> None:
    written = tmp_path / "module.yaml"
    tiworkshop("import", DOCUMENTS / "front_matter.md", "-o", written)
    (found,) = json.loads(tiworkshop("check", written, "--json", code=1).stdout)["problems"]
    assert found["severity"] == "warning"
    assert found["sentence"].endswith("never fits: it takes 15 minutes.")


def test_minutes_that_do_not_add_up_are_said_with_both_numbers_and_marked(tmp_path: Path) -> None:
    written = tmp_path / "fair.yaml"
    done = tiworkshop("import", DOCUMENTS / "does_not_add_up.md", "-o", written, code=1)
    assert "line 9: “45-Minute Variant”: the parts add up to 50 minutes, but" in done.stderr
    assert f"tiworkshop check {written}" in done.stderr
    assert "# Warning: “45-Minute Variant”" in written.read_text("utf-8")
    assert "50 minutes, but the variant has 45" in tiworkshop("check", written, code=1).stdout


def test_a_file_is_called_by_its_id_and_never_replaced_unasked(tmp_path: Path) -> None:
    written = tmp_path / "our-module.yaml"
    tiworkshop("import", TEACHERS, "-o", written)
    assert data("show", written)["id"] == "our-module"
    before = written.read_bytes()
    refused = tiworkshop("import", DOCUMENTS / "parents.md", "-o", written, code=2)
    assert "is there already. --force replaces it" in refused.stderr
    assert written.read_bytes() == before
    tiworkshop("import", DOCUMENTS / "parents.md", "-o", written, "--force")
    assert data("show", written)["module"] == 5
    assert [path.name for path in tmp_path.glob("*.yaml")] == ["our-module.yaml"]


def test_the_own_library_is_not_overwritten_either() -> None:
    tiworkshop("import", TEACHERS, "--id", "ours")
    tiworkshop("import", TEACHERS, "--id", "ours", code=2)
    assert [path.name for path in own_sessions().iterdir()] == ["ours.yaml"]


def test_the_bundled_session_is_hidden_only_with_a_word() -> None:
    done = tiworkshop("import", DOCUMENTS / "leaders.md")
    assert "instead of the bundled session of this id" in done.stderr
    assert "Damaged characters were mended on line 13." in done.stderr
    assert data("show", SESSION_ID)["source"]["wording"] == "the source's own"  # type: ignore[index]  # JSON


def test_a_dash_prints_the_definition_and_nothing_else() -> None:
    done = tiworkshop("import", TEACHERS, "-o", "-")
    assert done.stdout.startswith("# Read from a module document")
    assert "Guessed; please look:" in done.stderr
    assert not own_sessions().exists()


def test_data_says_what_was_placed_guessed_left_and_mended(tmp_path: Path) -> None:
    found = data("import", DOCUMENTS / "parents.md", "-o", tmp_path / "home.yaml")
    assert (found["id"], found["file"]) == ("home", str(tmp_path / "home.yaml"))
    assert found["placed"]["minutes"] == [30]  # type: ignore[index]  # JSON
    assert {"line": 25, "text": "Arrange chairs in small circles. Offer tea."} in found["unplaced"]  # type: ignore[operator]  # JSON
    assert (found["repaired"], found["warnings"]) == ([], [])
    damaged = data("import", DOCUMENTS / "damaged.md", "-o", tmp_path / "damaged.yaml")
    assert damaged["repaired"] == [5, 9, 13, 17, 27, 45]
    (warning,) = data("import", DOCUMENTS / "does_not_add_up.md", code=1)["warnings"]  # type: ignore[misc]  # JSON
    assert warning["line"] == 9


def test_the_line_ends_and_the_mark_of_another_system_are_said() -> None:
    said = tiworkshop("import", DOCUMENTS / "windows.md").stderr
    assert "byte-order mark" in said
    assert "CRLF" in said


REFUSED: dict[str, tuple[bytes, str]] = {
    "no module": (b"# Shopping\n\n- pens\n", "is not a module document."),
    "an empty file": (b"", "The file is empty."),
    "blanks": (b" \n\n", "The file is empty."),
    "bytes of anything": (bytes(range(256)), "is not UTF-8 text."),
    "two MiB": (b"# Module 1\n" + b"x" * 2 * 1024 * 1024, "larger than 1 MiB"),
    "a control character": (TEACHERS.read_bytes() + b"\x1b[31m", "hidden character (u+001b)"),
    "a reversed direction": (
        TEACHERS.read_bytes() + "\u202e".encode(),
        "hidden character (right-to-left override)",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_module_ends_in_one_sentence_and_nothing_is_written(
    name: str, tmp_path: Path
) -> None:
    content, sentence = REFUSED[name]
    document = tmp_path / "module.md"
    document.write_bytes(content)
    done = tiworkshop("import", document, code=2)
    assert sentence in done.stderr
    assert done.stderr.count("\n") == 1
    assert done.stdout == ""
    assert not own_sessions().exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("nowhere.md",), "There is no such file."),
        ((DOCUMENTS,), "The file can't be read: Is a directory."),
        ((TEACHERS, "--id", "Our Module"), "Our Module can't be an id."),
        ((TEACHERS, "-o", "-", "--json"), "would both be printed."),
        ((TEACHERS, "-o", TEACHERS, "--force"), "has not the ending of a definition."),
        ((TEACHERS, "-o", "nowhere/module.yaml"), "There is no directory nowhere."),
        ((), "Missing argument 'MODULE.md'."),
    ],
)
def test_a_call_that_cannot_be_followed_writes_nothing(
    arguments: tuple[str | Path, ...], words: str
) -> None:
    done = tiworkshop("import", *arguments, code=2)
    assert words in done.stderr
    assert done.stderr.count("\n") == 1
    assert not own_sessions().exists()


def test_a_word_processors_file_is_named_as_what_it_is(tmp_path: Path) -> None:
    document = tmp_path / "module.docx"
    document.write_bytes(b"PK\x03\x04\xff\xfe")
    said = tiworkshop("import", document, code=2).stderr
    assert "This is a word processor's file. Export it as Markdown or plain text." in said


def test_a_place_that_takes_no_files_is_named_with_the_reason(tmp_path: Path) -> None:
    place = tmp_path / f"{'x' * 300}.yaml"
    said = tiworkshop("import", TEACHERS, "-o", place, code=2).stderr
    assert f"{place} was not written: File name too long." in said


def test_json_is_whole_even_when_minutes_are_open() -> None:
    done = tiworkshop("import", DOCUMENTS / "open_minutes.md", "--json", code=1)
    assert json.loads(done.stdout)["problems"]
