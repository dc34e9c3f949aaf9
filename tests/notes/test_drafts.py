from __future__ import annotations

from pathlib import Path

import pytest

from tiworkshop import anonymiser
from tiworkshop.notes import drafts as drafts_module
from tiworkshop.notes.drafts import DraftKeeper, Drafts
from tiworkshop.notes.redacting import NotSaved, redacted
from tiworkshop.notes.sheet import Sheet, Slot

NOTE, LINE = Slot("note", "pillars"), Slot("line", "lens", "decision")
TYPED = (
    Sheet()
    .with_text(NOTE, "Ask Mrs Okafor on 07700 900123 today.")
    .with_choice("lens", "a", "mixed")
)


def everything_under(directory: Path) -> bytes:
    return b"".join(path.read_bytes() for path in directory.rglob("*") if path.is_file())


def test_a_draft_comes_back_redacted(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path)
    assert drafts.save("run", TYPED) == 2
    assert drafts.load("run").text(NOTE) == "Ask [person 1] on [phone] today."
    assert drafts.load("run").choice("lens", "a") == "mixed"
    assert b"Okafor" not in everything_under(tmp_path)


def test_people_keep_their_number_over_all_texts() -> None:
    sheet = TYPED.with_text(LINE, "Mr Bright, then Mrs Okafor")
    assert redacted(sheet).sheet.text(LINE) == "[person 2], then [person 1]"


def test_a_phone_number_half_typed_is_not_written_either(tmp_path: Path) -> None:
    number = "07700 900123"
    for length in range(5, len(number) + 1):
        Drafts(tmp_path).save("run", Sheet().with_text(NOTE, f"Ring {number[:length]}"))
        assert b"0770" not in everything_under(tmp_path), number[:length]


def test_without_the_engine_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_engine(*_: object, **__: object) -> None:
        raise anonymiser.EngineUnavailable("a data file is missing")

    monkeypatch.setattr(anonymiser, "redact_all", no_engine)
    keeper = DraftKeeper(Drafts(tmp_path), "run")
    assert not keeper.flush(TYPED)
    assert "Nothing is saved" in keeper.trouble
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_is_full_keeps_the_draft_before_and_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper = DraftKeeper(Drafts(tmp_path), "run")
    assert keeper.flush(TYPED)
    later = TYPED.with_text(LINE, "cover rota")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    write = drafts_module.write_private
    monkeypatch.setattr(drafts_module, "write_private", full)
    assert not keeper.flush(later)
    assert "No space left on device" in keeper.trouble
    monkeypatch.setattr(drafts_module, "write_private", write)
    assert keeper.flush(later)
    assert keeper.trouble == ""
    assert Drafts(tmp_path).load("run").text(LINE) == "cover rota"


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"texts": {"diary": "x"}, "choices": {}}'])
def test_a_file_that_is_no_draft_is_left_alone(tmp_path: Path, content: bytes) -> None:
    path = Drafts(tmp_path).path("run")
    path.write_bytes(content)
    with pytest.raises(NotSaved, match="left alone"):
        Drafts(tmp_path).load("run")
    assert path.read_bytes() == content


def test_flushing_twice_writes_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keeper = DraftKeeper(Drafts(tmp_path), "run")
    keeper.flush(TYPED)
    monkeypatch.setattr(drafts_module, "write_private", pytest.fail)
    assert keeper.flush(TYPED)


def test_a_review_date_is_kept_as_it_is_and_only_a_date_is(tmp_path: Path) -> None:
    when = Slot("plan", "review_date")
    for text, kept in (("2027-01-04", "2027-01-04"), ("ask Mrs Okafor", "ask [person 1]")):
        Drafts(tmp_path).save("run", Sheet().with_text(when, text))
        assert Drafts(tmp_path).load("run").text(when) == kept
