from __future__ import annotations

import pytest

from tiworkshop.library.instruments.glossary import Glossary
from tiworkshop.readings.page import Block, Page, Span, bullets, paragraph, plain_text
from tiworkshop.workshop.services import Services
from tiworkshop.workshop.terms import MARK, glossary_in, marked, terms_in


@pytest.fixture
def glossary(services: Services) -> Glossary:
    found = glossary_in(services.library)
    assert found is not None
    return found


def text_of(page: Page) -> list[str]:
    return [plain_text(line) for block in page.blocks for row in block.rows for line in row]


def test_only_the_first_place_of_a_term_on_a_page_is_marked(glossary: Glossary) -> None:
    page = Page(
        "Burnout", (paragraph("Burnout is real."), bullets(("Burn-out again", "Moral injury")))
    )
    (shown,) = marked([page], glossary)
    assert shown.heading == "Burnout"
    assert text_of(shown) == [f"Burnout{MARK} is real.", "Burn-out again", f"Moral injury{MARK}"]


def test_the_longer_of_two_terms_is_meant(glossary: Glossary) -> None:
    assert [one.term for one in terms_in(glossary, "After complex trauma comes")] == [
        "Complex trauma"
    ]


def test_a_term_inside_a_word_is_none(glossary: Glossary) -> None:
    assert terms_in(glossary, "destigmatised, burnout2") == ()


def test_a_term_is_found_with_its_mark_and_over_a_line_end(glossary: Glossary) -> None:
    found = terms_in(glossary, f"burnout{MARK} and compassion\nfatigue")
    assert [one.term for one in found] == ["Burnout", "Compassion fatigue"]


def test_a_diagram_keeps_its_columns(glossary: Glossary) -> None:
    diagram = Page("x", (Block("diagram", (((Span("burnout  ->  stigma"),),),)),))
    assert marked([diagram], glossary) == (diagram,)
