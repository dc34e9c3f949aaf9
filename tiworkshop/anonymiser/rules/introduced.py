"""Names that something introduces: "surname Young", "mum of Hope", a list of names, a sign-off."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.anonymiser.data import cue, word_set
from tiworkshop.anonymiser.kinds import Kind, Reading
from tiworkshop.anonymiser.lexicon import Known
from tiworkshop.anonymiser.values import Finding

_LIST_GAPS = frozenset({", ", " & ", "/", " / ", ",", " + "})
_OPEN_KINDS = frozenset({Kind.WORD, Kind.WORD_NAME, Kind.SURNAME, Kind.PLACE})
_DASHES = ("-", "–", "—", "~")


def introduced_names(reading: Reading) -> Iterator[Finding]:
    """Any capitalised word where what stands before it says that a name comes now."""
    for index, word in enumerate(reading.words):
        if not word.capitalised or word.plain in word_set("after_names.txt"):
            continue
        if _after_label(reading, index) or _ends_list(reading, index) or signs(reading, index):
            yield Finding(word.start, word.end, "person")


def speaks_for_person(reading: Reading, index: int) -> bool:
    """Whether a word that is also a name is one because of what stands around it."""
    return (
        _twice(reading, index)
        or _of_kin(reading, index)
        or _with_kin(reading, index)
        or _is_somehow(reading, index)
        or _refuses(reading, index)
        or _none_of(reading, index)
    )


def _after_label(reading: Reading, index: int) -> bool:
    word = reading.words[index]
    short = reading.kinds[index] is Kind.ACRONYM and len(word.core) < 4
    if short or len(word.core) == 1:
        return False
    return reading.plain(index - 1) in cue("name_labels") and word.gap in {" ", ": ", " - "}


def _ends_list(reading: Reading, index: int) -> bool:
    """ "Rayyan, Kacper, Florin": what stands in a list with two certain names."""
    if reading.kinds[index] not in _OPEN_KINDS or reading.words[index].starts_sentence:
        return False
    if index + 1 < len(reading.words):
        after = reading.words[index + 1]
        if after.gap == " " and after.plain not in {"and", "n", "to", "for", "in", "at", "all"}:
            return False
    if reading.bits[index] & Known.KEEP or not reading.bits[index] & (Known.FIRST | Known.LAST):
        return False
    names = sum(_listed_name(reading, other) for other in (index - 1, index - 2))
    beside = reading.words[index].gap in _LIST_GAPS or reading.plain(index - 1) in {"and", "n"}
    names += reading.plain(index - 1) in {"and", "n"} and _listed_name(reading, index - 3)
    return beside and names > 1


def _listed_name(reading: Reading, index: int) -> bool:
    if index < 0:
        return False
    if reading.words[index].placeholder:
        return reading.words[index].core.startswith("[person")
    return reading.kinds[index] is Kind.NAME and bool(reading.bits[index] & Known.FIRST)


def signs(reading: Reading, index: int) -> bool:
    """A first name alone at the end of a line, behind a dash, a thank-you or a kiss."""
    word = reading.words[index]
    if not reading.bits[index] & Known.FIRST or reading.kinds[index] not in _OPEN_KINDS:
        return False
    last = index + 1 == len(reading.words)
    if not last and reading.words[index + 1].line == word.line:
        return False
    if last and reading.passage.text[word.end :].strip(" .x!)"):
        return False
    if reading.bits[index] & Known.KEEP or word.plain in cue("times_and_kinds"):
        return False
    before = reading.plain(index - 1)
    thanked = before in cue("sign_offs") and word.gap.strip(" ,-–\n") == ""
    dash = word.gap.strip().endswith(_DASHES) and word.gap.strip(" -–—~")[-1:] in {".", "!", "?"}
    return index > 0 and (thanked or dash)


def _twice(reading: Reading, index: int) -> bool:
    """ "Can Mark mark it", "May may move", "Will will not": the name, then the word."""
    if index + 1 >= len(reading.words) or reading.words[index + 1].gap != " ":
        return False
    after = reading.words[index + 1]
    if after.plain == reading.plain(index):
        return not after.capitalised
    return after.plain == "will" and reading.plain(index + 2) == reading.plain(index)


def _of_kin(reading: Reading, index: int) -> bool:
    """ "dad of Hope", "siblings of Hope and Summer"."""
    first = index
    if reading.plain(index - 1) in {"and", "&"} and reading.kinds[index - 2] is Kind.WORD_NAME:
        first = index - 2
    of = first > 1 and reading.plain(first - 1) == "of"
    return of and reading.plain(first - 2) in cue("kin")


def _with_kin(reading: Reading, index: int) -> bool:
    """ "Miracle and her brother", "Hope + sister"."""
    after, then = reading.plain(index + 1), reading.plain(index + 2)
    if after in {"and", "n", "plus"} and then in {"her", "his", "their"}:
        return reading.plain(index + 3) in cue("kin") | {"little", "big", "older", "younger"}
    return after in {"and", "n", "plus"} and then in cue("kin")


def _is_somehow(reading: Reading, index: int) -> bool:
    """ "Hope not in again", "Dawn upset", "Precious off 3 days": how only a person is."""
    words = reading.words
    if index + 1 >= len(words) or words[index + 1].gap != " " or words[index].ending:
        return False
    after, then = reading.plain(index + 1), reading.plain(index + 2)
    sure = after in cue("sure_states")
    if (reading.plain(index) in cue("times_and_kinds") and not sure) or words[
        index + 1
    ].capitalised:
        return False
    if after in {"not", "still", "back", "also", "again", "v", "very", "really", "so"}:
        return then in cue("states") | {"in", "here", "off", "away", "himself", "herself", "well"}
    if after == "off":
        return then[:1].isdigit() or then in cue("off_how")
    return after in cue("states") and reading.plain(index - 1) not in cue("determiners")


def _refuses(reading: Reading, index: int) -> bool:
    """ "Basil won't come": what opens a clause and won't, can't or didn't."""
    if reading.plain(index + 1) not in cue("refusals"):
        return False
    opens = reading.words[index].starts_sentence or reading.words[index].gap == ", "
    return opens and reading.plain(index + 2) in cue("base_verbs") | cue("child_verbs")


def _none_of(reading: Reading, index: int) -> bool:
    """ "No Joy till Thursday": a capital where the word would have none."""
    none = reading.plain(index - 1) == "no" and reading.words[index].gap == " "
    return none and reading.plain(index + 1) in {"till", "until", "today", "again", "tomorrow"}
