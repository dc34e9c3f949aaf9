from __future__ import annotations

from pathlib import Path

from tiworkshop.ending.crash import write_report


def test_a_report_says_where_and_nothing_of_what_was_typed(tmp_path: Path) -> None:
    try:
        typed = "Mrs Wetherby-Quill"
        raise ValueError(typed)
    except ValueError as error:
        path = write_report(error, tmp_path)
    assert path
    text = path.read_text("utf-8")
    assert "ValueError" in text
    assert "test_a_report_says_where" in text
    assert "Wetherby" not in text
    assert str(tmp_path) not in text


def test_a_report_that_can_not_be_written_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert write_report(ValueError(), tmp_path / "file" / "crashes") is None
