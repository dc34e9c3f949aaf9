"""Initials by where notes put them: "- JK: chronology", "risk register – AHK", "CJ to shred"."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.anonymiser.data import cue
from tiworkshop.anonymiser.kinds import Kind, Reading
from tiworkshop.anonymiser.lexicon import ENGLISH
from tiworkshop.anonymiser.rules.person_codes import is_acronym, is_code, is_free

_DASHES = frozenset({"-", "–", "—", "->", "-->", "→", "=>", "=", ">", ":", "~", ". -", ". –"})


def codes_by_form(reading: Reading) -> set[int]:
    """The indexes of two or three capitals where somebody's task or a task's owner is written."""
    found = {
        index
        for index, word in enumerate(reading.words)
        if word.capitalised and not word.numeric and len(word.core) in {2, 3, 4}
        if _is_owner(reading, index)
    }
    return found | _same_form(reading, found)


def _is_owner(reading: Reading, index: int) -> bool:
    if _is_mixed(reading, index) or _is_barrelled(reading, index):
        return True
    core = reading.words[index].core
    if not (core.isupper() and core.isalpha()) or len(core) > 3:
        return False
    if not is_free(reading, index):
        return _works(reading, index)
    return (
        _heads_item(reading, index)
        or _ends_item(reading, index)
        or _is_to(reading, index)
        or _works(reading, index)
        or _is_joined(reading, index)
        or _stands_free(reading, index)
    )


def _is_mixed(reading: Reading, index: int) -> bool:
    """ "HvD", "LMcG", "PO'N": a particle between two capitals."""
    core = reading.words[index].core
    return not (core.isupper() and core.isalpha()) and is_code(reading.words[index])


def _is_barrelled(reading: Reading, index: int) -> bool:
    """ "SW-T", "SB-T": a hyphen and one more capital, and nothing joined behind it."""
    words = reading.words
    if index + 1 >= len(words) or words[index + 1].gap != "-" or len(words[index].core) != 2:
        return False
    last = words[index + 1]
    if (
        not reading.words[index].core.isupper()
        or len(last.core) != 1
        or not last.core.isupper()
        or words[index].gap[-1:] in {"-", "/"}
    ):
        return False
    return reading.passage.text[last.end : last.end + 1] not in {"/", "-"}


def _opens_item(reading: Reading, index: int) -> bool:
    word = reading.words[index]
    return word.starts_sentence or word.gap.rstrip(" ")[-1:] in {";", ")", "•", "*", "-", "–", "|"}


def _heads_item(reading: Reading, index: int) -> bool:
    """ "- JK: chronology by Fri", "BT – book the studio": before a task in small letters."""
    words = reading.words
    word = words[index]
    if index + 1 >= len(words) or not _opens_item(reading, index) or word.ending:
        return False
    if word.plain in cue("possible_letters"):
        return False
    after = words[index + 1]
    dashed = after.gap in {": ", " - ", " – ", " — ", " -> ", " → ", " = ", ":"}
    return dashed and after.core.islower() and not (after.numeric or after.placeholder)


def _ends_item(reading: Reading, index: int) -> bool:
    """ "Risk register – AHK", "minutes -> RH": behind a dash or an arrow, and nothing after it."""
    words, word = reading.words, reading.words[index]
    behind = word.gap.strip() in _DASHES and word.gap != "-" and not word.ending
    if not behind or index == 0 or words[index - 1].line != word.line:
        return False
    if words[index - 1].shouted or words[index - 1].numeric:
        return False
    last = index + 1 == len(words) or words[index + 1].gap.lstrip(".")[:1] in {"\n", ",", ";", ")"}
    return last and not is_acronym(reading, index)


def _is_to(reading: Reading, index: int) -> bool:
    """ "CJ to shred": any verb, as letters of school life are known."""
    words = reading.words
    if reading.plain(index + 1) != "to" or index + 2 >= len(words) or words[index].ending:
        return False
    if words[index + 1].gap != " " or words[index + 2].gap != " " or len(words[index].core) > 2:
        return False
    verb = words[index + 2]
    small = cue("determiners") | cue("pronouns")
    known_verb = reading.bits[index + 2] & ENGLISH and verb.core.islower()
    return bool(known_verb) and verb.plain not in small and not verb.ending


def _works(reading: Reading, index: int) -> bool:
    """ "KW covering 5B": a unit's letters, too, where a clause opens and something is done."""
    word, after = reading.words[index], reading.plain(index + 1)
    unit = word.plain in cue("unit_letters") or is_free(reading, index)
    if not unit or word.ending or not _opens_item(reading, index):
        return False
    if index + 1 >= len(reading.words) or reading.words[index + 1].gap != " ":
        return False
    doing = reading.words[index + 1].core.islower() and after.endswith("ing") and len(after) > 5
    return after in cue("strong_verbs") or (doing and after in cue("initial_verbs"))


