"""One contender of the buffer benchmark as a program.

    python benchmarks/run_buffers.py native BUFFERS OUT LAYER...      native:calculatevectoroverlaps
    python benchmarks/run_buffers.py ours BUFFERS OUT LAYER...        the same buffers, our exact areas
    python benchmarks/run_buffers.py circles POINTS OUT LAYER... --radius 500       true circles around points
    python benchmarks/run_buffers.py algorithm POINTS OUT LAYER       zoemzone:foragebuffer, all its figures

Reads GeoPackages, writes one: the area of each layer inside each buffer.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import numpy as np
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from zoemzone_qgis.core.planar.boxtree import BoxTree
from zoemzone_qgis.core.planar.circle import areas_in_circles
from zoemzone_qgis.layers.outlines import areas_in_outlines
from zoemzone_qgis.layers.polygons import flat
from zoemzone_qgis.layers.vector import VectorSource


def opened(path: str) -> QgsVectorLayer:
    """A layer by path; FILE|layername=NAME too."""
    layer = QgsVectorLayer(path, path.rpartition("layername=")[2] or Path(path).stem, "ogr")
    if not layer.isValid():
        raise SystemExit(f"{path} cannot be opened")
    return layer


def processed(algorithm: str, parameters: dict[str, object]) -> None:
    """Run an algorithm as Processing does, without its Python plugin."""
    context = QgsProcessingContext()
    found = QgsApplication.processingRegistry().createAlgorithmById(algorithm)
    _, done = found.run(parameters, context, QgsProcessingFeedback())
    if not done:
        raise SystemExit(f"{algorithm} failed")


def native(asked: argparse.Namespace) -> None:
    """QGIS's own overlap."""
    from qgis.analysis import QgsNativeAlgorithms

    QgsApplication.processingRegistry().addProvider(QgsNativeAlgorithms())
    layers = [opened(path) for path in asked.layers]
    processed("native:calculatevectoroverlaps", {"INPUT": asked.sites, "LAYERS": layers, "OUTPUT": str(asked.out)})


def algorithm(asked: argparse.Namespace) -> None:
    """The whole algorithm: 500 m, the rule circle and the nest radii."""
    from zoemzone_qgis.processing.provider import ZoemzoneProvider

    provider = ZoemzoneProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    given = {"INPUT": asked.sites, "CLASSIFIED": asked.layers[0], "RADII": str(asked.radius), "OUTPUT": str(asked.out)}
    processed("zoemzone:foragebuffer", given)


def ours(asked: argparse.Namespace) -> None:
    """Our exact areas: of circles around points, else of the buffers as they are drawn."""
    transforms = QgsCoordinateTransformContext()
    source = VectorSource(opened(asked.sites))
    kinds: list[int] = []

    def land() -> Iterator[QgsGeometry]:
        for number, path in enumerate(asked.layers):
            for _, geometry in VectorSource(opened(path)).features(source.crs, transforms):
                kinds.append(number)
                yield geometry

    rings, owner = flat(land())
    tree = BoxTree(rings, np.array(kinds)[owner], len(asked.layers))
    del rings
    sites = (geometry for _, geometry in source.features(source.crs, transforms))
    found = []
    while batch := list(islice(sites, 2048)):
        if asked.contender == "circles":
            points = [geometry.asPoint() for geometry in batch]
            x, y = np.array([point.x() for point in points]), np.array([point.y() for point in points])
            found.append(areas_in_circles(tree, x, y, asked.radius))
        else:
            found.append(areas_in_outlines(tree, batch))
    areas = np.concatenate(found)
    write(source, areas, asked.out)


def write(source: VectorSource, areas: np.ndarray, out: Path) -> None:
    """The sites with an area per layer."""
    fields = QgsFields()
    for number in range(areas.shape[1]):
        fields.append(QgsField(f"area_{number}", QMetaType.Type.Double))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    kind = Qgis.WkbType.Point if source.kind == Qgis.GeometryType.Point else Qgis.WkbType.Polygon
    writer = QgsVectorFileWriter.create(str(out), fields, kind, source.crs, QgsCoordinateTransformContext(), options)
    for (_, geometry), values in zip(
        source.features(source.crs, QgsCoordinateTransformContext()), areas.tolist(), strict=True
    ):
        feature = QgsFeature(fields)
        feature.setGeometry(geometry)
        feature.setAttributes(values)
        if not writer.addFeature(feature):
            raise SystemExit("a feature could not be written")
    del writer


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("contender", choices=("native", "ours", "circles", "algorithm"))
    parser.add_argument("sites")
    parser.add_argument("out", type=Path)
    parser.add_argument("layers", nargs="+")
    parser.add_argument("--radius", type=float, default=500.0)
    asked = parser.parse_args()
    asked.out.unlink(missing_ok=True)
    application = QgsApplication([], False)
    application.initQgis()
    {"native": native, "ours": ours, "circles": ours, "algorithm": algorithm}[asked.contender](asked)


if __name__ == "__main__":
    main()
