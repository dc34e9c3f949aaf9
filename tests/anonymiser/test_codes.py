"""Initials by the place where notes put them, and the abbreviations that stay."""

import pytest

from tiworkshop.anonymiser import redact


@pytest.mark.parametrize(
    ("text", "redacted"),
    [
        ("- JK: chronology by Friday", "- [person 1]: chronology by Friday"),
        ("1. Risk register – AHK", "1. Risk register – [person 1]"),
        ("CJ to shred the old copies.", "[person 1] to shred the old copies."),
        ("KW covering 5B p3, TO p4", "[person 1] covering 5B p3, [person 2] p4"),
        ("Minutes uploaded (RdS, checked).", "Minutes uploaded ([person 1], checked)."),
        ("SW-T asked for more time.", "[person 1] asked for more time."),
        ("J.P. takes maths on Friday.", "[person 1] takes maths on Friday."),
        ("Chips w/ RBJ, again.", "Chips w/ [person 1], again."),
        ("Hours: PO'N 27.5, unallocated 10.", "Hours: [person 1] 27.5, unallocated 10."),
        ("Gave the keys back, KZ knows.", "Gave the keys back, [person 1] knows."),
    ],
)
def test_initials_are_found_by_their_place(text: str, redacted: str) -> None:
    assert redact(text).redacted == redacted


@pytest.mark.parametrize(
    "text",
    [
        "NI: closed on Friday",
        "P.E. bags home for half term.",
        "Use 5 MM squared paper.",
        "The QI visit was good.",
        "Y6 hall, Y5 field, P4 at the pool",
        "PhD students visited, DfE guidance read.",
    ],
)
def test_abbreviations_stay(text: str) -> None:
    assert redact(text).redacted == text
