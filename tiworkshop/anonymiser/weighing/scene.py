"""What is seen of a whole note before its words are weighed."""

from __future__ import annotations

from collections import Counter

from tiworkshop.anonymiser.kinds import Reading
from tiworkshop.anonymiser.lexicon import ENGLISH
from tiworkshop.anonymiser.named import NamedTuple
from tiworkshop.anonymiser.weighing.signs import Sign, read_signs, style


class Scene(NamedTuple):
    """A reading with the signs of its words and what is counted once for the whole note.

    `forms` counts each word's forms: (plain, "X" inside a sentence or "x"). `lines` counts the
    capitals of a line that are "k"ept, "u"nknown or "e"nglish. `slots` counts the coarse signs that
    stand between the same marks ("– … :").
    """

    reading: Reading
    signs: tuple[Sign, ...]
    style: str
    forms: Counter[tuple[str, str]]
    lines: Counter[tuple[int, str]]
    brackets: tuple[bool, ...]
    slots: dict[tuple[str, str], dict[str, int]]


def read_scene(reading: Reading) -> Scene:
    """Look over the whole note once."""
    signs = read_signs(reading)
    forms: Counter[tuple[str, str]] = Counter()
    lines: Counter[tuple[int, str]] = Counter()
    brackets: list[bool] = []
    depth = 0
    for index, word in enumerate(reading.words):
        if not word.capitalised:
            forms[word.plain, "x"] += 1
        elif not word.starts_sentence:
            forms[word.plain, "X"] += 1
            lines[word.line, _standing(reading, index)] += 1
        if len(word.gap) > 1:
            depth += word.gap.count("(") - word.gap.count(")")
        brackets.append(depth > 0)
    slots = _read_slots(reading, signs)
    return Scene(reading, signs, style(reading), forms, lines, tuple(brackets), slots)


def _read_slots(reading: Reading, signs: tuple[Sign, ...]) -> dict[tuple[str, str], dict[str, int]]:
    """How often which coarse sign stands between which marks."""
    slots: dict[tuple[str, str], dict[str, int]] = {}
    for index, sign in enumerate(signs):
        slot = slot_of(reading, signs, index)
        if slot is not None:
            held = slots.setdefault(slot, {})
            held[sign.coarse] = held.get(sign.coarse, 0) + 1
    return slots


def slot_of(reading: Reading, signs: tuple[Sign, ...], index: int) -> tuple[str, str] | None:
    """The marks on both sides of a word, if there is more than a space and the end."""
    gap, behind = signs[index].gap, gap_after(reading, signs, index)
    if gap == " " and behind in {" ", "$", "$."}:
        return None
    return ("\n" if gap == "^" or gap[:1] == "\n" else gap), behind[:1] if behind[
        :1
    ] == "\n" else behind


def _standing(reading: Reading, index: int) -> str:
    if index in reading.kept:
        return "k"
    return "e" if reading.bits[index] & ENGLISH else "u"


def gap_after(reading: Reading, signs: tuple[Sign, ...], index: int) -> str:
    """The code of what stands behind a word."""
    if index + 1 < len(signs):
        return signs[index + 1].gap
    word = reading.words[index]
    end = word.end + len(word.ending)
    return "$" + reading.passage.text[end : end + 1]
