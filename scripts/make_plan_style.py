#!/usr/bin/env python3
"""Write the style of a plan of measures, resources/styles/prioritymeasures.qml.

    QT_QPA_PLATFORM=offscreen python scripts/make_plan_style.py

Classes by how sure the place in the plan is, from dark to light in one colour, so that they are told apart with every
kind of colour sight and in print; "possible" is hatched as well. Labels give the rank, the first ones first.
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
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSimpleFillSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QFont

STYLES = Path(__file__).resolve().parent.parent / "resources" / "styles"
EDGE = "#08306b"
MAP_TIP = (
    '<b>[% "rank" %]. [% "unit" %]</b> [% "measure" %]<br/>'
    '€ [% format_number("cost_one_off", 0) %] + € [% format_number("cost_per_year", 0) %] / '
    "[% if(@qgis_locale like 'nl%', 'jaar', 'year') %]<br/>"
    '[% if(@qgis_locale like \'nl%\', "reason_nl", "reason_en") %]'
)


def solid(colour: str, width: str) -> QgsFillSymbol:
    """A solid symbol."""
    return QgsFillSymbol.createSimple({"color": colour, "outline_color": EDGE, "outline_width": width})


def hatched(colour: str) -> QgsFillSymbol:
    """A light symbol with a hatch."""
    made = QgsFillSymbol()
    made.deleteSymbolLayer(0)
    made.appendSymbolLayer(
        QgsSimpleFillSymbolLayer.create({"color": colour, "outline_color": EDGE, "outline_width": "0.25"})
    )
    hatch = QgsLinePatternFillSymbolLayer.create({"angle": "45", "distance": "1.8", "color": EDGE})
    hatch.subSymbol().symbolLayer(0).setWidth(0.2)
    hatch.subSymbol().setColor(QColor(EDGE))
    made.appendSymbolLayer(hatch)
    return made


def rules() -> list[tuple[str, str, QgsFillSymbol]]:
    """Test, label and symbol of each rule."""
    return [
        ("\"class\" = 'top'", "top: almost always in the first third", solid("#08519c", "0.5")),
        ("\"class\" = 'good'", "good: mostly in the first two thirds", solid("#6baed6", "0.4")),
        ("\"class\" = 'possible'", "possible: place less sure", hatched("#deebf7")),
        ("ELSE", "measure of the plan, not drawn anew", solid("#9ecae1", "0.3")),
    ]


def labels() -> QgsVectorLayerSimpleLabeling:
    """The rank of each measure; the higher it is, the sooner."""
    settings = QgsPalLayerSettings()
    settings.fieldName = "rank"
    settings.placement = Qgis.LabelPlacement.AroundPoint
    settings.dist = 0.6
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
    defined.setProperty(
        QgsPalLayerSettings.Property.Priority, QgsProperty.fromExpression('greatest(0, 10 - "rank" / 10)')
    )
    settings.setDataDefinedProperties(defined)
    return QgsVectorLayerSimpleLabeling(settings)


def main() -> None:
    """Write the style."""
    app = QgsApplication([], False)
    app.initQgis()
    fields = "field=class:string&field=rank:integer&field=unit:string&field=measure:string"
    layer = QgsVectorLayer(f"MultiPolygon?{fields}&field=cost_one_off:double", "plan", "memory")
    renderer = QgsRuleBasedRenderer(QgsRuleBasedRenderer.Rule(None))
    for test, label, symbol in rules():
        renderer.rootRule().appendChild(QgsRuleBasedRenderer.Rule(symbol, 0, 0, test, label))
    # what matters most is drawn last, on top of the others
    order = [QgsFeatureRequest.OrderByClause("rank", False)]
    renderer.setOrderBy(QgsFeatureRequest.OrderBy(order))
    renderer.setOrderByEnabled(True)
    layer.setRenderer(renderer)
    layer.setLabeling(labels())
    layer.setLabelsEnabled(True)
    layer.setMapTipTemplate(MAP_TIP)
    parts = QgsMapLayer.StyleCategory
    kept = parts.Symbology | parts.Rendering | parts.MapTips | parts.Labeling
    layer.saveNamedStyle(str(STYLES / "prioritymeasures.qml"), kept)
    app.exitQgis()


if __name__ == "__main__":
    main()
