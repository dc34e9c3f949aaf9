"""python -m benchmarks.plots FIGURES DIR: pictures of what benchmarks.many wrote down.

Needs the extra ``charts``. The same figures give the same bytes.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.many import Cost, Crowd

_INCHES = (4.6, 2.8)
_OURS, _BARE = "#2f6f5e", "#8a8f8c"


@dataclass(frozen=True, slots=True)
class Plot:
    """One picture: the cost it shows, by the name of its field, and what its axis says."""

    field: str
    axis: str
    file: str


PLOTS = (
    Plot("cpu_percent", "% of a core, each", "many-cpu.svg"),
    Plot("wake_ups_per_s", "wake-ups a second, each", "many-wake-ups.svg"),
    Plot("private_mb", "MB of its own, each", "many-memory.svg"),
)


def crowds(text: str) -> list[Crowd]:
    """Return what benchmarks.many wrote down as JSON."""
    return [
        Crowd(one["count"], one["seconds"], Cost(**one["ours"]), Cost(**one["bare"]))
        for one in json.loads(text)
    ]


def draw(plot: Plot, measured: Sequence[Crowd], directory: Path) -> None:
    """Write one picture as SVG: ours and the bare app's, side by side for each number of users."""
    import matplotlib as mpl

    mpl.use("svg")
    from matplotlib import pyplot

    with mpl.rc_context({"svg.fonttype": "none", "svg.hashsalt": plot.file, "font.size": 9}):
        figure, axes = pyplot.subplots(figsize=_INCHES, layout="constrained")
        places = range(len(measured))
        bare = [getattr(crowd.bare, plot.field) for crowd in measured]
        ours = [getattr(crowd.ours, plot.field) for crowd in measured]
        axes.bar([place - 0.2 for place in places], bare, 0.38, color=_BARE, label="bare app")
        axes.bar([place + 0.2 for place in places], ours, 0.38, color=_OURS, label="tiworkshop")
        axes.set_xticks(list(places), [str(crowd.count) for crowd in measured])
        axes.set_xlabel("open at once")
        axes.set_ylabel(plot.axis)
        axes.set_ylim(0, 1.35 * max([*bare, *ours]))
        axes.legend(frameon=False, ncols=2, loc="upper center")
        axes.spines[["top", "right"]].set_visible(False)
        figure.savefig(directory / plot.file, metadata={"Date": None})
        pyplot.close(figure)


def main() -> None:
    """Draw every picture."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.plots", description=__doc__)
    parser.add_argument("figures", type=Path)
    parser.add_argument("directory", type=Path)
    asked = parser.parse_args()
    measured = crowds(asked.figures.read_text("utf-8"))
    for plot in PLOTS:
        draw(plot, measured, asked.directory)


if __name__ == "__main__":
    main()
