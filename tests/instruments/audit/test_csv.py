from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.instruments.audit.test_scoring import WHOLE_SHARES
from tests.instruments.conftest import bundled
from tiworkshop.instruments.audit.answer import Answer, NotAssessed, Shares
from tiworkshop.instruments.audit.bad_rows import BadRows
from tiworkshop.instruments.audit.csv_in import read_csv
from tiworkshop.instruments.audit.csv_out import as_csv, template
from tiworkshop.library.instruments.audit import Audit

_AUDIT = bundled("audit.yaml")
assert isinstance(_AUDIT, Audit)
HEADER = "question,1,2,3,4,5,evidence"
_TEXT = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs"))).filter(
    lambda text: text == text.strip() or not text.strip()
)
_EVIDENCE = st.lists(_TEXT, max_size=3).map("\n".join)


def reasons(text: str | bytes, audit: Audit) -> list[str]:
    raw = text if isinstance(text, bytes) else text.encode()
    with pytest.raises(BadRows) as bad:
        read_csv(raw, audit)
    return [str(row) for row in bad.value.rows]


def test_the_template_has_the_header_and_a_row_for_each_question(audit: Audit) -> None:
    lines = template(audit).splitlines()
    assert lines[0] == HEADER
    assert lines[1:] == [f"{number},,,,,," for number in range(1, 28)]


def test_an_empty_template_is_nothing_assessed(audit: Audit) -> None:
    for text in (template(audit), template(audit, about=True)):
        sheet = read_csv(text.encode(), audit)
        assert set(sheet.answers.values()) == {NotAssessed()}
        assert len(sheet.answers) == 27


@given(
    st.dictionaries(st.integers(1, 27), WHOLE_SHARES | st.just(NotAssessed())),
    st.dictionaries(st.integers(1, 27), _EVIDENCE),
)
def test_what_goes_out_comes_back(answers: dict[int, Answer], evidence: dict[int, str]) -> None:
    sheet = read_csv(as_csv(_AUDIT, answers, evidence, about=True).encode(), _AUDIT)
    everything = {number: NotAssessed() for number in range(1, 28)} | answers
    assert sheet.answers == everything
    written = {number: text for number, text in evidence.items() if text.strip()}
    assert {number: sheet.evidence_for(number) for number in written} == written


@pytest.mark.parametrize("text", ["=1+1", "+44", "-x", "@SUM(A1)", "'=1", "''@x", "＝1", "'tis"])
def test_no_cell_that_goes_out_is_a_formula(audit: Audit, text: str) -> None:
    out = as_csv(audit, {}, {1: text})
    cell = list(csv.reader(io.StringIO(out)))[1][-1]
    assert cell[0] not in "=+-@＝"
    assert read_csv(out.encode(), audit).evidence_for(1) == text


def test_a_file_as_a_spreadsheet_writes_it_is_understood(audit: Audit) -> None:
    text = (
        "sep=;\r\n"
        "Evidence /Comments;Question;5) Informed;4;3;2;Level 1\r\n"
        '"Two lines,\r\nand a ""quote"".";1;5,0;5%;20 %;;70\r\n'
        ";;;;;;\r\n"
        "Only words;2.;;;;;;\r\n"
        ";Q3;0;0;100;0;0\r\n"
    )
    for raw in (text.encode("utf-8-sig"), text.encode("utf-16"), text.encode("cp1252")):
        sheet = read_csv(raw, audit)
        assert sheet.answer(1) == Shares((70, 0, 20, 5, 5))
        assert sheet.evidence_for(1) == 'Two lines,\nand a "quote".'
        assert sheet.answer(2) == NotAssessed()
        assert sheet.evidence_for(2) == "Only words"
        assert sheet.answer(3) == Shares((0, 0, 100, 0, 0))


def test_windows_text_keeps_its_quotes_and_pounds(audit: Audit) -> None:
    raw = f"{HEADER}\n1,,,,,,“£5” a head\n".encode("cp1252")
    assert read_csv(raw, audit).evidence_for(1) == "“£5” a head"


