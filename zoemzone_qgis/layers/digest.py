"""Digests (SHA-256) of what layers and files hold, to tell whether they are still the same.

A layer of a GeoPackage by its rows, never by its file, which SQLite changes when it is merely looked at; other files by
their bytes; whatever is not a plain file, or is being edited, by its features or its cells.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ..core.classes import coarse_beside, table_beside
from ..core.errors import Fault
from ..core.progress import SILENT, Progress
from .raster import gdal_errors

CHUNK = 4 << 20  # bytes between two looks at the cancel button
NO_DATA = ("layer_styles", "qgis_projects")  # what QGIS keeps in a GeoPackage besides
ROWS = 2_000  # rows between two looks
STRIP_CELLS = 4_000_000
SHAPEFILE = (".shx", ".dbf", ".prj", ".cpg")
PLAIN_RASTERS = ("GTiff", "COG")  # files that are changed only when their cells are
PLAIN_VECTORS = (".shp", ".geojson", ".json", ".gml", ".fgb", ".csv", ".parquet", ".kml", ".dxf")
SHAPE = (
    "SELECT g.column_name, g.geometry_type_name, s.organization, s.organization_coordsys_id, s.definition "
    "FROM gpkg_geometry_columns g JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id WHERE g.table_name = ?"
)


class Digests:
    """Digests that are made once in a run: what is asked for again, and is unchanged by path, size and time, is known.

    Each raises ``Cancelled`` when the user stops the run, and ``OSError``, ``RuntimeError``, ``sqlite3.Error`` or
    ``Fault`` where something cannot be read. An object of this class lives as long as a run.
    """

    def __init__(self, progress: Progress = SILENT) -> None:
        self._progress = progress
        self._known: dict[tuple[Any, ...], str] = {}

    # ---- files ----------------------------------------------------------------------------------
    def file(self, path: Path) -> str:
        """The bytes of a file."""
        return self._once(path, "file", lambda: self._bytes_of(path))

    def files(self, paths: Iterable[Path]) -> str:
        """Several files that belong together, by name; those that are not there count as such."""
        return text_digest([(path.name, self.file(path) if path.is_file() else None) for path in paths])

    def folder(self, path: Path) -> str:
        """All files in a folder and those below it."""
        inside = sorted(one for one in path.rglob("*") if one.is_file())
        return text_digest([(one.relative_to(path).as_posix(), self.file(one)) for one in inside])

    def geopackage(self, path: Path, table: str = "") -> str:
        """The rows of a table of a GeoPackage in their order, with its columns and CRS; of all tables without one."""
        return self._once(path, f"table {table}", lambda: self._tables_of(path, table))

    def _once(self, path: Path, what: str, make: Any) -> str:
        known = path.stat()
        key = (str(path), what, known.st_size, known.st_mtime_ns)
        if key not in self._known:
            self._known[key] = make()
        return self._known[key]

    def _bytes_of(self, path: Path) -> str:
        digest = hashlib.sha256()
        with path.open("rb") as file:
            while chunk := file.read(CHUNK):
                self._progress.check()
                digest.update(chunk)
        return digest.hexdigest()

    def _tables_of(self, path: Path, table: str) -> str:
        digest = hashlib.sha256()
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=1.0)) as base:
            base.text_factory = bytes
            asked = "SELECT table_name FROM gpkg_contents WHERE data_type NOT IN ('tiles', '2d-gridded-coverage')"
            names = sorted({row[0].decode() for row in base.execute(asked)} - set(NO_DATA))
            if table:
                names = [name for name in names if name.casefold() == table.casefold()]
            if not names:
                raise Fault("{layer} cannot be opened. Check the path and the layer name.", layer=f"{path} {table}")
            for name in names:
                self._add_rows(base, name, digest)
        return digest.hexdigest()

    def _add_rows(self, base: sqlite3.Connection, table: str, digest: Any) -> None:
        """Add a table: its geometries as they lie there, all else as text."""
        shape = base.execute(SHAPE, (table,)).fetchone()
        quoted = table.replace('"', '""')
        rows = base.execute(f'SELECT * FROM "{quoted}"')  # noqa: S608  # nosec B608
        columns = [column[0] for column in rows.description]
        digest.update(repr((table, columns, shape)).encode())
        place = columns.index(shape[0].decode()) if shape is not None else len(columns)
        while some := rows.fetchmany(ROWS):
            self._progress.check()
            shapes = [row[place] or b"" for row in some] if shape is not None else []
            rest = [row[:place] + row[place + 1 :] for row in some]
            digest.update(repr([len(one) for one in shapes]).encode())
            digest.update(b"".join(shapes))
            digest.update(repr(rest).encode())

    # ---- rasters --------------------------------------------------------------------------------
    def raster(self, source: str) -> str:
        """A raster with the tables that stand beside it: a GeoTIFF by its file, another by its cells."""
        path = Path(source)
        with gdal_errors():
            data = gdal.OpenEx(source, gdal.OF_RASTER)
            bands = [data.GetRasterBand(number) for number in range(1, data.RasterCount + 1)]
            facts = [data.GetProjection(), data.GetGeoTransform(), *(self._band_facts(band) for band in bands)]
            is_plain = data.GetDriver().ShortName in PLAIN_RASTERS and path.is_file()
            cells = self.file(path) if is_plain else self._cells_of(data, bands)
        beside = [table_beside(path), coarse_beside(path)] if path.is_file() else []
        return text_digest([facts, cells, self.files(beside)])

    def _band_facts(self, band: gdal.Band) -> Any:
        """What a band says of its values; QGIS may store it in a file of its own beside the raster."""
        table = band.GetDefaultRAT()
        rows = []
        if table is not None:
            columns = range(table.GetColumnCount())
            rows = [[table.GetNameOfCol(column) for column in columns]]
            rows += [[table.GetValueAsString(row, column) for column in columns] for row in range(table.GetRowCount())]
        names = band.GetDescription(), band.GetCategoryNames() or []
        scale = band.GetScale() or 1.0, band.GetOffset() or 0.0  # None until such a file is there
        return band.DataType, band.GetNoDataValue(), scale, names, rows

    def _cells_of(self, data: gdal.Dataset, bands: list[gdal.Band]) -> str:
        digest = hashlib.sha256()
        height = max(1, STRIP_CELLS // data.RasterXSize)
        for band in bands:
            for top in range(0, data.RasterYSize, height):
                self._progress.check()
                cells = band.ReadAsArray(0, top, data.RasterXSize, min(height, data.RasterYSize - top))
                digest.update(cells.tobytes())
        return digest.hexdigest()

    # ---- layers ---------------------------------------------------------------------------------
    def features(self, source: QgsVectorLayerFeatureSource, request: QgsFeatureRequest) -> str:
        """Features as they come: fields, values and geometries."""
        digest = hashlib.sha256()
        digest.update(repr([(field.name(), field.typeName()) for field in source.fields()]).encode())
        for number, feature in enumerate(source.getFeatures(request)):
            if number % ROWS == 0:
                self._progress.check()
            shape = bytes(feature.geometry().asWkb().data())
            digest.update(repr((len(shape), feature.attributes())).encode("utf-8", "replace"))
            digest.update(shape)
        return digest.hexdigest()


class LayerState:
    """What a layer holds now: taken on the main thread, made a digest of on a worker.

    ``chosen``: only these features count (``None``: all of the layer's own filter); ``more`` is what narrows them.
    """

    def __init__(self, layer: QgsMapLayer, chosen: list[int] | None = None, more: str = "") -> None:
        self.name, self.source = layer.name(), layer.source()
        crs = layer.crs()
        self._facts: list[Any] = [self.name, layer.type().name, crs.authid() or crs.toWkt(), more]
        self._raster, self._file, self._table = "", "", ""
        self._features: QgsVectorLayerFeatureSource | None = None
        self._request = QgsFeatureRequest().setInvalidGeometryCheck(Qgis.InvalidGeometryCheck.NoCheck)
        if isinstance(layer, QgsRasterLayer) and layer.dataProvider().name() == "gdal":
            self._raster = layer.source()
        elif isinstance(layer, QgsVectorLayer):
            self._take(layer, chosen)
        else:
            raise Fault("{layer} cannot be compared with an earlier run.", layer=self.name)

    def _take(self, layer: QgsVectorLayer, chosen: list[int] | None) -> None:
        provider = layer.dataProvider()
        self._facts += [layer.subsetString(), provider.encoding(), chosen is not None]
        if chosen is not None:
            self._request.setFilterFids(chosen)
        parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
        path = str(parts.get("path", ""))
        end = Path(path).suffix.lower()
        is_whole = chosen is None and not layer.isModified() and not layer.vectorJoins()
        is_whole = is_whole and layer.fields().count() == provider.fields().count()
        if layer.providerType() == "ogr" and is_whole and Path(path).is_file() and end in (".gpkg", *PLAIN_VECTORS):
            self._file, self._table = path, str(parts.get("layerName") or "")
            self._facts.append([self._table, parts.get("layerId"), parts.get("openOptions")])
            if "select" in layer.subsetString().lower():
                self._table = ""  # a filter may look at other tables
        else:
            self._features = QgsVectorLayerFeatureSource(layer)

    def digest(self, digests: Digests) -> str:
        """The digest of name, CRS, filter and content."""
        if self._raster:
            content = digests.raster(self._raster)
        elif self._features is not None:
            content = digests.features(self._features, self._request)
        elif self._file.lower().endswith(".gpkg"):
            content = digests.geopackage(Path(self._file), self._table)
        else:
            content = digests.files(with_parts(Path(self._file)))
        return text_digest([self._facts, content])


def with_parts(path: Path) -> list[Path]:
    """A file with those that belong to it.

    >>> [part.name for part in with_parts(Path("a.shp"))]
    ['a.shp', 'a.shx', 'a.dbf', 'a.prj', 'a.cpg']
    """
    return [path, *(path.with_suffix(end) for end in SHAPEFILE)] if path.suffix.lower() == ".shp" else [path]


def text_digest(value: Any) -> str:
    """The digest of a plain value."""
    return hashlib.sha256(repr(value).encode("utf-8", "replace")).hexdigest()
