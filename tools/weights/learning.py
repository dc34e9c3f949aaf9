"""From marked notes to weights: a linear-chain CRF over the words that are weighed."""

from __future__ import annotations

import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pycrfsuite

from tests.anonymiser.marked import Mark, Note
from tiworkshop.anonymiser.findings import settle
from tiworkshop.anonymiser.kinds import Reading, read_kinds
from tiworkshop.anonymiser.masking import Masked, mask
from tiworkshop.anonymiser.order import FORMAT_RULES
from tiworkshop.anonymiser.passage import Word, read_passage
from tiworkshop.anonymiser.placeholders import placeholder
from tiworkshop.anonymiser.rules.titles import titled_names
from tiworkshop.anonymiser.values import Finding
from tiworkshop.anonymiser.weighing.candidates import runs
from tiworkshop.anonymiser.weighing.evidence import evidence
from tiworkshop.anonymiser.weighing.scene import read_scene
from tiworkshop.anonymiser.weighing.weights import LABELS, SCALE, Weights, pack


@dataclass(frozen=True, slots=True)
class Regularisation:
    """How much the learner holds back: many weights stay nought, and none becomes big."""

    spare: float = 0.05
    small: float = 0.05
    rounds: int = 100
    seldom: int = 2


@dataclass(frozen=True, slots=True)
class Example:
    """Words that stand together: for each its evidence and its label."""

    evidence: tuple[tuple[str, ...], ...]
    labels: tuple[str, ...]


def examples(note: Note, given: tuple[Mark, ...] = ()) -> Iterator[Example]:
    """What one note teaches, read as the engine reads it: behind formats and titles.

    `given` are marks that were found in an earlier reading: placeholders stand for them.
    """
    masked, reading = _as_weighed(note.text, given)
    labels = [_label(note.marks, masked, word) for word in reading.words]
    scene = read_scene(reading)
    for run in runs(reading, scene.signs):
        yield Example(
            tuple(tuple(evidence(scene, at)) for at in run),
            tuple(labels[at] for at in run),
        )


def _as_weighed(text: str, given: Iterable[Mark]) -> tuple[Masked, Reading]:
    passage = read_passage(text)
    found = [Finding(mark.start, mark.end, mark.type) for mark in given]
    found += [finding for rule in FORMAT_RULES for finding in rule(passage)]
    found += titled_names(read_kinds(passage))
    settled = settle(found, passage)
    masked = mask(text, settled, [placeholder(finding.type) for finding in settled])
    return masked, read_kinds(read_passage(masked.text))


def _label(marks: Iterable[Mark], masked: Masked, word: Word) -> str:
    if word.placeholder:
        return ""
    start, end, _ = masked.original(Finding(word.start, word.end, ""))
    for mark in marks:
        if start < mark.end and mark.start < end and mark.type in LABELS:
            return mark.type
    return ""


def learn(given: Iterable[Example], how: Regularisation) -> Weights:
    """The weights that fit the examples best; the same examples give the same weights."""
    trainer = pycrfsuite.Trainer(verbose=False)
    # The trainer's report is read by lines, and evidence holds any sign: numbers stand for it.
    numbers: dict[str, str] = {}
    for example in given:
        numbered = [
            [numbers.setdefault(piece, str(len(numbers))) for piece in pieces]
            for pieces in example.evidence
        ]
        trainer.append(numbered, [label or "nobody" for label in example.labels])
    trainer.set_params(
        {
            "c1": how.spare,
            "c2": how.small,
            "max_iterations": how.rounds,
            "feature.minfreq": how.seldom,
            "feature.possible_transitions": True,
        }
    )
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder, "model"))
        trainer.train(path)
        tagger = pycrfsuite.Tagger()
        tagger.open(path)
        info = tagger.info()
        tagger.close()
    return _weights(info.transitions, info.state_features, tuple(numbers))


def _weights(
    transitions: dict[tuple[str, str], float],
    states: dict[tuple[str, str], float],
    pieces: Sequence[str],
) -> Weights:
    names = [label or "nobody" for label in LABELS]
    steps = tuple(
        tuple(round(SCALE * transitions.get((one, other), 0.0)) for other in names) for one in names
    )
    rows: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for (number, label), weight in states.items():
        rows[pieces[int(number)]][label] = weight
    packed = {piece: _packed(row) for piece, row in rows.items()}
    return Weights(steps, {key: value for key, value in packed.items() if value})


def _packed(row: dict[str, float]) -> int:
    nobody = row.get("nobody", 0.0)
    return pack(*(round(SCALE * (row.get(label, 0.0) - nobody)) for label in LABELS[1:]))
