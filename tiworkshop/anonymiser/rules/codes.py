"""Postcodes and the numbers that stand for one pupil, parent, member of staff or school."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from tiworkshop.anonymiser.data import group, word_set
from tiworkshop.anonymiser.passage import Passage
from tiworkshop.anonymiser.patterns import Pattern
from tiworkshop.anonymiser.values import Finding

POSTCODE = Pattern(
    r"(?<![\w-])([A-Z]{1,2})(\d{1,2}|\d[A-Z])[ \u00a0]{0,2}\d[ABD-HJLNP-UW-Z]{2}(?!\w)",
    ignore_case=True,
)
_OUTWARD = Pattern(
    r"\bpost[ ]?code(?:[ ](?:is|of|area|starts?|starting|begins?|with|:)){0,3}:?[ ]"
    r"([A-Z]{1,2}\d[A-Z\d]?)\b",
    ignore_case=True,
)
_ORDINAL = Pattern(r"\d(?:st|nd|rd|th)\Z")
_SHAPES = (
    # unique pupil number, also the temporary one
    Pattern(
        r"(?<!\w)[A-Z][ -]?\d{3}[ -]?\d{3}[ -]?\d{2}[ -]?\d{3}[ -]?[\dA-Z](?!\w)", ignore_case=True
    ),
    # ten digits in threes (health number), and straight ones
    Pattern(r"(?<![\w£.,-])\d{3}[ .-]\d{3}[ .-]\d{4}(?![\w%])"),
    Pattern(r"(?<![\w£.,-])[1-9]\d{9}(?![\w%.,]\d|[\w%])"),
    # National Insurance
    Pattern(
        r"(?<!\w)(?!KS|YR)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]"
        r"[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D]?(?!\w)",
        ignore_case=True,
    ),
    # the same shape with letters that are not given out, as people invent or mistype them
    Pattern(
        r"(?<!\w)(?!KS|YR)[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D](?!\w)",
        ignore_case=True,
    ),
    # a system's letters with its number
    Pattern(
        r"(?<![\w£])(?!ISO|BS|EN|IEC|INV|PO|CVE|SI|SKU|RM|DFE|DFES|ISBN|VAT|COSHH|PAT)"
        r"[A-Z]{2,5}[- ]?\d{5,9}(?:[-/][\dA-Z]{1,4})?(?![\w%])"
    ),
    # references of several parts: "AWO-1193/S444(1A)", "EWS-D/5521-B", "LADO25-0093-C"
    Pattern(
        r"(?<![\w/£.-])(?!(?:BS|EN|ISO|IEC|PAS|COVID|DFE|DFES|HSE|SI|WCAG|INV|PO|CVE|HS|POL|KCSIE|SKU|ISBN|COSHH)\b)[A-Z]{2,6}\d{0,4}"
        r"(?=[A-Z\d/-]{0,12}(?<!\d)(?!(?:19|20)\d\d(?!\d))\d{4,8})"
        r"(?:[/-][A-Z\d]{1,8}(?:\(\w{1,3}\))?){1,5}(?![\w%])"
    ),
    # teacher reference with its slash
    Pattern(r"(?<![\w/])(?:RP)?\d{2}/\d{5,6}(?![\w/])"),
)
_NUMBER_WORD = r"(?:id|no|nr|number|num|ref|reference|code|identifier|log)\b"
_VALUE = (
    r"(?:[ ](?:is|was|as|no|number|=|-|–|#))?[ :#=]{0,3}"
    r"((?:[A-Z]{1,6}[/ -]?)?(?:[A-Z]{1,4}[/-])?\d[\dA-Z]*(?:[ /-]\d[\dA-Z]*|[/-][A-Z]\d{2,6})"
    r"{0,5}(?:\(\w{1,3}\))?(?:[ /-]?[A-Z]{1,2})?)(?![\w%])"
)


_CUE_GROUPS = ("alone", "numbered", "things")
_HASH = Pattern(r"(?<!\w)#\d{4,12}(?!\w)")
_DATE = Pattern(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|(?:19|20)\d\d(?:[/–-](?:(?:19|20)\d\d|\d\d))?\Z")
_PLATE = Pattern(r"(?<!\w)(?!KS|YR|PE)[A-Z]{2}\d{2} [A-Z]{3}(?!\w)")
_PLATE_OF_VEHICLE = Pattern(
    r"\b(?:reg|registration|plate|car|van|taxi|vehicle|fiesta|corsa|golf|astra|audi|bmw|focus)\b"
    r"[^.\n]{0,40}?"
    r"(?<!\w)([A-Z]{2}\d{2}[ ]?[A-Z]{3})(?!\w)",
    ignore_case=True,
)
# Plates of Northern Ireland, which look like room or form codes but for what stands before them.
_NORTHERN_PLATE = Pattern(
    r"\b(?:reg|registration|plate|number plate|vehicle|car)[ :.,]{1,3}"
    r"(?<!\w)([A-Z]{3}[ ]?\d{1,4}|\d{1,4}[ ]?[A-Z]{3})(?!\w)",
    ignore_case=True,
)
# A passport's nine digits may stand a few words behind the word; a date doesn't look like it.
_PASSPORT = Pattern(r"\bpassport\b[^\n]{0,50}?(?<![\w£.,/-])(\d{9})(?![\w%/])", ignore_case=True)
_AFTER_VEHICLE = (_PLATE_OF_VEHICLE, _NORTHERN_PLATE)


@cache
def _cued() -> tuple[Pattern, Pattern, Pattern]:
    """References after a word for them; after a weaker word with "no"; after "no" alone."""
    alone, numbered, things = (
        "|".join(sorted(map(re.escape, words), key=len, reverse=True))
        for words in (group("identifier_cues.txt", name) for name in _CUE_GROUPS)
    )
    return (
        Pattern(
            rf"\b(?:{alone})(?![a-z])(?:[ ]?{_NUMBER_WORD}){{0,2}}[.:#]{{0,2}}{_VALUE}",
            ignore_case=True,
        ),
        Pattern(
            rf"\b(?:{numbered})[ ](?:{_NUMBER_WORD}[.:#]?[ ]?){{1,2}}{_VALUE}", ignore_case=True
        ),
        Pattern(
            rf"\b(?!(?:{things})\b)\w{{2,20}}[ ](?:no|nr|ref|id)[.:#]{{0,2}}{_VALUE}",
            ignore_case=True,
        ),
    )


def postcodes(passage: Passage) -> Iterator[Finding]:
    """Whole postcodes of real areas, and the first half after the word postcode."""
    for match in POSTCODE.find_near_digits(passage.bare):
        known_area = match.group(1).upper() in word_set("postcode_areas.txt")
        if known_area and not _ORDINAL.search(match.group()):
            yield Finding(match.start(), match.end(), "postcode")
    for match in _OUTWARD.find_near_digits(passage.bare):
        yield Finding(match.start(1), match.end(1), "postcode")


def identifiers(passage: Passage) -> Iterator[Finding]:
    """Pupil, health, insurance and teacher numbers by format; other references after a cue."""
    text = passage.bare
    for match in _PLATE.find_near_digits(text):
        yield Finding(match.start(), match.end(), "identifier")
    for shape in _SHAPES:
        for match in shape.find_near_digits(text, many=True):
            yield Finding(match.start(), match.end(), "identifier")
    for match in _HASH.find_near_digits(text, many=True):
        before = text[max(0, match.start() - 24) : match.start()].lower().split()
        if not before or before[-1].strip(":(") not in group("identifier_cues.txt", "of_things"):
            yield Finding(match.start(), match.end(), "identifier")
    for pattern, digits in zip(_cued(), (4, 4, 5), strict=True):
        for match in pattern.find_near_digits(text, many=True):
            if _is_reference(match.group(1), digits):
                yield Finding(match.start(1), match.end(1), "identifier")
    for pattern in _AFTER_VEHICLE:
        for match in pattern.find_near_digits(text):
            yield Finding(match.start(1), match.end(1), "identifier")
    for match in _PASSPORT.find_near_digits(text, many=True):
        yield Finding(match.start(1), match.end(1), "identifier")


def _is_reference(value: str, fewest: int) -> bool:
    digits = sum(character.isdigit() for character in value)
    bare = value.partition(" ")[2] if value.partition(" ")[0].isalpha() else value
    return digits >= fewest and not _DATE.match(value) and not _DATE.match(bare)
