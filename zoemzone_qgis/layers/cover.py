"""Classified polygons waiting to be drawn: a GeoPackage in a temporary folder, read by tile in drawing order.

Kept on disk because a province has millions of polygons. What lies on top is settled by numbers alone, so that
the order of rows or layers cannot matter: a higher rank covers a lower one; within a rank the smaller polygon
covers the larger (it is the more detailed statement); then what it says, then the place decide.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

import numpy as np
from osgeo import gdal, ogr, osr
from qgis.core import Qgis, QgsGeometry, QgsRectangle

from ..core.grid import Grid
from .raster import gdal_errors

BATCH = 20_000  # rows a transaction
LARGEST_M = 2000.0  # larger polygons are kept in parts, so that a tile never needs land far away
CUT_M = 1000.0  # on multiples of which they are cut: never through the centre of a cell
LEAST_M2 = 1e-4  # slivers of rounding are not land
ORDER = "rank, area DESC, tie, x, y"
Box = tuple[float, float, float, float]


class Cover:
    """Polygon layers by name ("ground", "crown", "builtup", "nature"), each row with a key and a rank."""

    def __init__(self, crs_wkt: str) -> None:
        self._wkt = crs_wkt
        self._folder = tempfile.TemporaryDirectory(prefix="zoemzone-")
        self.path = Path(self._folder.name) / "cover.gpkg"
        self._waiting = 0
        with gdal_errors():
            driver = gdal.GetDriverByName("GPKG")
            self._data = driver.Create(str(self.path), 0, 0, 0, gdal.GDT_Unknown, ["ADD_GPKG_OGR_CONTENTS=NO"])
            self._data.ExecuteSQL("PRAGMA synchronous=OFF")
        self._layers: dict[str, ogr.Layer] = {}
        self.counts: dict[str, int] = {}

    def __enter__(self) -> Cover:
        return self

    def __exit__(self, kind: type | None, value: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Drop everything."""
        self._layers.clear()
        self._data = None
        self._folder.cleanup()

    def _layer(self, name: str) -> ogr.Layer:
        if name not in self._layers:
            crs = osr.SpatialReference(self._wkt)
            layer = self._data.CreateLayer(name, crs, ogr.wkbUnknown, ["SPATIAL_INDEX=YES", "GEOMETRY_NAME=geom"])
            for field, kind in (
                ("key", ogr.OFTInteger),
                ("rank", ogr.OFTInteger),
                ("area", ogr.OFTReal),
                ("x", ogr.OFTReal),
                ("y", ogr.OFTReal),
                ("tie", ogr.OFTInteger),
            ):
                layer.CreateField(ogr.FieldDefn(field, kind))
            self._layers[name] = layer
            self.counts[name] = 0
        return self._layers[name]

    def add(self, name: str, geometry: QgsGeometry, key: int, rank: int = 0, tie: int = 0) -> None:
        """Put a polygon in a layer; ``tie`` orders polygons of one rank and size (never the key: it depends on
        the order in which rows came)."""
        box = geometry.boundingBox()
        # rounded, so that moving everything by whole metres keeps the order
        place = (round(geometry.area(), 2), round(box.xMinimum(), 3), round(box.yMinimum(), 3))
        with gdal_errors():
            layer = self._layer(name)
            for part in parts_of(geometry):
                if self._waiting == 0:
                    self._data.StartTransaction()
                feature = ogr.Feature(layer.GetLayerDefn())
                feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(bytes(part.asWkb())))
                for index, value in enumerate((key, rank, *place, tie)):
                    feature.SetField(index, value)
                layer.CreateFeature(feature)
                self.counts[name] += 1
                self._waiting += 1
                if self._waiting >= BATCH:
                    self.flush()

    def flush(self) -> None:
        """Write what waits."""
        if self._waiting:
            self._data.CommitTransaction()
            self._waiting = 0

    def ready(self) -> None:
        """All rows are in: write them and make the spatial index."""
        with gdal_errors():
            self.flush()
            for layer in self._layers.values():
                layer.SyncToDisk()

    @staticmethod
    def _where(box: Box) -> str:
        # numbers only: nothing of the user's reaches the text
        xmin, ymin, xmax, ymax = (repr(float(edge)) for edge in box)
        return f"maxx >= {xmin} AND minx <= {xmax} AND maxy >= {ymin} AND miny <= {ymax}"

    def _meets(self, name: str, box: Box) -> bool:
        sql = f"SELECT id FROM rtree_{name}_geom WHERE {self._where(box)} LIMIT 1"  # noqa: S608  # nosec B608
        rows = self._data.ExecuteSQL(sql)
        found = rows.GetNextFeature() is not None
        self._data.ReleaseResultSet(rows)
        return found

    def _query(self, name: str, box: Box, ranks: tuple[int, int] | None) -> str:
        near = f"fid IN (SELECT id FROM rtree_{name}_geom WHERE {self._where(box)})"  # noqa: S608  # nosec B608
        if ranks is not None:
            near += f" AND rank >= {int(ranks[0])} AND rank < {int(ranks[1])}"
        return f"SELECT * FROM {name} WHERE {near} ORDER BY {ORDER}"  # noqa: S608  # nosec B608

    def burn(self, name: str, grid: Grid, keys: np.ndarray, ranks: tuple[int, int] | None = None) -> bool:
        """Draw the polygons of a layer, in order, into ``keys`` (uint16, the grid's shape) by cell centres; False
        where there are none."""
        box = (grid.left, grid.bottom, grid.right, grid.top)
        if not self.counts.get(name):
            return False
        with gdal_errors():
            if not self._meets(name, box):
                return False
            canvas = gdal.GetDriverByName("MEM").Create("", grid.columns, grid.rows, 1, gdal.GDT_UInt16)
            canvas.SetGeoTransform(grid.geotransform)
            canvas.SetProjection(self._wkt)
            canvas.GetRasterBand(1).WriteArray(keys)
            rows = self._data.ExecuteSQL(self._query(name, box, ranks))
            if rows is not None:
                gdal.RasterizeLayer(canvas, [1], rows, options=["ATTRIBUTE=key"])
                self._data.ReleaseResultSet(rows)
                canvas.GetRasterBand(1).ReadAsArray(buf_obj=keys)
        return True

    def rows(self, name: str, box: Box) -> Iterator[tuple[int, int, int, QgsGeometry]]:
        """(fid, key, rank, geometry) of the polygons whose box meets ``box``, lowest first."""
        if not self.counts.get(name):
            return
        with gdal_errors():
            rows = self._data.ExecuteSQL(self._query(name, box, None))
            found = []
            for row in rows:
                geometry = QgsGeometry()
                geometry.fromWkb(bytes(row.GetGeometryRef().ExportToWkb()))
                found.append((row.GetFID(), row.GetField("key"), row.GetField("rank"), geometry))
            self._data.ReleaseResultSet(rows)
        yield from found

    def boxes(self, name: str, box: Box) -> Iterator[tuple[int, QgsRectangle]]:
        """(fid, bounding box) of the polygons whose box meets ``box``; the edges may be rounded outwards a little."""
        if not self.counts.get(name):
            return
        columns = "id, minx, miny, maxx, maxy"
        sql = f"SELECT {columns} FROM rtree_{name}_geom WHERE {self._where(box)}"  # noqa: S608  # nosec B608
        with gdal_errors():
            rows = self._data.ExecuteSQL(sql)
            found = [(row.GetField(0), QgsRectangle(*(row.GetField(index) for index in range(1, 5)))) for row in rows]
            self._data.ReleaseResultSet(rows)
        yield from found

    def each(self, name: str) -> Iterator[tuple[int, QgsGeometry]]:
        """(key, geometry) of a whole layer, one by one in the order in which they came."""
        if not self.counts.get(name):
            return
        self.flush()
        layer = self._layers[name]
        layer.ResetReading()
        for row in layer:
            geometry = QgsGeometry()
            geometry.fromWkb(bytes(row.GetGeometryRef().ExportToWkb()))
            yield row.GetField("key"), geometry


