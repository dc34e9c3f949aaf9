"""The companion's own fixed words, kept as content and not in code."""

from __future__ import annotations

from tiworkshop.library.described import Described, described, example_of
from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanHints(Described):
    """One short hint for each line of a plan."""

    change: str = described(
        "What a planned change is.",
        "One change to a system, in a sentence a supply teacher would understand.",
    )
    lens: str = described(
        "Which lens it is seen through.", "The lens it serves most. One is enough."
    )
    lead_role: str = described(
        "Who leads, as a role.", "A role, never a name, such as deputy head or office manager."
    )
    first_step: str = described(
        "The first small step.", "Something one person could do within two weeks, in under an hour."
    )
    makes_room: str = described(
        "What stops so that it fits.",
        "What stops or shrinks so that this fits, such as a meeting, a form or a duty.",
    )
    review_date: str = described(
        "When to look again.", "A date inside a 90-day cycle, when you keep, adjust or stop."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class StopWords(Described):
    """What stands around the words to pause or stop a session with."""

    title: str = described("What these words are called.", "Words for the facilitator")
    contact: str = described("Above the school's safeguarding contact.", "Who to go to")
    missing: str = described(
        "How to fill in the contact; said when there is none.",
        "Your school's contact can stand here.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoutWords(Described):
    """The headings of a handout."""

    coming: str = described(
        "Above the timetable; {minutes} is the session's length.",
        "What is coming, in {minutes} minutes",
    )
    part: str = described("Above the column of parts.", "Part")
    within: str = described("Above the column of what is in a part.", "In it")
    minutes: str = described("Above the column of minutes.", "Minutes")
    outcomes: str = described("Above the outcomes.", "What you leave with")
    questions: str = described("Above the questions.", "To think about")
    cards: str = described("Above the redirections of the misuse cards.", "When talk drifts")
    boundaries: str = described(
        "Above what the session does not do.", "What this session does not do"
    )
    safeguarding: str = described("Above the safeguarding line.", "Safeguarding comes first")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportWords(Described):
    """The headings of a report of a run."""

    title: str = described(
        "What the report is called, and its page at the close.", "How the time went"
    )
    part: str = described("Above the column of parts.", "Part")
    planned: str = described("Above the column of planned minutes.", "Minutes planned")
    allotted: str = described(
        "Above the column of minutes with what was added or taken away.", "Minutes with changes"
    )
    took: str = described("Above the column of minutes taken.", "Minutes taken")
    still_open: str = described(
        "Said of a run that is not closed.", "This run is still open. Its time is told up to now."
    )
    reached: str = described("Above the steps that were reached.", "What was reached")
    not_reached: str = described(
        "Above the steps that were not reached.", "Not reached, and that is fine"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Companion(Described):
    """Words that are the same in every session."""

    assurances: tuple[str, ...] = described(
        "What holds for everybody, said before a run.",
        ["Anybody may pass, step out or stop at any point, without giving a reason."],
    )
    safeguarding_line: str = described(
        "The fixed safeguarding line.",
        "This does not replace safeguarding procedures; follow those first.",
    )
    paused: str = described("The one word on the neutral screen.", "Paused")
    time_passed: str = described(
        "The quiet line when a part's time has passed.",
        "This part's time has passed. Stay, or move on.",
    )
    privacy_line: str = described(
        "Who can read notes.",
        "Notes stay on this machine, in your own account.",
    )
    intruder_question: str = described(
        "The question to ask before keeping notes.",
        "Could somebody who knows this school tell who is meant?",
    )
    closing: tuple[str, ...] = described(
        "Lines for the last screen.", ["What was not reached can wait. It may not be needed."]
    )
    plan_hints: PlanHints = described("Hints for a planned change.", example_of(PlanHints))
    stop_words: StopWords = described(
        "What stands around the words to stop with.", example_of(StopWords)
    )
    handout: HandoutWords = described(
        "What stands above the parts of a handout.", example_of(HandoutWords)
    )
    report: ReportWords = described(
        "What stands above the parts of a report.", example_of(ReportWords)
    )
