#!/usr/bin/env python3
"""Write the styles of municipalities compared, resources/styles/comparemunicipalities.qml and missing_land.qml.

    QT_QPA_PLATFORM=offscreen python scripts/make_municipality_styles.py

Municipalities have the colours of the map of shares (ColorBrewer, from light to dark). Land that depends on missing
data is hatched in one dark grey, so that it reads over any colour and with every kind of colour sight: the more is
missing, the denser the lines; land without data is dotted.
"""

from __future__ import annotations

from pathlib import Path

from make_styles import CLASSES
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsPointPatternFillSymbolLayer,
    QgsRuleBasedRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

STYLES = Path(__file__).resolve().parent.parent / "resources" / "styles"
BORDER, HATCH, NOTHING = "#3a2e45", "#333333", "#ececec"
TIP = "if(left(@qgis_locale, 2) = 'nl', coalesce(\"reason_nl\", ''), coalesce(\"reason_en\", ''))"
PARTS = QgsMapLayer.StyleCategory.Symbology | QgsMapLayer.StyleCategory.Rendering | QgsMapLayer.StyleCategory.MapTips
# a share that rests on too little land is not written on the map
LABEL = "\"place\" || if(\"rank\" IS NULL, '', coalesce('\\n' || format_number(\"share_pct\", 1) || ' %', ''))"


def filled(colour: str) -> QgsFillSymbol:
    """A solid symbol with the border of a municipality."""
    return QgsFillSymbol.createSimple({"color": colour, "outline_color": BORDER, "outline_width": "0.3"})


def lines(*angles: str, distance: str, width: float) -> QgsFillSymbol:
    """Thin lines at one or more angles, without outline."""
    made = QgsFillSymbol()
    for number, angle in enumerate(angles):
        hatch = QgsLinePatternFillSymbolLayer.create({"angle": angle, "distance": distance, "color": HATCH})
        hatch.subSymbol().setColor(QColor(HATCH))
        hatch.subSymbol().symbolLayer(0).setWidth(width)
        if number:
            made.appendSymbolLayer(hatch)
        else:
            made.changeSymbolLayer(0, hatch)
    return made


def dots() -> QgsFillSymbol:
    """Light grey with dots."""
    made = QgsFillSymbol.createSimple({"color": NOTHING, "outline_color": BORDER, "outline_width": "0.2"})
    pattern = QgsPointPatternFillSymbolLayer.create({"distance_x": "2", "distance_y": "2"})
    pattern.subSymbol().setColor(QColor("#7a7a7a"))
    pattern.subSymbol().setSize(0.5)
    made.appendSymbolLayer(pattern)
    return made


def rules(layer: QgsVectorLayer, entries: list[tuple[QgsFillSymbol, str, str]]) -> None:
    """Show a layer by rules: symbol, filter, label."""
    renderer = QgsRuleBasedRenderer(QgsRuleBasedRenderer.Rule(None))
    for symbol, condition, label in entries:
        renderer.rootRule().appendChild(QgsRuleBasedRenderer.Rule(symbol, 0, 0, condition, label))
    layer.setRenderer(renderer)


def municipalities() -> None:
    """The style of municipalities."""
    kinds = {"place": "string", "rank": "int", "share_pct": "double", "flag": "string"}
    kinds |= dict.fromkeys(("reason_nl", "reason_en"), "string")
    fields = "&".join(f"field={name}:{kind}" for name, kind in kinds.items())
    layer = QgsVectorLayer(f"MultiPolygon?{fields}", "municipalities", "memory")
    limits, unit, colours = CLASSES["share"]
    entries = []
    for low, high, colour in zip(limits, limits[1:], colours, strict=False):
        above = f' AND "share_pct" < {high}' if high != limits[-1] else ""
        entries.append((filled(colour), f'"share_pct" >= {low}{above}', f"{low:g} - {high:g}{unit} habitat"))
    entries.append((filled(NOTHING), '"share_pct" IS NULL', "no data"))
    entries.append(
        (lines("0", distance="2.4", width=0.2), "\"flag\" LIKE '%known_below_75%'", "less than 75 % known, no rank")
    )
    rules(layer, entries)
    text = QgsTextFormat()
    text.setSize(8)
    text.setSizeUnit(Qgis.RenderUnit.Points)
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.8)
    text.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.fieldName, settings.isExpression = LABEL, True
    settings.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    layer.setMapTipTemplate(f"[% {TIP} %]")
    layer.saveNamedStyle(str(STYLES / "comparemunicipalities.qml"), PARTS | QgsMapLayer.StyleCategory.Labeling)


def missing() -> None:
    """The style of land that depends on missing data."""
    layer = QgsVectorLayer(
        "MultiPolygon?field=place:string&field=mark:string&field=share_pct:double", "missing", "memory"
    )
    rules(
        layer,
        [
            (
                lines("45", distance="3", width=0.2),
                "\"mark\" = 'some_missing'",
                "depends on land without data",
            ),
            (
                lines("45", "135", distance="1.8", width=0.3),
                "\"mark\" = 'much_missing'",
                "depends on it for more than a quarter",
            ),
            (dots(), "\"mark\" = 'no_data'", "land without data"),
        ],
    )
    name = "replace(replace(\"place\", '&', '&amp;'), '<', '&lt;')"  # a map tip is HTML
    layer.setMapTipTemplate(f'[% {name} %]: [% round("share_pct", 1) %] %')
    layer.saveNamedStyle(str(STYLES / "missing_land.qml"), PARTS)


def main() -> None:
    """Write the styles."""
    app = QgsApplication([], False)
    app.initQgis()
    municipalities()
    missing()
    app.exitQgis()


if __name__ == "__main__":
    main()
