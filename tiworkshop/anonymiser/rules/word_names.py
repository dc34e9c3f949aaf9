"""Names that are also words (Will, Grace, Mark): the context decides."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.anonymiser.data import cue, word_set
from tiworkshop.anonymiser.kinds import Kind, Reading
from tiworkshop.anonymiser.lexicon import Known
from tiworkshop.anonymiser.patterns import Pattern
from tiworkshop.anonymiser.rules.families import in_family
from tiworkshop.anonymiser.rules.introduced import speaks_for_person
from tiworkshop.anonymiser.rules.runs import run_end, run_start
from tiworkshop.anonymiser.values import Finding

_YEAR = Pattern(r"(?:y|yr|p|s|year)\d{0,2}\Z")
_NOT_AFTER = frozenset({"of", "power", "the", "a", "an", "out", "up", "for"})
_EVERYBODY = frozenset(
    {"all", "team", "colleagues", "folks", "everyone", "both", "parents", "staff"}
)
_OBJECTS = frozenset({"him", "her", "them", "himself", "herself", "themselves", "me"})
_LIST_GAPS = frozenset({", ", " & ", " + ", "/", " / ", ",", "&", "+"})


def names_that_are_words(reading: Reading) -> Iterator[Finding]:
    """Capitalised words that are also names, where what stands beside them speaks for a person."""
    index = 0
    while index < len(reading.words):
        kind = reading.kinds[index]
        if kind is Kind.WORD_NAME and _is_person(reading, index):
            first, last = run_start(reading, index), run_end(reading, index)
            yield Finding(reading.words[first].start, reading.words[last].end, "person")
            index = last
        elif (reading.words[index].capitalised and _is_nickname(reading, index)) or (
            kind is Kind.SURNAME and _is_surname_alone(reading, index)
        ):
            yield Finding(reading.words[index].start, reading.words[index].end, "person")
        index += 1


def _is_person(reading: Reading, index: int) -> bool:
    if _is_class(reading, index) or _is_a_value(reading, index) or in_family(reading, index):
        return False
    if reading.words[index].gap == ": " and reading.plain(index - 1) in cue("labels"):
        return True
    word = reading.words[index]
    if (
        speaks_for_person(reading, index)
        or _full_name(reading, index)
        or _two_words(reading, index)
        or person_follows(reading, index)
        or beside_name(reading, index)
    ):
        return True
    if word.starts_sentence:
        return False
    if not is_word(reading, index) and not reading.bits[index] & Known.KEEP:
        return True
    return _stands_alone(reading, index) and _is_not_a_kind(reading, index)


def _is_a_value(reading: Reading, index: int) -> bool:
    """ "Our values: Hope, Faith": a line that lists values."""
    near = range(max(0, index - 12), index)
    return any(reading.plain(other) in {"value", "values", "virtue", "virtues"} for other in near)


def _is_nickname(reading: Reading, index: int) -> bool:
    """ "calls him Spud", "known as Tiny": any capitalised word that somebody is called by."""
    if reading.kinds[index] in {Kind.KEPT, Kind.ACRONYM} or reading.words[index].gap != " ":
        return False
    before = (reading.plain(index - 2), reading.plain(index - 1))
    called = before[0] in {"call", "calls", "called", "calling"} and before[1] in _OBJECTS
    return called or before in {("known", "as"), ("goes", "by"), ("nicknamed", "him")}


def is_word(reading: Reading, index: int) -> bool:
    """Whether English has the word too, or only a gazetteer."""
    return bool(reading.bits[index] & (Known.WORD | Known.COMMON | Known.RARE))


def _full_name(reading: Reading, index: int) -> bool:
    """ "Faith Ntim", "Grace O." but no two words of a heading."""
    if reading.words[index].ending or index + 1 >= len(reading.words):
        return False
    after = reading.words[index + 1]
    if after.gap not in {" ", "-"} or after.plain in word_set("after_names.txt"):
        return False
    kind = reading.kinds[index + 1]
    if kind is Kind.SURNAME and after.gap == " ":
        if after.plain in word_set("word_surnames.txt"):
            return True
        opens = reading.words[index].starts_sentence
        common = reading.bits[index + 1] & Known.COMMON
        return not (opens and common) and reading.bits[index + 1] & Known.LAST > 0
    return kind is Kind.NAME and not reading.words[index].starts_sentence


def person_follows(reading: Reading, index: int) -> bool:
    """Whether the words behind are what people do or have."""
    word, after = reading.words[index], reading.plain(index + 1)
    if index + 1 >= len(reading.words):
        return False
    gap = reading.words[index + 1].gap
    if gap in {", ", " ("} and not word.ending:
        role = gap == " (" and after in cue("roles")
        return role or _YEAR.match(after) is not None
    if after == "from" and index + 2 < len(reading.words) and not word.ending:
        return reading.words[index + 2].capitalised and index + 2 not in reading.kept
    if reading.words[index + 1].gap not in {" ", " - "}:
        return False
    strong = after in cue("strong_verbs") or _has_done(reading, index)
    if word.ending and after in cue("being"):
        return reading.plain(index) not in cue("times_and_kinds")
    if word.ending:
        noun = after in cue("people_nouns")
        own = reading.words[index + 1].core.islower() and (
            reading.plain(index) not in cue("class_words")
        )
        return (noun or own) and reading.plain(index) not in cue("times_and_kinds")
    if after == "to":
        return reading.plain(index + 2) in cue("base_verbs") - {"be"}
    kind_word = reading.plain(index) in cue("times_and_kinds") | cue("class_words")
    if word.starts_sentence or kind_word:
        return strong
    return after in cue("person_verbs")


def _has_done(reading: Reading, index: int) -> bool:
    """ "has asked", "will mark": an auxiliary with what only a person does."""
    after, then = reading.plain(index + 1), reading.plain(index + 2)
    if after in {"has", "had", "hasn't", "is", "was"}:
        return then in cue("strong_verbs") or then in cue("person_participles")
    return after == "will" and then in cue("base_verbs") | {"mark", "cover"}


def beside_name(reading: Reading, index: int) -> bool:
    """Whether it stands in a list with a certain name or a person's placeholder."""
    words = reading.words
    for other, gap_at in ((index - 1, index), (index + 1, index + 1)):
        if (
            0 <= other < len(words)
            and _is_certain(reading, other)
            and words[gap_at].gap in _LIST_GAPS
        ):
            return True
    for joiner, other in ((index - 1, index - 2), (index + 1, index + 2)):
        inside = reading.plain(joiner) in {"and", "n", "or"} and 0 <= other < len(words)
        if inside and _is_certain(reading, other) and words[max(other, joiner)].gap == " ":
            return True
    return False


