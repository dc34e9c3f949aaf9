"""Facts of the workforce framework that carry over from its source (content brief, section 3)."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tiworkshop.checking.sentences import long_sentences
from tiworkshop.disk.directories import Directories
from tiworkshop.library.instrument_file import read_instrument
from tiworkshop.library.instruments.framework import Framework
from tiworkshop.library.instruments.framework_level import FrameworkLevel, Statement, level_id
from tiworkshop.library.places import bundled_shelf
from tiworkshop.library.problem import Problem, Refused
from tiworkshop.library.shelves import open_library

BUNDLED = bundled_shelf() / "content" / "instruments"
THEMES = ("KA", "IL", "SE", "LE", "CH", "SW")
COUNTS = {
    1: ((19, 5), (8, 6), (16, 10), (11, 7), (19, 5), (15, 10)),
    2: ((20, 7), (7, 9), (20, 12), (13, 10), (15, 7), (20, 13)),
    3: ((15, 8), (6, 6), (13, 16), (12, 10), (9, 6), (12, 5)),
}
"""Statements of knowledge and of skills in each theme, as the source prints them.

Level 1 has eleven lines of skills in SW, but one of them is printed twice.
"""
SPECIALIST_COUNT = 17
LONGEST_LINE = 110


@pytest.fixture
def framework(directories: Directories) -> Framework:
    found = open_library(directories).instrument("framework")
    assert isinstance(found, Framework)
    return found


def level(number: int) -> FrameworkLevel:
    found = read_instrument(BUNDLED / f"{level_id(number)}.yaml").instrument
    assert isinstance(found, FrameworkLevel)
    return found


def statements() -> list[Statement]:
    return [statement for number in (1, 2, 3, 4) for statement in level(number).statements]


@pytest.mark.parametrize("number", COUNTS)
def test_every_theme_has_as_many_statements_as_in_the_source(number: int) -> None:
    found = Counter((one.theme, one.part) for one in level(number).statements)
    assert found == {
        (theme, part): count
        for theme, counts in zip(THEMES, COUNTS[number], strict=True)
        for part, count in zip(("knowledge", "skills"), counts, strict=True)
    }


def test_level_4_is_one_list_for_reference() -> None:
    specialist = level(4)
    assert [one.id for one in specialist.statements] == [
        f"L4.{number:02}" for number in range(1, SPECIALIST_COUNT + 1)
    ]
    assert {(one.theme, one.part) for one in specialist.statements} == {
        ("specialist", "specialist")
    }
    assert "specialist clinical services" in specialist.purpose


def test_ids_tell_level_theme_part_and_place() -> None:
    ids = [one.id for one in statements()]
    assert len(set(ids)) == len(ids) == 419
    assert [one for one in ids if one.startswith("L1.SW.S")] == [
        f"L1.SW.S{number:02}" for number in range(1, 11)
    ]


def test_every_statement_is_one_short_line_of_its_own() -> None:
    texts = [one.text for one in statements()]
    assert len(set(texts)) == len(texts)
    assert [text for text in texts if len(text) > LONGEST_LINE] == []
    assert [text for text in texts if list(long_sentences(text))] == []
    assert [text for text in texts if not text.endswith(".")] == []


def test_lists_that_name_harm_say_so_first() -> None:
    assert "self-harm" in level(2).content_note
    assert all(level(number).content_note for number in (1, 2, 3, 4))


def test_the_overview_names_what_the_source_names(framework: Framework) -> None:
    assert [one.name for one in framework.levels] == [
        "Trauma aware",
        "Trauma informed",
        "Trauma responsive",
        "Trauma specialist",
    ]
    assert tuple(theme.code for theme in framework.themes) == THEMES
    assert [one.title for one in framework.principles] == [
        "Safety",
        "Trustworthiness",
        "Choice",
        "Collaboration",
        "Empowerment",
        "Cultural consideration",
        "Connection",
    ]
    assert {one.id: len(one.ideas) for one in framework.collections} == {
        "four-rs": 4,
        "es-of-trauma": 4,
        "routes-to-recovery": 3,
        "signs-of-growth": 3,
        "values": 10,
    }


def test_a_level_is_never_named_without_its_scale(framework: Framework) -> None:
    informed = framework.levels[1]
    assert framework.level_name(informed) == "Workforce framework, level 2 of 4: Trauma informed"
    assert "level 2 of 4" in level(2).title


def problems(tmp_path: Path, before: str, after: str) -> tuple[Problem, ...]:
    """Return what is wrong with level 2 after one change."""
    text = (BUNDLED / "framework-level-2.yaml").read_text("utf-8")
    assert before in text
    path = tmp_path / "framework-level-2.yaml"
    path.write_text(text.replace(before, after, 1), "utf-8")
    with pytest.raises(Refused) as refused:
        read_instrument(path)
    return refused.value.problems


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ("id: L2.IL.K02", "id: L2.IL.K2", "The id L2.IL.K2 is not one of here."),
        ("id: L2.IL.K02", 'id: "a\\nb"', "The id a b is not one of here."),
        ("id: L2.IL.K07", "id: L1.IL.K07", "Write it as L2.KA.K01 or L2.01."),
        ("id: L2.IL.K07", "id: L2.IL.K08", "The next one here is L2.IL.K07."),
        ("level: 2", "level: 3", "The id of level 3 is framework-level-3."),
    ],
)
def test_an_id_that_can_not_be_is_said_with_its_line(
    tmp_path: Path, before: str, after: str, words: str
) -> None:
    first = problems(tmp_path, before, after)[0]
    assert words in str(first)
    assert first.line is not None


def test_an_id_that_stands_twice_is_found(tmp_path: Path) -> None:
    found = problems(tmp_path, "id: L2.IL.K02", "id: L2.IL.K01")
    assert any("The statement L2.IL.K01 stands here 2 times." in str(one) for one in found)
