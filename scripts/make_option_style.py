#!/usr/bin/env python3
"""Write the styles of measure options and of nest cells, resources/styles/measureoptions.qml and nest_cells.qml.

    QT_QPA_PLATFORM=offscreen python scripts/make_option_style.py

A parcel has several options on the same land, so the layer shows what the parcel can bring, not one of its measures:
what matters most is drawn last, on top. A measure on the whole parcel fills it; one on a strip along its
edge is hatched in the same colour. Parcels on which nothing is possible are grey. Colours are of Okabe and Ito, told
apart with every kind of colour sight; in grey what matters most is the darkest.

Cells with nests are squares in their true size, dark where the food within reach falls short of the need; a hollow
square has no nests yet.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsRuleBasedRenderer,
    QgsSimpleFillSymbolLayer,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

STYLES = Path(__file__).resolve().parent.parent / "resources" / "styles"
OUTLINE = "#4d4d4d"
FOR_BLOCK = 'coalesce("block_gain_ha", 0) > 0'
IN_GAP = "coalesce(\"gap\", '') <> '' AND coalesce(\"carries\", '') <> ''"
FILLS = "\"fills\" = 'yes'"
NONE = "coalesce(\"measure\", '') = ''"
KINDS = (
    # test, label, colour
    (FOR_BLOCK, "brings a nearly-B&B nearer", "#0072b2"),
    (IN_GAP, "stone or strip in a gap", "#d55e00"),
    (FILLS, "brings food or nests that lack here", "#56b4e9"),
    ("TRUE", "other measure possible", "#f3dd7a"),
)
RANK = f"CASE WHEN {NONE} THEN 0 WHEN {FOR_BLOCK} THEN 4 WHEN {IN_GAP} THEN 3 WHEN {FILLS} THEN 2 ELSE 1 END"
NAME = "if(left(@qgis_locale, 2) = 'nl', coalesce(\"measure_nl\", ''), coalesce(\"measure_en\", ''))"
WHY = "if(left(@qgis_locale, 2) = 'nl', coalesce(\"why_not_nl\", ''), coalesce(\"why_not_en\", ''))"
MAP_TIP = (
    f'<b>[% "unit" %]</b> [% {NAME} %][% {WHY} %]<br/>'
    "[% if(coalesce(\"measure\", '') = '', '', "
    "'+' || format_number(\"gain_ha\", 2) || ' ha; € ' || format_number(\"cost_one_off\", 0) || ' + ' || "
    "format_number(\"cost_per_year\", 0) || '/' || if(left(@qgis_locale, 2) = 'nl', 'jaar', 'year')) %]"
)
SEASONS = ("early_spring", "late_spring", "summer", "autumn")
FED = "min({})".format(
    ", ".join(
        f'CASE WHEN "need_{season}_m2" * 10 >= '
        f'"need_early_spring_m2" + "need_late_spring_m2" + "need_summer_m2" + "need_autumn_m2" - 0.001 '
        f'THEN "reach_{season}_m2" / "need_{season}_m2" ELSE 9 END'
        for season in SEASONS
    )
)
FED_CLASSES = (
    # at least, below, label, colour: hardly there where all is met, so that the map below shows
    (1.0, 99.0, "food all year", "253,231,37,50"),
    (0.75, 1.0, "75 to 100 % met in the hungriest season", "#5ec962"),
    (0.5, 0.75, "50 to 75 % met", "#21918c"),
    (0.25, 0.5, "25 to 50 % met", "#3b528b"),
    (-1.0, 0.25, "less than 25 % met", "#440154"),
)


def filled(colour: str) -> QgsFillSymbol:
    """A solid symbol."""
    return QgsFillSymbol.createSimple({"color": colour, "outline_color": OUTLINE, "outline_width": "0.1"})


def hatched(colour: str) -> QgsFillSymbol:
    """A hatch with an outline of its own colour: the strip is narrow, and must still be seen."""
    hatch = QgsLinePatternFillSymbolLayer.create({"angle": "45", "distance": "1.4", "color": OUTLINE})
    hatch.subSymbol().symbolLayer(0).setWidth(0.25)
    hatch.subSymbol().setColor(QColor(OUTLINE))
    under = QgsSimpleFillSymbolLayer.create({"color": colour, "outline_color": OUTLINE, "outline_width": "0.12"})
    made = QgsFillSymbol()
    made.deleteSymbolLayer(0)
    for layer in (under, hatch):
        made.appendSymbolLayer(layer.clone())
    return made


def rules() -> list[tuple[str, str, QgsSymbol]]:
    """Test, label and symbol of each rule for options; the first kind that fits counts."""
    found: list[tuple[str, str, QgsSymbol]] = []
    before: list[str] = [NONE]
    for test, label, colour in KINDS:
        here = " AND ".join([f"({test})", *(f"NOT ({one})" for one in before)])
        found.append((f"{here} AND \"form\" <> 'strip'", label, filled(colour)))
        found.append((f"{here} AND \"form\" = 'strip'", f"{label}, on a strip", hatched(colour)))
        before.append(test)
    return [*found, (NONE, "no measure possible: see why not", filled("#c9c9c9"))]


def squares(colour: str, outline: str) -> QgsMarkerSymbol:
    """A square of 100 m."""
    square = {"name": "square", "color": colour, "size": "96", "size_unit": "MapUnit"}
    return QgsMarkerSymbol.createSimple({**square, "outline_color": outline, "outline_width": "0.1"})


def nest_rules() -> list[tuple[str, str, QgsSymbol]]:
    """Test, label and symbol of each rule for cells with nests."""
    found: list[tuple[str, str, QgsSymbol]] = []
    for least, below, label, colour in FED_CLASSES:
        test = f'"nest_ha" > 0 AND {FED} >= {least} AND {FED} < {below}'
        found.append((test, label, squares(colour, "#ffffff")))
    return [*found, ('"nest_ha" <= 0', "no nests yet", squares("255,255,255,0", "#777777"))]


def save(layer: QgsVectorLayer, found: list[tuple[str, str, QgsSymbol]], name: str, order: str = "") -> None:
    """Write a style of rules; what the order puts first is drawn first, below the others."""
    renderer = QgsRuleBasedRenderer(QgsRuleBasedRenderer.Rule(None))
    for test, label, symbol in found:
        renderer.rootRule().appendChild(QgsRuleBasedRenderer.Rule(symbol, 0, 0, test, label))
    if order:
        renderer.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause(order, True)]))
        renderer.setOrderByEnabled(True)
    layer.setRenderer(renderer)
    parts = QgsMapLayer.StyleCategory
    layer.saveNamedStyle(str(STYLES / name), parts.Symbology | parts.Rendering | parts.MapTips)


def main() -> None:
    """Write both styles."""
    app = QgsApplication([], False)
    app.initQgis()
    texts = "&".join(f"field={name}:string" for name in ("unit", "measure", "form", "gap", "carries", "fills"))
    names = "&".join(f"field={name}:string" for name in ("measure_nl", "measure_en", "why_not_nl", "why_not_en"))
    figures = "&".join(f"field={name}:double" for name in ("block_gain_ha", "gain_ha", "cost_one_off", "cost_per_year"))
    options = QgsVectorLayer(f"MultiPolygon?{texts}&{names}&{figures}", "options", "memory")
    options.setMapTipTemplate(MAP_TIP)
    # whole parcels below, strips on top of them; in each the kind that matters most last
    save(options, rules(), "measureoptions.qml", f"if(\"form\" = 'strip', 10, 0) + {RANK}")
    figures = "&".join(f"field={kind}_{season}_m2:double" for kind in ("reach", "need") for season in SEASONS)
    nests = QgsVectorLayer(f"Point?field=nest_ha:double&{figures}", "nests", "memory")
    nests.setMapTipTemplate(f'[% format_number("nest_ha", 2) %] ha; [% format_number(100 * {FED}, 0) %] %')
    nests.setOpacity(0.7)
    save(nests, nest_rules(), "nest_cells.qml")
    app.exitQgis()


if __name__ == "__main__":
    main()
