#!/usr/bin/env python3
"""Write resources/styles/confidence.qml: the confidence of a habitat map in three classes, low, moderate and high.

    QT_QPA_PLATFORM=offscreen python scripts/make_confidence_style.py

The colours (ColorBrewer RdYlBu) are told apart with every kind of colour sight.
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
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

STYLE = Path(__file__).resolve().parent.parent / "resources" / "styles" / "confidence.qml"
# up to this percentage, colour, label
CLASSES = (
    (39.5, "#fdae61", "low (0 - 39 %)"),
    (69.5, "#abd9e9", "moderate (40 - 69 %)"),
    (100.0, "#2c7bb6", "high (70 - 100 %)"),
)


def main() -> None:
    """Write the style."""
    application = QgsApplication([], False)
    application.initQgis()
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "confidence.tif")
        data = gdal.GetDriverByName("GTiff").Create(path, 1, 1, 1, gdal.GDT_Byte)
        data.SetGeoTransform((0.0, 1.0, 0.0, 0.0, 0.0, -1.0))
        del data
        layer = QgsRasterLayer(path, "confidence")
        ramp = QgsColorRampShader(0.0, 100.0, None, Qgis.ShaderInterpolationMethod.Discrete)
        ramp.setColorRampItemList(
            [QgsColorRampShader.ColorRampItem(limit, QColor(colour), label) for limit, colour, label in CLASSES]
        )
        shader = QgsRasterShader(0.0, 100.0)
        shader.setRasterShaderFunction(ramp)
        renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
        renderer.setClassificationMin(0.0)
        renderer.setClassificationMax(100.0)
        layer.setRenderer(renderer)
        layer.saveNamedStyle(str(STYLE), QgsMapLayer.StyleCategory.Symbology)
        del layer
    application.exitQgis()


if __name__ == "__main__":
    main()
