"""Print how well the engine does: `python -m tests.anonymiser.report [--held-out] [--details]`.

`--writers w5 w6` looks at some writers' notes only.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time

from tests.anonymiser.marked import KEPT_ASIDE, Note, read_notes
from tests.anonymiser.scoring import Score, score
from tiworkshop.anonymiser import redact

_IMPORT = """
import time
def used():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * 4
before = used()
started = time.perf_counter()
from tiworkshop.anonymiser import redact
imported = time.perf_counter()
redact("Mrs Okafor rang priya about the trip to Wrexham.")
ready = time.perf_counter()
after = used()
print((imported - started) * 1000, (ready - started) * 1000, (after - before) / 1024)
"""


def main() -> None:
    """Parse the arguments, score and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--held-out", action="store_true", help="the notes that are kept aside")
    parser.add_argument("--writers", nargs="+", default=[], help="only these: w1 w2 …")
    parser.add_argument("--details", action="store_true", help="list what was missed or wrong")
    arguments = parser.parse_args()
    notes = read_notes(held_out=arguments.held_out)
    if arguments.writers:
        notes = [note for note in notes if note.writer in arguments.writers]
    if not notes:
        say(
            "No such notes are here. Kept aside, and absent: " + ", ".join(sorted(KEPT_ASIDE)) + "."
        )
        return
    result = score(notes)
    which = "held-out" if arguments.held_out else "development"
    say(f"{len(notes)} {which} notes, {result.marked['all']} marks, {result.spans} spans")
    say_figures(result)
    say_writers(notes)
    say_costs(notes)
    if arguments.details:
        for name, entries in (("MISSED", result.missed), ("WRONG", result.wrong)):
            for entry in entries:
                say(f"{name} {' | '.join(entry)}")


def say(line: str) -> None:
    """Print one line."""
    sys.stdout.write(line + "\n")


def say_figures(result: Score) -> None:
    """Recall by type and by tag, precision, harm."""
    say(f"recall    {result.recall():.3f}")
    say(f"precision {result.precision:.3f}")
    say(f"harm      {result.harm:.3f}  ({result.touched} of {result.harmless} harmless notes)")
    for group in sorted(result.marked):
        if group != "all":
            counts = f"{result.found[group]}/{result.marked[group]}"
            say(f"  {group:18} {result.recall(group):.3f}  {counts}")


def say_writers(notes: list[Note]) -> None:
    """One line a writer: what holds for one hand need not hold for the next."""
    for writer in sorted({note.writer for note in notes}, key=lambda name: int(name[1:])):
        result = score(note for note in notes if note.writer == writer)
        say(
            f"  {writer:4} recall {result.recall():.3f}  precision {result.precision:.3f}"
            f"  harm {result.harm:.3f}"
        )


def say_costs(notes: list[Note]) -> None:
    """Time for one sentence and for twenty, and the price of loading."""
    one = [cost(note.text) for note in notes]
    texts = [" ".join(note.text for note in notes[at : at + 10]) for at in range(0, len(notes), 10)]
    many = [cost(text) for text in texts]
    say(
        f"p95 a note {percentile(one):.2f} ms; "
        f"ten notes in one (about 20 sentences) {percentile(many):.2f} ms"
    )
    imported, ready, memory = loading()
    say(f"import {imported:.0f} ms, import and first use {ready:.0f} ms, memory {memory:.1f} MB")


def loading() -> tuple[float, float, float]:
    """Milliseconds to import, and to import and redact; megabytes; the median of several runs.

    Installed packages lie there compiled, so the first run only writes the bytecode.
    """
    command = [sys.executable, "-c", _IMPORT]
    with tempfile.TemporaryDirectory() as folder:
        compiled = {"PYTHONPYCACHEPREFIX": folder, "PYTHONDONTWRITEBYTECODE": ""}
        runs = [
            subprocess.run(
                command, capture_output=True, text=True, check=True, env={**os.environ, **compiled}
            ).stdout.split()
            for _ in range(6)
        ][1:]
    imported, ready, memory = (
        statistics.median(map(float, column)) for column in zip(*runs, strict=True)
    )
    return imported, ready, memory


def cost(text: str) -> float:
    """Milliseconds for one redaction, the better of two."""
    times = []
    for _ in range(2):
        started = time.perf_counter()
        redact(text)
        times.append((time.perf_counter() - started) * 1000)
    return min(times)


def percentile(values: list[float]) -> float:
    """The 95th percentile."""
    return statistics.quantiles(values, n=20)[-1] if len(values) > 1 else values[0]


if __name__ == "__main__":
    main()
