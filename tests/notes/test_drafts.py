from __future__ import annotations

from pathlib import Path

import pytest

from tiworkshop import anonymiser
from tiworkshop.notes import drafts as drafts_module
from tiworkshop.notes.drafts import DraftKeeper, Drafts
from tiworkshop.notes.plan import plan_slot
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
    written = drafts.save("run", TYPED)
    assert written
    assert written.replaced == 2
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
    keeper = DraftKeeper(Drafts(tmp_path), "run", tmp_path / "run.jsonl")
    assert not keeper.flush(TYPED)
    assert "Nothing is saved" in keeper.trouble
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_is_full_keeps_the_draft_before_and_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper = DraftKeeper(Drafts(tmp_path), "run", tmp_path / "run.jsonl")
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


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"[" * 100_000, b'{"texts": {"diary": "x"}, "choices": {}}'],
    ids=["empty", "cut short", "another shape", "too deep", "an unknown place"],
)
def test_a_file_that_is_no_draft_is_set_aside_and_kept(tmp_path: Path, content: bytes) -> None:
    drafts = Drafts(tmp_path)
    drafts.path("run").write_bytes(content)
    assert drafts.load("run").empty
    assert not drafts.path("run").exists()
    (kept,) = drafts.aside("run")
    assert kept.read_bytes() == content
    assert drafts.aside("ru") == ()


def test_a_second_file_that_is_no_draft_replaces_no_first(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path)
    for content in (b"{", b"["):
        drafts.path("run").write_bytes(content)
        drafts.load("run")
    assert {path.read_bytes() for path in drafts.aside("run")} == {b"{", b"["}


def test_a_draft_that_the_disk_does_not_give_is_left_alone(tmp_path: Path) -> None:
    path = Drafts(tmp_path).path("run")
    path.mkdir()
    with pytest.raises(NotSaved, match="left alone"):
        Drafts(tmp_path).load("run")
    assert path.is_dir()


def test_a_draft_spoilt_while_it_is_open_keeps_no_text_from_the_disk(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path)
    keeper = DraftKeeper(drafts, "run", tmp_path / "run.jsonl")
    keeper.flush(Sheet().with_text(NOTE, "Cover first"))
    drafts.path("run").write_bytes(b"spoilt")
    sheet = keeper.catch_up(Sheet().with_text(NOTE, "Cover first"))
    assert sheet.text(NOTE) == "Cover first"
    assert "set aside" in keeper.trouble
    assert keeper.flush(sheet) == sheet
    assert keeper.trouble == ""
    assert Drafts(tmp_path).load("run").text(NOTE) == "Cover first"
    assert len(keeper.aside) == 1


def test_flushing_twice_writes_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keeper = DraftKeeper(Drafts(tmp_path), "run", tmp_path / "run.jsonl")
    keeper.flush(TYPED)
    monkeypatch.setattr(drafts_module, "write_private", pytest.fail)
    assert keeper.flush(TYPED)


def two_keepers(directory: Path) -> tuple[DraftKeeper, DraftKeeper]:
    drafts = Drafts(directory)
    journal = directory / "run.jsonl"
    journal.touch()
    return DraftKeeper.opened(drafts, "run", journal), DraftKeeper.opened(drafts, "run", journal)


def test_two_terminals_on_one_run_keep_both_texts(tmp_path: Path) -> None:
    here, there = two_keepers(tmp_path)
    assert here.flush(Sheet().with_text(NOTE, "Cover changes last"))
    both = there.flush(Sheet().with_text(LINE, "the cover rota").with_choice("lens", "a", "mixed"))
    assert both
    assert (both.text(NOTE), both.text(LINE)) == ("Cover changes last", "the cover rota")
    assert Drafts(tmp_path).load("run") == both
    assert here.catch_up(here.saved).choice("lens", "a") == "mixed"


def test_a_text_typed_in_both_terminals_keeps_both_wordings(tmp_path: Path) -> None:
    here, there = two_keepers(tmp_path)
    here.flush(Sheet().with_text(NOTE, "Cover"))
    start = there.catch_up(Sheet())
    here.flush(here.saved.with_text(NOTE, "Cover first"))
    both = there.flush(start.with_text(NOTE, "Cover last"))
    assert both
    assert both.text(NOTE) == "Cover last\nCover first"


def test_a_text_taken_away_in_one_terminal_goes_in_the_other(tmp_path: Path) -> None:
    here, there = two_keepers(tmp_path)
    here.flush(Sheet().with_text(NOTE, "Cover").with_text(LINE, "rota"))
    there_now = there.catch_up(Sheet())
    here.flush(here.saved.with_text(NOTE, ""))
    assert there.catch_up(there_now) == Sheet().with_text(LINE, "rota")


def test_what_was_typed_here_is_not_given_up_for_a_draft_that_is_gone(tmp_path: Path) -> None:
    here, there = two_keepers(tmp_path)
    here.flush(Sheet().with_text(NOTE, "Cover"))
    typing = there.catch_up(Sheet()).with_text(NOTE, "Cover last")
    here.drafts.discard("run")
    assert there.catch_up(typing).text(NOTE) == "Cover last"


def test_a_review_date_is_kept_as_it_is_and_only_a_date_is(tmp_path: Path) -> None:
    when = plan_slot("review_date", 1)
    for text, kept in (("2027-01-04", "2027-01-04"), ("ask Mrs Okafor", "ask [person 1]")):
        Drafts(tmp_path).save("run", Sheet().with_text(when, text))
        assert Drafts(tmp_path).load("run").text(when) == kept


def test_half_a_word_is_replaced_on_the_disk_and_nobody_is_told(tmp_path: Path) -> None:
    keeper = DraftKeeper(Drafts(tmp_path / "drafts"), "run", lock_on=tmp_path / "run.jsonl")
    keeper.flush(Sheet().with_text(Slot("note", "step"), "cov"))
    assert "cov" not in keeper.drafts.path("run").read_text()
    assert keeper.replaced == 0
