"""Files over HTTP: vector tiles, picture tiles and whatever else lies in the folder."""

from __future__ import annotations

import math
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from osgeo import gdal

from . import data
from .process import HOST, Server

WORLD = 20037508.342789244
ZOOMS = range(13, 17)
"""Levels of the tiles: from a village in one tile to a street in one."""


class Files(Server):
    """Vector tiles under /vector/{z}/{x}/{y}.pbf, picture tiles under /pictures/{z}/{x}/{y}.png."""

    name = "file server"

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.served = folder / "served"
        self.served.mkdir(exist_ok=True)
        vector_tiles(self.served / "vector")
        picture_tiles(self.served / "pictures")

    def command(self) -> Sequence[str | Path]:
        return [sys.executable, "-m", "http.server", "--bind", HOST, "--directory", self.served, str(self.port)]

    @property
    def vector(self) -> str:
        return self.url + "/vector/{z}/{x}/{y}.pbf"

    @property
    def pictures(self) -> str:
        return self.url + "/pictures/{z}/{x}/{y}.png"


def vector_tiles(folder: Path) -> None:
    """Land cover and buildings of the village as vector tiles in the world's usual scheme."""
    options = [f"MINZOOM={ZOOMS.start}", f"MAXZOOM={ZOOMS.stop - 1}", "COMPRESS=NO"]
    gdal.VectorTranslate(
        str(folder),
        str(data.VILLAGE),
        format="MVT",
        layers=["begroeidterreindeel", "pand"],
        datasetCreationOptions=options,
    )


def picture_tiles(folder: Path) -> None:
    """Land cover of the village, green on white, as pictures of 256 x 256."""
    village = gdal.OpenEx(str(data.VILLAGE))
    land = village.GetLayerByName("begroeidterreindeel")
    left, right, bottom, top = land.GetExtent()
    wide, high = math.ceil((right - left) / 2), math.ceil((top - bottom) / 2)
    green = gdal.GetDriverByName("MEM").Create("", wide, high, 3)
    green.SetGeoTransform((left, 2, 0, top, 0, -2))
    green.SetProjection(land.GetSpatialRef().ExportToWkt())
    gdal.RasterizeLayer(green, [1, 2, 3], land, burn_values=[60, 160, 60])
    for zoom, x, y, box in tiles(green):
        target = folder / str(zoom) / str(x) / f"{y}.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        picture = gdal.Warp("", green, format="MEM", dstSRS="EPSG:3857", outputBounds=box, width=256, height=256)
        gdal.GetDriverByName("PNG").CreateCopy(str(target), picture)


def tiles(picture: gdal.Dataset) -> Iterator[tuple[int, int, int, tuple[float, float, float, float]]]:
    """Level, column, row and box of the tiles that a picture touches."""
    turned = gdal.Warp("", picture, format="VRT", dstSRS="EPSG:3857")
    left, wide, _, top, _, high = turned.GetGeoTransform()
    right, bottom = left + wide * turned.RasterXSize, top + high * turned.RasterYSize
    for zoom in ZOOMS:
        size = 2 * WORLD / 2**zoom
        for x in range(int((left + WORLD) // size), int((right + WORLD) // size) + 1):
            for y in range(int((WORLD - top) // size), int((WORLD - bottom) // size) + 1):
                corner = x * size - WORLD, WORLD - y * size
                yield zoom, x, y, (corner[0], corner[1] - size, corner[0] + size, corner[1])