def test_tabs_separate_as_well(audit: Audit) -> None:
    text = f"{HEADER}\n4,30,,60,5,5,x\n".replace(",", "\t")
    assert read_csv(text.encode(), audit).answer(4) == Shares((30, 0, 60, 5, 5))


def test_a_question_without_a_row_is_not_assessed(audit: Audit) -> None:
    sheet = read_csv(f"{HEADER}\n7,,,100,,,\n".encode(), audit)
    assert (sheet.answer(7), sheet.answer(8)) == (Shares((0, 0, 100, 0, 0)), NotAssessed())


def test_every_bad_row_is_named_with_its_line_and_reason(audit: Audit) -> None:
    rows = [
        "1,70,,20,5,5,fine",
        "2,70,,20,5,,sum",
        '3,,,,,,"a line\nand another"',
        "28,100,,,,,unknown",
        "4,lots,,,,,letters",
        "5,-20,120,,,,negative",
        "6,33.3,33.3,33.4,,,fractions",
        "1,100,,,,,again",
        "Totals,610,100,1235,60,95,",
        ",100,,,,,no number",
        "7,40,,60,,,a comma, unquoted",
        "8,50,50,50,,,too much",
    ]
    assert reasons("\n".join([HEADER, *rows]), audit) == [
        "Line 3: Question 2: the shares add up to 95, not 100. A blank counts as 0.",
        "Line 6: There is no question '28'. Questions have numbers from 1 to 27.",
        "Line 7: Question 4: 'lots' is not a number.",
        "Line 8: Question 5: -20 is below 0.",
        "Line 9: Question 6: 33.3 is not a whole per cent. Use whole figures that make 100.",
        "Line 10: Question 1 has a row already, on line 2. Keep one.",
        "Line 11: There is no question 'Totals'. Questions have numbers from 1 to 27.",
        "Line 12: The number of the question is missing.",
        "Line 13: Something stands outside the columns. "
        "Text with commas needs quotation marks around it.",
        "Line 14: Question 8: the shares add up to 150, not 100. A blank counts as 0.",
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("question,1,2,3,4,evidence\n1,100,,,,\n", "There is no column 5."),
        ("1,70,,20,5,5\n", "There is no column question or 2 or 3 or 4."),
        (f"{HEADER},qestion\n", "Did you mean question?"),
        ("question,1,1,2,3,4,5\n", "The column 1 stands here more than once."),
        ("", "The file is empty."),
        (" \n\n", "The file is empty."),
        (f'{HEADER}\n1,,,,,,"open\n2,100,,,,,\n', "Line 2: A quotation mark"),
        (f'{HEADER}\n1,,,,,,"a"b\n', "Line 2: A quotation mark"),
        (f"{HEADER}\n1,,,,,,{'x' * 140_000}\n", "Line 2: A cell is longer"),
        (b"\x00\x01\x02", "The file is not text."),
        (b"x" * 1_048_577, "larger than 1 MiB"),
        (b"\xff\xfe\x00", "The file is not text."),
    ],
)
def test_a_file_that_is_no_audit_says_what_it_should_be(
    audit: Audit, text: str | bytes, words: str
) -> None:
    assert words in " ".join(reasons(text, audit))


def test_characters_that_steer_a_terminal_are_left_out_of_evidence(audit: Audit) -> None:
    sheet = read_csv(f"{HEADER}\n1,,,,,,red\x1b[31m \u202eturned\n".encode(), audit)
    assert sheet.evidence_for(1) == "red[31m turned"


@given(st.binary(max_size=200))
def test_any_bytes_are_an_audit_or_a_list_of_reasons(raw: bytes) -> None:
    try:
        sheet = read_csv(raw, _AUDIT)
    except BadRows as bad:
        assert bad.rows
    else:
        assert len(sheet.answers) == 27
