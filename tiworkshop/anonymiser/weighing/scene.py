"""What is seen of a whole note before its words are weighed."""

from __future__ import annotations

from tiworkshop.anonymiser.kinds import Reading
from tiworkshop.anonymiser.lexicon import ENGLISH
from tiworkshop.anonymiser.named import NamedTuple
from tiworkshop.anonymiser.weighing.signs import Sign, SignKey, read_signs, style

# Groups of words of one sort: in a list of such words none is a name.
FAMILIES = frozenset({"colours", "plants", "birds", "gems", "values", "seasons", "waters"})


Capitals = tuple[int, int, int]
_NO_CAPITALS: Capitals = (0, 0, 0)
_ENOUGH: Capitals = (2, 3, 3)


class Scene(NamedTuple):
    """A reading with the signs of its words and what is counted once for the whole note.

    `inside` counts how often a word has a capital inside a sentence, `small` how often it has none.
    `capitals` counts those of a line that are kept, unknown and English, as far as it matters.
    `slots` counts the coarse signs that stand between the same marks ("– … :"). `kin` holds the
    words of one family on a line, `spoken` the places of words such as "her".
    """

    reading: Reading
    signs: tuple[Sign, ...]
    style: str
    inside: dict[str, int]
    small: dict[str, int]
    capitals: dict[int, Capitals]
    brackets: frozenset[int]
    slots: dict[tuple[str, str], dict[str, int]]
    kin: dict[tuple[int, str], set[str]]
    spoken: tuple[int, ...]

    def capitals_of(self, line: int) -> Capitals:
        """How many capitals of a line are kept, unknown and English, as far as it matters."""
        return self.capitals.get(line, _NO_CAPITALS)


def read_scene(reading: Reading, seen: dict[SignKey, Sign] | None = None) -> Scene:
    """Look over the whole note once; `seen` holds the signs of earlier readings."""
    signs = read_signs(reading, seen)
    inside: dict[str, int] = {}
    small: dict[str, int] = {}
    lines: dict[int, list[int]] = {}
    for index, word in enumerate(reading.words):
        if not word.capitalised:
            small[word.plain] = small.get(word.plain, 0) + 1
        elif not word.starts_sentence:
            inside[word.plain] = inside.get(word.plain, 0) + 1
            lines.setdefault(word.line, [0, 0, 0])[_standing(reading, index)] += 1
    return Scene(
        reading,
        signs,
        style(reading),
        inside,
        small,
        {line: _capped(counts) for line, counts in lines.items()},
        _in_brackets(reading),
        _read_slots(reading, signs),
        _read_kin(reading, signs),
        tuple(index for index, sign in enumerate(signs) if "singular_pronouns" in sign.groups),
    )


def _capped(counts: list[int]) -> Capitals:
    kept, unknown, english = map(min, counts, _ENOUGH)
    return kept, unknown, english


def _in_brackets(reading: Reading) -> frozenset[int]:
    """The indexes of the words in round brackets."""
    if "(" not in reading.passage.text:
        return frozenset()
    found, depth = [], 0
    for index, word in enumerate(reading.words):
        if len(word.gap) > 1:
            depth += word.gap.count("(") - word.gap.count(")")
        if depth > 0:
            found.append(index)
    return frozenset(found)


def _read_kin(reading: Reading, signs: tuple[Sign, ...]) -> dict[tuple[int, str], set[str]]:
    """Which words of each family stand on each line."""
    kin: dict[tuple[int, str], set[str]] = {}
    for index, sign in enumerate(signs):
        for group in FAMILIES.intersection(sign.groups) if sign.groups else ():
            kin.setdefault((reading.words[index].line, group), set()).add(sign.token)
    return kin


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


def _standing(reading: Reading, index: int) -> int:
    """The place of a capital's count: kept, unknown or English."""
    if index in reading.kept:
        return 0
    return 2 if reading.bits[index] & ENGLISH else 1


def gap_after(reading: Reading, signs: tuple[Sign, ...], index: int) -> str:
    """The code of what stands behind a word."""
    if index + 1 < len(signs):
        return signs[index + 1].gap
    word = reading.words[index]
    end = word.end + len(word.ending)
    return "$" + reading.passage.text[end : end + 1]
