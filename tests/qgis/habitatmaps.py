"""Habitat maps made by hand for tests, and what came out of them."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

from zoemzone_qgis.core.classes import read_classes

CLASSES = read_classes()
CODE = {row.id: row.code for row in CLASSES.rows}
LEFT, TOP = 190_000.0, 320_000.0


def write_map(
    path: Path,
    codes: np.ndarray,
    cell: float = 1.0,
    crs: str | None = "EPSG:28992",
    kind: int = gdal.GDT_UInt16,
    nodata: float | None = 0,
    corner: tuple[float, float] = (LEFT, TOP),
    height: float | None = None,
) -> Path:
    data = gdal.GetDriverByName("GTiff").Create(str(path), codes.shape[1], codes.shape[0], 1, kind)
    data.SetGeoTransform((corner[0], cell, 0.0, corner[1], 0.0, -(height or cell)))
    if crs:
        reference = osr.SpatialReference()
        reference.SetFromUserInput(crs)
        data.SetProjection(reference.ExportToWkt())
    if nodata is not None:
        data.GetRasterBand(1).SetNoDataValue(nodata)
    data.GetRasterBand(1).WriteArray(codes)
    del data
    return path


def bands(path: str | Path) -> dict[str, np.ndarray]:
    data = gdal.Open(str(path))
    return {
        data.GetRasterBand(n).GetDescription(): data.GetRasterBand(n).ReadAsArray()
        for n in range(1, data.RasterCount + 1)
    }


def digest(folder: Path) -> dict[str, str]:
    return {
        str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def random_mosaic(path: Path) -> Path:
    """A map of 1.5 x 1.2 km, cells of 10 m, with land that is not known."""
    rng = np.random.default_rng(12)
    codes = rng.choice([CODE[id] for id in ("GRN", "GKR", "HAAG", "ERF", "LBOS", "VERH")], (120, 150))
    codes[:30, :40] = 0
    return write_map(path, codes, 10.0)
