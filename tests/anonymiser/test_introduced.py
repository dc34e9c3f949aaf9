"""Names that context introduces, letters beside names, short forms of schools, references."""

import pytest

from tiworkshop.anonymiser import redact


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("the supply teacher, surname Young, left", "Young"),
        ("Can Mark mark the pitch out?", "Mark"),
        ("Mum of Hope rang the office", "Hope"),
        ("saw Miracle and her brother at the gate", "Miracle"),
        ("Precious off 3 days running", "Precious"),
        ("Hope not in again", "Hope"),
        ("No Joy till Thursday", "Joy"),
        ("Pull-ups, size 3, anyone? – Brooke", "Brooke"),
        ("basil won't eat", "basil"),
        ("late again: mohammed i, sorry", "mohammed i"),
        ("absent: j cartwright", "j cartwright"),
        ("child j told me today", "j"),
    ],
)
def test_a_name_is_found_by_what_stands_beside_it(text: str, name: str) -> None:
    assert [(span.type, span.text) for span in redact(text).spans] == [("person", name)]


def test_the_last_in_a_list_of_names_is_a_name() -> None:
    redacted = redact("Detention: Rayyan, Kacper, Tyrese, Castle.").redacted
    assert redacted == "Detention: [person 1], [person 2], [person 3], [person 4]."


@pytest.mark.parametrize(
    ("text", "school"),
    [
        ("cluster heads at st bedes rc on Monday", "st bedes rc"),
        ("come up from st drostans rc primary", "st drostans rc primary"),
        ("arrangements at Holy Rood stay", "Holy Rood"),
        ("a request from Great Horton Moor Middle.", "Great Horton Moor Middle"),
        ("All three feed Castle.", "Castle"),
        ("the gate at highcliffe jnrs", "highcliffe jnrs"),
        ("a return for Our Lady of the Fells Catholic Primary", None),
    ],
)
def test_schools_in_short_local_forms_are_masked(text: str, school: str | None) -> None:
    spans = redact(text).spans
    assert len(spans) == 1
    assert spans[0].type in {"school", "place"}
    assert school is None or spans[0].text == school


@pytest.mark.parametrize(
    "text",
    [
        "our file AWO-1193/S444(1A) is here",
        "they hold it as EWS-D/5521-B now",
        "NI: QQ 48 17 60 C.",
        "collar no 7092",
        "MIS id 40417",
        "badge 44718",
        "list no. 2400118826",
    ],
)
def test_references_in_unusual_shapes_are_masked(text: str) -> None:
    assert [span.type for span in redact(text).spans] == ["identifier"]


@pytest.mark.parametrize(
    "text",
    [
        "Room no 12345, job no 40871, policy no 12345.",
        "ISO-27001, case study 2024, KS2/2023.",
        "Paint order: violet, olive, ruby, jade, amber.",
        "holly n ivy craft for the fair",
        "Of Mice and Men: Lennie and Curley's wife.",
        "NATIVITY CAST: Mary, Joseph, Gabriel, three kings.",
        "Clare's Law, Sarah's Law and Jade's Law.",
        "Lubaina Himid cut-outs and Kandinsky circles.",
        "Persistent absence (PA) 21%, severe absence (SA) 2.9%.",
        "st patricks day assembly",
    ],
)
def test_what_only_looks_alike_stays(text: str) -> None:
    assert redact(text).redacted == text


def test_a_whole_name_is_a_persons_even_where_a_story_has_its_first_name() -> None:
    assert redact("Nativity: Mary is Joseph Okafor's sister.").redacted.count("[person 1]") == 1
