"""The companion's own fixed words, kept as content and not in code."""

from __future__ import annotations

from tiworkshop.library.described import Described, worded
from tiworkshop.library.export_words import CollatingWords, ExportWords, GovernorWords
from tiworkshop.library.instrument_words import AuditWords, ContinuumWords, FrameworkWords
from tiworkshop.library.plan_words import PlanHints, PlanWords
from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class StopWords(Described):
    """What stands around the words to pause or stop a session with."""

    title: str = worded("What these words are called.")
    contact: str = worded("Above the school's safeguarding contact.")
    missing: str = worded("How to fill in the contact; said when there is none.")


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoutWords(Described):
    """The headings of a handout."""

    coming: str = worded("Above the timetable; {minutes} is the session's length.")
    part: str = worded("Above the column of parts.")
    within: str = worded("Above the column of what is in a part.")
    minutes: str = worded("Above the column of minutes.")
    outcomes: str = worded("Above the outcomes.")
    questions: str = worded("Above the questions.")
    cards: str = worded("Above the redirections of the misuse cards.")
    boundaries: str = worded("Above what the session does not do.")
    safeguarding: str = worded("Above the safeguarding line.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportWords(Described):
    """The headings of a report of a run."""

    title: str = worded("What the report is called, and its page at the close.")
    part: str = worded("Above the column of parts.")
    planned: str = worded("Above the column of planned minutes.")
    allotted: str = worded("Above the column of minutes with what was added or taken away.")
    took: str = worded("Above the column of minutes taken.")
    still_open: str = worded("Said of a run that is not closed.")
    reached: str = worded("Above the steps that were reached.")
    not_reached: str = worded("Above the steps that were not reached.")


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcesWords(Described):
    """What stands around the list of sources."""

    title: str = worded("What the list is called.")
    about: str = worded("What it tells, in one or two sentences.")
    taken: str = worded("Before what was taken from a source.")
    left_out: str = worded("Before what was left out.")
    wording: str = worded("Before whose words they are.")
    none: str = worded("Said of content that names no source.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Companion(Described):
    """Words that are the same in every session."""

    assurances: tuple[str, ...] = worded("What holds for everybody, said before a run.")
    safeguarding_line: str = worded("The fixed safeguarding line.")
    paused: str = worded("The one word on the neutral screen.")
    time_passed: str = worded("The quiet line when a part's time has passed.")
    privacy_line: str = worded("Who can read notes.")
    intruder_question: str = worded("The question to ask before keeping notes.")
    closing: tuple[str, ...] = worded("Lines for the last screen.")
    plan: PlanWords = worded("What the lines of a plan are called.")
    plan_hints: PlanHints = worded("Hints for a planned change.")
    stop_words: StopWords = worded("What stands around the words to stop with.")
    handout: HandoutWords = worded("What stands above the parts of a handout.")
    report: ReportWords = worded("What stands above the parts of a report.")
    exports: ExportWords = worded("What is said around exported notes and plans.")
    governor_page: GovernorWords = worded("What is said around the page for governors.")
    collating: CollatingWords = worded("What is said around counts over several schools.")
    sources: SourcesWords = worded("What is said around sources, listed.")
    audit: AuditWords = worded("Around the figures of an audit.")
    continuum: ContinuumWords = worded("What is said of a place on the continuum.")
    framework: FrameworkWords = worded("Around a framework in use.")
