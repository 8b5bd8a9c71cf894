#!/usr/bin/env python3
"""Write the styles of a habitat network: resources/styles/network_nodes.qml, network_links.qml, network_reach.qml.

    QT_QPA_PLATFORM=offscreen python scripts/make_network_style.py

Networks get tints (Okabe-Ito) that are told apart with every kind of colour sight; there are seven, then they repeat.
Vermilion is kept for what must not be lost: the weakest link of a network, and the patches whose loss splits it.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCentroidFillSymbolLayer,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsRuleBasedLabeling,
    QgsRuleBasedRenderer,
    QgsSimpleLineSymbolLayer,
    QgsSymbol,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor, QFont

STYLES = Path(__file__).resolve().parent.parent / "resources" / "styles"
TINTS = ("#56b4e9", "#009e73", "#f0e442", "#cc79a7", "#0072b2", "#999999", "#e69f00")
LABELS = (
    "network 1 (8, 15 ...)",
    "network 2 (9, 16 ...)",
    "network 3 (10, 17 ...)",
    "network 4 (11, 18 ...)",
    "network 5 (12, 19 ...)",
    "network 6 (13, 20 ...)",
    "network 7 (14, 21 ...)",
)
VERMILION, INK = "#d55e00", "#3a2e45"
SAID = 'coalesce("dpc_pct", "diic_pct", 0)'
LINKS = (
    # rule, label, width in mm, colour
    ("\"weakest\" = 'yes'", "weakest link of its network", 1.4, VERMILION),
    (f"\"weakest\" = 'no' AND {SAID} >= 5", "carries 5 % or more of the connectivity", 1.1, INK),
    (f"\"weakest\" = 'no' AND {SAID} >= 1 AND {SAID} < 5", "1 - 5 %", 0.6, INK),
    (f"\"weakest\" = 'no' AND {SAID} < 1 AND \"in_tree\" = 'yes'", "less than 1 %, shortest connection", 0.35, INK),
    (f"\"weakest\" = 'no' AND {SAID} < 1 AND \"in_tree\" = 'no'", "less than 1 %, other ways exist", 0.15, "#8a8190"),
)
# numbers without words, because a map tip is not translated: the patch, then its network
NODE_TIP = (
    '<b>[% "node" %]</b>: [% format_number("weight_ha", 2) %] ha<br/>'
    '([% "network" %]: [% format_number("network_ha", 1) %] ha)'
)
LINK_TIP = (
    '[% "from_id" %] - [% "to_id" %]: [% format_number("length_m", 0) %] m<br/>dPC [% format_number("dpc_pct", 2) %] %'
)


def rule(test: str, label: str, symbol: QgsSymbol) -> QgsRuleBasedRenderer.Rule:
    """A rule of a renderer."""
    return QgsRuleBasedRenderer.Rule(symbol, 0, 0, test, label)


def fill(colour: str, edge: str, width: str, style: str = "solid") -> QgsFillSymbol:
    """A plain polygon symbol."""
    return QgsFillSymbol.createSimple(
        {"color": colour, "style": style, "outline_color": edge, "outline_width": width, "joinstyle": "round"}
    )


def nodes() -> QgsVectorLayer:
    """Patches by network; those of networks that are not viable hatched, the watch list with a thick outline."""
    fields = "field=node:integer&field=network:integer&field=viable:string&field=splits_ha:double"
    fields += "&field=network_ha:double&field=weight_ha:double"
    layer = QgsVectorLayer(f"MultiPolygon?{fields}", "nodes", "memory")
    renderer = QgsRuleBasedRenderer(QgsRuleBasedRenderer.Rule(None))
    root = renderer.rootRule()
    for number, (tint, label) in enumerate(zip(TINTS, LABELS, strict=True)):
        test = f'("network" - 1) % {len(TINTS)} = {number}'
        root.appendChild(rule(test, label, fill(tint, INK, "0.1")))
    root.appendChild(rule("\"viable\" = 'no'", "network too small to last", hatched()))
    watched = fill("0,0,0,0", VERMILION, "0.3", "no")
    mark = QgsCentroidFillSymbolLayer.create({"point_on_surface": "1", "point_on_all_parts": "0"})
    mark.setSubSymbol(
        QgsMarkerSymbol.createSimple(
            {"name": "circle", "color": VERMILION, "outline_color": "#ffffff", "outline_width": "0.5", "size": "4"}
        )
    )
    watched.appendSymbolLayer(mark)
    root.appendChild(rule('"splits_ha" > 0', "watch list: its loss splits the network", watched))
    layer.setRenderer(renderer)
    layer.setLabeling(labels('"node"', '"splits_ha" > 0', "point_on_surface($geometry)"))
    layer.setLabelsEnabled(True)
    layer.setMapTipTemplate(NODE_TIP)
    return layer


def hatched() -> QgsFillSymbol:
    """White lines that show on every tint, with a dark core that shows on white: in the legend, too."""
    made = QgsFillSymbol()
    made.deleteSymbolLayer(0)
    for colour, width in (("#ffffff", 0.7), (INK, 0.2)):
        hatch = QgsLinePatternFillSymbolLayer.create({"angle": "45", "distance": "1.6", "color": colour})
        hatch.subSymbol().symbolLayer(0).setWidth(width)
        hatch.subSymbol().setColor(QColor(colour))
        made.appendSymbolLayer(hatch)
    return made


def labels(text: str, test: str, place: str) -> QgsRuleBasedLabeling:
    """Labels with a white rim around a place of the features that pass a test."""
    settings = QgsPalLayerSettings()
    settings.fieldName, settings.isExpression = text, True
    form = QgsTextFormat()
    font = QFont()
    font.setBold(True)
    form.setFont(font)
    form.setSize(8)
    form.setColor(QColor(INK))
    rim = QgsTextBufferSettings()
    rim.setEnabled(True)
    rim.setSize(0.8)
    rim.setColor(QColor("#ffffff"))
    form.setBuffer(rim)
    settings.setFormat(form)
    settings.geometryGenerator, settings.geometryGeneratorEnabled = place, True
    settings.geometryGeneratorType = Qgis.GeometryType.Point
    settings.placement = Qgis.LabelPlacement.AroundPoint
    settings.dist = 2.5
    settings.displayAll = True
    root = QgsRuleBasedLabeling.Rule(None)
    child = QgsRuleBasedLabeling.Rule(settings)
    child.setFilterExpression(test)
    root.appendChild(child)
    return QgsRuleBasedLabeling(root)


def links() -> QgsVectorLayer:
    """Links by importance: the eye goes to the weakest first."""
    fields = "field=from_id:integer&field=to_id:integer&field=length_m:double&field=weakest:string"
    fields += "&field=in_tree:string&field=dpc_pct:double&field=diic_pct:double"
    layer = QgsVectorLayer(f"LineString?{fields}", "links", "memory")
    renderer = QgsRuleBasedRenderer(QgsRuleBasedRenderer.Rule(None))
    for test, label, width, colour in LINKS:
        style = {"line_color": colour, "line_width": str(width), "capstyle": "round", "joinstyle": "round"}
        symbol = QgsLineSymbol.createSimple(style)
        if colour == VERMILION:
            under = QgsSimpleLineSymbolLayer.create({**style, "line_color": "#ffffff", "line_width": str(width + 0.8)})
            symbol.insertSymbolLayer(0, under)
        renderer.rootRule().appendChild(rule(test, label, symbol))
    order = [f"CASE WHEN \"weakest\" = 'yes' THEN 1000 ELSE {SAID} END"]
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause(one, True) for one in order]))
    renderer.setOrderByEnabled(True)
    layer.setRenderer(renderer)
    layer.setLabeling(labels("format_number(\"length_m\", 0) || ' m'", "\"weakest\" = 'yes'", "centroid($geometry)"))
    layer.setLabelsEnabled(True)
    layer.setMapTipTemplate(LINK_TIP)
    return layer


def reach() -> QgsVectorLayer:
    """The land within reach, pale, in the tint of its network."""
    layer = QgsVectorLayer("MultiPolygon?field=network:integer", "reach", "memory")
    renderer = QgsRuleBasedRenderer(QgsRuleBasedRenderer.Rule(None))
    for number, (tint, label) in enumerate(zip(TINTS, LABELS, strict=True)):
        colour = QColor(tint)
        pale = f"{colour.red()},{colour.green()},{colour.blue()},60"
        test = f'("network" - 1) % {len(TINTS)} = {number}'
        renderer.rootRule().appendChild(rule(test, label, fill(pale, pale, "0")))
    layer.setRenderer(renderer)
    return layer


def main() -> None:
    """Write the styles."""
    app = QgsApplication([], False)
    app.initQgis()
    parts = QgsMapLayer.StyleCategory
    for name, layer in (("nodes", nodes()), ("links", links()), ("reach", reach())):
        kept = parts.Symbology | parts.Rendering | parts.MapTips | parts.Labeling
        layer.saveNamedStyle(str(STYLES / f"network_{name}.qml"), kept)
    app.exitQgis()


if __name__ == "__main__":
    main()
