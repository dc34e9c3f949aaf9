from __future__ import annotations

from pathlib import Path

import pytest

from tiworkshop.library.problem import Problem, Refused
from tiworkshop.library.yaml_text import Located, read_yaml

PATH = Path("some.yaml")


def read(text: str) -> Located:
    return read_yaml(text, PATH)


def problems(text: str) -> tuple[Problem, ...]:
    with pytest.raises(Refused) as refused:
        read(text)
    return refused.value.problems


def test_every_key_and_item_knows_its_line() -> None:
    located = read("a: 1\nb:\n  - c: x\n  - d: y\n")
    assert located.data == {"a": 1, "b": [{"c": "x"}, {"d": "y"}]}
    assert located.line(("b", 1, "d")) == 4
    assert located.line(("b", 1, "missing")) == 4


def test_aliases_are_refused_with_their_line() -> None:
    found = problems("a: &x [1]\nb: *x\n")
    assert [(p.line, p.sentence) for p in found] == [(2, "Aliases (*name) are not allowed.")]


def test_an_alias_in_place_of_a_key_is_one_too() -> None:
    found = problems("a: &x b\n*x : c\n")
    assert [(p.line, p.sentence) for p in found] == [(2, "Aliases (*name) are not allowed.")]


def test_a_key_that_is_no_word_is_refused_on_its_line() -> None:
    found = problems("a: 1\n? [b, c]\n: 2\n")
    assert [(p.line, p.hint) for p in found] == [(2, "Write one word.")]


def test_an_alias_bomb_is_refused_at_once() -> None:
    bomb = "a: &a [x, x]\n" + "".join(
        f"{name}: &{name} [*{before}, *{before}]\n"
        for before, name in zip("abcdefghijk", "bcdefghijkl", strict=True)
    )
    found = problems(bomb)
    sentence = "Aliases (*name) are not allowed. There are 22, the first is here."
    assert [(p.line, p.sentence) for p in found] == [(2, sentence)]


def test_tags_are_refused() -> None:
    assert "tag" in problems("a: !!python/object/apply:os.system ['true']\n")[0].sentence


def test_a_key_that_stands_twice_is_named() -> None:
    found = problems("a: 1\nb: 2\na: 3\n")[0]
    assert (found.line, found.sentence) == (3, "The key a stands here twice.")


def test_a_key_of_several_lines_is_named_on_one() -> None:
    found = problems('"a\\n\\n  b": 1\n"a\\n\\n  b": 2\n')[0]
    assert found.sentence == "The key a b stands here twice."


def test_a_tab_is_named_as_one() -> None:
    found = problems("a:\n\tb: 1\n")[0]
    assert (found.line, found.hint) == (2, "Indent with spaces.")


def test_what_reads_as_a_date_wants_quotes() -> None:
    assert problems("a: 2026-01-02\n")[0].hint == "Put it in quotes."


def test_a_broken_line_is_named() -> None:
    assert problems("a: [1, 2\nb: 3\n")[0].line == 2


def test_data_that_is_nested_too_deeply_is_refused() -> None:
    assert "nested" in problems("[" * 60 + "]" * 60)[0].sentence


@pytest.mark.parametrize("opens", ["[", "{a: ", "- ", "? "])
def test_a_file_that_only_opens_ever_deeper_is_refused_at_once(opens: str) -> None:
    assert "nested" in problems(opens * 250_000)[0].sentence


def test_an_alias_of_nothing_is_an_alias() -> None:
    assert "Aliases" in problems("a: *nobody\n")[0].sentence


@pytest.mark.parametrize(
    ("written", "name"),
    [
        (r"a\e[31mred", "u+001b"),
        (r"a\x1b[2J", "u+001b"),
        (r"a\u202eb", "right-to-left override"),
        (r"a\rb", "u+000d"),
        (r"a\Lb", "line separator"),
        (r"a\0b", "u+0000"),
    ],
)
def test_an_escape_brings_no_hidden_character_in(written: str, name: str) -> None:
    sentence = f"An escape stands for a hidden character ({name})."
    for text in (f'b: 1\na: "{written}"\n', f'b: 1\n"{written}": 1\n'):
        assert [(p.line, p.sentence) for p in problems(text)] == [(2, sentence)]


def test_line_breaks_and_tabs_in_a_value_are_text() -> None:
    assert read('a: "one\\n\\ttwo"\n').data == {"a": "one\n\ttwo"}
