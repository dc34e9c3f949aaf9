"""What documents about instruments say around the figures, kept as content and not in code."""

from __future__ import annotations

from tiworkshop.library.described import Described, described
from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultWords(Described):
    """Around the result of an audit."""

    summary: str = described("What a position is, and what it isn't.")
    section: str = described("Above the column of sections.")
    whole: str = described("The row of the whole audit.")
    position: str = described("Above the column of positions; {levels} is the last level.")
    none: str = described("In place of figures where nothing was assessed.")
    in_words: str = described("In place of a position where shares are told in words.")
    level: str = described("Above the column of levels.")
    total: str = described("Above the column of totals, in per cent points.")
    mean: str = described("Above the column of mean shares.")
    sections: str = described("Above the sections' shares, drawn.")
    legend: str = described("How to read the drawing; {percent} is what a digit stands for.")
    questions: str = described("Above all questions.")
    question: str = described("Above the column of questions.")
    shares: str = described("Above the column of shares, in the levels' order.")
    evidence: str = described("Above the evidence.")
    draft: str = described("A question whose shares don't make 100.")
    few_people: str = described("Why a question is told in words.")
    nothing: str = described("Said when no question was assessed.")
    other_version: str = described("Said when {then} and {now} are different versions.")
    unknown: str = described("Said of answers to questions that the audit no longer has.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareWords(Described):
    """Shares in words, where figures could point at one person; {level} is a level's number."""

    all: str = described("The whole share.")
    most: str = described("60 per cent and more.")
    half: str = described("About half: 40 per cent and more.")
    some: str = described("Less than that.")


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkWords(Described):
    """Around what to talk about."""

    strengths: str = described("Above the strengths.")
    strong: str = described("What makes a strength.")
    furthest: str = described("Said instead when no question is a strength by that rule yet.")
    wanted: str = described("Above the questions where talk is most wanted.")
    begin: str = described("How to take them.")
    new: str = described("Much is new.")
    apart: str = described("People are far apart.")
    draft: str = described("The shares don't add up yet.")
    unsure: str = described("Nothing was assessed, but something was written.")


@dataclass(frozen=True, slots=True, kw_only=True)
class SideWords(Described):
    """Around perspectives side by side."""

    title: str = described("What the document is called; {audit} is the audit's title.")
    apart: str = described("That views are never averaged.")
    differences: str = described("Above the differences.")
    difference: str = described("One of them, as a question; {higher} and {lower} are views.")
    no_difference: str = described("Said when there is none.")
    some: str = described("Above questions that some views assessed and others didn't.")


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeWords(Described):
    """Around an audit over time."""

    title: str = described("What the document is called; {audit} is the audit's title.")
    clearer: str = described("That a lower figure can mean clearer sight.")
    every_time: str = described("Above the column of how many were assessed every time.")
    lines: str = described("Above the sections' lines, drawn.")
    legend: str = described("How to read the drawing.")
    between: str = described("Above a comparison of two days, {before} and {after}.")
    compared: str = described("How many questions are compared: {compared} of {asked}.")
    towards: str = described("Above what moved towards the far end; {levels} is the last level.")
    away: str = described("Above what moved away from it.")
    same: str = described("How many stayed: {count}.")
    moved: str = described("One that moved, from {before} to {after}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionPlanWords(Described):
    """The lines of an action plan."""

    title: str = described("Above the plan.")
    questions: str = described("The evidence: numbers of questions.")
    priority: str = described("What it is about.")
    action: str = described("What will be done.")
    lead_role: str = described("Who leads, as a role.")
    time_and_resources: str = described("What it takes.")
    makes_room: str = described("What stops so that it fits.")
    by_when: str = described("When it should be in place.")
    success_criteria: str = described("How one will know.")
    monitored_by: str = described("Who looks at it, as a role.")
    review_date: str = described("When to look again.")


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditWords(Described):
    """Everything that documents say around an audit's figures."""

    result: ResultWords = described("Around a result.")
    in_words: ShareWords = described("Shares in words.")
    talk: TalkWords = described("Around what to talk about.")
    side: SideWords = described("Around perspectives side by side.")
    time: TimeWords = described("Around an audit over time.")
    plan: ActionPlanWords = described("The lines of an action plan.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ContinuumWords(Described):
    """Around a place on the continuum."""

    place: str = described("Above the place.")
    no_score: str = described("What a place is, and what it isn't.")
    seen: str = described("Above what is seen already.")
    nothing_seen: str = described("Said when nothing was ticked.")
    evidence: str = described("Above evidence for the place as a whole.")
    over_time: str = described("What the document is called; {continuum} is the title.")
    day: str = described("Above the column of days.")
    new_signs: str = described("Above what is seen now and was not seen the time before.")
    back: str = described("Said whenever places of several days are shown.")
    unknown: str = described("Said of a place that the continuum no longer has.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReflectionWords(Described):
    """Around a team's reflection on a framework; {level} is a level with its scale."""

    title: str = described("What the document is called; {team} is the team.")
    about: str = described("What a reflection is, and what it isn't.")
    counted: str = described("How many answers count: {n}, and {aside} that don't.")
    strengths: str = described("Above what is in place.")
    no_strengths: str = described("Said when nothing is in place yet.")
    some: str = described("Above what is there in part.")
    growth: str = described("Above what is not there yet.")
    no_growth: str = described("Said when nothing is not there yet.")
    not_our_role: str = described("Above what is not for this team's role.")
    passed: str = described("How many were passed: {count}.")
    themes: str = described("Above the table of themes.")
    theme: str = described("Above the column of themes.")
    whole: str = described("Above the column of answers to a theme as a whole.")
    in_place_column: str = described("Above the column of statements in place.")
    some_column: str = described("Above the column of statements there in part.")
    not_yet_column: str = described("Above the column of statements not there yet.")
    n: str = described("Above the column of how many statements count.")
    n_of: str = described("How many count of how many there are: {n} of {asked}.")
    notes: str = described("Above notes on what has no answer.")
    nothing: str = described("Said while nothing is answered.")
    other_version: str = described("Said when {then} and {now} are different versions.")
    unknown: str = described("Said of answers to what the framework no longer has: {ids}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReflectionTimeWords(Described):
    """Around a team's reflections over time."""

    title: str = described("What the document is called; {team} is the team.")
    clearer: str = described("That a step back can mean clearer sight.")
    day: str = described("Above the column of days.")
    between: str = described("Above a comparison of two days, {before} and {after}.")
    compared: str = described("How many are compared: {compared}, answered both times.")
    further: str = described("Above what is further along.")
    less_far: str = described("Above what is less far along.")
    same: str = described("How many stayed: {count}.")
    moved: str = described("One that moved, from {before} to {after}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingWords(Described):
    """Around what training covers of a framework."""

    title: str = described("What the document is called.")
    offer: str = described("Before what the offer is called.")
    about: str = described("What it shows, and what it doesn't.")
    rule: str = described("What covered, thin and missing mean.")
    covered: str = described("Above what is covered.")
    thin: str = described("Above what is thin.")
    missing: str = described("Above what is missing.")
    none: str = described("Said where a list would be empty.")
    grid: str = described("Above the table of themes and levels.")
    theme: str = described("Above the column of themes.")
    level: str = described("Above the column of a level; {number} and {of}.")
    count: str = described("Statements in covered parts: {covered} of {statements}.")
    only: str = described("What a thin one has: {part}.")
    specialist: str = described("Why a level without themes is left out; {level} names it.")


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameworkWords(Described):
    """Everything that documents say around a framework in use."""

    reflection: ReflectionWords = described("Around a team's reflection.")
    time: ReflectionTimeWords = described("Around reflections over time.")
    training: TrainingWords = described("Around a training plan.")
