"""From evidence to findings: who or what is named, word by word."""

from __future__ import annotations

from collections.abc import Iterator

from tiworkshop.anonymiser.data import groups_of
from tiworkshop.anonymiser.kinds import Reading
from tiworkshop.anonymiser.values import Finding
from tiworkshop.anonymiser.weighing.candidates import runs
from tiworkshop.anonymiser.weighing.evidence import company_of
from tiworkshop.anonymiser.weighing.path import Scores, best_path
from tiworkshop.anonymiser.weighing.scales import the_scales
from tiworkshop.anonymiser.weighing.scene import Scene, gap_after, read_scene
from tiworkshop.anonymiser.weighing.signs import Sign, SignKey
from tiworkshop.anonymiser.weighing.weights import LABELS, unpack

# A name that stays hurts more than a word that goes: what speaks for nobody must win by so much
# (in 1/64). Chosen on writers that the weights hadn't seen.
LEANING = 48
_WITHIN = frozenset({" ", "-", "\u2010", "\u2011", "\u00a0", "  ", ". ", ".", " & ", "'", "’"})
_DOTS = frozenset({". ", "."})


class Weigher:
    """Weighs the words of one set of texts.

    A text is read again when its findings are masked, and most words stand there as before. What
    was weighed is remembered until then, and no longer: it holds the words of the texts.
    """

    def __init__(self) -> None:
        self._scales = the_scales()
        self._signs: dict[SignKey, Sign] = {}
        self._weighed: dict[tuple[object, ...], int] = {}

    def names(self, reading: Reading) -> Iterator[Finding]:
        """People, schools and places, by what speaks for them."""
        labels = self._labels(reading)
        start = None
        for index, label in enumerate(labels):
            if not label:
                continue
            word = reading.words[index]
            if start is None or not _goes_on(reading, labels, index):
                start = word.start
            if index + 1 == len(labels) or not _goes_on(reading, labels, index + 1):
                yield Finding(start, _end(reading, index, LABELS[label]), LABELS[label])

    def _labels(self, reading: Reading) -> list[int]:
        """The label of each word, as an index of LABELS."""
        scene = read_scene(reading, self._signs)
        labels = [0] * len(reading.words)
        for run in runs(reading, scene.signs):
            scores = [self._weigh(scene, index) for index in run]
            for index, label in zip(run, best_path(scores, self._scales.steps), strict=True):
                labels[index] = label
        return labels

    def _weigh(self, scene: Scene, index: int) -> Scores:
        """What speaks for each label of a word."""
        company, signs = company_of(scene, index), scene.signs
        first, last = company.run
        # One sign stands for all words that are alike, so which one it is says enough.
        around = (signs[index], *company[:4], signs[last], *company[5:])
        behind = gap_after(scene.reading, signs, index)
        key = (*map(id, around), index - first, last - index, scene.style, behind)
        weight = self._weighed.get(key)
        if weight is None:
            weight = self._weighed[key] = self._scales.weigh_company(scene, index, company)
        nobody, *others = unpack(weight + self._scales.weigh_note(scene, index))
        return (nobody - LEANING, *others)


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
