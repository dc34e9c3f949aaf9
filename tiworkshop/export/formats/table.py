"""Write a table as CSV in which no cell is a formula."""

from __future__ import annotations

import csv
import io

from tiworkshop.export.document import Table
from tiworkshop.instruments.audit.cells import harmless


def as_csv(table: Table) -> str:
    """Return a header and rows as CSV: commas, UTF-8, one line end a row."""
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(map(harmless, table.header))
    writer.writerows(map(harmless, row) for row in table.rows)
    return file.getvalue()
