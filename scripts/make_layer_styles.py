#!/usr/bin/env python3
"""Write the styles of the layers that the shipped catalogue loads: resources/styles/layer_*.qml.

    QT_QPA_PLATFORM=offscreen python scripts/make_layer_styles.py

They are quiet, because the results lie on top: what feeds bees is green to purple, what does not is grey, and areas of
policy are outlines and hatching. A field that a layer lacks is empty for a rule, so one style serves several sources.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsSimpleFillSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

STYLES = Path(__file__).resolve().parent.parent / "resources" / "styles"
REST = ""


def value(*names: str) -> str:
    """The first of these fields that is there and filled in, in lower case."""
    return "lower(coalesce(" + ", ".join(f"attribute(@feature, '{name}')" for name in names) + ", ''))"


def has(*parts: str) -> str:
    """Whether the kind holds one of these; regular expressions would take more than twice as long to draw."""
    return " OR ".join(f"strpos(@kind, '{part}') > 0" for part in parts)


KIND = value("fysiek_voorkomen", "bgt_fysiekvoorkomen", "surfacematerial", "class", "typelandgebruik", "type")
CATEGORY = value("category", "cat_gewasc")
MANAGER = value("wegbehsrt")
Rule = tuple[str, str, str]  # filter, label, colour
GREEN: tuple[Rule, ...] = (
    (has("bos", "houtwal", "populieren", "griend"), "woodland", "#5b8c5a"),
    (has("struik", "groenvoorziening"), "shrubs and public green", "#8fb573"),
    (has("heide", "duin", "moeras", "riet", "kwelder"), "heath, marsh and reed", "#a58bb0"),
    (has("fruit", "boomgaard", "boomteelt", "boomkwekerij"), "orchard and nursery", "#d9a679"),
    (has("bouwland", "akkerland"), "arable land", "#e6d9a8"),
    (has("agrarisch"), "agricultural grassland", "#cfe0a8"),
    (has("gras", "berm", "oever", "slootkant"), "grass, verges and banks", "#b5d07f"),
    (REST, "other green or land", "#dfe3d6"),
)
BARE: tuple[Rule, ...] = (
    (has("erf"), "yard or garden", "#ecdcc4"),
    (has("zand", "onverhard"), "sand and unpaved land", "#f0d58c"),
    (has("half verhard"), "half-paved land", "#dccfb4"),
    (REST, "paved land", "#cfcfcf"),
)
CROPS: tuple[Rule, ...] = (
    (has("natuur"), "nature", "#a58bb0"),
    (has("landschap"), "landscape element", "#5b8c5a"),
    (has("braak"), "fallow land", "#d9a679"),
    (has("gras"), "grassland", "#b5d07f"),
    (REST, "arable land", "#e6d9a8"),
)
# the letters of the national road register
ROADS: tuple[Rule, ...] = (
    ("@kind = 'g'", "municipality", "#0072b2"),
    ("@kind = 'p'", "province", "#d55e00"),
    ("@kind = 'w'", "water board", "#009e73"),
    ("@kind = 'r'", "state", "#aa3377"),
    (REST, "other or unknown", "#7a7a7a"),
)


def fill(colour: str, outline: str = "", width: float = 0.1, opacity: float = 0.85) -> QgsFillSymbol:
    """A fill without an outline, so that slivers and verges do not turn into lines."""
    facts = {"color": colour, "outline_style": "solid" if outline else "no", "outline_width": str(width)}
    symbol = QgsFillSymbol.createSimple(facts | ({"outline_color": outline} if outline else {}))
    symbol.setOpacity(opacity)
    return symbol


def outline(colour: str, width: float, is_dashed: bool = False) -> QgsFillSymbol:
    """An area of which only the edge shows."""
    style = "dash" if is_dashed else "solid"
    facts = {"style": "no", "outline_color": colour, "outline_width": str(width), "outline_style": style}
    return QgsFillSymbol.createSimple(facts)


def hatch(colour: str) -> QgsFillSymbol:
    """An area that lets the map through: hatched, with an edge."""
    pattern = QgsLinePatternFillSymbolLayer()
    pattern.setSubSymbol(QgsLineSymbol.createSimple({"color": colour, "width": "0.2"}))
    pattern.setLineAngle(45)
    pattern.setDistance(2.2)
    edge = {"style": "no", "outline_color": colour, "outline_width": "0.4"}
    symbol = QgsFillSymbol()
    symbol.changeSymbolLayer(0, pattern)
    symbol.appendSymbolLayer(QgsSimpleFillSymbolLayer.create(edge))
    return symbol


def line(colour: str, width: float) -> QgsLineSymbol:
    """A line with round ends."""
    return QgsLineSymbol.createSimple({"color": colour, "width": str(width), "capstyle": "round"})


def trees() -> QgsMarkerSymbol:
    """A small disc: a tree register is dense."""
    facts = {"name": "circle", "color": "#5b8c5a", "outline_color": "#ffffff", "outline_width": "0.2", "size": "1.8"}
    return QgsMarkerSymbol.createSimple(facts)


def save(
    name: str, geometry: str, symbol: QgsSymbol | None = None, rules: tuple[Rule, ...] = (), kind: str = ""
) -> None:
    """Write one style, of one symbol or of rules about ``@kind``, which is worked out once for each object."""
    layer = QgsVectorLayer(f"{geometry}?crs=EPSG:28992", name, "memory")
    if symbol is not None:
        layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    else:
        cases = " ".join(f"WHEN {expression} THEN {number}" for number, (expression, _, _) in enumerate(rules[:-1]))
        categories = []
        for number, (_, label, colour) in enumerate(rules):
            drawn = fill(colour) if geometry == "Polygon" else line(colour, 0.6)
            categories.append(QgsRendererCategory(number, drawn, label))
        # the first rule that fits counts, and the last one takes the rest
        chosen = f"with_variable('kind', {kind}, CASE {cases} ELSE {len(rules) - 1} END)"
        renderer = QgsCategorizedSymbolRenderer(chosen, categories)
        layer.setRenderer(renderer)
    layer.saveNamedStyle(str(STYLES / f"layer_{name}.qml"), QgsMapLayer.StyleCategory.Symbology)


def main() -> None:
    """Write the styles."""
    application = QgsApplication([], False)
    application.initQgis()
    save("green", "Polygon", rules=GREEN, kind=KIND)
    save("bare", "Polygon", rules=BARE, kind=KIND)
    save("crops", "Polygon", rules=CROPS, kind=CATEGORY)
    save("roads", "LineString", rules=ROADS, kind=MANAGER)
    save("road", "Polygon", fill("#d8d8d8"))
    save("water", "Polygon", fill("#a9cbe3"))
    save("building", "Polygon", fill("#b9a5a0", QColor("#8d7771").name(), 0.1))
    save("trees", "Point", trees())
    save("parcel", "Polygon", outline("#7a5c00", 0.2))
    save("boundary", "Polygon", outline("#333333", 0.7, True))
    save("nature", "Polygon", hatch("#2e7d4f"))
    save("outline", "Polygon", fill("#0072b2", "#0072b2", 0.3, 0.25))
    application.exitQgis()


if __name__ == "__main__":
    main()