def polygons(geometry: QgsGeometry) -> QgsGeometry | None:
    """The polygon part of an overlay result; None where only points, lines or slivers are left."""
    if geometry.isNull() or geometry.isEmpty():
        return None
    if Qgis.WkbType.GeometryCollection == geometry.wkbType():
        geometry.convertGeometryCollectionToSubclass(Qgis.GeometryType.Polygon)
    if geometry.type() != Qgis.GeometryType.Polygon or geometry.area() < LEAST_M2:
        return None
    return geometry


def parts_of(geometry: QgsGeometry) -> Iterator[QgsGeometry]:
    """A polygon, halved until no part is larger than ``LARGEST_M``."""
    box = geometry.boundingBox()
    if max(box.width(), box.height()) <= LARGEST_M:
        yield geometry
        return
    first, second = QgsRectangle(box), QgsRectangle(box)
    if box.width() >= box.height():
        cut = round(box.center().x() / CUT_M) * CUT_M
        first.setXMaximum(cut)
        second.setXMinimum(cut)
    else:
        cut = round(box.center().y() / CUT_M) * CUT_M
        first.setYMaximum(cut)
        second.setYMinimum(cut)
    for half in (first, second):
        part = polygons(geometry.intersection(QgsGeometry.fromRect(half)))
        if part is not None:
            yield from parts_of(part)
