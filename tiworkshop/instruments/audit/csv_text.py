"""The text of a CSV file, whichever program wrote it, and its rows with their line numbers."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from tiworkshop.instruments.audit.bad_rows import BadRow, BadRows
from tiworkshop.values import dataclass

LARGEST_BYTES = 1024 * 1024
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_SAYS_SEPARATOR = "sep="
"""A first line by which spreadsheets tell each other the separator."""


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row and the line on which it begins, from 1."""

    line: int
    cells: tuple[str, ...]

    @property
    def blank(self) -> bool:
        """Whether nothing stands in any cell."""
        return not any(cell.strip() for cell in self.cells)


def decoded(raw: bytes) -> str:
    """Return the text of a file: UTF-8 or UTF-16 with or without a mark, else Windows text.

    Raises BadRows when it is empty, larger than 1 MiB, or no text at all.
    """
    if len(raw) > LARGEST_BYTES:
        raise BadRows([BadRow(None, "The file is larger than 1 MiB. An audit is far smaller.")])
    encodings = ["utf-16"] if raw.startswith(_UTF_16) else ["utf-8-sig", "cp1252"]
    for encoding in encodings:
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" in text:
            break
        if not text.strip():
            raise BadRows([BadRow(None, "The file is empty. Begin with a template.")])
        return text
    raise BadRows([BadRow(None, "The file is not text. Save it as CSV, in UTF-8 if you can.")])


def rows_of(text: str) -> tuple[Row, ...]:
    """Return the rows of a CSV text that are not blank, the header first. Raises BadRows."""
    first, _, rest = text.partition("\n")
    says = first.strip()
    if says.lower().startswith(_SAYS_SEPARATOR) and len(says) == len(_SAYS_SEPARATOR) + 1:
        return tuple(_read(rest, says[-1], lines_before=1))
    return tuple(_read(text, _separator(text)))


def _separator(text: str) -> str:
    """Return what stands most often in the first line that is not blank."""
    header = next(line for line in text.splitlines() if line.strip())
    return max(",;\t", key=header.count)


def _read(text: str, separator: str, lines_before: int = 0) -> Iterator[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    line = lines_before
    while True:
        begins = line + 1
        try:
            cells = next(reader, None)
        except csv.Error as error:
            raise BadRows([BadRow(begins, _trouble(error))]) from None
        if cells is None:
            return
        line = lines_before + reader.line_num
        row = Row(begins, tuple(cells))
        if not row.blank:
            yield row


def _trouble(error: csv.Error) -> str:
    if "limit" in str(error):
        return "A cell is longer than this can read. Shorten it."
    return "A quotation mark (\") opens here and doesn't close as it should. Close it or remove it."
