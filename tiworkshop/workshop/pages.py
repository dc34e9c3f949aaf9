"""A step's pages: those of its reading, or one made from the step itself."""

from __future__ import annotations

from tiworkshop.agenda.timetable import Planned
from tiworkshop.library.activity import Activity
from tiworkshop.library.problem import Refused
from tiworkshop.library.shelves import Library, NotFound
from tiworkshop.library.step_page import activity_page, step_page
from tiworkshop.readings.page import Page, paragraph


def pages_of(planned: Planned, library: Library, *, terms_marked: bool = False) -> tuple[Page, ...]:
    """Return the pages of a step or activity; what can't be read says so on its page.

    Terms of the glossary are marked in readings where that is asked for: for one person alone.
    """
    what = planned.what
    if isinstance(what, Activity):
        return (activity_page(what),)
    if what.kind == "reading" and what.reading:
        try:
            pages = library.reading(what.reading).pages
            return _with_marks(pages, library) if terms_marked else pages
        except (NotFound, Refused):
            # A room sees this: no path, no line of a file.
            missing = f"The reading {what.reading} can't be shown. tiworkshop check says why."
            return (Page(what.title, (paragraph(missing),)),)
    return (step_page(what),)


def _with_marks(pages: tuple[Page, ...], library: Library) -> tuple[Page, ...]:
    from tiworkshop.workshop.terms import glossary_in, marked

    glossary = glossary_in(library)
    return marked(pages, glossary) if glossary else pages
