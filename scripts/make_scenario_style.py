#!/usr/bin/env python3
"""Write the styles of the difference by measures, resources/styles/measurescenario_*.qml, from the limits below.

    QT_QPA_PLATFORM=offscreen python scripts/make_scenario_style.py

Gains are blue-green and losses brown (ColorBrewer BrBG: told apart with every kind of colour sight), the stronger the
darker; where nothing changes the layer is transparent. The limits are ours: a hectare of habitat is a percent point
of 1 km2.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from make_styles import ramp
from osgeo import gdal
from qgis.core import QgsApplication, QgsColorRampShader, QgsMapLayer, QgsRasterLayer
from qgis.PyQt.QtGui import QColor

STYLES = Path(__file__).resolve().parent.parent / "resources" / "styles"
LOSS, GAIN = ("#8c510a", "#bf812d", "#dfc27d"), ("#80cdc1", "#35978f", "#01665e")
NOTHING = QColor(255, 255, 255, 0)
UNCHANGED = "no change"
ROUNDING = 1e-6  # of full scale

# full scale, two limits, unit
BANDS = {
    "share": (100.0, (0.5, 2.0), " % points"),
    "forage": (1.0, (0.005, 0.02), ""),
    "completeness": (1.0, (0.01, 0.05), ""),
    "nesting": (1.0, (0.1, 0.3), ""),
}


def classes(scale: float, limits: tuple[float, float], unit: str) -> list[QgsColorRampShader.ColorRampItem]:
    """Items of a discrete ramp: three classes of loss, no change, three of gain."""
    low, high = limits
    none = ROUNDING * scale
    items = [
        (-high, QColor(LOSS[0]), f"more than -{high:g}{unit}"),
        (-low, QColor(LOSS[1]), f"between -{low:g} and -{high:g}{unit}"),
        (-none, QColor(LOSS[2]), f"at most -{low:g}{unit}"),
        (none, NOTHING, UNCHANGED),
        (low, QColor(GAIN[0]), f"at most +{low:g}{unit}"),
        (high, QColor(GAIN[1]), f"between +{low:g} and +{high:g}{unit}"),
        (float("inf"), QColor(GAIN[2]), f"more than +{high:g}{unit}"),
    ]
    return [QgsColorRampShader.ColorRampItem(*item) for item in items]


def write_styles(folder: str) -> None:
    """Write the styles, with a small raster in ``folder`` to hold them."""
    path = f"{folder}/bands.tif"
    data = gdal.GetDriverByName("GTiff").Create(path, 2, 2, 1, gdal.GDT_Float32)
    data.SetGeoTransform((0.0, 1.0, 0.0, 0.0, 0.0, -1.0))
    data.FlushCache()
    categories = QgsMapLayer.StyleCategory.Symbology | QgsMapLayer.StyleCategory.Rendering
    layer = QgsRasterLayer(path, "bands")
    for name, (scale, limits, unit) in BANDS.items():
        ramp(layer, classes(scale, limits, unit), -2 * limits[1], 2 * limits[1])
        layer.saveNamedStyle(str(STYLES / f"measurescenario_{name}.qml"), categories)


def main() -> None:
    """Write the styles."""
    gdal.UseExceptions()
    app = QgsApplication([], False)
    app.initQgis()
    with tempfile.TemporaryDirectory() as folder:
        write_styles(folder)
    app.exitQgis()


if __name__ == "__main__":
    main()
