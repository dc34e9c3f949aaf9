from __future__ import annotations

from tests.plain.conftest import Converse
from tiworkshop.library.shelves import open_library
from tiworkshop.workshop.services import Services


def test_a_session_that_can_not_be_used_says_why_below_those_that_can(
    say: Converse, services: Services
) -> None:
    path = services.directories.library / "sessions" / "a-broken-one.yaml"
    path.parent.mkdir(parents=True)
    path.write_text("id: [")
    services.library = open_library(services.directories)
    last = len(services.library.sessions)
    heard = say(str(last), "1", "b", "q")
    first, *_, broken = heard.after("What would you like to open?")[:last]
    assert first.startswith("1. Creating Trauma-Informed Systems.")
    assert broken.startswith(f"{last}. a-broken-one can't be used. Line 2: The YAML can't be read")
    assert any(line.startswith("a-broken-one can't be used.") for line in heard.after(broken))
    assert "Page 1 of 6: What is coming" in heard.lines
