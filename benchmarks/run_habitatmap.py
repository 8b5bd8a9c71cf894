"""A habitat map of a generated landscape as a program.

    python benchmarks/run_habitatmap.py map LANDSCAPE.gpkg FOLDER [--classified]    habitatmap, as a user runs it
    python benchmarks/run_habitatmap.py draw LANDSCAPE.gpkg FOLDER                   the floor: GDAL draws the polygons

``draw`` burns each layer of polygons with one value on the same grid, in one go and without rules, confidence, crowns,
tables or checks of geometries: what nobody can go below.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from osgeo import gdal, ogr

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

NO_LAND = ("artificial", "beheerkaart", "gemeente", "natuurbeheertypen", "percelen")
TREES = ("bomenregister", "vegetatieobject_punt", "vegetatieobject_lijn")


def layers_of(landscape: Path) -> list[str]:
    """The layers that hold land cover."""
    return [layer.GetName() for layer in ogr.Open(str(landscape)) if layer.GetName() not in NO_LAND]


def make_map(landscape: Path, folder: Path, classified: bool) -> None:
    """Run habitatmap through Processing."""
    sys.path.insert(0, "/usr/share/qgis/python/plugins")
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    import processing
    from processing.core.Processing import Processing

    from zoemzone_qgis.processing.provider import ZoemzoneProvider

    Processing.initialize()
    provider = ZoemzoneProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    parameters = {
        "LAYERS": [f"{landscape}|layername={name}" for name in layers_of(landscape)],
        "NATURE": f"{landscape}|layername=natuurbeheertypen",
        "MUNICIPALITY": f"{landscape}|layername=gemeente",
        "MARGIN": 0,
        "REFERENCE_DATE": "2024-05-15",
        "OUTPUT": str(folder / "habitat.tif"),
        "CONFIDENCE": str(folder / "confidence.tif"),
        "AREAS": str(folder / "areas.gpkg"),
    }
    if classified:
        parameters["CLASSIFIED"] = str(folder / "classified.gpkg")
    processing.run("zoemzone:habitatmap", parameters)


def draw(landscape: Path, folder: Path) -> None:
    """Burn the polygons with GDAL alone."""
    gdal.UseExceptions()
    data = gdal.OpenEx(str(landscape), gdal.OF_VECTOR)
    left, right, bottom, top = data.GetLayerByName("gemeente").GetExtent()
    options = ["TILED=YES", "COMPRESS=DEFLATE", "ZLEVEL=1", "PREDICTOR=2"]
    columns, rows = round(right - left), round(top - bottom)
    canvas = gdal.GetDriverByName("GTiff").Create(str(folder / "drawn.tif"), columns, rows, 1, gdal.GDT_UInt16, options)
    canvas.SetGeoTransform((left, 1.0, 0.0, top, 0.0, -1.0))
    canvas.SetProjection(data.GetLayerByName("gemeente").GetSpatialRef().ExportToWkt())
    for number, name in enumerate(layers_of(landscape), start=1):
        if name not in TREES:
            gdal.RasterizeLayer(canvas, [1], data.GetLayerByName(name), burn_values=[number])
    del canvas


def main() -> None:
    """Read the arguments and run."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("what", choices=("map", "draw"))
    parser.add_argument("landscape", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--classified", action="store_true")
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    if asked.what == "draw":
        draw(asked.landscape, asked.folder)
    else:
        make_map(asked.landscape, asked.folder, asked.classified)


if __name__ == "__main__":
    main()
