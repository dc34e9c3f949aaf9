"""Learn the engine's weights from the development notes: `python -m tools.weights.build`.

The same notes, word store and packages give the same files, byte for byte.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.anonymiser.marked import Note, read_notes
from tiworkshop.anonymiser.data import FOLDER
from tiworkshop.anonymiser.weighing.weights import write
from tools.weights.forgetting import forgetting
from tools.weights.learning import Example, Regularisation, examples, learn
from tools.weights.spelt import spelling

# How much of the keep-list and of the names is forgotten while learning.
KEPT, NAMED = 0.3, 0.05


def main() -> None:
    """Write both files and say how big they are."""
    folder = Path(FOLDER)
    (folder / "spelling.bin").write_bytes(spelling())
    weights = learn(taught(read_notes(held_out=False)), Regularisation())
    size = (folder / "weights.bin").write_bytes(write(weights))
    sys.stdout.write(f"{len(weights.evidence)} pieces of evidence, {size} bytes\n")


def taught(notes: Iterable[Note]) -> Iterator[Example]:
    """Each note twice: as it is read, and by a reader that has forgotten something.

    A note with several marks is read a third time, with every other one found already.
    """
    for note in notes:
        yield from examples(note)
        with forgetting(note.id, KEPT, NAMED):
            yield from tuple(examples(note))
        if len(note.marks) > 1:
            yield from examples(note, note.marks[::2])


if __name__ == "__main__":
    main()
