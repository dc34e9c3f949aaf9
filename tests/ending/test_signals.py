"""A signal lets the step at hand be done, and then saves and ends."""

from __future__ import annotations

import signal
import subprocess
import sys

import pytest

BEGUN = """
import os, signal
from tiworkshop.ending.signals import SavingEnd
state = ["begun"]
seconds = iter(range(0, 100, {pace}))
ending = SavingEnd(lambda: os.write(1, " ".join(state).encode()), clock=lambda: next(seconds) / 10)
ending.begin()
"""
WHILE_WAITING = """
with ending.resting():
    os.kill(os.getpid(), signal.{name})
    signal.pause()
"""
IN_A_STEP = """
os.kill(os.getpid(), signal.{name})
state.append("done")
with ending.resting():
    while True:
        signal.pause()
"""
IN_A_STEP_THAT_HANGS = """
os.kill(os.getpid(), signal.{name})
while True:
    signal.pause()
"""
IN_A_SAVING = """
with ending.undisturbed():
    os.kill(os.getpid(), signal.{name})
    os.kill(os.getpid(), signal.{name})
    state.append("saved")
with ending.resting():
    while True:
        signal.pause()
"""


@pytest.mark.parametrize("name", ["SIGHUP", "SIGTERM"])
@pytest.mark.parametrize(
    ("steps", "pace", "said"),
    [
        (WHILE_WAITING, 1, "begun"),
        (IN_A_STEP, 1, "begun done"),
        (IN_A_STEP_THAT_HANGS, 5, "begun"),
        (IN_A_SAVING, 1, "begun saved"),
    ],
    ids=["while it waits", "in a step", "in a step that hangs", "while it saves"],
)
def test_a_signal_saves_what_is_whole_and_ends_the_process(
    name: str, steps: str, pace: int, said: str
) -> None:
    script = BEGUN.format(pace=pace) + steps.format(name=name)
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, timeout=30)
    assert (ended.stdout.decode(), ended.returncode) == (said, -signal.Signals[name]), ended.stderr
