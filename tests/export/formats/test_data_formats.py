from __future__ import annotations

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.export.installed import with_pango
from tiworkshop.export.document import Document, Table
from tiworkshop.export.exported import Exported, table_of
from tiworkshop.export.formats import FORMATS, encoded
from tiworkshop.export.formats.data import as_json
from tiworkshop.export.formats.table import as_csv

_CELLS = st.text(st.characters(codec="utf-8", exclude_characters="\r\n"))


@given(st.lists(st.tuples(_CELLS, _CELLS)))
def test_no_cell_begins_a_formula_and_all_come_back(rows: list[tuple[str, str]]) -> None:
    read = list(csv.reader(io.StringIO(as_csv(Table(("a", "b"), tuple(rows))), newline="")))
    assert len(read) == 1 + len(rows)
    for row, (first, second) in zip(read[1:], rows, strict=True):
        assert not any(cell.startswith(("=", "+", "-", "@", "\t")) for cell in row)
        assert [cell.removeprefix("'") for cell in row] == [
            first.removeprefix("'"),
            second.removeprefix("'"),
        ]


def test_rows_of_data_become_a_table() -> None:
    rows = [{"id": "a", "n": 1, "all": ["x", "y"], "none": None}]
    assert table_of(rows) == Table(("id", "n", "all", "none"), (("a", "1", "x; y", ""),))
    assert as_csv(table_of([])) == "\n"


def test_json_is_read_back() -> None:
    assert json.loads(as_json({"a": ["ź"]})) == {"a": ["ź"]}


@pytest.mark.parametrize(
    "form", [pytest.param(name, marks=with_pango if name == "pdf" else ()) for name in FORMATS]
)
def test_a_format_takes_its_own_shape_and_no_other(form: str) -> None:
    whole = Exported(document=Document("T", ()), table=Table(("a",), ()), data={}, days=())
    assert encoded(whole, form)
    with pytest.raises(ValueError, match="to write as"):
        encoded(Exported(), form)
