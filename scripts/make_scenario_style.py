#!/usr/bin/env python3
"""Write the styles of the difference by measures, resources/styles/measurescenario_*.qml, from the limits below.

    QT_QPA_PLATFORM=offscreen python scripts/make_scenario_style.py

Gains are blue-green and losses brown (ColorBrewer BrBG: told apart with every kind of colour sight), the stronger the
darker; where nothing changes the layer is transparent. The limits are ours: a hectare of habitat is a percent point
of 1 km2.
"""

from __future__ import annotations

import tempfile
from itertools import pairwise
from pathlib import Path

from make_styles import ramp
from osgeo import gdal
from qgis.core import QgsApplication, QgsColorRampShader, QgsMapLayer, QgsRasterLayer
from qgis.PyQt.QtGui import QColor

STYLES = Path(__file__).resolve().parent.parent / "resources" / "styles"
LOSS = ("#543005", "#8c510a", "#bf812d", "#dfc27d", "#f6e8c3")
GAIN = ("#c7eae5", "#80cdc1", "#35978f", "#01665e", "#003c30")
NOTHING = QColor(255, 255, 255, 0)
UNCHANGED = "no change"
ROUNDING = 1e-6  # of full scale

# full scale, limits, unit
BANDS = {
    "share": (100.0, (0.5, 1.0, 2.0, 4.0), " % points"),
    "forage": (1.0, (0.005, 0.02, 0.05, 0.1), ""),
    "completeness": (1.0, (0.01, 0.05, 0.1, 0.2), ""),
    "nesting": (1.0, (0.05, 0.1, 0.2, 0.4), ""),
}


def words(limits: tuple[float, ...], sign: str, unit: str) -> list[str]:
    """The labels of one side, from no change on."""
    between = [f"{sign}{low:g} to {sign}{high:g}{unit}" for low, high in pairwise(limits)]
    return [f"up to {sign}{limits[0]:g}{unit}", *between, f"more than {sign}{limits[-1]:g}{unit}"]


def classes(scale: float, limits: tuple[float, ...], unit: str) -> list[QgsColorRampShader.ColorRampItem]:
    """Items of a discrete ramp: classes of loss, no change, classes of gain. An item reaches up to its value."""
    none = ROUNDING * scale
    losses = zip(
        (*(-limit for limit in reversed(limits)), -none), LOSS, reversed(words(limits, "-", unit)), strict=True
    )
    gains = zip((*limits, float("inf")), GAIN, words(limits, "+", unit), strict=True)
    items = [
        *((value, QColor(colour), label) for value, colour, label in losses),
        (none, NOTHING, UNCHANGED),
        *((value, QColor(colour), label) for value, colour, label in gains),
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
        ramp(layer, classes(scale, limits, unit), -2 * limits[-1], 2 * limits[-1])
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
