"""The likeliest labels for words that stand together: each label leans on the one before it."""

from __future__ import annotations

from collections.abc import Sequence

Scores = Sequence[int]


def best_path(scores: Sequence[Scores], steps: Sequence[Scores]) -> list[int]:
    """The labels with the highest sum of their scores and of the steps between them.

    `scores` holds one row a word with one score a label; `steps[from][to]` is a square table.
    """
    if not scores:
        return []
    totals = list(scores[0])
    choices: list[list[int]] = []
    labels = range(len(totals))
    for row in scores[1:]:
        chosen = [_best(totals, steps, to) for to in labels]
        totals = [totals[chosen[to]] + steps[chosen[to]][to] + row[to] for to in labels]
        choices.append(chosen)
    label = max(labels, key=totals.__getitem__)
    path = [label]
    for chosen in reversed(choices):
        label = chosen[label]
        path.append(label)
    return path[::-1]


def _best(totals: Sequence[int], steps: Sequence[Scores], to: int) -> int:
    best, most = 0, totals[0] + steps[0][to]
    for label in range(1, len(totals)):
        found = totals[label] + steps[label][to]
        if found > most:
            best, most = label, found
    return best
