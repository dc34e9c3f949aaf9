"""Check that an instrument fits the screens that it is shown on."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.checking.subjects import InstrumentSubject
from tiworkshop.library.disagreeing import Finding
from tiworkshop.library.instruments import AnyInstrument
from tiworkshop.library.instruments.audit import Audit
from tiworkshop.library.instruments.continuum import Continuum
from tiworkshop.library.instruments.framework import Framework
from tiworkshop.library.instruments.framework_level import FrameworkLevel
from tiworkshop.library.instruments.glossary import Glossary
from tiworkshop.library.problem import Problem

LONGEST_LABEL = 40
"""Characters that a list or a chart of 58 columns has for a name."""
LONGEST_QUESTION = 180
"""Characters that leave room for five levels below on a screen of 60 × 16."""
LONGEST_SIGN = 100
"""Characters on two lines of a list."""
LONGEST_STATEMENT = 110
"""Characters on two lines of a screen of 60 × 16, with the id on a line of its own."""
LONGEST_MEANING = 280
"""Characters that leave room for other terms below on a screen of 60 × 16."""


def instrument_does_not_fit(subject: InstrumentSubject) -> Iterator[Problem]:
    """Yield a finding for each text that takes more space than a small screen has for it."""
    for key, sentence, hint in _too_long(subject.instrument):
        yield subject.problem(key, sentence, hint)


def _too_long(instrument: AnyInstrument) -> Iterator[Finding]:
    match instrument:
        case Audit():
            yield from _questions(instrument)
        case Continuum():
            yield from _signs(instrument)
        case FrameworkLevel():
            for index, one in enumerate(instrument.statements):
                key = ("statements", index, "text")
                yield from _over(key, f"The statement {one.id}", one.text, LONGEST_STATEMENT)
        case Glossary():
            for index, term in enumerate(instrument.terms):
                key = ("terms", index, "text")
                yield from _over(key, f"The term {term.term}", term.text, LONGEST_MEANING)
        case Framework():
            yield from _principles(instrument)


def _questions(audit: Audit) -> Iterator[Finding]:
    for place, section in enumerate(audit.sections):
        for index, question in enumerate(section.questions):
            key = ("sections", place, "questions", index)
            what = f"question {question.number}"
            yield from _over((*key, "label"), f"The label of {what}", question.label, LONGEST_LABEL)
            yield from _over((*key, "text"), what.capitalize(), question.text, LONGEST_QUESTION)


def _signs(continuum: Continuum) -> Iterator[Finding]:
    for place, phase in enumerate(continuum.phases):
        for index, sign in enumerate(phase.signs):
            key = ("phases", place, "signs", index, "text")
            yield from _over(key, f"The sign {sign.id}", sign.text, LONGEST_SIGN)


def _principles(framework: Framework) -> Iterator[Finding]:
    for place, one in enumerate(framework.principles):
        key = ("principles", place, "organisational")
        yield from _over(key, f"The principle {one.id}", one.organisational, LONGEST_MEANING)


def _over(key: tuple[str | int, ...], what: str, text: str, longest: int) -> Iterator[Finding]:
    if len(text) > longest:
        sentence = f"{what} has {len(text)} characters."
        yield key, sentence, f"A small screen has room for {longest}."
