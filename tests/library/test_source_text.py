from __future__ import annotations

from pathlib import Path

import pytest

from tiworkshop.library.problem import Refused
from tiworkshop.library.source_text import read_source


def refusal(path: Path) -> str:
    with pytest.raises(Refused) as refused:
        read_source(path)
    return str(refused.value.problems[0])


def written(tmp_path: Path, content: bytes) -> Path:
    path = tmp_path / "file.yaml"
    path.write_bytes(content)
    return path


def test_a_byte_order_mark_and_windows_line_ends_are_read_and_mentioned(tmp_path: Path) -> None:
    source = read_source(written(tmp_path, b"\xef\xbb\xbfa: 1\r\nb: 2\r\n"))
    assert source.text == "a: 1\nb: 2\n"
    assert [warning.severity for warning in source.warnings] == ["warning", "warning"]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"  \n \n", "empty"),
        (b"a: \xff\n", "not UTF-8"),
        (b"x" * (1024 * 1024 + 1), "larger than 1 MiB"),
        ("a: \u202eevil\n".encode(), "right-to-left override"),
        (b"a: \x1b[31m\n", "hidden character"),
        (b"a: \x00\n", "hidden character"),
    ],
)
def test_what_can_not_be_trusted_is_refused(tmp_path: Path, content: bytes, words: str) -> None:
    assert words in refusal(written(tmp_path, content))


def test_a_hidden_character_is_placed(tmp_path: Path) -> None:
    said = refusal(written(tmp_path, "a: 1\nb: x\u200ey\n".encode()))
    assert ":2: " in said
    assert "Column 5" in said


def test_a_missing_file_and_a_directory_are_named(tmp_path: Path) -> None:
    assert "no such file" in refusal(tmp_path / "none.yaml")
    assert "can't be read" in refusal(tmp_path)
