"""What all instruments have in common; each kind adds its own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tiworkshop.library.cited import SourceEntry
from tiworkshop.library.described import Described, described
from tiworkshop.library.disagreeing import Finding
from tiworkshop.values import dataclass

PLAIN_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
"""What can be part of a file's name: drafts are called by a perspective or a team."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument(Described):
    """A questionnaire, a scale or a list to look things up in, as data."""

    id: str = described("A short name; the file is called by it.", "our-scale")
    title: str = described("What the instrument is called on the screen.", "Our scale")
    kind: str = described("What it is made of.", "continuum")
    version: str = described("In quotes; another one when numbers change their meaning.", "1")
    purpose: str = described(
        "What it is for, in one or two sentences.", "To see where our routines stand.", default=""
    )
    source: tuple[SourceEntry, ...] = described(
        "Where it comes from.", [{"title": "Staff handbook", "year": "2026"}], default=()
    )
    wording: str = described("Whose words these are.", "our own", default="")

    def disagreements(self) -> Iterator[Finding]:
        """Yield what its parts say of each other that can't be so."""
        yield from ()
