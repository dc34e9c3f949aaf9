"""How many schools or teams gave which answer. One export is one group, and counts once.

Only what is chosen from a list is counted: positions, places, choices, how changes stand, and the
lens of a plan if it is a known one. What somebody wrote is never looked at.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import get_args

from tiworkshop.export.audit_wording import WITHOUT_FIGURES, worded
from tiworkshop.export.export_file import ExportFile
from tiworkshop.instruments.audit.scoring import Result, score
from tiworkshop.instruments.continuum.placing import place_words, places
from tiworkshop.instruments.records.record import Standing
from tiworkshop.library.definition import Session
from tiworkshop.library.export_words import CollatingWords
from tiworkshop.library.instruments.audit import Audit, Perspective
from tiworkshop.library.instruments.continuum import Continuum
from tiworkshop.notes.kept import KeptNotes
from tiworkshop.plans.change import change_id, last_standings
from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True)
class Distribution:
    """How many groups have which label; every group has one, so they make the groups' number."""

    title: str
    counts: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Known:
    """The content by which answers are understood."""

    audit: Audit
    continuum: Continuum
    sessions: tuple[Session, ...]
    lenses: tuple[str, ...]


def distributions(
    groups: Sequence[ExportFile], known: Known, words: CollatingWords
) -> tuple[Distribution, ...]:
    """Return every distribution in which some group has an answer, in a fixed order."""
    found = (
        *_positions(groups, known.audit, words),
        _places(groups, known.continuum, words),
        _plans(groups, words),
        _lenses(groups, known.lenses, words),
        *_standings(groups, words),
        *(one for session in known.sessions for one in _choices(groups, session, words)),
    )
    return tuple(one for one in found if _answered(one, words))


def _answered(one: Distribution, words: CollatingWords) -> bool:
    return any(count for label, count in one.counts if label != words.not_answered)


def _counted(
    title: str,
    labels: Sequence[str],
    found: Iterable[str | None],
    words: CollatingWords,
) -> Distribution:
    """Count one label a group; None is no answer."""
    counts = Counter(label or words.not_answered for label in found)
    order = (*labels, words.not_answered)
    return Distribution(title, tuple((label, counts[label]) for label in order))


def _positions(
    groups: Sequence[ExportFile], audit: Audit, words: CollatingWords
) -> Iterator[Distribution]:
    labels = _position_labels(len(audit.levels), words)
    for perspective in audit.perspectives:
        results = [_latest_result(one, audit, perspective) for one in groups]
        for at, section in enumerate(audit.sections):
            title = worded(words.section, perspective=perspective.title, section=section.title)
            found = (_section_label(result, at, labels) for result in results)
            yield _counted(title, labels, found, words)


def _position_labels(levels: int, words: CollatingWords) -> tuple[str, ...]:
    between = (
        worded(words.position, level=level, next=level + 1, levels=levels)
        for level in range(1, levels)
    )
    return (*between, worded(words.last_position, level=levels, levels=levels))


def _latest_result(group: ExportFile, audit: Audit, perspective: Perspective) -> Result | None:
    fitting = [
        one
        for one in group.audits
        if (one.instrument, one.version, one.perspective)
        == (audit.id, audit.version, perspective.id)
    ]
    latest = max(fitting, key=lambda one: one.date, default=None)
    return score(audit, latest.answers_by_number) if latest else None


def _section_label(result: Result | None, at: int, labels: Sequence[str]) -> str | None:
    """Return where a section stands; few people's answers alone are not counted."""
    if result is None or WITHOUT_FIGURES.hides_section(result.sections[at]):
        return None
    position = result.sections[at].tally.position
    return labels[int(position) - 1] if position is not None else None


def _places(
    groups: Sequence[ExportFile], continuum: Continuum, words: CollatingWords
) -> Distribution:
    possible = {place: place_words(place, continuum) for place in places(continuum)}

    def label_of(group: ExportFile) -> str | None:
        fitting = [
            one
            for one in group.places
            if (one.instrument, one.version) == (continuum.id, continuum.version)
        ]
        latest = max(fitting, key=lambda one: one.date, default=None)
        return possible.get(latest.visit.place) if latest else None

    title = worded(words.place, continuum=continuum.title)
    return _counted(title, tuple(possible.values()), map(label_of, groups), words)


def _plans(groups: Sequence[ExportFile], words: CollatingWords) -> Distribution:
    labels = (words.plan_and_date, words.plan_only, words.no_plan)

    def label_of(group: ExportFile) -> str | None:
        kept = group.with_plans
        days = [row.review_date for one in kept for row in one.plan.rows]
        if not days:
            return words.no_plan if kept else None
        return words.plan_and_date if any(days) else words.plan_only

    return _counted(words.plans, labels, map(label_of, groups), words)


def _lenses(
    groups: Sequence[ExportFile], lenses: Sequence[str], words: CollatingWords
) -> Distribution:
    def label_of(group: ExportFile) -> str | None:
        planned = [(one.date, one.plan.rows[0].lens) for one in group.notes if one.plan.rows]
        _, lens = max(planned, default=("", ""))
        return lens if lens in lenses else None

    return _counted(words.lenses, lenses, map(label_of, groups), words)


def _standings(groups: Sequence[ExportFile], words: CollatingWords) -> Iterator[Distribution]:
    """Yield for each standing how many groups have a change that stands so."""
    standings = [_standings_of(one) for one in groups]
    labels = (words.some_stand, words.none_stand)
    for standing in get_args(Standing):
        found = (labels[standing not in group] if group else None for group in standings)
        title = worded(words.standing, standing=standing)
        yield _counted(title, labels, found, words)


def _standings_of(group: ExportFile) -> frozenset[Standing]:
    """Return how a group's changes stood when somebody last looked."""
    changes = {
        change_id(one.id, place)
        for one in group.with_plans
        for place, _ in enumerate(one.plan.rows, 1)
    }
    last = last_standings(sorted(group.standings, key=lambda one: one.date))
    return frozenset(one.standing for change, one in last.items() if change in changes)


def _choices(
    groups: Sequence[ExportFile], session: Session, words: CollatingWords
) -> Iterator[Distribution]:
    """Yield what the latest notes of a session chose, item by item."""
    latest = [
        max(
            (one for one in group.notes if one.session == session.id),
            key=lambda one: one.date,
            default=None,
        )
        for group in groups
    ]
    for activity in session.activities:
        for item in activity.items():
            if item.choices:
                title = worded(words.choice, activity=activity.title, item=item.title)
                about = f"{activity.id}:{item.id}"
                found = (_choice(notes, about, item.choices) for notes in latest)
                yield _counted(title, item.choices, found, words)


def _choice(notes: KeptNotes | None, about: str, choices: Sequence[str]) -> str | None:
    """Return what was chosen; None for anything that isn't among the choices."""
    chosen = [one.choice for one in (notes.entries if notes else ()) if one.about == about]
    return next((one for one in chosen if one in choices), None)
