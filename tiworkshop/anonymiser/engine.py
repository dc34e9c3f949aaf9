"""The engine: from texts to redactions, with people numbered over all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import chain

from tiworkshop.anonymiser.echoes import echoes_of, find_echoes
from tiworkshop.anonymiser.findings import settle
from tiworkshop.anonymiser.masking import mask
from tiworkshop.anonymiser.passage import Passage, read_passage
from tiworkshop.anonymiser.people import People
from tiworkshop.anonymiser.placeholders import numbers_in, placeholder
from tiworkshop.anonymiser.values import (
    MAX_CHARACTERS,
    Finding,
    Redaction,
    Span,
    TextTooLong,
)

# Masking changes what the context rules see, so the rules read the masked text again until nothing
# new is found; this bounds the work, and everyday notes need two readings.
_READINGS = 6

Findings = tuple[Finding, ...]
Reader = Callable[[Passage], Findings]


def redact(text: str, *, unfinished: bool = False) -> Redaction:
    """Replace what names somebody in one text. See `redact_all`."""
    return redact_all((text,), unfinished=unfinished)[0]


def redact_all(texts: Sequence[str], *, unfinished: bool = False) -> tuple[Redaction, ...]:
    """Replace what names somebody in each text; one person has one number over all texts.

    `unfinished` is for drafts: the end of each text may be half typed. Raises TextTooLong above
    MAX_CHARACTERS in all, EngineUnavailable if the engine's data can't be loaded.
    """
    length = sum(map(len, texts))
    if length > MAX_CHARACTERS:
        raise TextTooLong(f"The text is too long: {length} characters, at most {MAX_CHARACTERS}.")
    found = _find_all(texts, unfinished)
    people = People(taken=frozenset().union(*map(numbers_in, texts)))
    return tuple(
        _redaction(text, in_text, people) for text, in_text in zip(texts, found, strict=True)
    )


def _redaction(text: str, findings: Findings, people: People) -> Redaction:
    spans = tuple(
        Span(finding.start, finding.end, finding.type, text[finding.start : finding.end])
        for finding in findings
    )
    placeholders = [
        placeholder(span.type, people.number(span.text) if span.type == "person" else None)
        for span in spans
    ]
    return Redaction(text, mask(text, findings, placeholders).text, spans)


def _find_all(texts: Sequence[str], unfinished: bool) -> list[Findings]:
    read = _reader(unfinished)
    found = [read(read_passage(text)) for text in texts]
    for _ in range(_READINGS):
        more = _read_again(texts, found, read)
        if not any(more):
            break
        found = [_in_order(old, new) for old, new in zip(found, more, strict=True)]
    return found


def _reader(unfinished: bool) -> Reader:
    # The rules are loaded with the first text: who only asks for the engine needn't wait for them.
    from tiworkshop.anonymiser.order import Rules

    rules = Rules(unfinished=unfinished)
    return lambda passage: settle(rules.apply(passage), passage)


def _read_again(texts: Sequence[str], found: Sequence[Findings], read: Reader) -> list[Findings]:
    """What is found in addition once the findings so far are masked."""
    if not any(found):
        return [() for _ in texts]
    echoes = echoes_of(
        (text[finding.start : finding.end], finding.type)
        for text, findings in zip(texts, found, strict=True)
        for finding in findings
    )
    more: list[Findings] = []
    for text, findings in zip(texts, found, strict=True):
        masked = mask(text, findings, [placeholder(finding.type) for finding in findings])
        passage = read_passage(masked.text)
        again = read(passage) if findings else ()
        heard = settle((*again, *find_echoes(passage, echoes)), passage)
        more.append(tuple(masked.original(finding) for finding in heard))
    return more


def _in_order(*groups: Iterable[Finding]) -> Findings:
    return tuple(sorted(chain.from_iterable(groups), key=lambda finding: finding.start))
