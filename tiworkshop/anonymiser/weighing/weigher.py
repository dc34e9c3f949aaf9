"""From evidence to findings: who or what is named, word by word."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.anonymiser.data import groups_of
from tiworkshop.anonymiser.kinds import Reading
from tiworkshop.anonymiser.values import Finding
from tiworkshop.anonymiser.weighing.candidates import candidates
from tiworkshop.anonymiser.weighing.evidence import evidence
from tiworkshop.anonymiser.weighing.path import best_path
from tiworkshop.anonymiser.weighing.scene import read_scene
from tiworkshop.anonymiser.weighing.weights import LABELS, Weights, the_weights

# A name that stays hurts more than a word that goes: what speaks for nobody must win by so much
# (in 1/64). Chosen on writers that the weights hadn't seen.
LEANING = 64
_WITHIN = frozenset({" ", "-", "\u2010", "\u2011", "\u00a0", "  ", ". ", ".", " & ", "'", "’"})
_DOTS = frozenset({". ", "."})


def weighed_names(reading: Reading) -> Iterator[Finding]:
    """People, schools and places, by what speaks for them."""
    labels = weigh(reading, the_weights(), LEANING)
    start = None
    for index, label in enumerate(labels):
        if not label:
            continue
        word = reading.words[index]
        if start is None or not _goes_on(reading, labels, index):
            start = word.start
        if index + 1 == len(labels) or not _goes_on(reading, labels, index + 1):
            yield Finding(start, _end(reading, index, LABELS[label]), LABELS[label])


def _end(reading: Reading, index: int, kind: str) -> int:
    """Where a name ends: "St Oswin's" holds its ending, "Parkgate Primary's" doesn't."""
    word = reading.words[index]
    own = kind == "school" and "school_heads" not in groups_of(word.plain)
    return word.end + len(word.ending) * own


def _goes_on(reading: Reading, labels: list[int], index: int) -> bool:
    """Whether a word belongs to the same name as the word before it."""
    if not index or not labels[index] or labels[index] != labels[index - 1]:
        return False
    before, word = reading.words[index - 1], reading.words[index]
    if word.gap not in _WITHIN or (before.ending and LABELS[labels[index]] == "person"):
        return False
    return word.gap not in _DOTS or len(before.core) < 3


def weigh(reading: Reading, weights: Weights, leaning: int) -> list[int]:
    """The label of each word, as an index of LABELS."""
    scene = read_scene(reading)
    labels = [0] * len(reading.words)
    for run in runs(candidates(reading, scene.signs)):
        scores = [weights.add_up(evidence(scene, index)) for index in run]
        leaned = [(row[0] - leaning, *row[1:]) for row in scores]
        for index, label in zip(run, best_path(leaned, weights.steps), strict=True):
            labels[index] = label
    return labels


def runs(weighed: list[bool]) -> Iterator[range]:
    """The stretches of words that are weighed, from the first to behind the last of each."""
    start = None
    for index, wanted in enumerate([*weighed, False]):
        if wanted and start is None:
            start = index
        elif not wanted and start is not None:
            yield range(start, index)
            start = None
