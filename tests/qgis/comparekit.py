"""Maps made by hand for the tests of comparemaps, and the rows of its tables."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, osr

from .habitatmaps import LEFT, TOP, bands
from .layers import box
from .stonekit import rows_of

Row = dict[str, Any]


def write_values(
    path: Path,
    bands: dict[str, np.ndarray] | np.ndarray,
    cell: float = 10.0,
    crs: str = "EPSG:28992",
    nodata: float | None = -9999.0,
    corner: tuple[float, float] = (LEFT, TOP),
    kind: int = gdal.GDT_Float32,
) -> str:
    """A raster of values with named bands, or one band without a name; NaN is no data."""
    named = bands if isinstance(bands, dict) else {"": bands}
    rows, columns = next(iter(named.values())).shape
    data = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, len(named), kind)
    data.SetGeoTransform((corner[0], cell, 0.0, corner[1], 0.0, -cell))
    reference = osr.SpatialReference()
    reference.SetFromUserInput(crs)
    data.SetProjection(reference.ExportToWkt())
    for number, (name, cells) in enumerate(named.items(), start=1):
        band = data.GetRasterBand(number)
        band.SetDescription(name)
        if nodata is not None:
            band.SetNoDataValue(nodata)
            cells = np.where(np.isnan(cells), nodata, cells)
        band.WriteArray(cells)
    del data
    return str(path)


def field(seed: int, rows: int = 60, columns: int = 80) -> np.ndarray:
    """A smooth map of values from 0 to 1."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[:rows, :columns]
    waves = sum(np.sin(x * rng.uniform(0.02, 0.2) + y * rng.uniform(0.02, 0.2) + rng.uniform(0, 6)) for _ in range(6))
    return ((waves - waves.min()) / (waves.max() - waves.min())).astype(np.float32)


def comparing(run: Any, folder: Path) -> Callable[..., Any]:
    """Runs with tables in memory; gives the numbers, the rows by (area, map), those of classes, and the bands."""

    def call(first: Any, second: Any, **given: Any) -> Any:
        out = str(folder / "difference.tif")
        parameters = {"INPUT": str(first), "OTHER": str(second), "OUTPUT": out, "TABLE": "memory:", **given}
        result = run("comparemaps", {"AGREEMENT": "memory:", **parameters})
        table = {(row["area"], row["map"]): row for row in rows_of(result["TABLE"])}
        classes = {(row["map"], row["class"]): row for row in rows_of(result["AGREEMENT"])}
        return result, table, classes, bands(out)

    return call


def land(left: float, top: float, right: float, bottom: float) -> str:
    """A rectangle in metres right of and below the corner of the maps."""
    return box(LEFT + left, TOP - bottom, LEFT + right, TOP - top)
