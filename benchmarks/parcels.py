"""Parcels from a seed: a jittered Voronoi mosaic, shrunk by 3 m, with a vertex every 40 m, in four kinds.

On average 3.4 ha and 22 vertices; a third of the land, in patches, holds no parcel.

    python benchmarks/parcels.py FOLDER COUNT          land.gpkg, a layer per kind, parcels, points and buffers
"""

from __future__ import annotations

import math
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.measure import measure

SPACING = 190.0
CRS = "EPSG:28992"
CLASSES = ("GKR", "GAGR", "GRN", "HAAG")


@dataclass
class Parcels:
    """Polygons with a class number 0..3, in order of place from the south-west."""

    geometries: list  # of QgsGeometry
    kind: NDArray[np.int64]


def parcels(count: int, seed: int = 11) -> Parcels:
    """At least ``count`` parcels."""
    from qgis.core import Qgis, QgsGeometry, QgsPointXY
    from scipy.ndimage import gaussian_filter
    from scipy.spatial import Voronoi

    side = math.ceil(math.sqrt(count / 0.62)) + 2
    rng = np.random.default_rng(seed)
    left, bottom = 120_000.0, 320_000.0
    x = left + (np.arange(side) + rng.random((side, side))) * SPACING
    y = bottom + (np.arange(side)[:, None] + rng.random((side, side))) * SPACING
    mosaic = Voronoi(np.column_stack([x.ravel(), y.ravel()]))
    field = gaussian_filter(rng.standard_normal((side, side)), 3, mode="wrap").ravel()
    kept = np.argsort(np.argsort(field)) >= 0.34 * len(field)
    kind = rng.integers(0, len(CLASSES), len(field))
    geometries, kinds = [], []
    high = left + side * SPACING, bottom + side * SPACING
    for number in np.flatnonzero(kept):
        region = mosaic.regions[mosaic.point_region[number]]
        ring = mosaic.vertices[region]
        if -1 in region or (ring < (left, bottom)).any() or (ring > high).any():
            continue
        geometry = QgsGeometry.fromPolygonXY([[QgsPointXY(*point) for point in ring]])
        geometry = geometry.buffer(-3.0, 1, Qgis.EndCapStyle.Round, Qgis.JoinStyle.Miter, 5.0)
        if geometry.area() < 2000 or geometry.isMultipart():
            continue
        geometries.append(geometry.densifyByDistance(40.0))
        kinds.append(kind[number])
    return Parcels(geometries, np.array(kinds))


def save(path: Path, geometries: Iterable, wkb: str, classes: Iterable[str] | None = None) -> None:
    """A GeoPackage with the geometries, and with their class where it is given."""
    from qgis.core import (
        Qgis,
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransformContext,
        QgsFeature,
        QgsField,
        QgsFields,
        QgsVectorFileWriter,
    )
    from qgis.PyQt.QtCore import QMetaType

    fields = QgsFields()
    fields.append(QgsField("class", QMetaType.Type.QString))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    crs = QgsCoordinateReferenceSystem(CRS)
    writer = QgsVectorFileWriter.create(
        str(path), fields, getattr(Qgis.WkbType, wkb), crs, QgsCoordinateTransformContext(), options
    )
    names = iter(classes) if classes is not None else None
    for geometry in geometries:
        feature = QgsFeature(fields)
        feature.setGeometry(geometry)
        feature.setAttributes([next(names) if names is not None else None])
        assert writer.addFeature(feature)
    del writer


def _sites(folder: Path, parcels_: list, points: list, count: int, radius: float, segments: int) -> None:
    """The first ``count`` sites as parcels, as points and as buffers of the parcels (of the points without parcels)."""
    if parcels_:
        save(folder / "parcels.gpkg", parcels_[:count], "Polygon")
    save(folder / "points.gpkg", points[:count], "Point")
    shapes = (parcels_ or points)[:count]
    save(folder / "buffers.gpkg", (shape.buffer(radius, segments) for shape in shapes), "Polygon")


def _paths(folder: Path) -> dict[str, Path]:
    return {name: folder / f"{name}.gpkg" for name in ("parcels", "points", "buffers")}


def written(folder: Path, count: int, radius: float, segments: int) -> tuple[dict[str, Path], list[str], Path]:
    """The files of so many sites, made in a process of their own when they are not there: sites, layers, land."""
    done = folder / "done"
    if not done.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        measure([sys.executable, __file__, "parcels", folder, str(count), str(radius), str(segments)])
        done.touch()
    return _paths(folder), [str(folder / f"{name}.gpkg") for name in CLASSES], folder / "land.gpkg"


def scattered(
    folder: Path, count: int, box: tuple[float, float, float, float], radius: float, segments: int
) -> dict[str, Path]:
    """Files of random points in a box (from a seed) and their buffers."""
    done = folder / "done"
    if not done.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        measure([sys.executable, __file__, "points", folder, str(count), str(radius), str(segments), *map(str, box)])
        done.touch()
    return _paths(folder)


def main() -> None:
    from qgis.core import QgsApplication, QgsGeometry, QgsPointXY

    application = QgsApplication([], False)
    application.initQgis()
    what, folder, count = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    radius, segments = float(sys.argv[4]), int(sys.argv[5])
    for path in folder.glob("*.gpkg"):
        path.unlink()
    if what == "points":
        low_x, low_y, high_x, high_y = map(float, sys.argv[6:])
        places = np.random.default_rng(3).uniform((low_x, low_y), (high_x, high_y), (count, 2))
        _sites(folder, [], [QgsGeometry.fromPointXY(QgsPointXY(*place)) for place in places], count, radius, segments)
        return
    made = parcels(count)
    names = [CLASSES[kind] for kind in made.kind]
    save(folder / "land.gpkg", made.geometries, "Polygon", names)
    for number, name in enumerate(CLASSES):
        save(
            folder / f"{name}.gpkg",
            (one for one, kind in zip(made.geometries, made.kind, strict=True) if kind == number),
            "Polygon",
        )
    _sites(folder, made.geometries, [one.centroid() for one in made.geometries[:count]], count, radius, segments)


if __name__ == "__main__":
    main()
