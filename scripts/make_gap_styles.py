#!/usr/bin/env python3
"""Write the styles of routes and gaps, resources/styles/corridor_routes.qml and corridor_gaps.qml.

    QT_QPA_PLATFORM=offscreen python scripts/make_gap_styles.py

The eye goes to the worst gap first: the higher its rank, the wider its line and the larger its disc, and labels of
important gaps win the place. Colours (Okabe-Ito) are told apart with every kind of colour sight; gaps that better
management of verges may close are dashed, and so are routes without any link.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsFeatureRequest,
    QgsGeometryGeneratorSymbolLayer,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSimpleLineSymbolLayer,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QFont

STYLES = Path(__file__).resolve().parent.parent / "resources" / "styles"
GREEN, BLUE, VERMILION, PURPLE, GREY, BROWN = "#009e73", "#0072b2", "#d55e00", "#aa3377", "#5a5a5a", "#7a5c00"
# widest line (mm), by rank
WIDTH = 'CASE WHEN "rank" <= 3 THEN {0} WHEN "rank" <= 10 THEN {1} WHEN "rank" <= 30 THEN {2} ELSE {3} END'
SHOWN = '"kind" <> \'wood\' AND ("rank" <= 10 OR @map_scale < 25000)'
MIDDLE = "line_interpolate_point($geometry, length($geometry) / 2)"
# the steps from cell to cell would draw the eye
CALM = "smooth(simplify($geometry, 15), 2)"
GAPS = (
    # rule, label, colour, dashed
    ("\"kind\" = 'stone'", "gap between stepping stones", VERMILION, False),
    ("\"kind\" = 'strip' AND coalesce(\"certain\", '') <> 'no'", "gap in the strip", PURPLE, False),
    ("\"kind\" = 'strip' AND \"certain\" = 'no'", "gap that ecological verges close", PURPLE, True),
    ("\"kind\" = 'wood'", "through wood (no gap)", BROWN, True),
)
ROUTES = (
    ("\"verdict\" = 'strip'", "route with stone link and strip link", GREEN, False),
    ("\"verdict\" = 'stone'", "route with stone link only", BLUE, False),
    ("\"verdict\" = 'none'", "route without link", GREY, True),
)
GAP_TIP = (
    '<b>[% "kind" %] [% "id" %]</b>: [% format_number("length_m", 0) %] m '
    '(&gt; [% format_number("limit_m", 0) %] m)<br/>[% "classes" %]<br/>[% "managers" %]'
)
ROUTE_TIP = (
    '<b>[% "id" %]</b>: [% format_number("length_m", 0) %] m, [% "verdict" %]<br/>'
    '[% "stone_gaps" %] + [% "strip_gaps" %], [% format_number("largest_gap_m", 0) %] m'
)


def line(colour: str, width: float, is_dashed: bool) -> QgsSimpleLineSymbolLayer:
    """A line with flat ends, so that it is as long as the gap."""
    facts = {"line_color": colour, "line_width": str(width), "capstyle": "flat", "joinstyle": "round"}
    if is_dashed:
        facts |= {"use_custom_dash": "1", "customdash": "2;1.2", "customdash_unit": "MM"}
    return QgsSimpleLineSymbolLayer.create(facts)


def gap_symbol(colour: str, is_dashed: bool, is_gap: bool) -> QgsLineSymbol:
    """A line on white, its width by rank, and a disc in its middle that shows on small maps, too."""
    symbol = QgsLineSymbol()
    symbol.deleteSymbolLayer(0)
    rim, core = line("#ffffff", 2.0, False), line(colour, 1.0, is_dashed)
    if is_gap:
        for layer, more in ((rim, 0.8), (core, 0.0)):
            widths = WIDTH.format(*(width + more for width in (2.2, 1.6, 1.1, 0.8)))
            layer.setDataDefinedProperty(QgsSymbolLayer.Property.StrokeWidth, QgsProperty.fromExpression(widths))
    symbol.appendSymbolLayer(rim)
    symbol.appendSymbolLayer(core)
    if is_gap:
        symbol.appendSymbolLayer(disc(colour, is_dashed))
    return symbol


def route_symbol(colour: str, is_dashed: bool) -> QgsLineSymbol:
    """A calm line on white."""
    inner = QgsLineSymbol()
    inner.deleteSymbolLayer(0)
    inner.appendSymbolLayer(line("#ffffff", 1.2, False))
    inner.appendSymbolLayer(line(colour, 0.7, is_dashed))
    layer = QgsGeometryGeneratorSymbolLayer.create({"geometryModifier": CALM, "SymbolType": "Line"})
    layer.setSubSymbol(inner)
    symbol = QgsLineSymbol()
    symbol.deleteSymbolLayer(0)
    symbol.appendSymbolLayer(layer)
    return symbol


def disc(colour: str, is_hollow: bool) -> QgsGeometryGeneratorSymbolLayer:
    """A disc in the middle of the line, by rank; hollow where the line is dashed, which a legend hardly shows."""
    layer = QgsGeometryGeneratorSymbolLayer.create({"geometryModifier": MIDDLE, "SymbolType": "Marker"})
    inner, rim = ("#ffffff", colour) if is_hollow else (colour, "#ffffff")
    marker = QgsMarkerSymbol.createSimple(
        {"name": "circle", "color": inner, "outline_color": rim, "outline_width": "0.4", "size": "2"}
    )
    sizes = QgsProperty.fromExpression(WIDTH.format(4.2, 3.2, 2.2, 1.4))
    marker.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.Size, sizes)
    layer.setSubSymbol(marker)
    return layer


def labels() -> QgsVectorLayerSimpleLabeling:
    """Metres beside a gap; the more important gap keeps its label."""
    settings = QgsPalLayerSettings()
    settings.fieldName = "format_number(\"length_m\", 0) || ' m'"
    settings.isExpression = True
    # beside the disc, so that small maps have labels, too
    settings.geometryGeneratorEnabled = True
    settings.geometryGenerator = MIDDLE
    settings.geometryGeneratorType = Qgis.GeometryType.Point
    settings.placement = Qgis.LabelPlacement.OrderedPositionsAroundPoint
    settings.dist = 2.4
    text = QgsTextFormat()
    font = QFont()
    font.setBold(True)
    text.setFont(font)
    text.setSize(8)
    text.setColor(QColor("#1a1a1a"))
    rim = QgsTextBufferSettings()
    rim.setEnabled(True)
    rim.setSize(0.8)
    rim.setColor(QColor("#ffffff"))
    text.setBuffer(rim)
    settings.setFormat(text)
    defined = settings.dataDefinedProperties()
    priority = 'CASE WHEN "rank" IS NULL THEN 0 ELSE greatest(0, 10 - "rank" / 5) END'
    defined.setProperty(QgsPalLayerSettings.Property.Priority, QgsProperty.fromExpression(priority))
    defined.setProperty(QgsPalLayerSettings.Property.Show, QgsProperty.fromExpression(SHOWN))
    settings.setDataDefinedProperties(defined)
    return QgsVectorLayerSimpleLabeling(settings)


def write(layer: QgsVectorLayer, renderer: QgsRuleBasedRenderer, tip: str, name: str) -> None:
    """Write a style."""
    layer.setRenderer(renderer)
    layer.setMapTipTemplate(tip)
    parts = QgsMapLayer.StyleCategory
    kept = parts.Symbology | parts.Rendering | parts.MapTips | parts.Labeling
    layer.saveNamedStyle(str(STYLES / name), kept)


def main() -> None:
    """Write both styles."""
    app = QgsApplication([], False)
    app.initQgis()
    gaps = QgsVectorLayer("LineString?field=kind:string&field=rank:integer&field=length_m:double", "gaps", "memory")
    renderer = QgsRuleBasedRenderer(QgsRuleBasedRenderer.Rule(None))
    for test, label, colour, is_dashed in GAPS:
        symbol = gap_symbol(colour, is_dashed, "wood" not in test)
        renderer.rootRule().appendChild(QgsRuleBasedRenderer.Rule(symbol, 0, 0, test, label))
    gaps.setLabeling(labels())
    gaps.setLabelsEnabled(True)
    # the most important gaps are drawn last, on top of the others
    renderer.setOrderBy(order_by_rank())
    renderer.setOrderByEnabled(True)
    write(gaps, renderer, GAP_TIP, "corridor_gaps.qml")
    routes = QgsVectorLayer("LineString?field=verdict:string", "routes", "memory")
    renderer = QgsRuleBasedRenderer(QgsRuleBasedRenderer.Rule(None))
    for test, label, colour, is_dashed in ROUTES:
        symbol = route_symbol(colour, is_dashed)
        renderer.rootRule().appendChild(QgsRuleBasedRenderer.Rule(symbol, 0, 0, test, label))
    write(routes, renderer, ROUTE_TIP, "corridor_routes.qml")
    app.exitQgis()


def order_by_rank() -> QgsFeatureRequest.OrderBy:
    """Features by falling rank."""
    clause = QgsFeatureRequest.OrderByClause('coalesce("rank", 9999)', False)
    return QgsFeatureRequest.OrderBy([clause])


if __name__ == "__main__":
    main()
