from __future__ import annotations

import pytest

from tests.cli.test_commands import data, tiworkshop


def test_a_place_is_kept_listed_shown_and_seen_over_time() -> None:
    first = tiworkshop("continuum", "keep", "2", "--date", "2026-01-05").stdout.strip()
    signs = "aware-common,sensitive-plan"
    last = tiworkshop("continuum", "keep", "2-3", "--seen", signs).stdout.strip()
    places = data("continuum", "list")["places"]
    assert [(one["id"], one["phase"], one["between"], one["seen"]) for one in places] == [  # type: ignore[attr-defined]  # JSON
        (first, 2, False, []),
        (last, 2, True, ["aware-common", "sensitive-plan"]),
    ]
    assert "between 2 and 3 of 5 on the five-phase" in tiworkshop("continuum", "show").stdout
    assert "2 of 5 on the five-phase" in tiworkshop("continuum", "show", first[:8]).stdout
    text = tiworkshop("continuum", "over-time").stdout
    assert "Seen now, and not ticked the time before\n\n- Staff have heard" in text


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("keep", "6"), "Use 1 to 5, or two neighbours as 2-3."),
        (("keep", "2", "--seen", "aware-comon"), "Did you mean aware-common?"),
        (("keep", "2", "--date", "2999-01-01"), "still to come"),
        (("show",), "No place is kept yet."),
        (("shwo",), "Did you mean show?"),
    ],
)
def test_a_wrong_call_ends_in_one_sentence_and_2(arguments: tuple[str, ...], words: str) -> None:
    done = tiworkshop("continuum", *arguments, code=2)
    assert words in done.stderr
    assert (done.stdout, done.stderr.count("\n")) == ("", 1)


def test_an_empty_list_says_how_to_begin() -> None:
    assert "tiworkshop continuum keep PLACE" in tiworkshop("continuum", "list").stdout
    assert data("continuum", "list") == {"places": []}
