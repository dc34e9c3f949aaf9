"""Score writers whose notes the weights haven't seen: `python -m tools.weights.crossing`.

Whole writers are left out in turn; the weights are learned from all others and the left-out notes
are redacted by the whole engine.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from tests.anonymiser.marked import Note, read_notes
from tests.anonymiser.report import say_figures
from tests.anonymiser.scoring import Score, score
from tiworkshop.anonymiser.weighing import weigher
from tiworkshop.anonymiser.weighing.scales import Scales
from tiworkshop.anonymiser.weighing.weights import Weights
from tools.weights.build import taught
from tools.weights.learning import Regularisation, learn

LEANINGS = (0, 32, 64, 96, 128, 160)


def main() -> None:
    """Parse the arguments, learn once a fold, and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--folds", nargs="+", default=["w19,w20", "w21,w22"], help="writers left out together"
    )
    parser.add_argument("--leanings", nargs="+", type=int, default=LEANINGS)
    parser.add_argument("--details", action="store_true", help="by type and tag, and each miss")
    arguments = parser.parse_args()
    notes = read_notes(held_out=False)
    scores = crossed(notes, [fold.split(",") for fold in arguments.folds], arguments.leanings)
    for leaning, result in scores.items():
        sys.stdout.write(f"leaning {leaning:4}  {summary(result)}\n")
        if arguments.details:
            say_details(result)


def crossed(
    notes: Sequence[Note], folds: Iterable[Sequence[str]], leanings: Sequence[int]
) -> dict[int, Score]:
    """For each leaning the score over all left-out notes."""
    results = {leaning: Score() for leaning in leanings}
    for fold in folds:
        weights = learn(taught(note for note in notes if note.writer not in fold), Regularisation())
        left_out = [note for note in notes if note.writer in fold]
        for leaning in leanings:
            with lent(weights, leaning):
                results[leaning].add(score(left_out))
    return results


@contextmanager
def lent(weights: Weights, leaning: int) -> Iterator[None]:
    """Let the engine use other weights for a while."""
    scales = Scales(weights)
    own = weigher.the_scales, weigher.LEANING
    try:
        weigher.the_scales, weigher.LEANING = lambda: scales, leaning  # type: ignore[assignment]
        yield
    finally:
        weigher.the_scales, weigher.LEANING = own  # type: ignore[assignment]


def summary(result: Score) -> str:
    """One line."""
    groups = ("person", "school", "place", "#word-name", "#lower-case", "#titled", "#structured")
    by_group = "  ".join(f"{group.strip('#')} {result.recall(group):.3f}" for group in groups)
    return (
        f"recall {result.recall():.3f}  precision {result.precision:.3f}"
        f"  harm {result.harm:.3f}  {by_group}"
    )


def say_details(result: Score) -> None:
    """Everything that is counted, and each miss and wrong span."""
    say_figures(result)
    for name, entries in (("MISSED", result.missed), ("WRONG", result.wrong)):
        for entry in entries:
            sys.stdout.write(f"{name} {' | '.join(entry)}\n")


if __name__ == "__main__":
    main()
