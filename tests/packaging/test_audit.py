"""Known weaknesses are told one a line; an index that tells nothing is no reason to fail."""

from __future__ import annotations

import runpy
from pathlib import Path

_TOOL = runpy.run_path(str(Path(__file__).parents[2] / "tools" / "audit" / "weaknesses.py"))
weaknesses, looked_up = _TOOL["weaknesses"], _TOOL["looked_up"]

SOUND = {"name": "click", "version": "8.5.1", "vulns": []}
WEAK = {
    "name": "some-yaml",
    "version": "1.0",
    "vulns": [{"id": "PYSEC-1", "fix_versions": ["1.1", "2.0"]}, {"id": "X-2", "fix_versions": []}],
}
UNKNOWN = {"name": "own", "skip_reason": "not found"}


def test_every_known_weakness_names_its_package_and_where_it_is_mended() -> None:
    assert weaknesses([SOUND, WEAK, UNKNOWN]) == (
        "some-yaml 1.0: PYSEC-1, mended in 1.1, 2.0.",
        "some-yaml 1.0: X-2, mended in no version yet.",
    )
    assert weaknesses([SOUND, UNKNOWN]) == ()


def test_what_was_not_looked_up_is_said() -> None:
    assert looked_up([SOUND, UNKNOWN]) == "1 of 2 packages were looked up."
    assert looked_up([UNKNOWN]) == _TOOL["NOT_REACHED"]
