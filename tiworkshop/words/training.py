"""What is said, and what can be done, while a training plan is made."""

from __future__ import annotations

from tiworkshop.instruments.framework.training import Cell, Coverage, State
from tiworkshop.instruments.framework.training_sheet import TrainingPlanning, TrainingSheet
from tiworkshop.instruments.framework.whole import WholeFramework
from tiworkshop.notes.redacting import RedactedSheet
from tiworkshop.readings.page import Page, bullets, paragraph
from tiworkshop.words.choice import Choice
from tiworkshop.words.command import Command
from tiworkshop.words.framework_reading import level_short

PRIVATE = "Private"
HEADING = "What the training covers"
OFFER_HEADING = "What is the offer called?"
OFFER_HINT = "One line, such as: September training day. A role or a provider, never a person."
WHICH_LEVEL = "Which level?"
WHICH_THEME = "Which theme?"
WHICH_PARTS = "What does it cover?"
NOTHING_YET = "Nothing is covered yet. What you do is saved as you go."
NOTHING_TO_UNDO = "Nothing to take back."
TAKEN_BACK = "Taken back."
KEPT = "Kept with today's date."
THE_PLAN = "the training plan"
BOTH = "0"
_STATES: tuple[State, ...] = ("covered", "thin", "missing")

COVER = Command("training.cover", ("enter", "space"), "cover", "cover", "Cover it, or not.", 0)
KNOWLEDGE = Command(
    "training.knowledge", ("1",), "part(1)", "knowledge", "Knowledge alone, or not.", 2
)
SKILLS = Command("training.skills", ("2",), "part(2)", "skills", "Skills alone, or not.", 2)
OFFER = Command("training.offer", ("e",), "offer", "name", "Write what the offer is called.", 4)
RESULT = Command("training.result", ("r",), "result", "result", "Covered, thin and missing.", 2)
KEEP = Command("training.keep", ("k",), "keep", "keep", "Check it, and keep it with a date.", 3)
DOWN = Command("training.down", ("down", "n"), "down", "", "Mark the next theme.")
UP = Command("training.up", ("up", "p"), "up", "", "Mark the theme before.")
RIGHT = Command("training.right", ("right",), "right", "", "Mark the next level.")
LEFT = Command("training.left", ("left",), "left", "", "Mark the level before.")
UNDO = Command("training.undo", ("u",), "undo", "", "Take back the last change.")
BACK = Command("screen.back", ("escape",), "back", "", "Go back one level; it is saved.", 1)
TRAINING_COMMANDS = (
    COVER,
    KNOWLEDGE,
    SKILLS,
    RESULT,
    KEEP,
    OFFER,
    DOWN,
    UP,
    RIGHT,
    LEFT,
    UNDO,
    BACK,
)


def cell_mark(cell: Cell | None) -> str:
    """Return what is covered of a cell: [KS], [K·], [·S] or [··]; empty for no cell."""
    if cell is None:
        return ""
    return f"[{''.join(part.id[-1] if part.covered else '·' for part in cell.parts)}]"


def cell_words(cell: Cell, whole: WholeFramework) -> str:
    """Return how much of a theme at a level is covered, then of which level and parts."""
    parts = (
        f"{part.part}: {part.statements}{'' if part.covered else ' not'} covered"
        for part in cell.parts
    )
    counted = f"{cell.id} · {cell.covered} of {cell.statements} statements"
    return f"{counted} · {level_short(whole, cell.level)} · {', '.join(parts)}"


def counts_words(coverage: Coverage) -> str:
    """Return how many are covered, thin and missing."""
    return ", ".join(f"{len(coverage.being(state))} {state}" for state in _STATES)


def part_choices(cell: Cell, whole: WholeFramework) -> list[Choice]:
    """Return both parts together and each alone; an id is the part's number, 0 for both."""
    titles = {part.id: part.title for part in whole.framework.parts}
    return [
        Choice(BOTH, "All of it", cell.state),
        *(
            Choice(
                str(number),
                titles.get(part.part, part.part),
                f"{part.statements} statements, {'covered' if part.covered else 'not covered'}",
            )
            for number, part in enumerate(cell.parts, 1)
        ),
    ]


def kept_pages(result: RedactedSheet, planning: TrainingPlanning) -> tuple[Page, ...]:
    """Return what would be kept: the offer's name, and how much is covered."""
    sheet = TrainingSheet(result.sheet)
    covered = [cell for cell in planning.coverage.cells if cell.state != "missing"]
    lines = tuple(f"{cell.id} {cell.theme.title}: {cell.state}" for cell in covered)
    offer = [paragraph(sheet.offer, "bold")] if sheet.offer else []
    counted = paragraph(f"{counts_words(planning.coverage)}.")
    return (Page("What will be kept", (*offer, counted, bullets(lines))),)
