"""Schools by labels, brands and patrons; names by pronouns and in lists whose items are alike."""

import pytest

from tiworkshop.anonymiser import redact

KNOWN_WRONG = pytest.mark.xfail(strict=True, reason="known wrong since the fourth round")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(
            "Previous setting: Little Acorns at Fenn Lane",
            "Little Acorns at Fenn Lane",
            marks=KNOWN_WRONG,
        ),
        ("She is leaving us for Ark Zolgate in May.", "Ark Zolgate"),
        ("Did the transition chat for King Edmund's and two signed up.", "King Edmund's"),
        ("Last school was Parkgate J&I, she said.", "Parkgate J&I"),
        ("Slides for Al-Noor High School for Girls please.", "Al-Noor High School for Girls"),
        ("The council of Bun-sgoil Dhùn Ruadh met.", "Bun-sgoil Dhùn Ruadh"),
        ("Corngreaves Rd Infant Sch is full.", "Corngreaves Rd Infant Sch"),
    ],
)
def test_schools_are_found_by_their_signs(text: str, name: str) -> None:
    assert ("school", name) in [(span.type, span.text) for span in redact(text).spans]


@pytest.mark.parametrize(
    ("text", "redacted"),
    [
        ("Late papers go to Dot, who checks.", "Late papers go to [person 1], who checks."),
        ("Dale seen on his own by the lock.", "[person 1] seen on his own by the lock."),
        ("nan (pat) picking up all week", "nan ([person 1]) picking up all week"),
        ("Supervising SW = Heather; review due.", "Supervising SW = [person 1]; review due."),
        ("Nobody make a fuss of Joy.", "Nobody make a fuss of [person 1]."),
        ("1st Storm, 2nd Miles.", "1st [person 1], 2nd [person 2]."),
        ("Violet = nuts, Reuben = sesame", "[person 1] = nuts, [person 2] = sesame"),
        ("milk money: ptolemy £2, kezia £4", "milk money: [person 1] £2, [person 2] £4"),
    ],
)
def test_company_of_pronouns_and_like_items(text: str, redacted: str) -> None:
    assert redact(text).redacted == redacted


@pytest.mark.parametrize(
    "text",
    [
        "Hope everyone has her kit.",
        "Will she come on Monday?",
        "Art cupboard: paint, card, glue",
        "King's Christmas message on Friday.",
    ],
)
def test_everyday_words_stay_in_such_company(text: str) -> None:
    assert redact(text).redacted == text
