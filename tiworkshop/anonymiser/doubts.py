"""Words that may be names and were left: the review asks about them."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.anonymiser.data import cue, word_set
from tiworkshop.anonymiser.kinds import Kind, Reading, read_kinds
from tiworkshop.anonymiser.lexicon import Known
from tiworkshop.anonymiser.passage import read_passage
from tiworkshop.anonymiser.rules.families import in_family
from tiworkshop.anonymiser.values import Redaction, Span


def doubtful_words(redaction: Redaction) -> tuple[Span, ...]:
    """Capitalised words that are also given names and stayed, where nothing settles what is meant.

    Spans of type "person" in the order of the text; none of them overlaps a span of the redaction.
    """
    reading = read_kinds(read_passage(redaction.text))
    covered = [(span.start, span.end) for span in redaction.spans]
    return tuple(
        Span(word.start, word.end, "person", redaction.text[word.start : word.end])
        for word in (reading.words[index] for index in _doubtful(reading))
        if not any(start < word.end and word.start < end for start, end in covered)
    )


def _doubtful(reading: Reading) -> Iterator[int]:
    for index, kind in enumerate(reading.kinds):
        if kind is Kind.WORD_NAME and not _is_settled(reading, index):
            yield index


def _is_settled(reading: Reading, index: int) -> bool:
    """Whether the word is surely no name: a class, a colour, a month, a verb with its object."""
    plain = reading.plain(index)
    if reading.bits[index] & (Known.KEEP | Known.PLACE) or in_family(reading, index):
        return True
    if plain in cue("times_and_kinds") | cue("class_words") or _is_class(reading, index):
        return True
    if reading.words[index].starts_sentence:
        return not _may_be_subject(reading, index)
    return not _may_be_person(reading, index)


def _is_class(reading: Reading, index: int) -> bool:
    return reading.plain(index + 1) in cue("class_heads") or reading.plain(index - 1) in {
        "class",
        "house",
        "team",
        "year",
    }


def _may_be_subject(reading: Reading, index: int) -> bool:
    """ "Grace is …", "Mark has …", "Will, please": what opens a sentence and may be somebody."""
    word = reading.words[index]
    if index + 1 >= len(reading.words):
        return index > 0 and not reading.passage.text[word.end :].startswith(":")
    after = reading.words[index + 1]
    if word.ending:
        return after.core.islower()
    if after.gap != " ":
        return after.gap == ", " and index > 0
    return after.plain in cue("person_verbs") | cue("may_be_done") and not after.capitalised


def _may_be_person(reading: Reading, index: int) -> bool:
    """A capital inside a sentence with small words about it."""
    word, before = reading.words[index], reading.words[index - 1]
    title = before.capitalised and word.gap == " " and not before.starts_sentence
    if title or before.plain in cue("determiners") or before.numeric or word.gap not in {" ", ", "}:
        return False
    after = reading.words[index + 1] if index + 1 < len(reading.words) else None
    heading = after is not None and after.gap in {" ", "-"} and (after.capitalised or after.numeric)
    listed = reading.plain(index + 1) in word_set("after_names.txt")
    return not heading or listed
