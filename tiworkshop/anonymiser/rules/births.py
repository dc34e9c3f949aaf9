"""Dates of birth: a date counts only where something says that it is one."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.anonymiser.passage import Passage
from tiworkshop.anonymiser.patterns import Pattern
from tiworkshop.anonymiser.values import Finding

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
    r"|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr)"
)
_YEAR = r"(?:(?:19|20)\d\d|['’]?\d\d)"
DATE = (
    rf"(?:\d{{1,2}}[ ]?/[ ]?\d{{1,2}}[ ]?/[ ]?{_YEAR}(?![\d.])"
    rf"|\d{{1,2}}\.[ ]?\d{{1,2}}\.[ ]?{_YEAR}(?!\d)"
    rf"|\d{{1,2}}[ ]?-[ ]?\d{{1,2}}[ ]?-[ ]?{_YEAR}(?![\d.])"
    r"|(?:19|20)\d\d[/.-]\d{1,2}[/.-]\d{1,2}(?!\d)"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?[ -]{{1,2}}(?:of[ ])?{_MONTH}\b(?:,?[ -]{_YEAR}(?!\d))?"
    rf"|{_MONTH}[ ]\d{{1,2}}(?:st|nd|rd|th)?\b(?:,?[ ](?:19|20)\d\d)?)"
)
_CUE_BEFORE = Pattern(
    r"\b(?:d\.?[ ]?o\.?[ ]?b\b\.?|date of birth|birth[ ]?dates?|birth[ ]?days?|b[.]?[ ]?day"
    r"|born|geni|ganwyd"
    r"|b\.(?=[ ]?\d))[^\d\n.]{0,25}?(?<!\d)"
    rf"({DATE}|(?:19|20)\d\d(?!\d)|\d{{6}}(?!\d)|\d{{8}}(?!\d)|\d{{1,2}}[/.-]\d{{1,2}}(?!\d)"
    rf"|{_MONTH}[ ](?:19|20)\d\d)",
    ignore_case=True,
)
_CUE_AFTER = Pattern(
    rf"(?<![\d/.-])({DATE})[ ]?[(,–-]{{0,2}}[ ]?"
    r"(?:\(?d\.?o\.?b\b|date of birth|birth|is (?:his|her|their) birthday)",
    ignore_case=True,
)
_ANY_CUE = Pattern(r"birth|born|geni|ganwyd|turn|b[. ]{0,2}day|\bb\.|o[. ]?b\b", ignore_case=True)
_PARTS_OF_CUES = ("birth", "born", "geni", "ganwyd", "turn", "day", "b.", "ob", "o.b", "o b")
_TURNS = Pattern(
    rf"\bturn(?:s|ed|ing)?[ ]\d{{1,2}}[ ](?:on[ ])?(?:the[ ])?({DATE})", ignore_case=True
)


def births(passage: Passage) -> Iterator[Finding]:
    """Dates beside a birth cue (DOB, born, birthday, turns 11 on)."""
    lowered = passage.bare.lower()
    if not any(cue in lowered for cue in _PARTS_OF_CUES) or _ANY_CUE.search(passage.bare) is None:
        return
    for pattern in (_CUE_BEFORE, _CUE_AFTER, _TURNS):
        for match in pattern.find_near_digits(passage.bare):
            yield Finding(match.start(1), match.end(1), "date of birth")
