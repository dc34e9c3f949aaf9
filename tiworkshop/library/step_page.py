"""The page that a step or an activity is read from, made of its own words."""

from __future__ import annotations

from tiworkshop.library.activity import Activity
from tiworkshop.library.definition import Step
from tiworkshop.readings.page import Block, Page, Span, bullets, paragraph


def step_page(step: Step) -> Page:
    """Return the page of a step that is no reading."""
    blocks = [paragraph(step.text)] if step.text else []
    if step.questions:
        blocks.append(bullets(step.questions))
    return Page(step.title, tuple(blocks), step.reveal)


def activity_page(activity: Activity) -> Page:
    """Return the page before an activity's items."""
    blocks: list[Block] = [paragraph(text) for text in (activity.purpose, activity.task) if text]
    if activity.examples:
        blocks.append(bullets(activity.examples))
    if activity.guidelines:
        blocks.append(
            Block("bullets", tuple(((Span(line, "dim"),),) for line in activity.guidelines))
        )
    return Page(activity.title, tuple(blocks))
