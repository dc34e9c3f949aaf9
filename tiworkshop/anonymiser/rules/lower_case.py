"""Names in hurried lower case: known names at once, words only between cues."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.anonymiser.data import cue, word_set
from tiworkshop.anonymiser.kinds import Reading
from tiworkshop.anonymiser.lexicon import ENGLISH, Known
from tiworkshop.anonymiser.rules.families import in_family
from tiworkshop.anonymiser.rules.joined import LIST_GAPS, is_joined
from tiworkshop.anonymiser.rules.word_names import is_word
from tiworkshop.anonymiser.typos import is_probably_typo
from tiworkshop.anonymiser.values import Finding

_HYPHENS = frozenset({"-", "\u2010", "\u2011"})
_REAL_WORD = ENGLISH | (Known.KEEP | Known.GENERAL)
_SHORTEST = 2


def lower_case_names(reading: Reading) -> Iterator[Finding]:
    """ "ask priya to ring", "rose said", "tell chukwuemeka": also with a family name behind."""
    index = 0
    while index < len(reading.words):
        if _is_name(reading, index):
            first, last = _start(reading, index), _end(reading, index)
            yield Finding(reading.words[first].start, reading.words[last].end, "person")
            index = last
        index += 1


def _is_candidate(reading: Reading, index: int) -> bool:
    word = reading.words[index]
    return (
        word.core[:1].islower()
        and len(word.core) >= _SHORTEST
        and index not in reading.kept
        and word.plain not in word_set("particles.txt")
    )


def _is_name(reading: Reading, index: int) -> bool:
    if not _is_candidate(reading, index) or in_family(reading, index):
        return False
    bits = reading.bits[index]
    if len(reading.words[index].core) < 3:
        return not bits and _is_lower_code(reading, index)
    if bits & Known.FIRST and not bits & (_REAL_WORD | Known.RARE | Known.SOFT):
        return True
    if bits & Known.FIRST and not bits & (_REAL_WORD | Known.SOFT):
        return _cued(reading, index) or is_joined(reading, index, _is_sure)
    if bits & Known.LAST and not bits & (_REAL_WORD | Known.RARE | Known.PLACE):
        return _cued(reading, index) or _beside_family_name(reading, index)
    if bits & Known.WORD_NAME:
        return _word_used_as_name(reading, index)
    if not bits and word_is_letters(reading, index):
        return _strongly_cued(reading, index) and not is_probably_typo(reading.plain(index))
    return False


def _beside_family_name(reading: Reading, index: int) -> bool:
    """ "popescu, ionita", "mcilveen and toner": family names in one list."""
    sides = ((index - 1, index), (index + 1, index + 1))
    listed = any(
        0 <= other < len(reading.words)
        and reading.words[gap_at].gap in LIST_GAPS
        and _is_only_family_name(reading, other)
        for other, gap_at in sides
    )
    joined = reading.plain(index + 1) in {"and", "n"} and index + 2 < len(reading.words)
    return listed or (joined and bool(reading.bits[index + 2] & Known.LAST))


def _is_only_family_name(reading: Reading, index: int) -> bool:
    bits = reading.bits[index]
    return bool(bits & Known.LAST) and not bits & (_REAL_WORD | Known.RARE | Known.PLACE)


def word_is_letters(reading: Reading, index: int) -> bool:
    """Whether a word is long enough and without digits, as names are."""
    core = reading.words[index].core
    return len(core) > 3 and core.replace("'", "").replace("’", "").isalpha()


def _is_lower_code(reading: Reading, index: int) -> bool:
    """ "tell kd her lesson": two letters that are no word, told or asked something."""
    word = reading.words[index]
    after = reading.plain(index + 1)
    told = reading.plain(index - 1) in cue("strong_before") and word.gap == " "
    return told and len(word.core) == 2 and after in cue("after_asked") | {"her", "his", "their"}


def _cued(reading: Reading, index: int) -> bool:
    before, after = reading.plain(index - 1), reading.plain(index + 1)
    if reading.words[index].ending and after in cue("people_nouns"):
        return True
    return (
        before in cue("person_before")
        or after in cue("strong_verbs")
        or _known_before(reading, index)
    )


def _known_before(reading: Reading, index: int) -> bool:
    if index == 0 or reading.words[index].gap != " ":
        return False
    bits = reading.bits[index - 1]
    return bool(bits & Known.FIRST) and not bits & _REAL_WORD


def _strongly_cued(reading: Reading, index: int) -> bool:
    before, after = reading.plain(index - 1), reading.plain(index + 1)
    asked = before in cue("strong_before") or (
        reading.plain(index - 2) in {"spoke", "speak", "spk", "talk", "talked", "mtg", "met"}
        and before in {"to", "with", "w"}
    )
    if asked and (after in cue("after_asked") or not after):
        return True
    return after in cue("strong_verbs") and before not in cue("determiners") and before != "to"


def _word_used_as_name(reading: Reading, index: int) -> bool:
    """Words like "will" and "rose": asked to do something, or do or have what only people do."""
    word, before, after = reading.words[index], reading.plain(index - 1), reading.plain(index + 1)
    if before in cue("determiners"):
        return False
    if word.ending and after in cue("people_nouns") | cue("being"):
        return reading.plain(index) not in cue("times_and_kinds")
    if after in cue("refusals"):
        said = {"says", "said", "that", "because", "as", "if", "why", "cos", "and", "but", "n"}
        opens = word.starts_sentence or word.gap == ", " or before in said
        return opens and reading.plain(index + 2) in cue("base_verbs") | cue("child_verbs")
    if _both_words(reading, index):
        return True
    if is_joined(reading, index, _is_sure) and not _is_modal_use(reading, index):
        return True
    if not is_word(reading, index):
        return _cued(reading, index) and not reading.bits[index] & Known.PLACE
    if before in cue("strong_before") and word.gap == " ":
        modal = word.plain in {"will", "may"} and after in cue("pronouns") and before != "told"
        asked = after in cue("after_asked") or index + 1 == len(reading.words)
        return asked and not modal
    if before in {"to", *cue("pronouns")} and word.plain == "chase":
        return False
    if before in cue("modals") and after in cue("base_verbs") and word.gap == " ":
        return reading.words[index + 1].gap == " " and before != word.plain
    asked_for = before in {"has", "have", "did", "is", "was"} and word.starts_sentence is False
    if asked_for and after in cue("person_participles") | {"done", "had", "got", "seen", "eaten"}:
        return index == 1 or reading.words[index - 1].starts_sentence
    if word.plain == "will" and after == "will" and reading.plain(index + 2) in cue("base_verbs"):
        return True
    if after in cue("done_to") - {"about", "re"} and before in {"said", "that", "because", "when"}:
        return True
    opens = word.starts_sentence and word.plain not in {"will", "may"}
    if opens and after in cue("strong_verbs"):
        return True
    if word.plain in {"will", "mark", "grace", "rose", "hope", "may", "frank", "grant", "dawn"}:
        speaks = {"said", "says", "rang", "asked", "told", "thinks", "reckons", "wants", "came"}
        return after in speaks and before not in {"to", *cue("pronouns")}
    if after == "will" and reading.plain(index + 2) in cue("base_verbs"):
        return word.plain not in cue("times_and_kinds") and word.plain not in cue("class_words")
    return False


def _both_words(reading: Reading, index: int) -> bool:
    """ "with rose and ivy": two such words joined, after "with" and the like or at the start."""
    for first, joiner, second in ((index, index + 1, index + 2), (index - 2, index - 1, index)):
        if (
            reading.plain(joiner) not in {"and", "n", "&"}
            or first < 0
            or second >= len(reading.bits)
        ):
            continue
        if reading.bits[first] & reading.bits[second] & Known.WORD_NAME:
            sure = reading.plain(first - 1) in {
                "with",
                "w",
                "between",
                "told",
                "ask",
                "tell",
                "from",
            }
            return sure or (reading.words[first].starts_sentence and first == 0)
    return False


def _is_modal_use(reading: Reading, index: int) -> bool:
    return reading.plain(index) in {"will", "may", "can", "hope", "mark", "chase"} and (
        reading.plain(index + 1) in cue("base_verbs") | cue("pronouns")
    )


def _is_sure(reading: Reading, index: int) -> bool:
    word = reading.words[index]
    if word.placeholder:
        return word.core.startswith("[person")
    bits = reading.bits[index]
    return bool(bits & Known.FIRST) and not bits & (_REAL_WORD | Known.RARE)


def _start(reading: Reading, index: int) -> int:
    words = reading.words
    first = index
    while first > 0 and words[first].gap in _HYPHENS and _is_part(reading, first - 1):
        first -= 1
    return first


def _end(reading: Reading, index: int) -> int:
    """Over hyphens, and over a family name that is no word."""
    words = reading.words
    last = index
    while last + 1 < len(words) and not words[last].ending and last - index < 4:
        after = words[last + 1]
        joined = after.gap in _HYPHENS and _is_part(reading, last + 1)
        family = after.gap == " " and _is_family_name(reading, last + 1)
        if not joined and not family:
            break
        last += 1
    return last


def _is_part(reading: Reading, index: int) -> bool:
    bits = reading.bits[index]
    return bool(bits & (Known.FIRST | Known.LAST | Known.WORD_NAME)) or not bits


def _is_family_name(reading: Reading, index: int) -> bool:
    bits = reading.bits[index]
    if index in reading.kept or bits & (_REAL_WORD | Known.RARE):
        return False
    return bool(bits & (Known.FIRST | Known.LAST))
