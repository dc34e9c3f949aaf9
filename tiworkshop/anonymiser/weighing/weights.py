"""The learned weights: how much each piece of evidence speaks for a person, a school or a place."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterable
from functools import cache
from itertools import repeat

from tiworkshop.anonymiser.data import read_bytes
from tiworkshop.anonymiser.named import NamedTuple
from tiworkshop.anonymiser.values import EngineUnavailable

LABELS = ("", "person", "school", "place")
SCALE = 64
_HEAD = "tiworkshop weights 1"
# The weights of the three types lie side by side in one number, so that adding adds all three.
_LANE = 20
_HALF = 1 << (_LANE - 1)
_MASK = (1 << _LANE) - 1
_BETWEEN = "\0"


class Weights(NamedTuple):
    """Weights in 1/SCALE: `steps[from][to]` from label to label, and of each piece of evidence."""

    steps: tuple[tuple[int, ...], ...]
    evidence: dict[str, int]

    def total(self, found: Iterable[str]) -> int:
        """The weights of all pieces, added up for all types at once; see `unpack`."""
        return sum(map(self.evidence.get, found, repeat(0)))


def pack(person: int, school: int, place: int) -> int:
    """Three weights as one number."""
    return person + (school << _LANE) + (place << 2 * _LANE)


def unpack(total: int) -> tuple[int, int, int, int]:
    """What speaks for each label, against 0 for the first one: that nobody is named."""
    person = ((total + _HALF) & _MASK) - _HALF
    rest = (total - person) >> _LANE
    school = ((rest + _HALF) & _MASK) - _HALF
    return 0, person, school, (rest - school) >> _LANE


def write(weights: Weights) -> bytes:
    """The bytes of a file of weights; the same weights give the same bytes."""
    pieces = sorted(weights.evidence)
    values = array("q", (weights.evidence[piece] for piece in pieces))
    if sys.byteorder == "big":
        values.byteswap()
    text = _BETWEEN.join(pieces).encode()
    steps = " ".join(str(step) for row in weights.steps for step in row)
    return f"{_HEAD} {len(text)} {steps}\n".encode() + text + values.tobytes()


def read(given: bytes) -> Weights:
    """The weights in a file's bytes; EngineUnavailable if they are no such file."""
    head, _, rest = given.partition(b"\n")
    words = head.decode("ascii", "replace").split()
    if " ".join(words[:3]) != _HEAD:
        raise EngineUnavailable("The weights can't be read.")
    length, *steps = map(int, words[3:])
    pieces = rest[:length].decode().split(_BETWEEN)
    if len(rest) - length != 8 * len(pieces):
        raise EngineUnavailable("The weights are cut short.")
    values = array("q", rest[length:])
    if sys.byteorder == "big":
        values.byteswap()
    size = len(LABELS)
    rows = tuple(tuple(steps[row * size : (row + 1) * size]) for row in range(size))
    return Weights(rows, dict(zip(pieces, values, strict=True)))


@cache
def the_weights() -> Weights:
    """The weights that come with the engine."""
    return read(read_bytes("weights.bin"))
