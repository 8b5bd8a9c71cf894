#!/usr/bin/env python3
"""Write the styles of judged sites, resources/styles/foragebuffer_*.qml, for points, lines and polygons.

    QT_QPA_PLATFORM=offscreen python scripts/make_site_styles.py

The colours (Okabe-Ito) are told apart with every kind of colour sight; in grey enough habitat is the darkest.
Sites that are flagged, because too little of the land around them is known, are drawn pale.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsProperty,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorLayer,
)

STYLES = Path(__file__).resolve().parent.parent / "resources" / "styles"
STATUSES = (
    ("met", "#0072b2", "circle", "enough: 10 ha or more within 1 km2"),
    ("nearly", "#e69f00", "diamond", "nearly enough: 5 to 10 ha"),
    ("short", "#d55e00", "triangle", "short: less than 5 ha"),
    ("", "#bbbbbb", "cross2", "nothing known"),
)
OUTLINE = "#333333"
PALE = QgsSymbol.Property.Opacity


def symbol(kind: str, colour: str, shape: str) -> QgsSymbol:
    """The symbol of a status."""
    if kind == "point":
        size = "3.4" if shape == "circle" else "4.2"
        made: QgsSymbol = QgsMarkerSymbol.createSimple(
            {"name": shape, "color": colour, "size": size, "outline_color": OUTLINE, "outline_width": "0.2"}
        )
    elif kind == "line":
        made = QgsLineSymbol.createSimple({"line_color": colour, "line_width": "1"})
    else:
        made = QgsFillSymbol.createSimple({"color": colour, "outline_color": OUTLINE, "outline_width": "0.26"})
    made.setDataDefinedProperty(PALE, QgsProperty.fromExpression("if(coalesce(\"flag\", '') = '', 100, 40)"))
    return made


def main() -> None:
    """Write the styles."""
    app = QgsApplication([], False)
    app.initQgis()
    for kind, geometry in (("point", "Point"), ("line", "LineString"), ("polygon", "Polygon")):
        layer = QgsVectorLayer(f"{geometry}?field=status:string&field=flag:string", kind, "memory")
        categories = [
            QgsRendererCategory(value, symbol(kind, colour, shape), label) for value, colour, shape, label in STATUSES
        ]
        layer.setRenderer(QgsCategorizedSymbolRenderer("status", categories))
        layer.setMapTipTemplate('<b>[% "status_text" %]</b>')
        parts = QgsMapLayer.StyleCategory
        layer.saveNamedStyle(
            str(STYLES / f"foragebuffer_{kind}.qml"), parts.Symbology | parts.Rendering | parts.MapTips
        )
    app.exitQgis()


if __name__ == "__main__":
    main()
