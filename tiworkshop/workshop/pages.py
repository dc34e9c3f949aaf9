"""A step's pages: those of its reading, or one made from the step itself."""

from __future__ import annotations

from tiworkshop.agenda.timetable import Planned
from tiworkshop.library.activity import Activity
from tiworkshop.library.definition import Step
from tiworkshop.library.problem import Refused
from tiworkshop.library.shelves import Library, NotFound
from tiworkshop.readings.page import Block, Page, Span, bullets, paragraph, paragraphs


def pages_of(planned: Planned, library: Library) -> tuple[Page, ...]:
    """Return the pages of a step or activity; what can't be read says so on its page."""
    what = planned.what
    if isinstance(what, Activity):
        return (_activity_page(what),)
    if what.kind == "reading" and what.reading:
        try:
            return library.reading(what.reading).pages
        except (NotFound, Refused) as error:
            missing = f"The reading {what.reading} can't be shown. {error}"
            return (Page(what.title, (paragraph(missing),)),)
    return (_step_page(what),)


def _step_page(step: Step) -> Page:
    blocks = list(paragraphs(step.text))
    if step.questions:
        blocks.append(bullets(step.questions))
    return Page(step.title, tuple(blocks), step.reveal)


def _activity_page(activity: Activity) -> Page:
    blocks = list(paragraphs(activity.purpose, activity.task))
    if activity.examples:
        blocks.append(bullets(activity.examples))
    if activity.guidelines:
        blocks.append(
            Block("bullets", tuple(((Span(line, "dim"),),) for line in activity.guidelines))
        )
    return Page(activity.title, tuple(blocks))
