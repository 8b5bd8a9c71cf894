"""Maps as PNG: a print layout with title, legend, scale bar and sources, drawn by QGIS without a screen.

Used by scripts/demo.py; the pictures of the README are its maps.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsBasicNumericFormat,
    QgsLayerTree,
    QgsLayerTreeLayer,
    QgsLayout,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsTextFormat,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontDatabase

ROOT = Path(__file__).resolve().parent.parent
STYLES = ROOT / "resources" / "styles"
MM = Qgis.LayoutUnit.Millimeters
WIDTH, HEIGHT, EDGE, LEGEND = 250.0, 176.0, 6.0, 62.0
DPI = 150
INK = "#3a2e45"


@dataclass(frozen=True)
class Layer:
    """One layer of a picture: a file, how it looks and what the legend calls it ("" hides it from the legend)."""

    path: str
    name: str = ""
    style: str = ""
    opacity: float = 1.0
    colour: str = ""
    codes: tuple[int, ...] = ()  # of a class map: the classes that the legend shows, in its order


@dataclass(frozen=True)
class Picture:
    """One map: its words, its layers (the first lies on top) and its extent (xmin, ymin, xmax, ymax)."""

    title: str
    subtitle: str
    sources: str
    extent: tuple[float, float, float, float]
    layers: tuple[Layer, ...] = field(default_factory=tuple)


class Studio:
    """QGIS without a screen, started once for all pictures."""

    def __init__(self) -> None:
        self._application = QgsApplication.instance()
        if self._application is None:
            self._application = QgsApplication([], True)
            self._application.initQgis()
        families = QFontDatabase().families()
        wanted = ("Open Sans", "DejaVu Sans", "Noto Sans", "Liberation Sans")
        self._family = next((name for name in wanted if name in families), families[0] if families else "sans")

    def draw(self, picture: Picture, target: Path) -> Path:
        """Draw a picture into a PNG."""
        project = QgsProject()
        layers = [self._load(project, layer) for layer in picture.layers]
        layout = QgsPrintLayout(project)
        layout.initializeDefaults()
        layout.pageCollection().page(0).setPageSize(QgsLayoutSize(WIDTH, HEIGHT, MM))
        frame = self._add_map(layout, picture, layers)
        self._add_words(layout, picture)
        self._add_legend(layout, frame, list(zip(picture.layers, layers, strict=True)))
        self._add_scale(layout, frame)
        target.parent.mkdir(parents=True, exist_ok=True)
        # exportToImage would also try to write the map's place into the PNG, and complain
        image = QgsLayoutExporter(layout).renderPageToImage(0, dpi=DPI)
        if image.isNull() or not image.save(str(target)):
            raise OSError(f"{target} could not be drawn")
        return target

    def _load(self, project: QgsProject, layer: Layer) -> QgsMapLayer:
        is_raster = layer.path.split("|")[0].endswith(".tif")
        made = QgsRasterLayer(layer.path, layer.name) if is_raster else QgsVectorLayer(layer.path, layer.name, "ogr")
        if not made.isValid():
            raise OSError(f"{layer.path} cannot be opened")
        if layer.style:
            message, good = made.loadNamedStyle(str(STYLES / layer.style))
            if not good:
                raise OSError(f"{layer.style}: {message}")
        made.setName(layer.name)
        made.setOpacity(layer.opacity)
        if layer.colour and not is_raster:
            symbol = made.renderer().symbol()
            symbol.setColor(QColor(layer.colour))
            first = symbol.symbolLayer(0)
            if made.geometryType() == Qgis.GeometryType.Polygon:
                first.setFillColor(QColor(0, 0, 0, 0))
                first.setStrokeColor(QColor(layer.colour))
                first.setStrokeWidth(0.5)
        project.addMapLayer(made)
        return made

    def _add_map(self, layout: QgsLayout, picture: Picture, layers: list[QgsMapLayer]) -> QgsLayoutItemMap:
        item = QgsLayoutItemMap(layout)
        place(layout, item, EDGE, 24.0, WIDTH - LEGEND - 3 * EDGE, HEIGHT - 24.0 - EDGE)
        item.setCrs(layers[0].crs())
        item.setLayers(layers)
        item.setBackgroundColor(QColor("#f7f6f2"))
        item.zoomToExtent(QgsRectangle(*picture.extent))
        item.setFrameEnabled(True)
        item.setFrameStrokeColor(QColor(INK))
        return item

    def _add_words(self, layout: QgsLayout, picture: Picture) -> None:
        self._label(layout, picture.title, 17, True, (EDGE, 4.5, WIDTH - 2 * EDGE, 9.0))
        self._label(layout, picture.subtitle, 9.5, False, (EDGE, 14.0, WIDTH - 2 * EDGE, 9.0))
        below = (WIDTH - LEGEND - EDGE, HEIGHT - EDGE - 25.0, LEGEND, 25.0)
        label = self._label(layout, picture.sources, 6, False, below)
        label.setVAlign(Qt.AlignmentFlag.AlignBottom)

    def _label(
        self, layout: QgsLayout, text: str, size: float, bold: bool, box: tuple[float, float, float, float]
    ) -> QgsLayoutItemLabel:
        label = QgsLayoutItemLabel(layout)
        label.setText(text)
        label.setTextFormat(self._format(size, bold))
        label.setMargin(0)
        place(layout, label, *box)
        return label

    def _format(self, size: float, bold: bool = False) -> QgsTextFormat:
        font = QFont(self._family)
        font.setBold(bold)
        text = QgsTextFormat()
        text.setFont(font)
        text.setSize(size)
        text.setSizeUnit(Qgis.RenderUnit.Points)
        text.setColor(QColor(INK))
        return text

    def _add_legend(self, layout: QgsLayout, frame: QgsLayoutItemMap, layers: list[tuple[Layer, QgsMapLayer]]) -> None:
        legend = QgsLayoutItemLegend(layout)
        legend.setLinkedMap(frame)
        legend.setAutoUpdateModel(False)
        tree = QgsLayerTree()
        for layer, made in layers:
            if layer.name:
                node = tree.addLayer(made)
                self._choose_classes(node, made, layer.codes)
        legend.model().setRootGroup(tree)
        self._tree = tree  # the legend does not keep it
        sizes = {
            QgsLegendStyle.Style.Title: 9,
            QgsLegendStyle.Style.Group: 8,
            QgsLegendStyle.Style.Subgroup: 8,
            QgsLegendStyle.Style.SymbolLabel: 7,
        }
        for part, size in sizes.items():
            style = legend.style(part)
            style.setTextFormat(self._format(size, part != QgsLegendStyle.Style.SymbolLabel))
            legend.setStyle(part, style)
        legend.rstyle(QgsLegendStyle.Style.Symbol).setMargin(QgsLegendStyle.Side.Top, 0.9)
        legend.setSymbolHeight(3.0)
        legend.setSymbolWidth(5.0)
        legend.setWrapString("\n")
        place(layout, legend, WIDTH - LEGEND - EDGE, 23.0, LEGEND, 100.0)
        legend.adjustBoxSize()

    def _choose_classes(self, node: QgsLayerTreeLayer, layer: QgsMapLayer, codes: tuple[int, ...]) -> None:
        if not codes:
            return
        labels = {int(item.value): item.label for item in layer.renderer().classes()}
        # the legend of a raster also holds a line for its band
        nodes = layer.legend().createLayerTreeModelLegendNodes(node)
        shown = [one.data(Qt.ItemDataRole.DisplayRole) for one in nodes]
        order = [shown.index(labels[code]) for code in codes if labels.get(code) in shown]
        QgsMapLayerLegendUtils.setLegendNodeOrder(node, order)

    def _add_scale(self, layout: QgsLayout, frame: QgsLayoutItemMap) -> None:
        bar = QgsLayoutItemScaleBar(layout)
        bar.setStyle("Single Box")
        bar.setLinkedMap(frame)
        metres = frame.extent().width()
        unit = max(
            (size for size in (50, 100, 250, 500, 1000, 2500, 5000, 10000, 25000) if size * 7 < metres), default=25
        )
        kilometres = unit >= 1000
        bar.setUnits(Qgis.DistanceUnit.Kilometers if kilometres else Qgis.DistanceUnit.Meters)
        bar.setUnitLabel("km" if kilometres else "m")
        bar.setNumberOfSegments(2)
        bar.setNumberOfSegmentsLeft(0)
        bar.setUnitsPerSegment(unit / 1000 if kilometres else unit)
        bar.setNumericFormat(plain_numbers())
        bar.setHeight(1.6)
        bar.setTextFormat(self._format(7))
        bar.setBackgroundEnabled(True)
        bar.setBackgroundColor(QColor(255, 255, 255, 200))
        place(layout, bar, EDGE + 2.0, HEIGHT - EDGE - 10.5, 40.0, 8.0)


def plain_numbers() -> QgsBasicNumericFormat:
    """500, not 500,0 or 0.5 thousand; no separator that English and Dutch read differently."""
    plain = QgsBasicNumericFormat()
    plain.setShowThousandsSeparator(False)
    plain.setNumberDecimalPlaces(2)
    plain.setDecimalSeparator(",")
    return plain


def place(layout: QgsLayout, item: QgsLayoutItem, left: float, top: float, width: float, height: float) -> None:
    """Put an item on the page, in millimetres."""
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(left, top, MM))
    item.attemptResize(QgsLayoutSize(width, height, MM))
