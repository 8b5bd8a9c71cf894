"""The GeoPackage of a package: layers, styles, metadata and descriptions of fields, all in one file."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from osgeo import gdal
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureSink,
    QgsLayerMetadata,
    QgsProviderRegistry,
    QgsVectorFileWriter,
)

from ...core.privacy.removed import Removed
from ...core.progress import SILENT, Progress
from ...core.publishedfields import read_published_fields
from ..notwritten import not_written
from ..raster import gdal_errors
from .dress import Style
from .part import Part

ISO = "http://www.isotc211.org/2005/gmd"
"""The standard of the metadata that other programs read, beside QGIS's own."""
STYLE_NAMES = {"nl": "Nederlands", "en": "English"}
_COLUMNS = """CREATE TABLE IF NOT EXISTS gpkg_data_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL,
    name TEXT, title TEXT, description TEXT, mime_type TEXT, constraint_name TEXT,
    CONSTRAINT pk_gdc PRIMARY KEY (table_name, column_name), CONSTRAINT gdc_tn UNIQUE (table_name, name))"""
_CONSTRAINTS = """CREATE TABLE IF NOT EXISTS gpkg_data_column_constraints (constraint_name TEXT NOT NULL,
    constraint_type TEXT NOT NULL, value TEXT, min NUMERIC, min_is_inclusive BOOLEAN, max NUMERIC,
    max_is_inclusive BOOLEAN, description TEXT, CONSTRAINT gdcc_ntv UNIQUE (constraint_name, constraint_type, value))"""
_SCHEMA = ("gpkg_schema", "http://www.geopackage.org/spec121/#extension_schema", "read-write")


@contextmanager
def unhurried() -> Iterator[None]:
    """Within it, GDAL leaves it to the system when a GeoPackage reaches the disk: each style would wait for it, and a
    package that is not complete is thrown away anyway."""
    gdal.SetThreadLocalConfigOption("OGR_SQLITE_SYNCHRONOUS", "OFF")
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption("OGR_SQLITE_SYNCHRONOUS", None)


