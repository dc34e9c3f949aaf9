"""Words that are also names, where "she", "his" or "who" speaks of them, or kin stands before."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.anonymiser.data import cue
from tiworkshop.anonymiser.kinds import Kind, Reading
from tiworkshop.anonymiser.lexicon import Known
from tiworkshop.anonymiser.patterns import Pattern
from tiworkshop.anonymiser.rules.families import in_family
from tiworkshop.anonymiser.rules.runs import run_end
from tiworkshop.anonymiser.values import Finding

_FAR = 9
_PLACING = Pattern(r"\d{1,2}(?:st|nd|rd|th)\Z")
_LABEL_GAPS = frozenset({" = ", "=", " (", ": ", " - ", " – ", ":"})


def names_by_pronoun(reading: Reading) -> Iterator[Finding]:
    """ "Dale seen on his own", "to Dot, who checks", "nan (pat)", "SW = Heather", "2nd Storm"."""
    for index, word in enumerate(reading.words):
        if not reading.bits[index] & Known.WORD_NAME or in_family(reading, index):
            continue
        if word.capitalised and reading.kinds[index] is Kind.WORD_NAME:
            if _is_named(reading, index) or _is_placed(reading, index):
                end = reading.words[run_end(reading, index)].end
                yield Finding(word.start, end, "person")
        elif word.core.islower() and _is_labelled(reading, index):
            yield Finding(word.start, word.end, "person")


def _is_named(reading: Reading, index: int) -> bool:
    return not _is_thing(reading, index) and (
        _is_spoken_of(reading, index)
        or _is_labelled(reading, index)
        or _is_fussed_over(reading, index)
    )


def _is_thing(reading: Reading, index: int) -> bool:
    """Before a class, a number or a further capital, or behind an article: no person."""
    words = reading.words
    if words[index].gap not in {" ", ", ", ""} and not words[index].starts_sentence:
        return words[index].gap not in _LABEL_GAPS
    if reading.plain(index - 1) in cue("determiners") and words[index].gap == " ":
        return True
    if reading.plain(index) in cue("months"):
        return True
    after = words[index + 1] if index + 1 < len(words) else None
    if after is None or after.gap != " " or words[index].ending:
        return False
    return after.numeric or after.plain in cue("class_heads")


def _is_spoken_of(reading: Reading, index: int) -> bool:
    """Whether a pronoun behind it means nobody else."""
    words = reading.words
    if _is_verb(reading, index):
        return False
    if reading.plain(index + 1) == "who" and words[index + 1].gap in {", ", " (", " "}:
        return True
    for other in range(index + 1, min(len(words), index + _FAR)):
        if words[other].line != words[index].line or words[other].placeholder:
            return False
        plain = words[other].plain
        if plain in cue("singular_pronouns"):
            return other > index + 1 or words[other].gap != " "
        if plain in cue("somebody_else") or reading.kinds[other] in {Kind.NAME, Kind.UNKNOWN}:
            return False
    return False


def _is_verb(reading: Reading, index: int) -> bool:
    """ "Will she come", "Hope everybody has her kit", "Grant them a day": no name."""
    if not reading.words[index].starts_sentence or reading.words[index].ending:
        return False
    if index + 1 < len(reading.words) and reading.words[index + 1].gap != " ":
        return False
    if reading.plain(index) not in cue("sentence_verbs"):
        return False
    after = reading.plain(index + 1)
    subject = after in cue("strong_verbs") | {"has", "is", "was", "had", "still", "seen", "will"}
    return not subject


def _is_labelled(reading: Reading, index: int) -> bool:
    """ "nan (pat)", "supervising SW = Heather", "cousin Goodluck": kin or a role before it."""
    word, before = reading.words[index], reading.plain(index - 1)
    if index == 0 or before not in cue("kin") | cue("one_person"):
        return False
    if word.gap == " (":
        return reading.passage.text[word.end : word.end + 1] in {")", ","}
    if word.gap in {" = ", "="}:
        return True
    alone = word.gap == " " and not reading.words[index - 1].ending
    return alone and word.capitalised and not _goes_on(reading, index)


def _is_fussed_over(reading: Reading, index: int) -> bool:
    """ "make a fuss of Joy.", "to be phoned by Cliff.": what is done by or with somebody."""
    before, two = reading.plain(index - 1), reading.plain(index - 2)
    if reading.words[index].gap != " " or _goes_on(reading, index):
        return False
    if before in {"by", "of", "for", "with", "on"}:
        return two in cue("done_with_people")
    return False


def _goes_on(reading: Reading, index: int) -> bool:
    after = reading.words[index + 1] if index + 1 < len(reading.words) else None
    return after is not None and after.gap == " " and (after.capitalised or after.numeric)


def _is_placed(reading: Reading, index: int) -> bool:
    """ "1st Summer, 2nd Storm": behind a place in a race, with nothing but a comma behind it."""
    if _PLACING.match(reading.plain(index - 1)) is None or reading.words[index].gap not in {
        " ",
        ": ",
        " - ",
    }:
        return False
    return index + 1 == len(reading.words) or reading.words[index + 1].gap[:1] != " "
