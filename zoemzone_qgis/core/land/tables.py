"""Reading the CSV tables, and refusing a damaged one with file, row, column and value."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

from ..errors import Fault

MISSING = (
    "Table {file}, row {row}: the column {column} is missing (found: {value}). Start from a copy of the shipped table."
)
EMPTY_CELL = "Table {file}, row {row}, column {column}: the cell is empty ({value}). Fill it in."
NOT_A_NUMBER = "Table {file}, row {row}, column {column}: {value} is not a number. Write a number such as 0.25."
DECIMAL_COMMA = (
    "Table {file}, row {row}, column {column}: {value} has a decimal comma. Write a decimal point, such as 0.25."
)
OUTSIDE = "Table {file}, row {row}, column {column}: {value} is outside {low} to {high}. Correct the value."
TWICE = "Table {file}, row {row}, column {column}: {value} stands there a second time. Keep one of the rows."
UNKNOWN = (
    "Table {file}, row {row}, column {column}: {value} is not known. Use one of the names of the table it refers to."
)


@dataclass(frozen=True)
class Row:
    """One row of a table: where it stands (the header is row 1) and its cells by column name."""

    file: str
    number: int
    cells: Mapping[str, str]

    def fault(self, text: str, column: str, **facts: object) -> Fault:
        """The fault of one cell, ready to be raised.

        >>> str(Row("a.csv", 3, {"id": "GAZ"}).fault(TWICE, "id"))
        'Table a.csv, row 3, column id: GAZ stands there a second time. Keep one of the rows.'
        """
        return Fault(text, file=self.file, row=self.number, column=column, value=self.text(column), **facts)

    def text(self, column: str) -> str:
        """The cell without surrounding space; empty where the table lacks the column."""
        return self.cells.get(column, "").strip()

    def required(self, column: str) -> str:
        """The cell, which must not be empty."""
        text = self.text(column)
        if not text:
            raise self.fault(EMPTY_CELL, column)
        return text

    def value(self, column: str, low: float = 0.0, high: float = math.inf) -> float:
        """The cell as a number from ``low`` to ``high``.

        >>> Row("a.csv", 2, {"forage_1": "0.25"}).value("forage_1", 0, 1)
        0.25
        """
        text = self.required(column)
        try:
            number = float(text)
        except ValueError:
            comma = text.replace(",", "", 1).lstrip("+-").isdigit()
            raise self.fault(DECIMAL_COMMA if comma else NOT_A_NUMBER, column) from None
        if not math.isfinite(number):
            raise self.fault(NOT_A_NUMBER, column)
        if not low <= number <= high:
            raise self.fault(OUTSIDE, column, low=low, high=high)
        return number

    def whole(self, column: str, low: int, high: int) -> int:
        """The cell as a whole number from ``low`` to ``high``."""
        number = self.value(column, low, high)
        if number != int(number):
            raise self.fault("Table {file}, row {row}, column {column}: {value} is not a whole number.", column)
        return int(number)


def read_table(path: Path, columns: Sequence[str]) -> list[Row]:
    """The rows of a CSV table (UTF-8 with or without byte order mark, commas, decimal points).

    ``columns`` must be there; more columns are kept. Empty rows are skipped. Raises ``Fault`` where the file
    cannot be read as such a table.
    """
    reader = csv.reader(StringIO(_text(path), newline=""))
    try:
        lines = [(reader.line_num, cells) for cells in reader]
    except csv.Error as error:
        raise Fault(
            "Table {file}, row {row}: the row cannot be read ({value}).",
            file=path.name,
            row=reader.line_num,
            value=error,
        ) from None
    if not lines or not any(cell.strip() for cell in lines[0][1]):
        raise Fault("Table {file} is empty. Start from a copy of the shipped table.", file=path.name)
    header = _header(path, lines[0][1], columns)
    rows = [_row(path, number, header, cells) for number, cells in lines[1:] if any(cell.strip() for cell in cells)]
    if not rows:
        raise Fault("Table {file} has a header but no rows. Start from a copy of the shipped table.", file=path.name)
    return rows


def unique(rows: Iterable[Row], column: str) -> None:
    """Refuse a value that stands twice in ``column``; letter case counts."""
    seen: set[str] = set()
    for row in rows:
        text = row.required(column)
        if text in seen:
            raise row.fault(TWICE, column)
        seen.add(text)


def write_table(path: Path, columns: Sequence[str], rows: Iterable[Mapping[str, object]]) -> None:
    """Write a CSV table as ``read_table`` reads it: UTF-8, line feeds, empty cells for what a row lacks."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, columns, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def _text(path: Path) -> str:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise Fault("Table {file} cannot be opened: {value}.", file=path.name, value=error.strerror) from None
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Fault(
            "Table {file}, row {row}: the text is not UTF-8 ({value}). Save the table as CSV UTF-8.",
            file=path.name,
            row=content.count(b"\n", 0, error.start) + 1,
            value=hex(content[error.start]),
        ) from None


def _header(path: Path, cells: Sequence[str], columns: Sequence[str]) -> list[str]:
    header = [cell.strip() for cell in cells]
    if len(header) == 1 and (";" in header[0] or "\t" in header[0]):
        raise Fault(
            "Table {file}, row 1: the columns are separated by {value}. Save the table with commas and decimal points.",
            file=path.name,
            value=";" if ";" in header[0] else "tab",
        )
    for column in columns:
        if column not in header:
            raise Fault(MISSING, file=path.name, row=1, column=column, value=", ".join(header))
    for column in header:
        if column and header.count(column) > 1:
            raise Fault(TWICE, file=path.name, row=1, column=column, value=column)
    return header


def _row(path: Path, number: int, header: Sequence[str], cells: Sequence[str]) -> Row:
    if len(cells) != len(header):
        surplus = len(cells) > len(header)
        raise Fault(
            "Table {file}, row {row}, column {column}: the row has {found} cells, the header {expected} ({value}). "
            "A decimal comma or a comma in a text without quotes does this.",
            file=path.name,
            row=number,
            column=header[-1] if surplus else header[len(cells)],
            value=", ".join(cells[len(header) - 1 :]) if surplus else cells[-1],
            found=len(cells),
            expected=len(header),
        )
    return Row(path.name, number, dict(zip(header, cells, strict=True)))
