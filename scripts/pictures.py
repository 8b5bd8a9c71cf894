"""Maps as PNG: a print layout with title, legend, scale bar and sources, drawn by QGIS without a screen.

Used by scripts/demo.py; the pictures of the README are its maps.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsBasicNumericFormat,
    QgsColorRampShader,
    QgsFillSymbol,
    QgsInvertedPolygonRenderer,
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
    QgsRasterShader,
    QgsRectangle,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsTextFormat,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QLocale, Qt, QTranslator
from qgis.PyQt.QtGui import QColor, QFont, QFontDatabase

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from zoemzone_qgis.layers.style import apply_style  # noqa: E402
from zoemzone_qgis.paths import STYLES  # noqa: E402

MM = Qgis.LayoutUnit.Millimeters
WIDTH, HEIGHT, EDGE, LEGEND = 250.0, 176.0, 6.0, 62.0
DPI = 150
LONG = 34  # characters of a label that fit beside its symbol
INK = "#3a2e45"


@dataclass(frozen=True)
class Layer:
    """One layer of a picture: a file, how it looks and what the legend calls it ("" hides it from the legend)."""

    path: str
    name: str = ""
    style: str = ""  # a shipped style
    opacity: float = 1.0
    line: str = ""  # polygons as outlines of this colour
    fill: str = ""  # polygons as plain areas of this colour
    outside: str = ""  # what lies outside the polygons, covered with this colour
    band: int = 0  # of a raster with several: the band that is shown
    below: float = 0.0  # of a raster: only a veil over the cells below this value
    codes: tuple[int, ...] = ()  # of a class map: the classes that the legend shows, in its order


@dataclass(frozen=True)
class Panel:
    """One map frame: its layers, the first on top, and its own words when there are several."""

    layers: tuple[Layer, ...]
    title: str = ""


@dataclass(frozen=True)
class Picture:
    """One sheet: its words, its extent (xmin, ymin, xmax, ymax), and one map or four of them."""

    title: str
    subtitle: str
    sources: str
    extent: tuple[float, float, float, float]
    panels: tuple[Panel, ...]


class Studio:
    """QGIS without a screen, started once for all pictures."""

    def __init__(self) -> None:
        QLocale.setDefault(QLocale("nl_NL"))  # numbers as Dutch writes them
        self._application = QgsApplication.instance()
        if self._application is None:
            self._application = QgsApplication([], True)
            self._application.initQgis()
        self._translator = QTranslator()  # the labels of the styles in Dutch
        if not self._translator.load(str(ROOT / "i18n" / "zoemzone_nl.qm")):
            raise OSError("i18n/zoemzone_nl.qm is missing: run scripts/compile_ts.py")
        self._application.installTranslator(self._translator)
        families = QFontDatabase().families()
        wanted = ("Open Sans", "DejaVu Sans", "Noto Sans", "Liberation Sans")
        self._family = next((name for name in wanted if name in families), families[0] if families else "sans")

    def draw(self, picture: Picture, target: Path) -> Path:
        """Draw a picture into a PNG."""
        project = QgsProject()
        layout = QgsPrintLayout(project)
        layout.initializeDefaults()
        layout.pageCollection().page(0).setPageSize(QgsLayoutSize(WIDTH, HEIGHT, MM))
        self._add_words(layout, picture)
        for number, panel in enumerate(picture.panels):
            layers = [self._load(project, layer) for layer in panel.layers]
            frame = self._add_map(layout, picture, panel, layers, number)
            if number == 0:
                self._add_legend(layout, frame, list(zip(panel.layers, layers, strict=True)))
            if number == (len(picture.panels) - 1) // 2 * 2:  # the left one at the foot
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
            if not (STYLES / layer.style).is_file():
                raise OSError(f"there is no style {layer.style}")
            apply_style(made, layer.style)
        if layer.below:
            made.setRenderer(veil(made, layer.below))
        if layer.band:
            made.renderer().setInputBand(layer.band)
        if layer.line:
            made.setRenderer(outline(layer.line))
        if layer.outside:
            made.setRenderer(QgsInvertedPolygonRenderer(plain_fill(layer.outside)))
        if layer.fill:
            made.setRenderer(plain_fill(layer.fill))
        made.setName(layer.name)
        made.setOpacity(layer.opacity)
        project.addMapLayer(made)
        return made

    def _add_map(
        self, layout: QgsLayout, picture: Picture, panel: Panel, layers: list[QgsMapLayer], number: int
    ) -> QgsLayoutItemMap:
        many = len(picture.panels) > 1
        wide, high = WIDTH - LEGEND - 3 * EDGE, HEIGHT - 24.0 - EDGE
        gap, above = (3.0, 5.0) if many else (0.0, 0.0)
        width, height = ((wide - gap) / 2, (high - gap) / 2) if many else (wide, high)
        left, top = EDGE + number % 2 * (width + gap), 24.0 + number // 2 * (height + gap)
        if many:
            self._label(layout, panel.title, 9, True, (left, top, width, above))
        item = QgsLayoutItemMap(layout)
        place(layout, item, left, top + above, width, height - above)
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
        legend.setLegendFilterByMapEnabled(True)
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
        """Leave the line that names a raster's band out of the legend, and all classes but ``codes``."""
        if not isinstance(layer, QgsRasterLayer):
            return
        nodes = layer.legend().createLayerTreeModelLegendNodes(node)
        shown = [one.data(Qt.ItemDataRole.DisplayRole) for one in nodes]
        order = [number for number, label in enumerate(shown) if not str(label).startswith("Band ")]
        if codes:
            labels = {int(item.value): item.label for item in layer.renderer().classes()}
            order = [shown.index(labels[code]) for code in codes if labels.get(code) in shown]
        for number in order:
            if len(shown[number]) > LONG:  # a class with a crown and its ground
                label = shown[number].replace(" + ", " +\n")
                QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, number, label)
        QgsMapLayerLegendUtils.setLegendNodeOrder(node, order)

    def _add_scale(self, layout: QgsLayout, frame: QgsLayoutItemMap) -> None:
        bar = QgsLayoutItemScaleBar(layout)
        bar.setStyle("Single Box")
        bar.setLinkedMap(frame)
        metres = frame.extent().width()
        pieces = 7 if frame.rect().width() > WIDTH / 2 else 5
        unit = max(
            (size for size in (50, 100, 250, 500, 1000, 2500, 5000, 10000, 25000) if size * pieces < metres), default=25
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
        place(layout, bar, EDGE + 1.5, HEIGHT - EDGE - 9.5, 40.0, 8.0)


def outline(colour: str) -> QgsSingleSymbolRenderer:
    """Polygons as lines only."""
    return QgsSingleSymbolRenderer(
        QgsFillSymbol.createSimple({"style": "no", "outline_color": colour, "outline_width": "0.25"})
    )


def plain_fill(colour: str) -> QgsSingleSymbolRenderer:
    """Polygons as areas without lines."""
    return QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": colour, "outline_style": "no"}))


def veil(layer: QgsRasterLayer, below: float) -> QgsSingleBandPseudoColorRenderer:
    """White over the cells below a value, nothing over the others."""
    ramp = QgsColorRampShader(0.0, below, None, Qgis.ShaderInterpolationMethod.Discrete)
    ramp.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(below - 1e-4, QColor(255, 255, 255, 170), ""),
            QgsColorRampShader.ColorRampItem(float("inf"), QColor(255, 255, 255, 0), ""),
        ]
    )
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    return QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)


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
