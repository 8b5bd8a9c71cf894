"""Results to print: a corner of the village, made once for all tests, and what stands on a layout."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemPage,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF, Qt

from zoemzone_qgis.layers.style import apply_style

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample" / "otterlo.gpkg"
NAMES = ["begroeidterreindeel", "onbegroeidterreindeel", "ondersteunendwegdeel", "wegdeel", "waterdeel", "pand"]
BOX = (180_900.0, 457_000.0, 181_600.0, 457_700.0)
STYLES = {
    "opportunities.gpkg": "opportunitymap.qml",
    "blocks.gpkg": "buildingblocks.qml",
    "confidence.tif": "confidence.qml",
    "food.tif": "foragesurface_share.qml",
    "habitat.tif": "",
}
IDS = {
    "logo", "title", "subtitle", "rule", "map", "north", "scale_bar", "scale", "sources_title", "sources",
    "legend_title", "legend", "legend_note", "confidence_title", "confidence_map", "confidence_legend",
    "confidence_note", "dates", "note", "made", "page",
}  # fmt: skip
OVER = {"north"}  # lies on the map
_made: list[Path] = []


def results(run: Any, folder: Any) -> Path:
    """The folder with the results; they are made once."""
    if _made:
        return _made[0]
    place = Path(folder.mktemp("layouts"))
    habitat = str(place / "habitat.tif")
    run(
        "habitatmap",
        {
            "LAYERS": [f"{SAMPLE}|layername={name}" for name in NAMES],
            "EXTENT": f"{BOX[0]},{BOX[2]},{BOX[1]},{BOX[3]} [EPSG:28992]",
            "MARGIN": 0,
            "REFERENCE_DATE": "2026-01-01",
            "OUTPUT": habitat,
            "CONFIDENCE": str(place / "confidence.tif"),
        },
    )
    run("foragesurface", {"INPUT": habitat, "OUTPUT": str(place / "food.tif")})
    run("buildingblocks", {"INPUT": habitat, "OUTPUT": str(place / "blocks.gpkg")})
    blocks = str(place / "blocks.gpkg")
    run("opportunitymap", {"HABITAT": habitat, "BLOCKS": blocks, "OUTPUT": str(place / "opportunities.gpkg")})
    _made.append(place)
    return place


def project_of(folder: Path, *names: str, crs: str = "EPSG:28992") -> QgsProject:
    """A project with results, from top to bottom; all of them without names."""
    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem(crs))
    for name in reversed(names or tuple(STYLES)):
        path = str(folder / name)
        layer: Any = QgsRasterLayer(path, name) if name.endswith(".tif") else QgsVectorLayer(path, name, "ogr")
        assert layer.isValid(), path
        if STYLES[name]:
            apply_style(layer, STYLES[name])
        project.addMapLayer(layer)
    return project


def areas(*named: tuple[Any, tuple[float, float, float, float]], crs: str = "EPSG:28992") -> QgsVectorLayer:
    """Rectangles with names: left, bottom, right, top."""
    layer = QgsVectorLayer(f"MultiPolygon?crs={crs}&field=code:integer&field=naam:string", "wijken", "memory")
    features = []
    for number, (name, box) in enumerate(named):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([number, name])
        shape = QgsGeometry.fromRect(QgsRectangle(*box))
        shape.convertToMultiType()
        feature.setGeometry(shape)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def items(layout: QgsPrintLayout) -> list[QgsLayoutItem]:
    return [one for one in layout.items() if isinstance(one, QgsLayoutItem) and not isinstance(one, QgsLayoutItemPage)]


def item(layout: QgsPrintLayout, id: str) -> Any:
    return next(one for one in items(layout) if one.id() == id)


def text(layout: QgsPrintLayout, id: str) -> str:
    label = item(layout, id)
    assert isinstance(label, QgsLayoutItemLabel)
    return label.currentText()


def box(one: QgsLayoutItem) -> QRectF:
    """Where an item stands on its page (mm)."""
    place, size = one.pagePositionWithUnits(), one.sizeWithUnits()
    return QRectF(place.x(), place.y(), size.width(), size.height())


def outside(layout: QgsPrintLayout) -> list[str]:
    """Items that do not lie on their page."""
    found = []
    for one in items(layout):
        size = layout.pageCollection().page(one.page()).pageSize()
        if not QRectF(-0.1, -0.1, size.width() + 0.2, size.height() + 0.2).contains(box(one)):
            found.append(one.id())
    return found


def overlaps(layout: QgsPrintLayout) -> list[tuple[str, str]]:
    """Pairs of items that lie over each other."""
    shown = [one for one in items(layout) if one.id() not in OVER and one.isVisible()]
    found = []
    for number, one in enumerate(shown):
        for other in shown[number + 1 :]:
            both = box(one).intersected(box(other))
            if one.page() == other.page() and both.width() > 0.25 and both.height() > 0.25:
                found.append((one.id(), other.id()))
    return found


def explained(legend: QgsLayoutItemLegend) -> dict[str, list[str]]:
    """What a legend says: the layers by id with the labels of their classes, as they are shown."""
    found = {}
    model = legend.model()
    for node in legend.model().rootGroup().findLayers():
        labels = [str(one.data(Qt.ItemDataRole.DisplayRole)) for one in model.layerLegendNodes(node)]
        found[node.layerId()] = [label.replace("\n", " ") for label in labels]
    return found
