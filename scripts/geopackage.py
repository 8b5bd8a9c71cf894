"""Writing GeoPackages that come out the same every time: fixed time stamps, labels on every layer, no spare pages."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from osgeo import gdal, ogr, osr

gdal.UseExceptions()
ogr.UseExceptions()
osr.UseExceptions()

# A date instead of the present makes the same input give the same file.
FIXED_DATE = "2025-01-01T00:00:00.000Z"
RD_NEW = 28992
TYPES = {"text": ogr.OFTString, "integer": ogr.OFTInteger, "real": ogr.OFTReal}
Row = tuple[bytes | None, Sequence[Any]]


class GeoPackage:
    """A GeoPackage under construction (a context manager).

    It takes its name only when it is complete and compacted: a run that fails leaves no half file and spares the file
    that stood there.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._part = path.with_name(f".{path.stem}.part.gpkg")
        self._dataset: gdal.Dataset | None = None

    def __enter__(self) -> GeoPackage:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self._part.unlink(missing_ok=True)
        gdal.SetConfigOption("OGR_CURRENT_DATE", FIXED_DATE)
        driver = gdal.GetDriverByName("GPKG")
        self._dataset = driver.Create(str(self._part), 0, 0, 0, gdal.GDT_Unknown, ["VERSION=1.2"])
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._dataset = None  # GDAL closes a file when the last name for it is gone
        gdal.SetConfigOption("OGR_CURRENT_DATE", None)
        if kind is None:
            database = sqlite3.connect(self._part)
            database.execute("VACUUM")
            database.close()
            self._part.replace(self.path)
        self._part.unlink(missing_ok=True)

    def label(self, items: Mapping[str, str]) -> None:
        """Metadata of the whole file, as GDAL and QGIS show it."""
        self._dataset.SetMetadata(dict(items))

    def add(
        self, name: str, geometry: int, fields: Mapping[str, str], rows: Iterable[Row], description: str = ""
    ) -> int:
        """A layer in RD New from rows (WKB, values in the order of `fields`: name -> text, integer, real); how many."""
        srs = osr.SpatialReference()
        srs.ImportFromEPSG(RD_NEW)
        place = None if geometry == ogr.wkbNone else srs
        layer = self._dataset.CreateLayer(name, place, geometry, [f"DESCRIPTION={description}"])
        for field, kind in fields.items():
            layer.CreateField(ogr.FieldDefn(field, TYPES[kind]))
        definition = layer.GetLayerDefn()
        count = 0
        layer.StartTransaction()
        for wkb, values in rows:
            feature = ogr.Feature(definition)
            if wkb is not None:
                feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(wkb))
            for index, value in enumerate(values):
                if value is not None:
                    feature.SetField(index, value)
            layer.CreateFeature(feature)
            count += 1
        layer.CommitTransaction()
        return count