def write_layer(
    path: Path,
    part: Part,
    removed: Removed,
    transforms: QgsCoordinateTransformContext,
    language: str,
    progress: Progress = SILENT,
) -> None:
    """Add a layer to the package. Raises ``Fault`` or ``OSError`` (disk full) when it cannot be written whole."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", part.key
    options.layerOptions = [
        "FID=fid", "GEOMETRY_NAME=geom", f"IDENTIFIER={part.key}", f"DESCRIPTION={part.title(language)}"
    ]  # fmt: skip
    action = QgsVectorFileWriter.ActionOnExistingFile
    options.actionOnExistingFile = action.CreateOrOverwriteLayer if path.exists() else action.CreateOrOverwriteFile
    writer = QgsVectorFileWriter.create(str(path), part.cleaner.fields, part.wkb, part.crs, transforms, options)
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        text = writer.errorMessage()
        del writer
        raise not_written(path, text)
    part.written = 0
    for shape, values in part.features(removed, progress):
        feature = QgsFeature(part.cleaner.fields)
        feature.setAttributes(values)
        if not shape.isNull():
            feature.setGeometry(shape)
            box = shape.boundingBox()
            part.box = _with(part.box, (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()))
        if not writer.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            text = writer.errorMessage()
            del writer
            raise not_written(path, text)
        part.written += 1
    flushed = writer.flushBuffer()
    text = writer.errorMessage()
    del writer  # closes the file
    if not flushed or count_of(path, part.key) != part.written:
        raise not_written(path, text)


def _with(
    box: tuple[float, float, float, float] | None, other: tuple[float, float, float, float]
) -> tuple[float, float, float, float]:
    if box is None:
        return other
    return min(box[0], other[0]), min(box[1], other[1]), max(box[2], other[2]), max(box[3], other[3])


def count_of(path: Path, table: str) -> int:
    """The rows of a layer in a file; -1 where it cannot be read."""
    try:
        with gdal_errors():
            data = gdal.OpenEx(str(path), gdal.OF_VECTOR)
            layer = data.GetLayerByName(table)
            return int(layer.GetFeatureCount()) if layer is not None else -1
    except RuntimeError:
        return -1


def version_of(path: Path) -> str:
    """The version of GeoPackage that a file says it has, such as "1.2"."""
    try:
        with closing(sqlite3.connect(path)) as base:
            number = int(base.execute("PRAGMA user_version").fetchone()[0])
    except sqlite3.Error as error:
        raise not_written(path, str(error)) from error
    return f"{number // 10_000}.{number // 100 % 100}"


def add_styles(path: Path, table: str, styles: Mapping[str, Style], language: str, about: str) -> None:
    """Put the styles of a layer in the package; that of ``language`` is the one that QGIS takes."""
    provider = QgsProviderRegistry.instance().providerMetadata("ogr")
    for one in sorted(styles, key=lambda name: name == language):
        style = styles[one]
        given = (f"{path}|layername={table}", style.qml, style.sld, STYLE_NAMES[one], about, "", one == language)
        try:
            done = provider.saveStyle(*given, "")
        except TypeError:  # where the text of the error is handed back
            done = provider.saveStyle(*given)
        if not (done[0] if isinstance(done, tuple) else done):
            raise not_written(path, str(done[-1]) if isinstance(done, tuple) else "")


def add_metadata(path: Path, table: str, metadata: QgsLayerMetadata) -> None:
    """Put the metadata of a layer in the package, as QGIS keeps it."""
    done, text = QgsProviderRegistry.instance().saveLayerMetadata("ogr", f"{path}|layername={table}", metadata)
    if not done:
        raise not_written(path, text)


def add_descriptions(path: Path, parts: Sequence[Part], language: str, iso: Mapping[str, str]) -> None:
    """What each field means (the schema extension of GeoPackage) and metadata by ISO 19139, by table."""
    try:
        with closing(sqlite3.connect(path)) as base, base:
            base.execute(_COLUMNS)
            base.execute(_CONSTRAINTS)
            for table in ("gpkg_data_columns", "gpkg_data_column_constraints"):
                base.execute(
                    "INSERT INTO gpkg_extensions (table_name, column_name, extension_name, definition, scope) "
                    "SELECT ?, NULL, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM gpkg_extensions WHERE table_name = ?)",
                    (table, *_SCHEMA, table),
                )
            for part in parts:
                base.execute("DELETE FROM gpkg_data_columns WHERE table_name = ?", (part.key,))
                base.executemany(
                    "INSERT INTO gpkg_data_columns VALUES (?, ?, ?, ?, ?, NULL, NULL)", _described(part, language)
                )
                base.execute(  # what other programs show; QGIS put the name of the metadata there
                    "UPDATE OR IGNORE gpkg_contents SET identifier = ? WHERE table_name = ?",
                    (part.title(language), part.key),
                )
                if part.key in iso:
                    _add_iso(base, part.key, iso[part.key])
    except sqlite3.Error as error:
        raise not_written(path, str(error)) from error


def _described(part: Part, language: str) -> Iterable[tuple[str, str, str, str, str]]:
    """Table, column, name (once in a table), title and description in both languages."""
    taken: set[str] = set()
    for one in part.cleaner.fields:
        known = read_published_fields().of(part.key, one.name())
        label = known.label(language)
        name = label if label not in taken else f"{label} [{one.name()}]"
        taken.add(name)
        both = known.nl if known.nl == known.en else f"{known.nl} / {known.en}"
        unit = f" [{known.unit}]" if known.unit else ""
        yield part.key, one.name(), name, label, both + unit


def _add_iso(base: sqlite3.Connection, table: str, text: str) -> None:
    cursor = base.execute(
        "INSERT INTO gpkg_metadata (md_scope, md_standard_uri, mime_type, metadata) VALUES (?, ?, ?, ?)",
        ("dataset", ISO, "text/xml", text),
    )
    base.execute(
        "INSERT INTO gpkg_metadata_reference (reference_scope, table_name, column_name, row_id_value, timestamp, "
        "md_file_id, md_parent_id) VALUES ('table', ?, NULL, NULL, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), ?, NULL)",
        (table, cursor.lastrowid),
    )
