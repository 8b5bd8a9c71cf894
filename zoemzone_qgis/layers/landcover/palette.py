"""Colours of the habitat map: one hue a group of classes, told apart also without red-green sight."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path

from osgeo import gdal
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsPalettedRasterRenderer,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ...core.classes import ClassTable, LandClass
from ...i18n import user_locale
from ..raster import gdal_errors

# Rich land in blues and yellows, poor land in greys and pale browns (our choice).
GROUPS = {
    "water": "#c6dbef",
    "built": "#d9d9d9",
    "garden": "#e3c9dd",
    "allotment": "#c77dbb",
    "lawn": "#dfe5c8",
    "verge": "#c9d48b",
    "grassland": "#e8ecd0",
    "arable": "#f3ead6",
    "annual": "#efe0b3",
    "flower": "#ffb000",
    "fruit": "#d98bb5",
    "nursery": "#e6d3c3",
    "wood": "#5f7f5c",
    "edge": "#3d7a8c",
    "shrub": "#2f8f8b",
    "heath": "#7b5ea7",
    "bare": "#f2d7a0",
    "marsh": "#8fb8c9",
    "bank": "#7fa8d1",
    "rail": "#b08d6e",
    "roof": "#b9c4a5",
    "crown": "#2b6a4d",
    "unknown": "#ffffff",
}
# Classes that stand out in their group.
CLASSES = {
    "BRME": "#f0c419",
    "GKR": "#f7d038",
    "GSCH": "#e39b0f",
    "GEXT": "#d5dd9a",
    "PLV": "#ff7f2a",
}
FLAT = "#eeeeee"


def colour(row: LandClass) -> QColor:
    """The colour of a class; a derived one (crown over grass) is a mix of its parts."""
    ground, _, over = row.id.partition("+")
    shade = QColor(CLASSES.get(ground, GROUPS.get(row.group, FLAT)))
    if not over:
        return shade
    crown = QColor(GROUPS["crown"])
    return QColor(*((2 * a + b) // 3 for a, b in zip(shade.getRgb()[:3], crown.getRgb()[:3], strict=True)))


def write_class_styles(raster: Path, table: ClassTable, codes: Collection[int]) -> dict[str, str]:
    """Styles with the classes that a map holds: ``<raster>.qml`` beside the habitat map, so that it opens styled and
    named wherever it is opened, and one for its classified polygons. Output -> path of its style."""
    rows = [row for row in table.rows if row.code in codes]
    layer = _one_cell()  # the map itself would be searched for its extremes, and they stored beside it
    entries = [QgsPalettedRasterRenderer.Class(row.code, colour(row), _name(row)) for row in rows]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))
    styles = {"OUTPUT": str(raster.with_suffix(".qml")), "CLASSIFIED": write_polygon_style(rows)}
    layer.saveNamedStyle(styles["OUTPUT"])
    return styles


def write_polygon_style(rows: Iterable[LandClass]) -> str:
    """A temporary style for classified polygons; its path."""
    path = QgsProcessingUtils.generateTempFilename("classified.qml")
    polygons = QgsVectorLayer("Polygon?field=code:integer", "classified", "memory")
    categories = [QgsRendererCategory(row.code, _symbol(row), _name(row)) for row in rows]
    polygons.setRenderer(QgsCategorizedSymbolRenderer("code", categories))
    polygons.saveNamedStyle(path)
    return str(path)


def _one_cell() -> QgsRasterLayer:
    path = QgsProcessingUtils.generateTempFilename("cell.tif")
    with gdal_errors():
        data = gdal.GetDriverByName("GTiff").Create(path, 1, 1, 1, gdal.GDT_UInt16)
        data.SetGeoTransform((0.0, 1.0, 0.0, 0.0, 0.0, -1.0))
        del data  # closes the file
    return QgsRasterLayer(path, "cell")


def _name(row: LandClass) -> str:
    return row.name_nl if user_locale().startswith("nl") else row.name_en


def _symbol(row: LandClass) -> QgsFillSymbol:
    return QgsFillSymbol.createSimple({"color": colour(row).name(), "outline_style": "no"})
