"""People without titles, schools and places: what is found, and what stays."""

import pytest

from tiworkshop.anonymiser import redact


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Spoke with Tanisha's mum", "Tanisha"),
        ("Aisha KHAN 84%", "Aisha KHAN"),
        ("feedback from Hadiza Bello-Osagie today", "Hadiza Bello-Osagie"),
        ("Nguyễn Thị Lan came early", "Nguyễn Thị Lan"),
        ("T. Bhatt sent the minutes", "T. Bhatt"),
        ("Bobby-Lee's nan rang", "Bobby-Lee"),
        ("we met Xqzvarra today", "Xqzvarra"),
        ("everyone calls him Spud at home", "Spud"),
        ("Grace said she was tired", "Grace"),
        ("Mark's mum wants a meeting", "Mark"),
        ("a chat with Hope about lunch", "Hope"),
        ("ask priya to ring", "priya"),
        ("told chukwuemeka about it", "chukwuemeka"),
        ("can will do the gate", "will"),
        ("ask hope to wait", "hope"),
        ("farhanas glasses broke", "farhana"),
        ("child J has settled", "J"),
        ("SP to chase the letter", "SP"),
        ("update from (RB) today", "RB"),
    ],
)
def test_a_name_is_masked_whole_and_nothing_else(text: str, name: str) -> None:
    assert [(span.type, span.text) for span in redact(text).spans] == [("person", name)]


@pytest.mark.parametrize(
    ("text", "kind", "found"),
    [
        ("visit to St Aidan's RC Primary next", "school", "St Aidan's RC Primary"),
        ("Ysgol Bro Celynnen has a place", "school", "Ysgol Bro Celynnen"),
        ("came from larkfold infants in may", "school", "larkfold infants"),
        ("they have moved to Cleethorpes", "place", "Cleethorpes"),
        ("lives at 22b Fernleigh Avenue now", "place", "22b Fernleigh Avenue"),
        ("the Druids Heath estate is far", "place", "Druids Heath estate"),
        ("they live in Reading now", "place", "Reading"),
    ],
)
def test_schools_and_places_are_masked(text: str, kind: str, found: str) -> None:
    assert [(span.type, span.text) for span in redact(text).spans] == [(kind, found)]


@pytest.mark.parametrize(
    "text",
    [
        "Will we be ready? Mark schemes and Grace period stay. Hope that May is calm.",
        "Maslow before Bloom; Vygotsky, Bowlby and Piaget on one slide.",
        "Zones of Regulation, Boxall Profile, Thrive and ELSA hours.",
        "CPOMS, Arbor and Class Charts replaced by Teams.",
        "Progress in Reading and Maths, Forest School on Friday.",
        "The Equality Act, KCSIE and Working Together.",
        "Oak class has moved next to Beech; Willow class stays.",
        "Polish, Urdu and Welsh signs for Eid, Diwali and Easter.",
        "Leeds City Council and the University of Sheffield agree.",
        "School Council, Sixth Form, Primary School, a High School.",
        "Rosenshine's Principles, Gatsby Benchmarks, Kagan structures.",
        "will we rose to the challenge and mark the work",
        "HT to chase. DSL to share. SENCO to review. PE to be moved.",
    ],
)
def test_what_names_nobody_in_a_school_stays(text: str) -> None:
    assert redact(text).redacted == text


@pytest.mark.parametrize(
    ("draft", "masked"),
    [
        ("we spoke to Oka", "we spoke to [person 1]"),
        ("we spoke to Wil", "we spoke to [person 1]"),
        ("ask chukwue", "ask [person 1]"),
        ("we need to think", "we need to think"),
        ("plan for CAMHS", "plan for CAMHS"),
    ],
)
def test_the_last_word_of_a_draft_is_masked_when_it_may_become_a_name(
    draft: str, masked: str
) -> None:
    assert redact(draft, unfinished=True).redacted == masked
