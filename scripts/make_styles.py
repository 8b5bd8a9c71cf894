#!/usr/bin/env python3
"""Write the styles of the food and nest maps, resources/styles/foragesurface_*.qml, from the classes below.

    QT_QPA_PLATFORM=offscreen python scripts/make_styles.py

The ramps are of ColorBrewer and Okabe-Ito: told apart with every kind of colour sight, and in grey.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsColorRampShader,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

STYLES = Path(__file__).resolve().parent.parent / "resources" / "styles"
JUST_BELOW = 1e-4  # a value on a limit belongs to the class above it

YELLOW_TO_BLUE = ("#ffffcc", "#a1dab4", "#41b6c4", "#2c7fb8", "#253494")
YELLOW_TO_BROWN = ("#fff7bc", "#fee391", "#fec44f", "#fe9929", "#cc4c02", "#662506")
BLUE_TO_PURPLE = ("#edf8fb", "#b3cde3", "#8c96c6", "#8856a7", "#4d004b")
YELLOW_TO_GREEN = ("#ffffcc", "#c2e699", "#78c679", "#31a354", "#00441b")
PINK_TO_PURPLE = ("#feebe2", "#fbb4b9", "#f768a1", "#c51b8a", "#49006a")
LITTLE_KNOWN = ("#d95f02", "#fdb863", "#d9d9d9", "#c6dbef", "#9ecae1")

# limits of the classes, unit, colours
CLASSES = {
    "share": ((0, 2, 5, 10, 16, 100), " %", YELLOW_TO_BLUE),
    "forage": ((0, 0.05, 0.1, 0.2, 0.3, 0.5, 1), "", YELLOW_TO_BROWN),
    "completeness": ((0, 0.25, 0.5, 0.75, 1, 1), "", BLUE_TO_PURPLE),
    "nesting": ((0, 0.1, 0.2, 0.35, 0.5, 1), "", YELLOW_TO_GREEN),
    "supply": ((0, 0.02, 0.05, 0.1, 0.2, 1), "", PINK_TO_PURPLE),
    "known": ((0, 50, 75, 90, 100, 100), " %", LITTLE_KNOWN),
}
SEASONS = (
    (1, "#56b4e9", "early spring (Mar-Apr)"),
    (2, "#009e73", "late spring (May-June)"),
    (3, "#e69f00", "summer (July-Aug)"),
    (4, "#cc79a7", "autumn (Sep-Oct)"),
    (0, "#bbbbbb", "no food in any season"),
)


def classes(limits: tuple[float, ...], unit: str, colours: tuple[str, ...]) -> list[QgsColorRampShader.ColorRampItem]:
    """Items of a discrete ramp: each colour up to just below its upper limit."""
    items = []
    for low, high, colour in zip(limits, limits[1:], colours, strict=False):
        last = high == limits[-1] and len(items) == len(colours) - 1
        label = f"{low:g}{unit}" if low == high else f"{low:g} - {high:g}{unit}"
        upper = float("inf") if last else high - JUST_BELOW
        items.append(QgsColorRampShader.ColorRampItem(upper, QColor(colour), label))
    return items


def ramp(layer: QgsRasterLayer, items: list[QgsColorRampShader.ColorRampItem], low: float, high: float) -> None:
    """Show the layer in the classes."""
    function = QgsColorRampShader(low, high, None, Qgis.ShaderInterpolationMethod.Discrete)
    function.setColorRampItemList(items)
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(function)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)
    layer.setRenderer(renderer)


def write_styles(folder: str) -> None:
    """Write the styles, with a small raster in ``folder`` to hold them."""
    path = f"{folder}/bands.tif"
    data = gdal.GetDriverByName("GTiff").Create(path, 2, 2, 1, gdal.GDT_Float32)
    data.SetGeoTransform((0.0, 1.0, 0.0, 0.0, 0.0, -1.0))
    data.FlushCache()
    categories = QgsMapLayer.StyleCategory.Symbology | QgsMapLayer.StyleCategory.Rendering
    layer = QgsRasterLayer(path, "bands")
    for name, (limits, unit, colours) in CLASSES.items():
        ramp(layer, classes(limits, unit, colours), limits[0], limits[-1])
        layer.saveNamedStyle(str(STYLES / f"foragesurface_{name}.qml"), categories)
    entries = [QgsPalettedRasterRenderer.Class(value, QColor(colour), label) for value, colour, label in SEASONS]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))
    layer.saveNamedStyle(str(STYLES / "foragesurface_weakest.qml"), categories)


def main() -> None:
    """Write the styles."""
    gdal.UseExceptions()
    app = QgsApplication([], False)
    app.initQgis()
    STYLES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        write_styles(folder)
    app.exitQgis()


if __name__ == "__main__":
    main()
