"""Initials that stand for a person: "child J", "SP to chase", "(RB)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tiworkshop.anonymiser.data import cue
from tiworkshop.anonymiser.kinds import Reading
from tiworkshop.anonymiser.lexicon import Known, known
from tiworkshop.anonymiser.patterns import Pattern
from tiworkshop.anonymiser.rules.person_codes import is_acronym, is_code, is_free
from tiworkshop.anonymiser.rules.task_codes import codes_by_form
from tiworkshop.anonymiser.values import Finding

_DOTTED = Pattern(r"(?<![\w.@])[A-Z](?:\.[ ]?[A-Z]){1,3}\.?(?![\w@])")
_EXTRA_VERBS = frozenset({"model", "scribe", "be"})
_LIST_GAPS = frozenset({", ", " & ", "/", " / ", " + ", ",", "&", "+"})


def initials(reading: Reading) -> Iterator[Finding]:
    """Single letters after "child" and the like; two or three capitals where a person acts."""
    found = {
        index
        for index, word in enumerate(reading.words)
        if word.capitalised
        and (
            _is_letter_for_child(reading, index)
            or (is_code(word) and _acts(reading, index))
            or _is_told(reading, index)
        )
    }
    found |= _pairs(reading) | codes_by_form(reading)
    for index in sorted(found | _listed_with(reading, found)):
        yield Finding(reading.words[index].start, _end_of_code(reading, index), "person")
    yield from _dotted(reading)


def _listed_with(reading: Reading, found: set[int]) -> set[int]:
    """What stands in one list with initials: "AK, LM, PT", "R, S and baby T"."""
    listed: set[int] = set()
    for start in found:
        for step in (1, -1):
            index = start
            while (other := _list_neighbour(reading, index, step)) is not None:
                if other in found or other in listed:
                    break
                listed.add(other)
                index = other
    return listed


def _list_neighbour(reading: Reading, index: int, step: int) -> int | None:
    """The initials before or behind in the same list, over a comma or an "and"."""
    words = reading.words
    other = index + step
    while 0 <= other < len(words) and words[other].plain in {"and", "n", "baby", "child"}:
        other += step
    if not 0 <= other < len(words) or abs(other - index) > 3:
        return None
    later = words[max(other, index)]
    if abs(other - index) == 1 and later.gap not in _LIST_GAPS:
        return None
    word = words[other]
    letter = len(word.core) == 1 and word.core.isupper() and len(words[index].core) == 1
    code = is_code(word) and len(words[index].core) > 1 and not is_acronym(reading, other)
    return other if letter or code else None


def _is_letter_for_child(reading: Reading, index: int) -> bool:
    word = reading.words[index]
    if len(word.core) != 1 or not word.core.isupper():
        return False
    before = reading.plain(index - 1)
    if before in cue("child_words") and word.gap == " ":
        return word.core not in {"A", "I"} or _no_word_follows(reading, index)
    if index > 1 and word.gap in _LIST_GAPS and _is_letter_for_child(reading, index - 1):
        return True
    if before in {"and", "n"} and index > 1 and _is_letter_for_child(reading, index - 2):
        return True
    return _letter_acts(reading, index)


def _no_word_follows(reading: Reading, index: int) -> bool:
    if index + 1 >= len(reading.words):
        return True
    after = reading.words[index + 1]
    return after.gap != " " or after.plain in cue("initial_verbs") or after.plain in {"and", "n"}


def _letter_acts(reading: Reading, index: int) -> bool:
    word, before, after = reading.words[index], reading.plain(index - 1), reading.plain(index + 1)
    if (
        word.core in {"A", "I"}
        or before in cue("letters_before")
        or index + 1 >= len(reading.words)
    ):
        return False
    if word.gap not in {"", " ", ", ", ". ", "\n"} and not word.starts_sentence:
        return False
    if reading.words[index + 1].gap != " ":
        return False
    if word.ending:
        return after in cue("people_nouns")
    return after in cue("initial_verbs") - {"to"} and (word.starts_sentence or word.gap == " ")


def _is_told(reading: Reading, index: int) -> bool:
    """ "KB to draft" though kB is a unit; "- JT" at the very end."""
    word = reading.words[index]
    if not word.shouted or len(word.core) != 2 or word.ending:
        return False
    if word.plain in cue("unit_letters") and reading.plain(index + 1) == "to":
        return reading.plain(index + 2) in cue("base_verbs") | _EXTRA_VERBS
    signed = index + 1 == len(reading.words) and word.gap.strip(" .") in {"-", "–", "—"}
    ends = not reading.passage.text[word.end :].strip(" .")
    return signed and ends and index > 3 and is_free(reading, index)


def _pairs(reading: Reading) -> set[int]:
    """ "AK + TJ fell out", "rj + nk on gate": two codes joined where a clause opens."""
    found: set[int] = set()
    words = reading.words
    for index, word in enumerate(words[:-1]):
        other = index + 1 + (reading.plain(index + 1) in {"and", "n"})
        if other >= len(words) or len(word.core) != 2 or not word.core.isalpha():
            continue
        joined = other > index + 1 or words[other].gap in {" + ", "+", " & ", "&"}
        opens = word.starts_sentence or word.gap in {", ", " - ", ": ", "; "}
        if joined and opens and _is_twin_code(reading, index, other):
            found |= {index, other}
    return found


def _is_twin_code(reading: Reading, index: int, other: int) -> bool:
    first, second = reading.words[index], reading.words[other]
    if first.ending or not (is_free(reading, index) and is_free(reading, other)):
        return False
    if first.shouted:
        return is_code(second)
    lower = first.core.islower() and second.core.islower() and len(second.core) == 2
    return lower and second.core.isalpha() and not reading.bits[index] | reading.bits[other]


def _acts(reading: Reading, index: int) -> bool:
    if is_acronym(reading, index) or _joined_to_other(reading, index):
        return False
    return _does_something(reading, index) or _stands_as_person(reading, index)


def _does_something(reading: Reading, index: int) -> bool:
    """ "SP to chase", "RB's mum", "VN-R queried"."""
    last = _last_of_code(reading, index)
    if last + 1 >= len(reading.words) or reading.words[last + 1].gap != " ":
        return False
    after = reading.words[last + 1]
    if reading.words[last].ending:
        return after.plain in cue("people_nouns")
    if after.plain == "to":
        return reading.plain(last + 2) in cue("base_verbs") | _EXTRA_VERBS
    if after.capitalised:
        return False
    word = reading.words[index]
    told = word.starts_sentence or word.gap.rstrip()[-1:] in {")", ":", "-", "–", ";", "|"}
    if told and after.plain in cue("base_verbs"):
        return True
    if len(word.core) == 3 and last == index and after.plain in cue("weak_verbs"):
        due = after.plain in {"is", "was"} and reading.plain(last + 2) == "to"
        return due and reading.plain(last + 3) in cue("base_verbs")
    if word.plain in cue("possible_letters") and after.plain in cue("weak_verbs"):
        return False
    return after.plain in cue("initial_verbs")


def _joined_to_other(reading: Reading, index: int) -> bool:
    words = reading.words
    after = words[index + 1] if index + 1 < len(words) else None
    return after is not None and (after.gap == "" or (after.gap == "-" and not after.capitalised))


def _stands_as_person(reading: Reading, index: int) -> bool:
    """Behind "by", "with", "ask" …, in brackets, or in a list of such."""
    word = reading.words[index]
    joined = reading.plain(index - 1) in {"and", "about", "for", "see"} and len(word.core) > 2
    if (
        not joined
        and reading.plain(index - 1) in cue("initial_before")
        and word.gap
        in {
            " ",
            ": ",
            " - ",
            " – ",
            " = ",
        }
    ):
        return not _noun_follows(reading, index)
    bracketed = word.gap.endswith(("(", "[")) and _closes(reading, index) and len(word.core) == 2
    return bracketed and not _shortens(reading, index)


def _shortens(reading: Reading, index: int) -> bool:
    """ "severe absence (SA) 2.9%": the brackets hold a term's letters, not somebody's."""
    letters = reading.words[index].core.lower()
    if index + 1 < len(reading.words) and reading.words[index + 1].numeric:
        return True
    before = reading.words[index - 1] if index else None
    plain = before is not None and before.core.islower() and not before.placeholder
    return plain and before is not None and before.plain[:1] in letters


def _noun_follows(reading: Reading, index: int) -> bool:
    if index + 1 >= len(reading.words):
        return False
    after = reading.words[index + 1]
    return (
        after.gap == " "
        and after.plain not in cue("after_asked")
        and after.plain not in cue("initial_verbs")
    )


def _closes(reading: Reading, index: int) -> bool:
    end = reading.words[index].end
    return reading.passage.text[end : end + 1] in {")", "]"}


def _last_of_code(reading: Reading, index: int) -> int:
    """Over a double-barrelled ending: "CJ-W"."""
    words = reading.words
    joined = index + 1 < len(words) and words[index + 1].gap == "-"
    return index + 1 if joined and words[index + 1].core.isupper() else index


def _end_of_code(reading: Reading, index: int) -> int:
    return reading.words[_last_of_code(reading, index)].end


def _dotted(reading: Reading) -> Iterator[Finding]:
    for match in _DOTTED.finditer(reading.passage.bare):
        letters = re.sub(r"[. ]", "", match.group()).lower()
        index = reading.index_at(match.start())
        if letters in cue("dotted_letters") or index is None:
            continue
        if len(letters) < 3 or not known(letters) & Known.KEEP:
            yield Finding(match.start(), match.end(), "person")
