from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_guide_explains_every_key_as_the_schemas_have_it() -> None:
    build = ROOT / "tools" / "authoring" / "build.py"
    done = subprocess.run(
        [sys.executable, build, "--check"], capture_output=True, text=True, check=False
    )
    assert (done.stderr, done.returncode) == ("", 0)


def test_the_guide_names_what_a_key_can_hold_and_an_example() -> None:
    guide = (ROOT / "docs" / "authoring.md").read_text("utf-8")
    assert "* `minutes` (whole number, 1 or more, needed): Length in whole minutes." in guide
    assert '  Example: `audience: "everyone"`' in guide
    assert "* `audience` (everyone or facilitator):" in guide
