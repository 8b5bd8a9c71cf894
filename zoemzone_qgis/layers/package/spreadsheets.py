"""Tables of the package for a spreadsheet: CSV as an office in the Netherlands opens it, and XLSX."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr

from ...core.progress import SILENT, Progress
from ...core.publishedfields import read_published_fields
from ..raster import gdal_errors
from ..vector import CHECK_EVERY
from .geopackage import not_written

LONGEST_CELL = 32_767  # characters in a cell of XLSX
MOST_ROWS = 1_048_575  # rows below the heading in a sheet of XLSX
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_NUMBER = re.compile(r"[+-]?\d+([.,]\d+)?")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_KINDS = (ogr.OFTInteger, ogr.OFTInteger64, ogr.OFTReal)


def safe(text: str) -> str:
    """A text that a spreadsheet does not take for a formula, without signs that its file cannot hold.

    >>> safe("=1+1"), safe("-5 m"), safe("-5"), safe("verge")
    ("'=1+1", "'-5 m", '-5', 'verge')
    """
    text = _CONTROL.sub("", text)[:LONGEST_CELL]
    return f"'{text}" if text.startswith(_FORMULA) and not _NUMBER.fullmatch(text) else text


def write_csv(package: Path, table: str, path: Path, language: str, progress: Progress = SILENT) -> None:
    """A table of the package as CSV with the names of the fields on top: UTF-8 with byte order mark; in Dutch with
    semicolons and decimal commas, in English with commas and decimal points, as a spreadsheet in that language reads
    it."""
    dutch = language == "nl"
    with gdal_errors(), path.open("w", encoding="utf-8-sig", newline="") as stream:
        data = gdal.OpenEx(str(package), gdal.OF_VECTOR)
        layer = data.GetLayerByName(table)
        writer = csv.writer(stream, delimiter=";" if dutch else ",", lineterminator="\r\n")
        writer.writerow(_names(layer))
        for values in _rows(layer, progress):
            writer.writerow([_cell(one, dutch) for one in values])


def write_xlsx(package: Path, table: str, path: Path, title: str, language: str, progress: Progress = SILENT) -> bool:
    """A table of the package as XLSX, with the names that people read on top. False when it has too many rows."""
    known = read_published_fields()
    try:
        with gdal_errors():
            data = gdal.OpenEx(str(package), gdal.OF_VECTOR)
            layer = data.GetLayerByName(table)
            if layer.GetFeatureCount() > MOST_ROWS:
                return False
            book = ogr.GetDriverByName("XLSX").CreateDataSource(str(path))
            sheet = book.CreateLayer(re.sub(r"[\[\]:*?/\\']", " ", title)[:31].strip() or table)
            _make_columns(sheet, layer, [known.of(table, name).label(language) for name in _names(layer)])
            for values in _rows(layer, progress):
                _add_row(sheet, values)
            sheet = book = None  # closes the file
            written = gdal.OpenEx(str(path), gdal.OF_VECTOR)
            if written is None or written.GetLayerCount() != 1:
                raise not_written(path, "")
    except RuntimeError as error:
        raise not_written(path, str(error)) from error
    return True


def _make_columns(sheet: ogr.Layer, layer: ogr.Layer, labels: list[str]) -> None:
    taken: set[str] = set()
    for one, label in zip(layer.schema, labels, strict=True):
        name = label if label not in taken else f"{label} [{one.GetName()}]"
        taken.add(name)
        sheet.CreateField(ogr.FieldDefn(safe(name), one.GetType() if one.GetType() in _KINDS else ogr.OFTString))


def _add_row(sheet: ogr.Layer, values: list[Any]) -> None:
    feature = ogr.Feature(sheet.GetLayerDefn())
    for place, value in enumerate(values):
        if value is not None:
            feature.SetField(place, safe(value) if isinstance(value, str) else value)
    sheet.CreateFeature(feature)


def _names(layer: ogr.Layer) -> list[str]:
    return [one.GetName() for one in layer.schema]


def _rows(layer: ogr.Layer, progress: Progress) -> Iterator[list[Any]]:
    """The values of the rows: numbers as numbers, other values as text."""
    kinds = [one.GetType() for one in layer.schema]
    count = max(1, layer.GetFeatureCount())
    for number, feature in enumerate(layer):
        if number % CHECK_EVERY == 0:
            progress.report(min(1.0, number / count))
        yield [
            None if not feature.IsFieldSetAndNotNull(place)
            else feature.GetField(place) if kind in _KINDS
            else feature.GetFieldAsString(place)
            for place, kind in enumerate(kinds)
        ]  # fmt: skip


def _cell(value: Any, dutch: bool) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        text = f"{value:.10g}"
        return text.replace(".", ",") if dutch else text
    return safe(value) if isinstance(value, str) else str(value)
