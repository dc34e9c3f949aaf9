"""Read a session definition and check what its parts say of each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tiworkshop.library.definition import Session, Variant
from tiworkshop.library.disagreeing import Finding, doubled
from tiworkshop.library.problem import Problem, Refused, file_problem, nearest
from tiworkshop.library.source_text import SourceText, read_source
from tiworkshop.library.validation import validate
from tiworkshop.library.yaml_text import Key, Located, read_yaml
from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True)
class SessionFile:
    """A session, where its keys stand, and what was unusual about its file."""

    session: Session
    located: Located
    warnings: tuple[Problem, ...]


def read_session(path: Path) -> SessionFile:
    """Return the session in *path*. Raises Refused with every problem found."""
    return session_in(read_source(path), path)


def session_in(source: SourceText, path: Path) -> SessionFile:
    """Return the session that a text is; *path* is what problems name. Raises Refused."""
    located = read_yaml(source.text, path)
    session = validate(Session, located, path)
    problems = [
        file_problem(path, sentence, hint, located.line(key))
        for key, sentence, hint in _disagreements(session)
    ]
    if problems:
        raise Refused(problems)
    return SessionFile(session, located, source.warnings)


def _disagreements(session: Session) -> Iterator[Finding]:
    yield from doubled("step", "steps", (step.id for step in session.steps))
    yield from doubled("activity", "activities", (a.id for a in session.activities))
    yield from doubled("card", "misuse", (card.id for card in session.misuse))
    lengths = (str(variant.minutes) for variant in session.variants)
    yield from doubled("variant", "variants", lengths)
    yield from _step_contents(session)
    if not session.variants:
        yield ("variants",), "The session has no variant.", "Add one length with its segments."
    for index, variant in enumerate(session.variants):
        yield from _variant(session, variant, ("variants", index))


def _step_contents(session: Session) -> Iterator[Finding]:
    for index, step in enumerate(session.steps):
        key: Key = ("steps", index)
        if step.kind == "reading" and not step.reading:
            yield key, f"The step {step.id} names no reading.", "Add reading: and its id."
        if step.reveal and not step.questions:
            sentence = f"The step {step.id} has no questions to reveal."
            hint = "A reading names its pages under reveal: in its own file."
            yield (*key, "reveal"), sentence, hint
        if step.kind != "reading" and step.reading:
            hint = "Only a step of kind reading has one."
            yield (
                (*key, "reading"),
                f"The step {step.id} of kind {step.kind} names a reading.",
                hint,
            )


def _variant(session: Session, variant: Variant, key: Key) -> Iterator[Finding]:
    total = sum(segment.minutes for segment in variant.segments)
    if total != variant.minutes:
        sentence = f"The segments add up to {total} minutes, but the variant has {variant.minutes}."
        yield (*key, "minutes"), sentence, "Change one of the two."
    if sum(segment.activities for segment in variant.segments) > 1:
        hint = "Keep activities: true on one of them."
        yield (*key, "segments"), "Two segments hold the activities.", hint
    yield from doubled("segment", "variants", (segment.id for segment in variant.segments))
    if not any(_goes_through(session, step) for part in variant.segments for step in part.steps):
        sentence = f"The variant of {variant.minutes} minutes has no step to go through."
        yield (*key, "segments"), sentence, "Name a reading, a prompt or a plan in a segment."
    used = Counter(step for segment in variant.segments for step in segment.steps)
    for step, count in used.items():
        if count > 1:
            sentence = f"The step {step} stands in this variant {count} times."
            yield (*key, "segments"), sentence, "Use each step once."
    known = dict.fromkeys(step.id for step in session.steps)
    for number, segment in enumerate(variant.segments):
        for place, step_id in enumerate(segment.steps):
            if step_id not in known:
                where = (*key, "segments", number, "steps", place)
                yield where, f"There is no step {step_id}.", nearest(step_id, known)


def _goes_through(session: Session, step_id: str) -> bool:
    """Return whether a step has a screen of its own; an unknown one is another problem."""
    return all(step.kind != "notice" for step in session.steps if step.id == step_id)
