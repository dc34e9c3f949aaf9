"""What documents about instruments say around the figures, kept as content and not in code."""

from __future__ import annotations

from tiworkshop.library.described import Described, worded
from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultWords(Described):
    """Around the result of an audit."""

    summary: str = worded("What a position is, and what it isn't.")
    section: str = worded("Above the column of sections.")
    whole: str = worded("The row of the whole audit.")
    position: str = worded("Above the column of positions; {levels} is the last level.")
    none: str = worded("In place of figures where nothing was assessed.")
    in_words: str = worded("In place of a position where shares are told in words.")
    level: str = worded("Above the column of levels.")
    total: str = worded("Above the column of totals, in per cent points.")
    mean: str = worded("Above the column of mean shares.")
    sections: str = worded("Above the sections' shares, drawn.")
    legend: str = worded("How to read the drawing; {percent} is what a digit stands for.")
    questions: str = worded("Above all questions.")
    question: str = worded("Above the column of questions.")
    shares: str = worded("Above the column of shares, in the levels' order.")
    evidence: str = worded("Above the evidence.")
    draft: str = worded("A question whose shares don't make 100.")
    few_people: str = worded("Why a question is told in words.")
    nothing: str = worded("Said when no question was assessed.")
    other_version: str = worded("Said when {then} and {now} are different versions.")
    unknown: str = worded("Said of answers to questions that the audit no longer has.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareWords(Described):
    """Shares in words, where figures could point at one person; {level} is a level's number."""

    all: str = worded("The whole share.")
    most: str = worded("60 per cent and more.")
    half: str = worded("About half: 40 per cent and more.")
    some: str = worded("Less than that.")


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkWords(Described):
    """Around what to talk about."""

    strengths: str = worded("Above the strengths.")
    strong: str = worded("What makes a strength.")
    furthest: str = worded("Said instead when no question is a strength by that rule yet.")
    wanted: str = worded("Above the questions where talk is most wanted.")
    begin: str = worded("How to take them.")
    new: str = worded("Much is new.")
    apart: str = worded("People are far apart.")
    draft: str = worded("The shares don't add up yet.")
    unsure: str = worded("Nothing was assessed, but something was written.")


@dataclass(frozen=True, slots=True, kw_only=True)
class SideWords(Described):
    """Around perspectives side by side."""

    title: str = worded("What the document is called; {audit} is the audit's title.")
    apart: str = worded("That views are never averaged.")
    differences: str = worded("Above the differences.")
    difference: str = worded("One of them, as a question; {higher} and {lower} are views.")
    no_difference: str = worded("Said when there is none.")
    some: str = worded("Above questions that some views assessed and others didn't.")


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeWords(Described):
    """Around an audit over time."""

    title: str = worded("What the document is called; {audit} is the audit's title.")
    clearer: str = worded("That a lower figure can mean clearer sight.")
    every_time: str = worded("Above the column of how many were assessed every time.")
    lines: str = worded("Above the sections' lines, drawn.")
    legend: str = worded("How to read the drawing.")
    between: str = worded("Above a comparison of two days, {before} and {after}.")
    compared: str = worded("How many questions are compared: {compared} of {asked}.")
    towards: str = worded("Above what moved towards the far end; {levels} is the last level.")
    away: str = worded("Above what moved away from it.")
    same: str = worded("How many stayed: {count}.")
    moved: str = worded("One that moved, from {before} to {after}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditWords(Described):
    """Everything that documents say around an audit's figures."""

    result: ResultWords = worded("Around a result.")
    in_words: ShareWords = worded("Shares in words.")
    talk: TalkWords = worded("What is said of what to talk about.")
    side: SideWords = worded("What is said of views side by side.")
    time: TimeWords = worded("What is said of one audit on several days.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ContinuumWords(Described):
    """Around a place on the continuum."""

    place: str = worded("Above the place.")
    no_score: str = worded("What a place is, and what it isn't.")
    seen: str = worded("Above what is seen already.")
    nothing_seen: str = worded("Said when nothing was ticked.")
    evidence: str = worded("Above evidence for the place as a whole.")
    over_time: str = worded("What the document is called; {continuum} is the title.")
    day: str = worded("Above the column of days.")
    new_signs: str = worded("Above what is seen now and was not seen the time before.")
    back: str = worded("Said whenever places of several days are shown.")
    unknown: str = worded("Said of a place that the continuum no longer has.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReflectionWords(Described):
    """Around a team's reflection on a framework; {level} is a level with its scale."""

    title: str = worded("What the document is called; {team} is the team.")
    about: str = worded("What a reflection is, and what it isn't.")
    counted: str = worded("How many answers count: {n}, and {aside} that don't.")
    strengths: str = worded("Above what is in place.")
    no_strengths: str = worded("Said when nothing is in place yet.")
    some: str = worded("Above what is there in part.")
    growth: str = worded("Above what is not there yet.")
    no_growth: str = worded("Said when nothing is not there yet.")
    not_our_role: str = worded("Above what is not for this team's role.")
    passed: str = worded("How many were passed: {count}.")
    themes: str = worded("Above the table of themes.")
    theme: str = worded("Above the column of themes.")
    whole: str = worded("Above the column of answers to a theme as a whole.")
    in_place_column: str = worded("Above the column of statements in place.")
    some_column: str = worded("Above the column of statements there in part.")
    not_yet_column: str = worded("Above the column of statements not there yet.")
    n: str = worded("Above the column of how many statements count.")
    n_of: str = worded("How many count of how many there are: {n} of {asked}.")
    notes: str = worded("Above notes on what has no answer.")
    nothing: str = worded("Said while nothing is answered.")
    other_version: str = worded("Said when {then} and {now} are different versions.")
    unknown: str = worded("Said of answers to what the framework no longer has: {ids}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReflectionTimeWords(Described):
    """Around a team's reflections over time."""

    title: str = worded("What the document is called; {team} is the team.")
    clearer: str = worded("That a step back can mean clearer sight.")
    day: str = worded("Above the column of days.")
    between: str = worded("Above a comparison of two days, {before} and {after}.")
    compared: str = worded("How many are compared: {compared}, answered both times.")
    further: str = worded("Above what is further along.")
    less_far: str = worded("Above what is less far along.")
    same: str = worded("How many stayed: {count}.")
    moved: str = worded("One that moved, from {before} to {after}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingWords(Described):
    """Around what training covers of a framework."""

    title: str = worded("What the document is called.")
    offer: str = worded("Before what the offer is called.")
    about: str = worded("What it shows, and what it doesn't.")
    rule: str = worded("What covered, thin and missing mean.")
    covered: str = worded("Above what is covered.")
    thin: str = worded("Above what is thin.")
    missing: str = worded("Above what is missing.")
    none: str = worded("Said where a list would be empty.")
    grid: str = worded("Above the table of themes and levels.")
    theme: str = worded("Above the column of themes.")
    level: str = worded("Above the column of a level; {number} and {of}.")
    count: str = worded("Statements in covered parts: {covered} of {statements}.")
    only: str = worded("What a thin one has: {part}.")
    specialist: str = worded("Why a level without themes is left out; {level} names it.")


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameworkWords(Described):
    """Everything that documents say around a framework in use."""

    reflection: ReflectionWords = worded("Around a team's reflection.")
    time: ReflectionTimeWords = worded("Around reflections over time.")
    training: TrainingWords = worded("Around a training plan.")
