"""Structured items are found by their format; ordinary numbers stay."""

import pytest

from tiworkshop.anonymiser import redact


def types(text: str) -> list[tuple[str, str]]:
    return [(span.type, span.text) for span in redact(text).spans]


@pytest.mark.parametrize(
    "number",
    [
        "07700 900123",
        "07700900123",
        "07700-900-123",
        "07700.900.123",
        "0161 496 0000",
        "(0161) 496 0000",
        "029 2018 0123",
        "+44 7700 900123",
        "+44 (0)161 496 0000",
        "0044 7700 900123",
        "+48 601 234 567",
    ],
)
def test_phone_numbers_are_masked_in_the_shapes_people_type(number: str) -> None:
    assert types(f"mum on {number} after 3") == [("phone", number)]


@pytest.mark.parametrize(
    "harmless",
    [
        "Break is 11.12-12.22 and 08.50-09.10.",
        "From 01.09.2024 - 12.10.2024 in room 0123.",
        "Childline 0800 1111 is on the poster.",
        "Budget £4,500.00, 0.75 FTE, 96.5% attendance in 2023-2024.",
        "Policy 4.2.1, KS2, Y5, 3rd lesson, page 112 of 240.",
        "Review on 12/03/2025, minutes 2.30pm.",
    ],
)
def test_ordinary_numbers_stay(harmless: str) -> None:
    assert types(harmless) == []


@pytest.mark.parametrize(
    "address",
    ["j.smith@st-aidans.sch.uk", "office@example.org", "amira [at] example [dot] org"],
)
def test_email_addresses_are_masked(address: str) -> None:
    assert types(f"write to {address}.") == [("email", address)]


@pytest.mark.parametrize("link", ["https://x.example.com/a?b=1", "www.oak.sch.uk", "oak.sch.uk/y5"])
def test_links_are_masked_without_the_full_stop_after_them(link: str) -> None:
    assert types(f"see {link}.") == [("link", link)]


def test_public_sites_stay() -> None:
    assert types("The guidance is on gov.uk.") == []


def test_handles_are_masked() -> None:
    assert types("posted by @jay_k09, insta: jay.k09") == [
        ("handle", "@jay_k09"),
        ("handle", "jay.k09"),
    ]


@pytest.mark.parametrize("postcode", ["LS7 4AB", "b29 6ne", "EC1A 1BB", "BT71QQ"])
def test_postcodes_of_real_areas_are_masked(postcode: str) -> None:
    assert types(f"lives at {postcode} now") == [("postcode", postcode)]


def test_a_year_group_before_an_ordinal_is_no_postcode() -> None:
    assert types("Y4 3rd lesson, E2 2nd floor") == []


@pytest.mark.parametrize(
    "text",
    [
        "UPN A123456789012 on file",
        "NHS no 943 476 5919",
        "NI QQ 12 34 56 C for payroll",
        "case ref CP-48213 closed",
        "CPOMS ref: 104822",
    ],
)
def test_personal_numbers_are_masked(text: str) -> None:
    assert [kind for kind, _ in types(text)] == ["identifier"]


@pytest.mark.parametrize(
    "text",
    [
        "dob 12/03/2014",
        "DOB: 12.3.14",
        "born 4th March 2015",
        "date of birth is 2014-03-12",
        "his birthday is 14 March",
        "turns 11 on 4 May",
    ],
)
def test_dates_beside_a_birth_cue_are_masked(text: str) -> None:
    assert [kind for kind, _ in types(text)] == ["date of birth"]


def test_a_date_of_birth_placeholder_is_no_cue() -> None:
    assert types("[date of birth] then meeting 12/03/2025") == []


@pytest.mark.parametrize(
    ("draft", "masked"),
    [
        ("ring mum on 0770", "ring mum on [phone]"),
        ("ring mum on 07700 90", "ring mum on [phone]"),
        ("ring +4477", "ring [phone]"),
        ("write to j.smith@", "write to [email]"),
        ("they live at LS7 4", "they live at [postcode]"),
        ("UPN A12345", "UPN [identifier]"),
    ],
)
def test_the_end_of_a_draft_is_masked_when_it_may_become_a_detail(draft: str, masked: str) -> None:
    assert redact(draft, unfinished=True).redacted == masked


def test_a_draft_that_ends_in_plain_words_stays() -> None:
    assert redact("We start at 11.12", unfinished=True).spans == ()


@pytest.mark.parametrize(
    ("draft", "masked"),
    [
        ("on 07700 900123.", "on [phone]."),
        ("write to a.b@ex.org.", "write to [email]."),
        ("see www.oak.sch.uk.", "see [link]."),
        ("ref A12345.", "ref [identifier]."),
    ],
)
def test_the_full_stop_after_a_detail_stays_in_a_draft(draft: str, masked: str) -> None:
    assert redact(draft, unfinished=True).redacted == masked


@pytest.mark.parametrize(
    "text",
    [
        "Play area checked to BS-EN1176 last week.",
        "See DfE-00123-2021 for the form.",
        "IT ticket #20817 is still open.",
        "Pay invoice INV-20817 and order PO-118823.",
    ],
)
def test_numbers_of_things_and_papers_stay(text: str) -> None:
    assert redact(text).redacted == text


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Grey van, reg KUI 417, by the gate.", "KUI 417"),
        ("Her passport runs out in June, no 512003874.", "512003874"),
    ],
)
def test_plates_and_passports_are_found_behind_their_word(text: str, value: str) -> None:
    assert [(span.type, span.text) for span in redact(text).spans] == [("identifier", value)]


@pytest.mark.parametrize("text", ["Passport photos are £10 for 5.", "Form KUI 417 is on the wall."])
def test_what_only_looks_like_a_plate_or_a_passport_stays(text: str) -> None:
    assert redact(text).spans == ()
