from __future__ import annotations

from pathlib import Path

import pytest

from tiworkshop.words.command import EVERYWHERE, Command
from tiworkshop.words.run_commands import RUN_COMMANDS

GUIDE = (Path(__file__).parents[2] / "docs" / "facilitators.md").read_text("utf-8")


@pytest.mark.parametrize("command", (*RUN_COMMANDS, *EVERYWHERE), ids=lambda command: command.id)
def test_every_key_that_can_be_changed_is_named_in_the_guide(command: Command) -> None:
    assert f"`{command.id}`" in GUIDE
