"""What exports say around notes, plans and counts, kept as content and not in code."""

from __future__ import annotations

from tiworkshop.library.described import Described, worded
from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportWords(Described):
    """Around exported notes and plans."""

    title: str = worded("What the notes of several runs are called.")
    read_again: str = worded("What the check does, and that notes are read once more.")
    minutes: str = worded("How long a session was; {minutes} is its length.")
    nothing: str = worded("Said of notes in which nothing stands.")
    kind: str = worded("Above the column of what a row is.")
    day: str = worded("Above the column of days.")
    about: str = worded("Above the column of what a row is about.")
    question: str = worded("Above the column of questions.")
    choice: str = worded("Above the column of choices.")
    text: str = worded("Above the column of texts.")
    note: str = worded("What a row of a note is called.")
    review: str = worded("A review date's entry in a calendar. It doesn't say what is planned.")


@dataclass(frozen=True, slots=True, kw_only=True)
class GovernorWords(Described):
    """Around the page for governors."""

    title: str = worded("What the page is called.")
    about: str = worded("What it is, and what it isn't.")
    plans: str = worded("Above the planned changes.")
    no_plans: str = worded("Said when there is none.")
    audit: str = worded("Above the audit.")
    strengths: str = worded("Above what stands well.")
    wanted: str = worded("Above where talk is wanted.")
    place: str = worded("Above the place on the continuum.")
    time: str = worded("Above the time a session took.")
    run: str = worded("One session; {title}, {minutes} taken and {planned} planned.")
    ask: str = worded("Above questions that governors can ask.")
    questions: tuple[str, ...] = worded("The questions.")


@dataclass(frozen=True, slots=True, kw_only=True)
class CollatingWords(Described):
    """Around counts over several schools or teams."""

    title: str = worded("What the counts are called.")
    about: str = worded("How many {groups} there are, and that less than {least} is hidden.")
    no_text: str = worded("That no text is in it.")
    again: str = worded("When to collate again; {least} is the least count shown.")
    about_what: str = worded("Above the column of what a count is about.")
    group: str = worded("Above the column of answers.")
    count: str = worded("Above the column of counts.")
    hidden: str = worded("In place of a count that is hidden.")
    whole_hidden: str = worded("In place of counts that are all hidden.")
    nothing: str = worded("Said when no file has anything to count.")
    not_answered: str = worded("Groups that gave no answer.")
    section: str = worded("An audit's {section} from a {perspective}.")
    position: str = worded("A position from one {level} up to the {next}, of {levels}.")
    last_position: str = worded("The last {level} of {levels}, which has no next.")
    place: str = worded("Places on a {continuum}.")
    plans: str = worded("Whether a change is planned.")
    plan_and_date: str = worded("One is, with a review date.")
    plan_only: str = worded("One is, without a review date.")
    no_plan: str = worded("None is.")
    lenses: str = worded("Lenses of planned changes.")
    standing: str = worded("Whether some planned change stands as {standing}.")
    some_stand: str = worded("One or more do.")
    none_stand: str = worded("None does.")
    choice: str = worded("What was chosen for an {item} of an {activity}.")
