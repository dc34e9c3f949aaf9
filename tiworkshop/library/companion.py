"""The companion's own fixed words, kept as content and not in code."""

from __future__ import annotations

from tiworkshop.library.described import Described, described
from tiworkshop.library.instrument_words import AuditWords, ContinuumWords, FrameworkWords
from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanHints(Described):
    """One short hint for each line of a plan."""

    change: str = described("What a planned change is.")
    lens: str = described("Which lens it is seen through.")
    lead_role: str = described("Who leads, as a role.")
    first_step: str = described("The first small step.")
    makes_room: str = described("What stops so that it fits.")
    review_date: str = described("When to look again.")


@dataclass(frozen=True, slots=True, kw_only=True)
class StopWords(Described):
    """What stands around the words to pause or stop a session with."""

    title: str = described("What these words are called.")
    contact: str = described("Above the school's safeguarding contact.")
    missing: str = described("How to fill in the contact; said when there is none.")


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoutWords(Described):
    """The headings of a handout."""

    coming: str = described("Above the timetable; {minutes} is the session's length.")
    part: str = described("Above the column of parts.")
    within: str = described("Above the column of what is in a part.")
    minutes: str = described("Above the column of minutes.")
    outcomes: str = described("Above the outcomes.")
    questions: str = described("Above the questions.")
    cards: str = described("Above the redirections of the misuse cards.")
    boundaries: str = described("Above what the session does not do.")
    safeguarding: str = described("Above the safeguarding line.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportWords(Described):
    """The headings of a report of a run."""

    title: str = described("What the report is called, and its page at the close.")
    part: str = described("Above the column of parts.")
    planned: str = described("Above the column of planned minutes.")
    allotted: str = described("Above the column of minutes with what was added or taken away.")
    took: str = described("Above the column of minutes taken.")
    still_open: str = described("Said of a run that is not closed.")
    reached: str = described("Above the steps that were reached.")
    not_reached: str = described("Above the steps that were not reached.")


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcesWords(Described):
    """What stands around the list of sources."""

    title: str = described("What the list is called.")
    about: str = described("What it tells, in one or two sentences.")
    taken: str = described("Before what was taken from a source.")
    left_out: str = described("Before what was left out.")
    wording: str = described("Before whose words they are.")
    none: str = described("Said of content that names no source.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Companion(Described):
    """Words that are the same in every session."""

    assurances: tuple[str, ...] = described("What holds for everybody, said before a run.")
    safeguarding_line: str = described("The fixed safeguarding line.")
    paused: str = described("The one word on the neutral screen.")
    time_passed: str = described("The quiet line when a part's time has passed.")
    privacy_line: str = described("Who can read notes.")
    intruder_question: str = described("The question to ask before keeping notes.")
    closing: tuple[str, ...] = described("Lines for the last screen.")
    plan_hints: PlanHints = described("Hints for a planned change.")
    stop_words: StopWords = described("What stands around the words to stop with.")
    handout: HandoutWords = described("The headings of a handout.")
    report: ReportWords = described("The headings of a report of a run.")
    sources: SourcesWords = described("What stands around the list of sources.")
    audit: AuditWords = described("Around the figures of an audit.")
    continuum: ContinuumWords = described("Around a place on the continuum.")
    framework: FrameworkWords = described("Around a framework in use.")
