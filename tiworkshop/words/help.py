"""The pages of help that hold on every screen."""

from __future__ import annotations

from tiworkshop.library.companion import Companion
from tiworkshop.readings.page import Page, bullets, paragraph


def what_holds(companion: Companion) -> tuple[Page, ...]:
    """Return what holds for everybody, where notes are, and that safeguarding comes first."""
    return (
        Page("What holds for everybody", (bullets(companion.assurances),)),
        Page(
            "Your notes, and safeguarding",
            (paragraph(companion.privacy_line), paragraph(companion.safeguarding_line, "bold")),
        ),
    )
