"""How a table in XLSX opens: columns as wide as what stands in them, and names that stay on top."""

from __future__ import annotations

import re
import shutil
import sqlite3
import zipfile
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from qgis.core import QgsFields

NUMBER, LEAST, MOST, MOST_NAME = 12, 9, 60, 34
"""Widths of columns in characters: of numbers, at least, at most, and at most for the sake of the name (E)."""
_SHEET = "xl/worksheets/sheet1.xml"
_COLUMNS = re.compile(rb"<cols>.*?</cols>\s*", re.DOTALL)
_TOP = (
    b'<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" '
    b'state="frozen"/></sheetView></sheetViews>'
)


def widths_of(package: Path, table: str, fields: QgsFields, labels: Sequence[str]) -> list[int]:
    """The width of each column: of its longest text, within bounds, and of its name."""
    texts = [None if one.isNumeric() else one.name().replace('"', '""') for one in fields]
    asked = ", ".join("0" if one is None else f'MAX(LENGTH("{one}"))' for one in texts)
    name = table.replace('"', '""')
    with closing(sqlite3.connect(package)) as base:
        longest = base.execute(f'SELECT {asked} FROM "{name}"').fetchone()  # noqa: S608  # nosec B608
    found = []
    for text, most, label in zip(texts, longest, labels, strict=True):
        content = NUMBER if text is None else min(MOST, int(most or 0) + 2)
        found.append(max(LEAST, content, min(MOST_NAME, len(label) + 2)))
    return found


def lay_out(path: Path, widths: Sequence[int]) -> None:
    """Give the sheet of a book that GDAL wrote these widths, and keep its first row in sight."""
    columns = "".join(
        f'<col min="{place}" max="{place}" width="{width}" customWidth="1"/>'
        for place, width in enumerate(widths, start=1)
    )
    made = path.with_name(path.name + ".half")
    with zipfile.ZipFile(path) as book, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as laid:
        for one in book.infolist():
            content = book.read(one)
            if one.filename == _SHEET:
                content = _COLUMNS.sub(b"", content, count=1)
                whole = _TOP + b"<cols>" + columns.encode("ascii") + b"</cols>\n<sheetData"
                content = content.replace(b"<sheetData", whole, 1)
            laid.writestr(one, content)
    shutil.move(made, path)
