"""Objects are written into one table of a new GeoPackage as they come, whatever their fields turn out to be."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr, osr

from ..errors import Fault

BOOL, INTEGER, REAL, TEXT = "bool", "integer", "real", "text"
_OGR = {BOOL: ogr.OFTInteger, INTEGER: ogr.OFTInteger64, REAL: ogr.OFTReal, TEXT: ogr.OFTString}
_WIDER = {frozenset((BOOL, INTEGER)): TEXT, frozenset((INTEGER, REAL)): REAL}
"""What holds the values of both types; everything else is text."""
_OF_PYTHON = {bool: BOOL, int: INTEGER, float: REAL, str: TEXT}
FID, GEOMETRY = "fid", "geom"
BATCH = 5000
_LARGEST = 2**63
_MULTI = {
    ogr.wkbLineString: ogr.wkbMultiLineString,
    ogr.wkbPolygon: ogr.wkbMultiPolygon,
}
_TO_TEXT = {
    BOOL: "CASE WHEN {f} IS NULL THEN NULL WHEN {f} THEN 'true' ELSE 'false' END",
    INTEGER: "CAST({f} AS TEXT)",
    REAL: "CAST({f} AS TEXT)",
}


def quoted(name: str) -> str:
    """A name as SQL takes it.

    >>> quoted('a "b" c')
    '"a ""b"" c"'
    """
    return '"' + name.replace('"', '""') + '"'


def literal(value: str) -> str:
    """A text as SQL takes it.

    >>> literal("'s-Gravenhage")
    "'''s-Gravenhage'"
    """
    return "'" + value.replace("'", "''") + "'"


def spatial_reference(crs: str) -> osr.SpatialReference:
    """A coordinate system by its name, with x before y as everything here has it. Raises Fault for an unknown one."""
    system = osr.SpatialReference()
    try:
        done(system.SetFromUserInput(crs))
    except RuntimeError as error:
        raise Fault("{crs} is no known coordinate system.", crs=crs) from error
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return system


def done(result: Any) -> Any:
    """A result of GDAL, where None or a code is a failure; it raises by itself only when somebody asked it to."""
    if result is None or (type(result) is int and result != 0):
        raise RuntimeError(gdal.GetLastErrorMsg() or "GDAL")
    return result


def unwritable(file: str, reason: str) -> Fault:
    """The fault of a file that cannot be written."""
    return Fault(
        "{file} cannot be written: {reason}. Check the folder and the space on the disk.",
        file=file,
        reason=" ".join(reason.split()).rstrip(". "),
    )


def placed(aside: Path, target: Path) -> Path:
    """Put a file in the place of another; beside it under a number where Windows holds that one for an open layer."""
    number = 1
    while True:
        place = target if number == 1 else target.with_name(f"{target.stem}-{number}{target.suffix}")
        try:
            os.replace(aside, place)
        except PermissionError:
            if not place.exists():
                raise
            number += 1
        else:
            return place


def remove_file(path: Path) -> None:
    """Remove a GeoPackage with what SQLite may have put beside it, where it is there."""
    for ending in ("", "-journal", "-wal", "-shm"):
        part = path.with_name(path.name + ending)
        if part.exists():
            part.unlink()


class TableWriter:
    """Writes a new GeoPackage with one table; ``close`` must be called for it to be whole.

    A field that is a number on one page and a text on the next becomes a text; one that is empty at first gets its
    type from its first value. Lines and polygons become multi-part, points where one has several; all become flat.
    """

    def __init__(
        self, path: Path, table: str, crs: str, title: str = "", abstract: str = "", shown: Path | None = None
    ) -> None:
        self.path, self.table, self.count = Path(path), table, 0
        self._shown = str(shown or path)
        self._system = spatial_reference(crs) if crs else None
        self._options = [f"FID={FID}", f"GEOMETRY_NAME={GEOMETRY}", f"IDENTIFIER={title or table}"]
        self._options += [f"DESCRIPTION={abstract}"] if abstract else []
        self._source: Any = None
        self._layer: Any = None
        self._definition: Any = None
        self._kind: int | None = None
        self._others: set[int] = set()
        """Kinds of geometry beside the first."""
        self._columns: dict[str, str] = {}
        """Name of the attribute -> name of its column; only columns that exist."""
        self._index: dict[str, int] = {}
        self._types: dict[str, str] = {}
        self._taken = {FID, GEOMETRY}
        self._empty: dict[str, None] = {}
        """Attributes that had no value yet, in order."""
        with self._writing():
            driver = gdal.GetDriverByName("GPKG")
            self._source = done(driver.Create(str(self.path), 0, 0, 0, gdal.GDT_Unknown))
            # the file is thrown away when anything goes wrong, so nothing need be safe half-way
            self._source.ExecuteSQL("PRAGMA synchronous=OFF")

    def add(self, attributes: Mapping[str, Any], geometry: ogr.Geometry | None) -> None:
        """Write an object; values of lists and records are kept as JSON."""
        with self._writing():
            if geometry is not None:
                geometry = self._multi(geometry)
            if self._layer is None:
                self._begin()
            values = {}
            for name, value in attributes.items():
                if value is None:
                    if name not in self._types:
                        self._empty[name] = None
                    continue
                kind, value = _typed(value)
                known = self._types.get(name)
                if known is None:
                    self._add_field(name, kind)
                elif known != kind:
                    kind = self._widen(name, known, kind)
                    value = _as(kind, value)
                values[name] = (kind, value)
            self._write(values, geometry)
            self.count += 1
            if self.count % BATCH == 0:
                done(self._source.CommitTransaction())
                done(self._source.StartTransaction())

    def close(self) -> None:
        """Finish the table: fields that never had a value, spatial index."""
        with self._writing():
            if self._layer is None:
                self._begin()
            for name in self._empty:
                if name not in self._types:
                    self._add_field(name, TEXT)
            done(self._source.CommitTransaction())
            if self._others:
                self._declare()
            self.abandon()
            self._check()

    def abandon(self) -> None:
        """Let go of the file, whole or not."""
        self._definition = self._layer = self._source = None

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            yield
        except (RuntimeError, sqlite3.Error) as error:
            raise unwritable(self._shown, str(error)) from error

    def _begin(self) -> None:
        kind = ogr.wkbNone if self._kind is None else self._kind
        if kind == ogr.wkbNone:
            kind = ogr.wkbUnknown
        self._layer = done(self._source.CreateLayer(self.table, self._system, kind, self._options))
        self._definition = self._layer.GetLayerDefn()
        done(self._source.StartTransaction())

    def _multi(self, geometry: ogr.Geometry) -> ogr.Geometry:
        if geometry.GetGeometryType() != ogr.GT_Flatten(geometry.GetGeometryType()):
            geometry.FlattenTo2D()
        kind = geometry.GetGeometryType()
        if kind in _MULTI:
            kind = _MULTI[kind]
            geometry = done(ogr.ForceTo(geometry, kind))
        elif ogr.GT_IsNonLinear(kind):
            return self._multi(geometry.GetLinearGeometry())
        if self._kind is None:
            self._kind = kind
        elif kind != self._kind:
            self._others.add(kind)
        return geometry

    def _add_field(self, name: str, kind: str) -> None:
        column, number = name or "_", 2
        while column.casefold() in self._taken:
            column, number = f"{name}_{number}", number + 1
        self._taken.add(column.casefold())
        field = ogr.FieldDefn(column, _OGR[kind])
        if kind == BOOL:
            field.SetSubType(ogr.OFSTBoolean)
        done(self._layer.CreateField(field))
        self._definition = self._layer.GetLayerDefn()
        self._columns[name], self._types[name] = column, kind
        self._index[name] = self._definition.GetFieldIndex(column)

    def _widen(self, name: str, known: str, kind: str) -> str:
        """The type that holds both; the column gets it when it is not the one it has."""
        wider = _WIDER.get(frozenset((known, kind)), TEXT)
        if wider != known:
            if known == BOOL:  # 1 and 0 would stand for true and false
                self._convert(name, known, wider)
            field = ogr.FieldDefn(self._columns[name], _OGR[wider])
            done(self._layer.AlterFieldDefn(self._index[name], field, ogr.ALTER_TYPE_FLAG))
            self._definition = self._layer.GetLayerDefn()
            self._types[name] = wider
            self._convert(name, known, wider)
        return wider

    def _convert(self, name: str, was: str, now: str) -> None:
        """Values that were written under the narrower type."""
        column = quoted(self._columns[name])
        how = _TO_TEXT[was] if now == TEXT else "CAST({f} AS REAL)"
        narrow = "('integer', 'real')" if now == TEXT else "('integer')"
        self._source.ExecuteSQL(
            f"UPDATE {quoted(self.table)} SET {column} = {how.format(f=column)} "  # noqa: S608  # nosec B608
            f"WHERE typeof({column}) IN {narrow}"
        )

    def _write(self, values: Mapping[str, tuple[str, Any]], geometry: ogr.Geometry | None) -> None:
        feature = ogr.Feature(self._definition)
        for name, (kind, value) in values.items():
            index = self._index[name]
            if kind == TEXT:
                feature.SetFieldString(index, value)
            elif kind == REAL:
                feature.SetField(index, float(value))
            else:
                feature.SetFieldInteger64(index, int(value))
        if geometry is not None:
            feature.SetGeometryDirectly(geometry)
        done(self._layer.CreateFeature(feature))

    def _declare(self) -> None:
        """The table was made for the geometry that came first; it takes points of several parts, or any geometry."""
        points = {ogr.wkbPoint, ogr.wkbMultiPoint}
        was, now = ogr.GeometryTypeToName(self._kind).replace(" ", "").upper(), "GEOMETRY"
        if self._others | {self._kind} == points:
            now = "MULTIPOINT"
            done(self._source.StartTransaction())
            for feature in self._layer:
                if feature.GetGeometryRef() is not None:
                    feature.SetGeometry(ogr.ForceTo(feature.GetGeometryRef().Clone(), ogr.wkbMultiPoint))
                    done(self._layer.SetFeature(feature))
            feature = None
            done(self._source.CommitTransaction())
        self.abandon()
        with closing(sqlite3.connect(self.path)) as base, base:
            base.execute("UPDATE gpkg_geometry_columns SET geometry_type_name = ?", (now,))
            base.execute("PRAGMA writable_schema = ON")
            base.execute(
                "UPDATE sqlite_master SET sql = replace(sql, ?, ?) WHERE type = 'table' AND name = ?",
                (f'"{GEOMETRY}" {was}', f'"{GEOMETRY}" {now}', self.table),
            )

    def _check(self) -> None:
        """What was written is there: the end of a file can fail without a word."""
        source = done(gdal.OpenEx(str(self.path), gdal.OF_VECTOR))
        count = done(source.GetLayerByName(self.table)).GetFeatureCount(1)
        if count != self.count:
            raise RuntimeError(f"{count} / {self.count}")


def _typed(value: Any) -> tuple[str, Any]:
    """The type of a value, and the value as it is kept."""
    kind = _OF_PYTHON.get(type(value))
    if kind is None:
        return TEXT, json.dumps(value, ensure_ascii=False, default=str)
    if kind == INTEGER and not -_LARGEST <= value < _LARGEST:
        return TEXT, str(value)
    if kind == TEXT and not value.isprintable():
        value = value.encode("utf-8", "replace").decode().replace("\0", "")
    return kind, value


def _as(kind: str, value: Any) -> Any:
    """A value of a narrower type as one of a wider."""
    if kind != TEXT or isinstance(value, str):
        return value
    return str(value).lower() if isinstance(value, bool) else str(value)
