"""Tables of the package for a spreadsheet: CSV as an office in the Netherlands opens it, and XLSX."""

from __future__ import annotations

import csv
import re
import sqlite3
import zipfile
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import QgsFields

from ...core.progress import SILENT, Progress
from ...core.publishedfields import read_published_fields
from ..notwritten import not_written
from ..raster import gdal_errors
from ..vector import CHECK_EVERY
from .sheetlook import lay_out, widths_of

LONGEST_CELL = 32_767  # characters in a cell of XLSX
MOST_ROWS = 25_000
"""Rows of a sheet (E): GDAL writes it in one go, which nobody can stop, and nobody reads more; CSV has them all."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def safe(text: str) -> str:
    """A text that a spreadsheet does not take for a formula, without signs that its file cannot hold.

    >>> safe("=1+1"), safe("-5 m"), safe("verge")
    ("'=1+1", "'-5 m", 'verge')
    """
    text = _CONTROL.sub("", text)[:LONGEST_CELL]
    return f"'{text}" if text.startswith(_FORMULA) else text


def delimiter_of(language: str) -> str:
    """What stands between the columns of CSV, as a spreadsheet in a language opens it."""
    return ";" if language == "nl" else ","


def write_csv(
    package: Path, table: str, fields: QgsFields, path: Path, language: str, progress: Progress = SILENT
) -> None:
    """A table of the package as CSV with the names of the fields on top: UTF-8 with byte order mark; in Dutch with
    semicolons and decimal commas, in English with commas and decimal points, as a spreadsheet in that language reads
    it."""
    dutch = language == "nl"
    names = [one.name() for one in fields]
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream, delimiter=delimiter_of(language), lineterminator="\r\n")
        writer.writerow(names)
        with closing(sqlite3.connect(package)) as base:
            counted = base.execute(f"SELECT COUNT(*) FROM {_quoted(table)}").fetchone()  # noqa: S608  # nosec B608
            count = max(1, int(counted[0]))
            columns = ", ".join(_quoted(name) for name in names)
            rows = base.execute(f"SELECT {columns} FROM {_quoted(table)}")  # noqa: S608  # nosec B608
            for number, values in enumerate(rows):
                if number % CHECK_EVERY == 0:
                    progress.report(min(1.0, number / count))
                writer.writerow([_cell(one, dutch) for one in values])


def _quoted(name: str) -> str:
    """A name as SQL takes it.

    >>> _quoted('a"b')
    '"a""b"'
    """
    return '"' + name.replace('"', '""') + '"'


def _cell(value: Any, dutch: bool) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        text = f"{value:.10g}"
        return text.replace(".", ",") if dutch else text
    return safe(value) if isinstance(value, str) else str(value)


def write_xlsx(
    package: Path, table: str, fields: QgsFields, path: Path, title: str, language: str, progress: Progress = SILENT
) -> bool:
    """A table of the package as XLSX, with the names that people read on top. False when it has too many rows."""
    labels = _labels(table, fields, language)
    sheet = re.sub(r"[\[\]:*?/\\']", " ", title)[:31].strip() or table
    try:
        with gdal_errors():
            data = gdal.OpenEx(str(package), gdal.OF_VECTOR)
            if data.GetLayerByName(table).GetFeatureCount() > MOST_ROWS:
                return False
            book = gdal.VectorTranslate(
                str(path), data, format="XLSX", SQLStatement=_asked(table, fields, labels), layerName=sheet
            )
            del book  # closes the file
            lay_out(path, widths_of(package, table, fields, labels))
            progress.report(1.0)
            written = gdal.OpenEx(str(path), gdal.OF_VECTOR)
            if written is None or written.GetLayerCount() != 1:
                raise not_written(path, "")
    except (RuntimeError, zipfile.BadZipFile) as error:
        raise not_written(path, str(error)) from error
    return True


def _labels(table: str, fields: QgsFields, language: str) -> list[str]:
    """What the columns are called, each once."""
    known, taken, labels = read_published_fields(), set[str](), []
    for one in fields:
        label = known.of(table, one.name()).label(language)
        label = safe(label if label.casefold() not in taken else f"{label} [{one.name()}]")
        taken.add(label.casefold())
        labels.append(label)
    return labels


def _asked(table: str, fields: QgsFields, labels: Sequence[str]) -> str:
    """The columns of a table under their labels, no text a formula."""
    columns = []
    signs = ", ".join("char(9)" if one == "\t" else "char(13)" if one == "\r" else f"'{one}'" for one in _FORMULA)
    for one, label in zip(fields, labels, strict=True):
        column = _quoted(one.name())
        if not one.isNumeric():
            cut = f"substr({column}, 1, {LONGEST_CELL - 1})"
            column = f"CASE WHEN substr({column}, 1, 1) IN ({signs}) THEN '''' || {cut} ELSE {cut} END"
        columns.append(f"{column} AS {_quoted(label)}")
    return f"SELECT {', '.join(columns)} FROM {_quoted(table)}"  # noqa: S608  # nosec B608
