"""The page that a step or an activity is read from, made of its own words."""

from __future__ import annotations

from tiworkshop.library.activity import Activity
from tiworkshop.library.definition import Step
from tiworkshop.readings.page import Block, Page, Span, bullets, paragraphs


def step_page(step: Step) -> Page:
    """Return the page of a step that is no reading."""
    blocks = list(paragraphs(step.text))
    if step.questions:
        blocks.append(bullets(step.questions))
    return Page(step.title, tuple(blocks), step.reveal)


def activity_page(activity: Activity) -> Page:
    """Return the page before an activity's items."""
    blocks = list(paragraphs(activity.purpose, activity.task))
    if activity.examples:
        blocks.append(bullets(activity.examples))
    if activity.guidelines:
        blocks.append(
            Block("bullets", tuple(((Span(line, "dim"),),) for line in activity.guidelines))
        )
    return Page(activity.title, tuple(blocks))
