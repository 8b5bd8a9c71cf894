"""Styles of differences between two maps: classes on both sides of zero, and classes of land cover."""

from __future__ import annotations

import math
from collections.abc import Iterable
from itertools import pairwise

from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsColorRampShader,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from .raster import gdal_errors

# ColorBrewer PuOr: brown is less, purple is more; told apart with every kind of colour sight
LESS_TO_MORE = ("#b35806", "#f1a340", "#fee0b6", "#f7f7f7", "#d8daeb", "#998ec3", "#542788")
STEPS = (1.0, 5.0, 10.0)
SHARE_STEP, FRACTION_STEP = 1.0, 0.01
"""The steps of the shipped styles: of shares in %, and of values from 0 to 1."""
JUST_BELOW = 1e-4


def difference_items(step: float, unit: str = "") -> list[QgsColorRampShader.ColorRampItem]:
    """Items of a discrete ramp: less, about the same (within one ``step``), more."""
    edges = [*(-each * step for each in reversed(STEPS)), *(each * step for each in STEPS)]
    texts = [f"{edge:g}{unit}" for edge in edges]
    labels = [f"< {texts[0]}", *(f"{low} … {high}" for low, high in pairwise(texts))]
    uppers = [*edges[:3], *(edge - JUST_BELOW * step for edge in edges[3:]), math.inf]
    return [
        QgsColorRampShader.ColorRampItem(upper, QColor(colour), label)
        for upper, colour, label in zip(uppers, LESS_TO_MORE, [*labels, f"> {texts[-1]}"], strict=True)
    ]


def nice_step(typical: float | None) -> float:
    """The half width of "about the same" for differences of a typical size: a fifth of it, rounded to 1, 2 or 5.

    >>> nice_step(37.0), nice_step(0.012), nice_step(None)
    (10.0, 0.002, 1.0)
    """
    if not typical or not math.isfinite(typical):
        return 1.0
    wanted = typical / 5
    power = 10.0 ** math.floor(math.log10(wanted))
    best = min((1.0, 2.0, 5.0, 10.0), key=lambda each: abs(math.log(each * power / wanted)))
    return float(f"{best * power:.6g}")


def show_differences(layer: QgsRasterLayer, step: float, unit: str = "") -> None:
    """Show a layer in the classes of ``difference_items``."""
    low, high = -STEPS[-1] * step, STEPS[-1] * step
    ramp = QgsColorRampShader(low, high, None, Qgis.ShaderInterpolationMethod.Discrete)
    ramp.setColorRampItemList(difference_items(step, unit))
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)
    layer.setRenderer(renderer)


def show_classes(layer: QgsRasterLayer, entries: Iterable[tuple[int, QColor, str]]) -> None:
    """Show a layer in classes: value, colour, label."""
    classes = [QgsPalettedRasterRenderer.Class(value, colour, label) for value, colour, label in entries]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))


def one_cell() -> QgsRasterLayer:
    """A small raster to hold a style: a result itself would be searched for its extremes."""
    path = QgsProcessingUtils.generateTempFilename("cell.tif")
    with gdal_errors():
        data = gdal.GetDriverByName("GTiff").Create(path, 1, 1, 1, gdal.GDT_Float32)
        data.SetGeoTransform((0.0, 1.0, 0.0, 0.0, 0.0, -1.0))
        del data  # closes the file
    return QgsRasterLayer(path, "cell")


def saved_style(layer: QgsRasterLayer, path: str = "") -> str:
    """Write how a layer looks; returns the path, by default a temporary one."""
    path = path or QgsProcessingUtils.generateTempFilename("style.qml")
    categories = QgsMapLayer.StyleCategory.Symbology | QgsMapLayer.StyleCategory.Rendering
    layer.saveNamedStyle(path, categories)
    return path
