"""Questions of an activity, whatever its kind."""

from __future__ import annotations

from tiworkshop.library.activity import Item


def question_items(questions: tuple[str, ...], choices: tuple[str, ...]) -> tuple[Item, ...]:
    """Return one item a question, with these choices and a line each."""
    return tuple(
        Item(
            id=f"question-{number}",
            title=f"Question {number} of {len(questions)}",
            question=question,
            choices=choices,
            line="A line about it",
        )
        for number, question in enumerate(questions, 1)
    )
