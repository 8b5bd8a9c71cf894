#!/usr/bin/env python3
"""Write the style of building blocks, resources/styles/buildingblocks.qml.

    QT_QPA_PLATFORM=offscreen python scripts/make_block_style.py

The colours (Okabe-Ito) are told apart with every kind of colour sight, and each type differs from the others in more
than its colour: B&B areas are solid, nearly-B&B areas hatched, fuel stations dotted, strips narrow.
Blocks on confirmed land lie over the others, with a thick black outline.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsMapLayer,
    QgsPointPatternFillSymbolLayer,
    QgsRuleBasedRenderer,
    QgsSimpleFillSymbolLayer,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt

STYLES = Path(__file__).resolve().parent.parent / "resources" / "styles"
GREEN, BLUE, SKY, ORANGE = "#009e73", "#0072b2", "#56b4e9", "#e69f00"
TYPES = (
    # type, label, colour, outline: thin, because a B&B area holds narrow verges, too
    ("bnb", "B&B area", GREEN, "#00664b"),
    ("nearly_bnb", "nearly-B&B area", GREEN, "#00664b"),
    ("stepping_stone", "stepping stone", SKY, "#1c5f8a"),
    ("strip", "connecting strip", BLUE, BLUE),
    ("fuel_station", "fuel station", ORANGE, "#a36f00"),
)
MAP_TIP = (
    '<b>[% "type" %] [% "id" %]</b> ([% "basis" %])<br/>'
    '[% round("effective_ha", 2) %] ha, [% round("best_disc_pct", 1) %] %<br/>'
    "[% if(\"lacks\" = '', '', 'lacks: ' || \"lacks\") %]"
)


def symbol(type: str, colour: str, edge: str, is_confirmed: bool) -> QgsFillSymbol:
    """The symbol of a type."""
    width = "0.3" if type == "strip" else "0.1"
    outline = {"outline_color": edge, "outline_width": width}
    if is_confirmed:
        outline = {"outline_color": "#000000", "outline_width": "0.6"}
    solid = {"color": colour, "style": "solid", **outline}
    made = QgsFillSymbol.createSimple(solid)
    if type == "nearly_bnb":
        hatch = QgsLinePatternFillSymbolLayer.create({"angle": "45", "distance": "1.6", "color": colour})
        hatch.subSymbol().symbolLayer(0).setWidth(0.7)
        hatch.subSymbol().setColor(made.color())
        return layered(hatch, QgsSimpleFillSymbolLayer.create({"style": "no", **outline}))
    if type == "fuel_station":
        dots = QgsPointPatternFillSymbolLayer.create({"distance_x": "1.5", "distance_y": "1.5"})
        dots.subSymbol().setColor(made.color())
        dots.subSymbol().setSize(1.0)
        dots.subSymbol().symbolLayer(0).setStrokeStyle(Qt.PenStyle.NoPen)
        pale = QgsSimpleFillSymbolLayer.create({"color": "230,159,0,70", **outline})
        return layered(pale, dots)
    return made


def layered(*layers: QgsSymbolLayer) -> QgsFillSymbol:
    """A symbol of these layers, the lowest first."""
    made = QgsFillSymbol()
    made.deleteSymbolLayer(0)
    for layer in layers:
        made.appendSymbolLayer(layer.clone())
    return made


def main() -> None:
    """Write the style."""
    app = QgsApplication([], False)
    app.initQgis()
    fields = "&".join(f"field={name}:string" for name in ("type", "basis", "lacks"))
    layer = QgsVectorLayer(f"MultiPolygon?{fields}&field=id:integer", "blocks", "memory")
    renderer = QgsRuleBasedRenderer(QgsRuleBasedRenderer.Rule(None))
    root = renderer.rootRule()
    for basis, ending in (("potential", ""), ("confirmed", " (confirmed)")):
        for type, label, colour, edge in TYPES:
            test = f"\"type\" = '{type}' AND \"basis\" = '{basis}'"
            drawn = symbol(type, colour, edge, basis == "confirmed")
            root.appendChild(QgsRuleBasedRenderer.Rule(drawn, 0, 0, test, label + ending))
    layer.setRenderer(renderer)
    layer.setMapTipTemplate(MAP_TIP)
    parts = QgsMapLayer.StyleCategory
    layer.saveNamedStyle(str(STYLES / "buildingblocks.qml"), parts.Symbology | parts.Rendering | parts.MapTips)
    app.exitQgis()


if __name__ == "__main__":
    main()
