"""Classified polygons waiting to be drawn: a database in a temporary folder, read by tile in drawing order.

Kept on disk because a province has millions of polygons. What lies on top is settled by numbers alone, so that
the order of rows or layers cannot matter: a higher rank covers a lower one; within a rank the smaller polygon
covers the larger (it is the more detailed statement); then what it says, then the place decide.
"""

from __future__ import annotations

import math
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
from osgeo import gdal, ogr, osr
from qgis.core import QgsGeometry, QgsRectangle

from ...core.errors import Fault
from ...core.grid import Grid
from ..cutting import both
from ..raster import gdal_errors

BATCH = 5_000  # rows written at a time
LARGEST_M = 2000.0  # larger polygons are kept in parts, so that a tile never needs land far away
CUT_M = 1000.0  # on multiples of which they are cut: never through the centre of a cell
BLOCK_M = 500.0  # a part is found by the block that holds its lower left corner
COLUMNS = "block_x, block_y, left, bottom, right, top, rank, area, tie, x, y, key, building, shape"
PLANE = 'LOCAL_CS["plane",UNIT["metre",1]]'  # what is drawn on what has one CRS; which, GDAL need not know
ORDER = "rank, area DESC, tie, x, y"


@dataclass(frozen=True)
class CoverRow:
    """A polygon of the cover: its number, its key and its shape."""

    number: int
    key: int
    geometry: QgsGeometry


class Cover:
    """Polygon layers by name ("ground", "crown", "builtup", "nature"), each row with a key and a rank."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="zoemzone-")
        path = Path(self._folder.name) / "cover.sqlite"
        # whoever shares a cover between threads holds a lock
        self._data = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        for setting in ("synchronous=OFF", "journal_mode=OFF", "cache_size=-32000", "locking_mode=EXCLUSIVE"):
            self._data.execute(f"PRAGMA {setting}")
        self._waiting: dict[str, list[tuple[Any, ...]]] = {}
        self.counts: dict[str, int] = {}

    def __enter__(self) -> Cover:
        return self

    def __exit__(self, kind: type | None, value: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Drop everything."""
        self._data.close()
        self._folder.cleanup()

    # ---- filling --------------------------------------------------------------------------------
    def add(
        self, name: str, geometry: QgsGeometry, key: int, rank: int = 0, tie: int = 0, building: bool = False
    ) -> None:
        """Put a polygon in a layer; ``tie`` orders polygons of one rank and size (never the key: it depends on
        the order in which rows came)."""
        box = geometry.boundingBox()
        # rounded, so that moving everything by whole metres keeps the order
        place = (rank, round(geometry.area(), 2), tie, round(box.xMinimum(), 3), round(box.yMinimum(), 3))
        waiting = self._waiting.setdefault(name, [])
        for part in parts_of(geometry, box):
            edges = part.boundingBox() if part is not geometry else box
            left, bottom = edges.xMinimum(), edges.yMinimum()
            waiting.append(
                (
                    math.floor(left / BLOCK_M),
                    math.floor(bottom / BLOCK_M),
                    left,
                    bottom,
                    edges.xMaximum(),
                    edges.yMaximum(),
                    *place,
                    key,
                    building,
                    part.asWkb().data(),
                )
            )
        if len(waiting) >= BATCH:
            self._write(name)

    def _write(self, name: str) -> None:
        with database_errors():
            if name not in self.counts:
                self._data.execute(f"CREATE TABLE {name} (number INTEGER PRIMARY KEY, {COLUMNS})")
                self.counts[name] = 0
            rows = self._waiting.pop(name)
            self._data.execute("BEGIN")
            marks = ",".join("?" * len(rows[0])) if rows else ""
            self._data.executemany(f"INSERT INTO {name} ({COLUMNS}) VALUES ({marks})", rows)  # noqa: S608  # nosec B608
            self._data.execute("COMMIT")
            self.counts[name] += len(rows)

    def ready(self) -> None:
        """All rows are in for now: write them and index where they lie."""
        with database_errors():
            for name in [name for name, rows in self._waiting.items() if rows]:
                self._write(name)
                self._data.execute(
                    f"CREATE INDEX IF NOT EXISTS {name}_place ON {name} (block_x, block_y, right, top, left, bottom)"
                )

    # ---- reading --------------------------------------------------------------------------------
    @staticmethod
    def _where(box: QgsRectangle) -> str:
        """The condition that a part meets a box. Numbers only: nothing of the user's reaches the text."""
        reach = LARGEST_M + CUT_M
        blocks = " AND ".join(
            f"block_{axis} BETWEEN {math.floor((low - reach) / BLOCK_M)} AND {math.floor(high / BLOCK_M)}"
            for axis, low, high in (("x", box.xMinimum(), box.xMaximum()), ("y", box.yMinimum(), box.yMaximum()))
        )
        edges = (
            f"right >= {box.xMinimum()!r} AND left <= {box.xMaximum()!r} "
            f"AND top >= {box.yMinimum()!r} AND bottom <= {box.yMaximum()!r}"
        )
        return f"{blocks} AND {edges}"

    def _select(self, columns: str, name: str, condition: str, order: str = "") -> Iterator[tuple[Any, ...]]:
        if not self.counts.get(name):
            return
        order = f" ORDER BY {order}" if order else ""
        with database_errors():
            yield from self._data.execute(
                f"SELECT {columns} FROM {name} WHERE {condition}{order}"  # noqa: S608  # nosec B608
            )

    def rows(self, name: str, box: QgsRectangle) -> Iterator[CoverRow]:
        """The polygons that may meet a box, the lowest first."""
        for number, key, shape in self._select("number, key, shape", name, self._where(box), ORDER):
            yield CoverRow(number, key, geometry_of(shape))

    def boxes(self, name: str, box: QgsRectangle) -> Iterator[tuple[int, QgsRectangle]]:
        """(number, bounding box) of the polygons whose box meets ``box``."""
        for number, *edges in self._select("number, left, bottom, right, top", name, self._where(box)):
            yield number, QgsRectangle(*edges)

    def buildings(self, box: QgsRectangle) -> Iterator[QgsGeometry]:
        """The buildings that may meet a box."""
        for (shape,) in self._select("shape", "ground", f"building AND {self._where(box)}"):
            yield geometry_of(shape)

    def each(self, name: str) -> Iterator[tuple[int, QgsGeometry]]:
        """(key, geometry) of a whole layer, one by one in the order in which they came."""
        self.ready()
        for key, shape in self._select("key, shape", name, "1", "number"):
            yield key, geometry_of(shape)

    def burn(self, name: str, grid: Grid, keys: np.ndarray, ranks: tuple[int, int] | None = None) -> bool:
        """Draw the polygons of a layer, in order, into ``keys`` (uint16, the grid's shape) by cell centres; False
        where there are none."""
        condition = self._where(QgsRectangle(grid.left, grid.bottom, grid.right, grid.top))
        if ranks is not None:
            condition += f" AND rank >= {int(ranks[0])} AND rank < {int(ranks[1])}"
        with gdal_errors():
            shapes = Shapes()
            for key, shape in self._select("key, shape", name, condition, ORDER):
                shapes.add(shape, key)
            if not shapes.count:
                return False
            canvas = gdal.GetDriverByName("MEM").Create("", grid.columns, grid.rows, 1, gdal.GDT_UInt16)
            canvas.SetGeoTransform(grid.geotransform)
            canvas.SetProjection(PLANE)
            canvas.GetRasterBand(1).WriteArray(keys)
            gdal.RasterizeLayer(canvas, [1], shapes.layer, options=["ATTRIBUTE=key"])
            canvas.GetRasterBand(1).ReadAsArray(buf_obj=keys)
        return True


