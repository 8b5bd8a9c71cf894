#!/usr/bin/env python3
"""Write the style of chains of parcels, resources/styles/steppingstones.qml.

    QT_QPA_PLATFORM=offscreen python scripts/make_stone_style.py

The cheapest chain of each gap is solid, the stronger the higher its rank; next best chains are hatched and lie below
it; the parcel that helps most alone is dotted. The two targets differ in colour (Okabe-Ito, told apart with every kind
of colour sight, and none of them a colour of blocks that are there already) and in the direction of the hatch. Labels
give the cost of each parcel.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsPointPatternFillSymbolLayer,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSimpleFillSymbolLayer,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

STYLES = Path(__file__).resolve().parent.parent / "resources" / "styles"
TARGETS = (
    # target, name, colour, lighter, outline, angle of the hatch
    ("stone", "stone link", "#e69f00", "#f6d98f", "#8a5f00", "45"),
    ("strip", "strip link", "#cc79a7", "#ecc9dc", "#7d3a60", "135"),
)
SINGLE = "#d55e00"
COST = (
    "CASE WHEN \"cost_unit\" = 'EUR' THEN '€ ' || format_number(\"cost\", 0) "
    "ELSE format_number(\"cost\", 2) || ' ha' END"
)
DECIMALS = "if(\"cost_unit\" = 'EUR', 0, 2)"
MAP_TIP = (
    '<b>[% "parcel" %]</b>: [% "gap" %] / [% "target" %] / [% "chain" %]<br/>'
    f'[% format_number("cost", {DECIMALS}) %] ([% format_number("chain_cost", {DECIMALS}) %]) [% "cost_unit" %]<br/>'
    '[% format_number("hop_before_m", 0) %] m, [% format_number("hop_after_m", 0) %] m'
)


def outlined(colour: str, edge: str, width: str) -> QgsFillSymbol:
    """A solid symbol."""
    return QgsFillSymbol.createSimple({"color": colour, "outline_color": edge, "outline_width": width})


def layered(*layers: QgsSymbolLayer) -> QgsFillSymbol:
    """A symbol of these layers, the lowest first."""
    made = QgsFillSymbol()
    made.deleteSymbolLayer(0)
    for layer in layers:
        made.appendSymbolLayer(layer.clone())
    return made


def hatched(colour: str, angle: str) -> QgsFillSymbol:
    """A hatch with a thin outline."""
    hatch = QgsLinePatternFillSymbolLayer.create({"angle": angle, "distance": "1.8", "color": colour})
    hatch.subSymbol().symbolLayer(0).setWidth(0.4)
    hatch.subSymbol().setColor(QColor(colour))
    rim = {"style": "no", "outline_color": colour, "outline_width": "0.15"}
    return layered(hatch, QgsSimpleFillSymbolLayer.create(rim))


def dotted(colour: str) -> QgsFillSymbol:
    """Dots with a thick outline."""
    dots = QgsPointPatternFillSymbolLayer.create({"distance_x": "1.6", "distance_y": "1.6"})
    dots.subSymbol().setColor(QColor(colour))
    dots.subSymbol().setSize(0.9)
    dots.subSymbol().symbolLayer(0).setStrokeStyle(Qt.PenStyle.NoPen)
    rim = {"color": "255,255,255,160", "outline_color": colour, "outline_width": "0.6"}
    return layered(QgsSimpleFillSymbolLayer.create(rim), dots)


def rules() -> list[tuple[str, str, QgsFillSymbol]]:
    """Test, label and symbol of each rule."""
    found = []
    for target, name, colour, lighter, edge, angle in TARGETS:
        here = f"\"target\" = '{target}' AND "
        found += [
            (here + '"chain" = 1 AND "rank" <= 10', f"{name}: chain of rank 1-10", outlined(colour, edge, "0.5")),
            (here + '"chain" = 1 AND "rank" > 10', f"{name}: chain of lower rank", outlined(lighter, edge, "0.4")),
            (here + '"chain" > 1', f"{name}: next best chain", hatched(colour, angle)),
        ]
    return [*found, ('"chain" = 0', "no chain: parcel that helps most alone", dotted(SINGLE))]


def labels() -> QgsVectorLayerSimpleLabeling:
    """The cost of each parcel of the cheapest chain; the higher the rank, the sooner."""
    settings = QgsPalLayerSettings()
    settings.fieldName, settings.isExpression = COST, True
    settings.placement = Qgis.LabelPlacement.AroundPoint
    settings.dist = 1.0
    text, font = QgsTextFormat(), QFont()
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
    priority = 'CASE WHEN "rank" IS NULL THEN 1 ELSE greatest(0, 10 - "rank" / 5) END'
    defined.setProperty(QgsPalLayerSettings.Property.Priority, QgsProperty.fromExpression(priority))
    defined.setProperty(QgsPalLayerSettings.Property.Show, QgsProperty.fromExpression('"chain" <= 1'))
    settings.setDataDefinedProperties(defined)
    return QgsVectorLayerSimpleLabeling(settings)


def main() -> None:
    """Write the style."""
    app = QgsApplication([], False)
    app.initQgis()
    fields = "field=target:string&field=cost_unit:string&field=parcel:string&field=chain:integer&field=rank:integer"
    layer = QgsVectorLayer(f"MultiPolygon?{fields}&field=cost:double", "chains", "memory")
    renderer = QgsRuleBasedRenderer(QgsRuleBasedRenderer.Rule(None))
    for test, label, symbol in rules():
        renderer.rootRule().appendChild(QgsRuleBasedRenderer.Rule(symbol, 0, 0, test, label))
    # what matters most is drawn last, on top of the others
    order = [
        QgsFeatureRequest.OrderByClause('"chain" <= 1', True),
        QgsFeatureRequest.OrderByClause('coalesce("rank", 9999)', False),
    ]
    renderer.setOrderBy(QgsFeatureRequest.OrderBy(order))
    renderer.setOrderByEnabled(True)
    layer.setRenderer(renderer)
    layer.setLabeling(labels())
    layer.setLabelsEnabled(True)
    layer.setMapTipTemplate(MAP_TIP)
    parts = QgsMapLayer.StyleCategory
    kept = parts.Symbology | parts.Rendering | parts.MapTips | parts.Labeling
    layer.saveNamedStyle(str(STYLES / "steppingstones.qml"), kept)
    app.exitQgis()


if __name__ == "__main__":
    main()
