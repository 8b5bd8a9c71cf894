"""Patches of heath and herb-rich grassland from a seed, with the outlines of real ones, and the links between them.

    python benchmarks/network_land.py FOLDER PATCHES

Writes patches.gpkg (the outlines) and graph.npz (weights in ha, links of at most 1,000 m from edge to edge).
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr, osr

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.rasters import BOTTOM, CELL_M, CODES, LEFT, Landscape  # noqa: E402

gdal.UseExceptions()
CELLS_A_PATCH = 3600  # as dense as 20,000 patches on 60 x 120 km
LINK_M = 1000.0
SMOOTH_M = 5.0


@dataclass(frozen=True)
class Inputs:
    """The files of a network of so many patches."""

    folder: Path
    count: int

    @property
    def outlines(self) -> Path:
        return self.folder / "patches.gpkg"

    @property
    def graph(self) -> Path:
        return self.folder / "graph.npz"

    def prepare(self) -> Inputs:
        """Make what is not there yet."""
        self.folder.mkdir(parents=True, exist_ok=True)
        if not self.outlines.exists():
            write_outlines(self.outlines, self.count)
        if not self.graph.exists():
            write_graph(self.outlines, self.graph)
        return self


def patch_numbers(count: int, seed: int = 7) -> NDArray[np.int32]:
    """Cells with the number of their patch, from 1: the largest ``count`` patches of a square landscape."""
    from scipy import ndimage

    side = int(np.ceil(np.sqrt(count * CELLS_A_PATCH)))
    codes = Landscape(side, side, seed).strip(0, side)
    habitat = ndimage.binary_opening(np.isin(codes, (CODES["HEI"], CODES["GKR"])), np.ones((2, 2)))
    numbers, found = ndimage.label(habitat)
    size = np.bincount(numbers.ravel(), minlength=found + 1)
    size[0] = 0
    largest = np.argsort(-size, kind="stable")[:count]
    if size[largest[-1]] == 0:
        raise SystemExit(f"the landscape has fewer than {count} patches")
    renumbered = np.zeros(found + 1, np.int32)
    renumbered[largest] = np.arange(1, count + 1)
    return renumbered[numbers]


def write_outlines(path: Path, count: int) -> None:
    """Write the patches as polygons, the stairs of their cells smoothed."""
    numbers = patch_numbers(count)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(28992)
    raster = gdal.GetDriverByName("MEM").Create("", numbers.shape[1], numbers.shape[0], 1, gdal.GDT_Int32)
    raster.SetGeoTransform((LEFT, CELL_M, 0.0, BOTTOM + numbers.shape[0] * CELL_M, 0.0, -CELL_M))
    raster.SetProjection(crs.ExportToWkt())
    raster.GetRasterBand(1).WriteArray(numbers)
    raster.GetRasterBand(1).SetNoDataValue(0)
    memory = ogr.GetDriverByName("Memory").CreateDataSource("traced")
    traced = memory.CreateLayer("traced", crs, ogr.wkbPolygon)
    traced.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
    band = raster.GetRasterBand(1)
    gdal.Polygonize(band, band.GetMaskBand(), traced, 0)
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = data.CreateLayer("patches", crs, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
    layer.StartTransaction()
    for one in traced:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["number"] = one["number"]
        feature.SetGeometry(one.GetGeometryRef().SimplifyPreserveTopology(SMOOTH_M))
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    data = None


def read_outlines(path: Path) -> list:
    """The outlines as geometries of QGIS, in the order of the file."""
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(f"{path}|layername=patches", "patches", "ogr")
    if not layer.isValid():
        raise SystemExit(f"{path} cannot be read")
    return [feature.geometry() for feature in layer.getFeatures()]


def write_graph(outlines: Path, path: Path) -> None:
    """Write weights and links of the outlines."""
    from qgis.core import QgsApplication

    from zoemzone_qgis.layers.patches.links import Patches, edge_links

    application = QgsApplication([], False)
    application.initQgis()
    geometries = read_outlines(outlines)
    links = edge_links(Patches(geometries), LINK_M)
    weights = [geometry.area() / 10_000 for geometry in geometries]
    np.savez(path, weights=weights, first=links.first, second=links.second, distance=links.distance)


if __name__ == "__main__":
    Inputs(Path(sys.argv[1]), int(sys.argv[2])).prepare()
