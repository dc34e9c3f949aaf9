"""Read an instrument of any kind and check what its parts say of each other."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from tiworkshop.library.instruments import INSTRUMENTS, AnyInstrument
from tiworkshop.library.instruments.instrument import Instrument
from tiworkshop.library.problem import Problem, Refused, file_problem, nearest
from tiworkshop.library.source_text import read_source
from tiworkshop.library.validation import validate
from tiworkshop.library.yaml_text import Located, read_yaml
from tiworkshop.values import dataclass


@dataclass(frozen=True, slots=True)
class InstrumentFile:
    """An instrument, where its keys stand, and what was unusual about its file."""

    instrument: AnyInstrument
    located: Located
    warnings: tuple[Problem, ...]


def read_instrument(path: Path) -> InstrumentFile:
    """Return the instrument in *path*. Raises Refused with every problem found."""
    source = read_source(path)
    located = read_yaml(source.text, path)
    instrument = validate(_model(located, path), located, path)
    problems = [
        file_problem(path, sentence, hint, located.line(key))
        for key, sentence, hint in instrument.disagreements()
    ]
    if problems:
        raise Refused(problems)
    return InstrumentFile(cast(AnyInstrument, instrument), located, source.warnings)


def _model(located: Located, path: Path) -> type[Instrument]:
    given = located.data.get("kind") if isinstance(located.data, dict) else None
    kind = "" if given is None else str(given)
    if kind in INSTRUMENTS:
        return INSTRUMENTS[kind].model
    sentence = f"kind can't be {kind!r:.40}." if kind else "kind is missing."
    hint = nearest(kind, INSTRUMENTS) or f"It can be {', '.join(INSTRUMENTS)}."
    raise Refused([Problem(str(path), located.line(("kind",)), sentence, hint, key="kind")])
