"""Adding up the evidence for a word. What is asked again is looked up, not made again."""

from __future__ import annotations

from functools import cache

from tiworkshop.anonymiser.weighing.evidence import Company, Question, asked, asked_of_line, said
from tiworkshop.anonymiser.weighing.note import said_by_note
from tiworkshop.anonymiser.weighing.scene import Scene
from tiworkshop.anonymiser.weighing.weights import Weights, the_weights

_MOST_REMEMBERED = 6144


class _Sums(dict[Question, int]):
    """The sum of the weights of each answer; a question holds codes, never a word of a text.

    When it is full, what isn't asked again until it is full once more is forgotten.
    """

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._older: dict[Question, int] = {}

    def __missing__(self, question: Question) -> int:
        if len(self) >= _MOST_REMEMBERED:
            self._older = dict(self)
            self.clear()
        total = self._older.get(question)
        if total is None:
            make, *given = question
            total = self._weights.total(make(*given))
        self[question] = total
        return total


class Scales:
    """Weights, and the sums that were asked for before."""

    def __init__(self, weights: Weights) -> None:
        self.steps = weights.steps
        self._weights = weights
        self._sums = _Sums(weights)

    def weigh_company(self, scene: Scene, index: int, company: Company) -> int:
        """The weight of a word and of the words around it: what speaks for each type at once."""
        of_codes = sum(map(self._sums.__getitem__, asked(scene, index, company)))
        return of_codes + self._weights.total(said(scene, index, company))

    def weigh_note(self, scene: Scene, index: int) -> int:
        """The weight of what the rest of the note says of a word."""
        of_codes = sum(map(self._sums.__getitem__, asked_of_line(scene, index)))
        return of_codes + self._weights.total(said_by_note(scene, index))


@cache
def the_scales() -> Scales:
    """Scales with the weights that come with the engine."""
    return Scales(the_weights())
