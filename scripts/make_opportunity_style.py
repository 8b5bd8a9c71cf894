#!/usr/bin/env python3
"""Write the style of the opportunity map, resources/styles/opportunitymap.qml.

    QT_QPA_PLATFORM=offscreen python scripts/make_opportunity_style.py

Six zones that lie beside each other: colours of Okabe and Ito, told apart with every kind of colour sight, from dark
for what is there to light for what is left over. What rests on land of which little is known is hatched.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsMapLayer,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

TARGET = Path(__file__).resolve().parent.parent / "resources" / "styles" / "opportunitymap.qml"
OUTLINE = "#4d4d4d"
ZONES = (
    ("keep", "Keep: good habitat", "#1b6b4a"),
    ("complete", "Complete a nearly-B&B area", "#0072b2"),
    ("new", "Begin a new B&B area", "#56b4e9"),
    ("connect", "Connect: in a gap", "#d55e00"),
    ("fuel_station", "Fuel station: no block near", "#e69f00"),
    ("improve", "Improve the management", "#f3e27a"),
)
TIP = "if(left(@qgis_locale, 2) = 'nl', coalesce(\"reason_nl\", ''), coalesce(\"reason_en\", ''))"


def filled(colour: str) -> QgsFillSymbol:
    """A solid symbol with a thin outline, so that narrow verges keep their colour."""
    return QgsFillSymbol.createSimple({"color": colour, "outline_color": OUTLINE, "outline_width": "0.06"})


def hatched() -> QgsFillSymbol:
    """Thin lines over the colour."""
    hatch = QgsLinePatternFillSymbolLayer.create({"angle": "135", "distance": "2.2", "color": OUTLINE})
    hatch.subSymbol().symbolLayer(0).setWidth(0.2)
    hatch.subSymbol().setColor(QColor(OUTLINE))
    made = QgsFillSymbol()
    made.changeSymbolLayer(0, hatch)
    return made


def main() -> None:
    """Write the style."""
    app = QgsApplication([], False)
    app.initQgis()
    fields = "&".join(f"field={name}:string" for name in ("zone", "flag", "reason_nl", "reason_en"))
    layer = QgsVectorLayer(f"MultiPolygon?{fields}", "opportunities", "memory")
    renderer = QgsRuleBasedRenderer(QgsRuleBasedRenderer.Rule(None))
    for zone, label, colour in ZONES:
        rule = QgsRuleBasedRenderer.Rule(filled(colour), 0, 0, f"\"zone\" = '{zone}'", label)
        renderer.rootRule().appendChild(rule)
    flagged = QgsRuleBasedRenderer.Rule(hatched(), 0, 0, "\"flag\" <> ''", "less than 75 % of the surroundings known")
    renderer.rootRule().appendChild(flagged)
    layer.setRenderer(renderer)
    layer.setMapTipTemplate(f"[% {TIP} %]")
    parts = QgsMapLayer.StyleCategory
    layer.saveNamedStyle(str(TARGET), parts.Symbology | parts.Rendering | parts.MapTips)
    app.exitQgis()


if __name__ == "__main__":
    main()