def _two_words(reading: Reading, index: int) -> bool:
    """ "Joy and Patience": two such words with capitals, joined, and no class behind them."""
    for first, joiner, second in ((index, index + 1, index + 2), (index - 2, index - 1, index)):
        if (
            reading.plain(joiner) not in {"and", "n", "&"}
            or first < 0
            or second >= len(reading.bits)
        ):
            continue
        both = reading.kinds[first] is reading.kinds[second] is Kind.WORD_NAME
        plain = {reading.plain(first), reading.plain(second)}
        people = reading.plain(second + 1) in {"have", "were", "are", "both", "had"} and (
            reading.plain(second + 2)
            in cue("person_participles") | {"fallen", "arguing", "friends"}
        )
        classes = not people and plain <= cue("class_words")
        classes = classes or bool(reading.bits[second] & Known.KEEP)
        if both and not classes and not _is_class(reading, second):
            return True
    return False


def _is_certain(reading: Reading, index: int) -> bool:
    word = reading.words[index]
    if word.placeholder:
        return word.core.startswith("[person")
    known = reading.bits[index]
    sure = known & Known.FIRST and not known & Known.PLACE
    return reading.kinds[index] is Kind.NAME and bool(sure)


def _is_class(reading: Reading, index: int) -> bool:
    after, before = reading.plain(index + 1), reading.plain(index - 1)
    if reading.words[index].ending and reading.plain(index) not in cue("class_words"):
        return False
    return after in cue("class_heads") or before in {"class", "year", "dosbarth", "team", "house"}


def _stands_alone(reading: Reading, index: int) -> bool:
    """In the middle of a sentence, with small words on both sides and no article before."""
    before, word = reading.words[index - 1], reading.words[index]
    if before.capitalised and word.gap == " " and not before.starts_sentence:
        return False
    if before.plain in cue("determiners") or (
        word.gap not in {" ", ", ", "-", " = ", " + "} and "(" not in word.gap
    ):
        return False
    if index + 1 < len(reading.words):
        after = reading.words[index + 1]
        beside = after.gap == " " and not word.ending
        if beside and (after.capitalised or after.numeric or after.plain in _NOT_AFTER):
            return False
    opens = before.starts_sentence and before.capitalised
    return not opens or before.plain in cue("person_before") | cue("moved_before")


def _is_not_a_kind(reading: Reading, index: int) -> bool:
    plain, before = reading.plain(index), reading.plain(index - 1)
    if plain in cue("times_and_kinds") or plain in cue("class_words"):
        if before in cue("strong_before") or before in cue("done_to"):
            return True
        if before == "from" and reading.plain(index - 2) in {"away", "apart"}:
            return True
        if before in cue("moved_before") or (before, reading.plain(index - 2)) == ("to", "next"):
            return True
        return reading.words[index].ending != "" and reading.plain(index + 1) in cue("people_nouns")
    return True


def _is_in_a_state(reading: Reading, index: int) -> bool:
    """ "Baker was tearful": what only a person can be."""
    be = reading.plain(index + 1) in {"was", "is", "wasn't", "isn't", "seems", "seemed"}
    return be and reading.plain(index + 2) in cue("states")


def _is_surname_alone(reading: Reading, index: int) -> bool:
    """ "ask Baker to": only between strong cues on both sides."""
    word = reading.words[index]
    if word.plain in word_set("after_names.txt") or word.ending or word.plain in _EVERYBODY:
        return False
    if word.plain not in word_set("word_surnames.txt"):
        return False
    if word.starts_sentence:
        return bool(reading.bits[index] & Known.LAST) and _is_in_a_state(reading, index)
    before, after = reading.plain(index - 1), reading.plain(index + 1)
    spoke = before in {"to", "with"} and reading.plain(index - 2) in {"spoke", "speak", "talked"}
    if before in cue("strong_before") or spoke:
        return after in cue("after_asked") and not reading.bits[index] & Known.KEEP
    first_name = reading.bits[index] & Known.FIRST
    return bool(first_name) and after in cue("strong_verbs") and before not in cue("determiners")
