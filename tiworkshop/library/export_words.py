"""What exports say around notes, plans and counts, kept as content and not in code."""

from __future__ import annotations

from tiworkshop.library.described import Described, described
from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportWords(Described):
    """Around exported notes and plans."""

    title: str = described("What the notes of several runs are called.")
    read_again: str = described("What the check does, and that notes are read once more.")
    minutes: str = described("How long a session was; {minutes} is its length.")
    nothing: str = described("Said of notes in which nothing stands.")
    plan: str = described("Above a planned change.")
    change: str = described("Before the change itself.")
    lens: str = described("Before its lens.")
    lead_role: str = described("Before the role that leads.")
    first_step: str = described("Before the first step.")
    makes_room: str = described("Before what makes room.")
    review_date: str = described("Before the review date.")
    kind: str = described("Above the column of what a row is.")
    day: str = described("Above the column of days.")
    about: str = described("Above the column of what a row is about.")
    question: str = described("Above the column of questions.")
    choice: str = described("Above the column of choices.")
    text: str = described("Above the column of texts.")
    note: str = described("What a row of a note is called.")
    review: str = described("A review date's entry in a calendar. It doesn't say what is planned.")


@dataclass(frozen=True, slots=True, kw_only=True)
class GovernorWords(Described):
    """Around the page for governors."""

    title: str = described("What the page is called.")
    about: str = described("What it is, and what it isn't.")
    plans: str = described("Above the planned changes.")
    no_plans: str = described("Said when there is none.")
    audit: str = described("Above the audit.")
    strengths: str = described("Above what stands well.")
    wanted: str = described("Above where talk is wanted.")
    place: str = described("Above the place on the continuum.")
    time: str = described("Above the time a session took.")
    run: str = described("One session; {title}, {minutes} taken and {planned} planned.")
    ask: str = described("Above questions that governors can ask.")
    questions: tuple[str, ...] = described("The questions.")


@dataclass(frozen=True, slots=True, kw_only=True)
class CollatingWords(Described):
    """Around counts over several schools or teams."""

    title: str = described("What the counts are called.")
    about: str = described("How many {groups} there are, and that less than {least} is hidden.")
    no_text: str = described("That no text is in it.")
    again: str = described("When to collate again; {least} is the least count shown.")
    about_what: str = described("Above the column of what a count is about.")
    group: str = described("Above the column of answers.")
    count: str = described("Above the column of counts.")
    hidden: str = described("In place of a count that is hidden.")
    whole_hidden: str = described("In place of counts that are all hidden.")
    nothing: str = described("Said when no file has anything to count.")
    not_answered: str = described("Groups that gave no answer.")
    section: str = described("An audit's {section} from a {perspective}.")
    position: str = described("A position from one {level} up to the {next}, of {levels}.")
    last_position: str = described("The last {level} of {levels}, which has no next.")
    place: str = described("Places on a {continuum}.")
    plans: str = described("Whether a change is planned.")
    plan_and_date: str = described("One is, with a review date.")
    plan_only: str = described("One is, without a review date.")
    no_plan: str = described("None is.")
    lenses: str = described("Lenses of planned changes.")
    choice: str = described("What was chosen for an {item} of an {activity}.")