class Shapes:
    """Polygons with a key as a layer in memory, for GDAL to draw."""

    def __init__(self) -> None:
        self._data = memory_driver().Create("", 0, 0, 0, gdal.GDT_Unknown)
        self.layer = self._data.CreateLayer("shapes", osr.SpatialReference(PLANE), ogr.wkbUnknown)
        self.layer.CreateField(ogr.FieldDefn("key", ogr.OFTInteger))
        self._definition = self.layer.GetLayerDefn()
        self.count = 0

    def add(self, wkb: bytes, key: int) -> None:
        """Add a polygon."""
        feature = ogr.Feature(self._definition)
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(wkb))
        feature.SetFieldInteger64(0, key)
        self.layer.CreateFeature(feature)
        self.count += 1


def burned(geometry: QgsGeometry, grid: Grid, touched: bool = False) -> np.ndarray:
    """The cells of a grid whose centre lies in a polygon, as 1 among 0; all that it touches with ``touched``."""
    with gdal_errors():
        canvas = gdal.GetDriverByName("MEM").Create("", grid.columns, grid.rows, 1, gdal.GDT_Byte)
        canvas.SetGeoTransform(grid.geotransform)
        canvas.SetProjection(PLANE)
        shapes = Shapes()
        shapes.add(bytes(geometry.asWkb()), 1)
        gdal.RasterizeLayer(canvas, [1], shapes.layer, burn_values=[1], options=["ALL_TOUCHED=TRUE"] if touched else [])
        cells: np.ndarray = canvas.GetRasterBand(1).ReadAsArray()
    return cells


def memory_driver() -> gdal.Driver:
    """The driver of vector layers in memory, which has had two names."""
    return gdal.GetDriverByName("MEM" if int(gdal.VersionInfo()) >= 3_110_000 else "Memory")


@contextmanager
def database_errors() -> Iterator[None]:
    """Faults of the database as a sentence."""
    try:
        yield
    except sqlite3.Error as error:
        raise Fault(
            "The temporary folder {folder} cannot hold the work files: {error}. Free some space there.",
            folder=tempfile.gettempdir(),
            error=error,
        ) from error


def geometry_of(wkb: bytes) -> QgsGeometry:
    """A geometry from its bytes."""
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    return geometry


def parts_of(geometry: QgsGeometry, box: QgsRectangle) -> Iterator[QgsGeometry]:
    """A polygon with its bounding box, halved until no part is larger than ``LARGEST_M``."""
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
        part = both(geometry, QgsGeometry.fromRect(half))
        if part is not None:
            yield from parts_of(part, part.boundingBox())
