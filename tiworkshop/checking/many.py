"""Check many files, on as many processors as there are."""

from __future__ import annotations

import gc
import logging
import signal
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from tiworkshop.checking.copied import Sources
from tiworkshop.checking.files import check_file
from tiworkshop.checking.subjects import Known
from tiworkshop.library.problem import Problem

WORTH_SHARING = 100
"""Files from which on a second process saves more than it costs."""
_AT_ONCE = 32
_SELDOM = 100_000
"""Objects made between two collections: checking a file leaves next to nothing behind."""


def check_many(
    files: Sequence[Path], known: Known, sources: Sources | None, processors: int
) -> list[list[Problem]]:
    """Return the problems of each file, in the files' order."""
    if processors < 2 or len(files) < WORTH_SHARING:
        return [check_file(path, known, sources) for path in files]
    pool = ProcessPoolExecutor(
        processors, get_context("fork"), _Checker.begin, (_Checker(known, sources),)
    )
    with pool:
        try:
            return list(pool.map(_check, files, chunksize=_AT_ONCE))
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


@dataclass(frozen=True, slots=True)
class _Checker:
    """What a process needs to know to check a file."""

    known: Known
    sources: Sources | None

    def begin(self) -> None:
        """Make a process of its own ready; whoever started it hears Ctrl+C for it."""
        global _checker  # the one thing that a process of a pool can keep
        _checker = self
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        logging.disable()  # the Markdown parser notes every step; asking whether to takes a tenth
        gc.freeze()
        gc.set_threshold(_SELDOM)


_checker = _Checker(Known(), None)


def _check(path: Path) -> list[Problem]:
    return check_file(path, _checker.known, _checker.sources)