def _is_joined(reading: Reading, index: int) -> bool:
    """ "chips w/ RBJ", "me, then CJH", "Mrs Shah, LPD, parent": with people, or in their list."""
    words, word = reading.words, reading.words[index]
    if index == 0 or is_acronym(reading, index):
        return False
    if reading.plain(index - 1) in {"w", "then", "me", "cc"} and word.gap in {" ", "/ ", "/", ", "}:
        return index + 1 == len(words) or words[index + 1].gap[:1] in {",", ".", ")", "\n", ";"}
    listed = words[index - 1].core.startswith("[person") and word.gap in {", ", "/", " & "}
    return listed and index + 1 < len(words) and words[index + 1].gap == ", "


def _stands_free(reading: Reading, index: int) -> bool:
    """Two capitals that no list of abbreviations has, in a line of small letters, by themselves."""
    words, word = reading.words, reading.words[index]
    if len(word.core) != 2 or word.plain in cue("possible_letters") or not word.core.isascii():
        return False
    before = words[index - 1] if index else None
    after = words[index + 1] if index + 1 < len(words) else None
    if before is not None and before.plain in cue("determiners") | cue("letters_before"):
        return False
    if word.gap[-1:] in {"-", "_", "."} or reading.passage.text[word.end : word.end + 1] == "-":
        return False
    beside = [other for other in (before, after) if other is not None and other.line == word.line]
    if after is not None and after.gap in {"", " "} and (after.numeric or after.capitalised):
        return False
    return not any(other.shouted and len(other.core) > 3 for other in beside)


def _same_form(reading: Reading, found: set[int]) -> set[int]:
    """Where one item of a list opens with a person's letters, so do the others: "KW p3, TO p4"."""
    if not found or not any(word.core.islower() for word in reading.words):
        return set()
    heads = {index for index in found if _is_first(reading, index)}
    return {other for index in heads for other in _neighbours(reading, index)}


def _is_first(reading: Reading, index: int) -> bool:
    word = reading.words[index]
    return word.starts_sentence or word.gap in {", ", "; ", "\n"} or _opens_item(reading, index)


def _neighbours(reading: Reading, index: int) -> Iterator[int]:
    """The first words of the items before and behind, if they are two capitals as well."""
    words = reading.words
    for step in (1, -1):
        other = index + step
        while 0 <= other < len(words) and abs(other - index) < 9:
            if words[other].gap in {", ", "; "} or "\n" in words[other].gap:
                if _is_item_code(reading, other):
                    yield other
                break
            other += step


def _is_item_code(reading: Reading, index: int) -> bool:
    word = reading.words[index]
    if reading.kinds[index] is Kind.KEPT or not (word.core.isupper() and word.core.isalpha()):
        return False
    if len(word.core) != 2:
        return False
    after = reading.words[index + 1] if index + 1 < len(reading.words) else None
    return after is not None and after.gap in {" ", ": "} and not after.capitalised
