"""Every screen with its two faces. A screen that has only one is not finished.

Faces are named by their import paths (``module:name``), so that neither loads the other. Kinds of
activity name theirs in ``library/kinds``.
"""

from __future__ import annotations

from tiworkshop.values import dataclass

_APP, _PLAIN = "tiworkshop.app", "tiworkshop.plain"


@dataclass(frozen=True, slots=True)
class Faces:
    """The class that shows a screen in the app, and the function or class that says it."""

    app: str
    plain: str


SCREENS: dict[str, Faces] = {
    "home": Faces(f"{_APP}.home.screen:HomeScreen", f"{_PLAIN}.home:ask_what_to_open"),
    "question": Faces(f"{_APP}.asking.choosing:ChoosingScreen", f"{_PLAIN}.choosing:choose"),
    "pages": Faces(f"{_APP}.asking.paged:PagesScreen", f"{_PLAIN}.paged:read_pages"),
    "coming": Faces(f"{_APP}.setup.screens:ComingScreen", f"{_PLAIN}.setup:say_coming"),
    "ready": Faces(f"{_APP}.setup.screens:ReadyScreen", f"{_PLAIN}.setup:say_ready"),
    "run": Faces(f"{_APP}.running.screen:RunScreen", f"{_PLAIN}.running.conversation:go_through"),
    "console": Faces(f"{_APP}.console.screen:ConsoleScreen", f"{_PLAIN}.console:open_console"),
    "note-beside": Faces(f"{_APP}.writing.beside:NoteBesideScreen", f"{_PLAIN}.writing:write_note"),
    "writing": Faces(f"{_APP}.writing.writing:WritingScreen", f"{_PLAIN}.writing:write_note"),
    "plan": Faces(f"{_APP}.writing.plan:PlanScreen", f"{_PLAIN}.plan:write_plan"),
    "plan-row": Faces(f"{_APP}.plan_rows:ResultRowScreen", f"{_PLAIN}.plan_rows:write_row"),
    "parked-idea": Faces(f"{_APP}.writing.parked:ParkedScreen", f"{_PLAIN}.plan:ask_of_idea"),
    "review-date": Faces(f"{_APP}.writing.row:DateScreen", f"{_PLAIN}.plan_row:hear_date"),
    "review": Faces(f"{_APP}.closing.review:ReviewScreen", f"{_PLAIN}.closing.review:Reviewing"),
    "close": Faces(f"{_APP}.closing.close:CloseScreen", f"{_PLAIN}.closing.close:say_close"),
    "audit-question": Faces(
        f"{_APP}.audit.question:QuestionScreen", f"{_PLAIN}.audit.question:answer_questions"
    ),
    "audit-figures": Faces(
        f"{_APP}.audit.figures:FiguresScreen", f"{_PLAIN}.audit.question:type_figures"
    ),
    "phase": Faces(f"{_APP}.continuum.phase:PhaseScreen", f"{_PLAIN}.continuum.flow:say_phases"),
    "levels-and-themes": Faces(
        f"{_APP}.framework.grid:GridScreen", f"{_PLAIN}.framework.reading:read_levels"
    ),
    "statements": Faces(
        f"{_APP}.framework.statements:StatementsScreen",
        f"{_PLAIN}.framework.reading:read_statements",
    ),
    "reflection": Faces(
        f"{_APP}.framework.reflection:ReflectionScreen",
        f"{_PLAIN}.framework.reflection:reflect_on_each",
    ),
    "training": Faces(
        f"{_APP}.framework.training:TrainingScreen",
        f"{_PLAIN}.framework.training:choose_covered",
    ),
    "reading": Faces(
        f"{_APP}.glossary.reading:ReadingScreen", f"{_PLAIN}.glossary.reading:read_reading"
    ),
    "finding": Faces(f"{_APP}.asking.finding:FindingScreen", f"{_PLAIN}.finding:find"),
    "commands": Faces(f"{_APP}.help.palette:PaletteScreen", f"{_PLAIN}.help:search"),
}

INSTRUMENTS: dict[str, Faces] = {
    "audit": Faces(f"{_APP}.audit.flow:open_audit", f"{_PLAIN}.audit.flow:open_audit"),
    "continuum": Faces(
        f"{_APP}.continuum.flow:open_continuum", f"{_PLAIN}.continuum.flow:open_continuum"
    ),
    "framework": Faces(
        f"{_APP}.framework.flow:open_framework", f"{_PLAIN}.framework.flow:open_framework"
    ),
    "glossary": Faces(
        f"{_APP}.glossary.flow:open_glossary", f"{_PLAIN}.glossary.flow:open_glossary"
    ),
}
"""How each kind of instrument is opened, in their order; what isn't here is part of another."""
