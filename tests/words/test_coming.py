"""The pages before a run begins."""

from __future__ import annotations

from dataclasses import replace

from tiworkshop.library.definition import Session
from tiworkshop.words.coming import coming_pages
from tiworkshop.workshop.services import Services


def test_what_a_definition_does_not_say_has_no_empty_page(
    session: Session, services: Services
) -> None:
    whole = coming_pages(session, services.library.companion())
    bare = replace(session, purpose="", audience="", outcomes=(), boundaries=(), safeguarding="")
    left = coming_pages(bare, services.library.companion())
    assert [page.heading for page in whole if page.heading not in {p.heading for p in left}] == [
        "What is coming",
        "What you leave with",
        "What this session is not for",
    ]
    assert all(page.blocks for page in left)
    assert left[-1].heading == "Safeguarding comes first"
