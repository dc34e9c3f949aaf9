from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tiworkshop.notes.redacting import redacted
from tiworkshop.notes.review import review
from tiworkshop.notes.sheet import Sheet, Slot
from tiworkshop.notes.wording import wording_hints_for

NOTE, LINE = Slot("note", "pillars"), Slot("line", "lens", "decision")
SHEET = (
    Sheet()
    .with_text(NOTE, "Calm start. Ask Mrs Okafor on 07700 900123 today. Then rest.")
    .with_text(LINE, "Mr Bright, then Mrs Okafor.")
)
DOUBTFUL = "Will needs a calmer start. Mrs Okafor rang."
PIECES = st.sampled_from(
    [
        "Mrs Okafor",
        "07700 900123",
        "cover rota",
        "é🙂",
        "Mr Bright's",
        "\n",
        ". ",
        " ",
        "[person 3]",
    ]
)


def test_every_detail_is_shown_in_its_sentence() -> None:
    found = review(SHEET).details
    assert [(d.before, d.text, d.after, d.placeholder) for d in found] == [
        ("Ask ", "Mrs Okafor", " on 07700 900123 today.", "[person 1]"),
        ("Ask Mrs Okafor on ", "07700 900123", " today.", "[phone]"),
        ("", "Mr Bright", ", then Mrs Okafor.", "[person 2]"),
        ("Mr Bright, then ", "Mrs Okafor", ".", "[person 1]"),
    ]


def test_without_a_decision_everything_is_replaced() -> None:
    assert review(SHEET).result() == redacted(SHEET)


@given(st.lists(st.lists(PIECES, max_size=12).map("".join), min_size=1, max_size=3))
def test_the_review_replaces_exactly_what_the_drafts_replace(texts: list[str]) -> None:
    sheet = Sheet({Slot("note", str(n)): text for n, text in enumerate(texts) if text.strip()})
    assert review(sheet).result() == redacted(sheet)


def test_a_kept_word_stays_and_is_not_counted() -> None:
    made = review(SHEET)
    turned = made.turn(made.details[2])
    assert turned.result().sheet.text(LINE) == "Mr Bright, then [person 1]."
    assert turned.result().replaced == 3
    assert turned.turn(made.details[2]) == made


def test_a_doubtful_word_is_asked_about_and_kept_unless_somebody_says_otherwise() -> None:
    sheet = Sheet().with_text(NOTE, DOUBTFUL)
    made = review(sheet)
    (detail,) = (detail for detail in made.details if detail.doubtful)
    assert made.result() == redacted(sheet)
    assert made.turn(detail).result().sheet.text(NOTE) == (
        "[person 2] needs a calmer start. [person 1] rang."
    )


def test_a_label_gets_another_wording_with_its_reason_once() -> None:
    sheet = SHEET.with_text(NOTE, "A meltdown, then another meltdown.")
    (hint,) = wording_hints_for(sheet)
    assert hint.label == "meltdown"
    assert hint.instead
    assert hint.reason.endswith(".")
