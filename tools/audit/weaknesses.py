"""Ask pip-audit for known weaknesses of what is installed, where an index can be reached.

Ends with 1 when there are some. What could not be looked up is said, and is no reason to fail.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from typing import TypedDict

_ASK = (
    *(sys.executable, "-m", "pip_audit", "--format", "json", "--progress-spinner", "off"),
    *("--local", "--skip-editable", "--timeout", "10"),
)
NOT_REACHED = "No index told of known weaknesses, so there was nothing to look up."


class Weakness(TypedDict):
    """A known weakness."""

    id: str
    fix_versions: Sequence[str]


class Package(TypedDict, total=False):
    """An installed package, as pip-audit reports it; ``skip_reason`` when it was not looked up."""

    name: str
    version: str
    vulns: Sequence[Weakness]
    skip_reason: str


def weaknesses(packages: Sequence[Package]) -> tuple[str, ...]:
    """Return a sentence for every known weakness."""
    return tuple(_sentences(packages))


def looked_up(packages: Sequence[Package]) -> str:
    """Return how many packages the index knew."""
    known = [one for one in packages if "skip_reason" not in one]
    if not known:
        return NOT_REACHED
    return f"{len(known)} of {len(packages)} packages were looked up."


def _sentences(packages: Sequence[Package]) -> Iterator[str]:
    for one in packages:
        for found in one.get("vulns", ()):
            mended = ", ".join(found["fix_versions"]) or "no version yet"
            yield f"{one['name']} {one['version']}: {found['id']}, mended in {mended}."


def main() -> int:
    """Print what is known, and return the exit code."""
    answer = subprocess.run(_ASK, capture_output=True, text=True, check=False)  # noqa: S603  # fixed
    try:
        packages: Sequence[Package] = json.loads(answer.stdout)["dependencies"]
    except (ValueError, KeyError):
        sys.stdout.write(f"{NOT_REACHED}\n")
        return 0
    found = weaknesses(packages)
    sys.stdout.write("".join(f"{sentence}\n" for sentence in (*found, looked_up(packages))))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
