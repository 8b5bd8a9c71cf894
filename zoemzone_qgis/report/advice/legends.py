"""Legends of the maps, and what stands on a map in numbers: the legend for those who see it, the numbers for those who
do not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    Qgis,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapSettings,
    QgsPalettedRasterRenderer,
    QgsRasterBlock,
    QgsRasterLayer,
    QgsRectangle,
    QgsRenderContext,
    QgsSingleBandPseudoColorRenderer,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from ...i18n import speaking, translate
from ...layers.landcover.palette import GROUPS
from .model import Both
from .page import address
from .paint import outline_path, png
from .pictures import BACKDROP, GROUP_NAMES, MapSources
from .spelling import number, unit

_SWATCH = (52, 32)  # pixels
_SAMPLE = 700  # cells across, of which shares on a raster are told
_FEW_PCT = 0.05
_EVERY = 500  # features, between looks at whether to stop


@dataclass(frozen=True)
class Entry:
    """A sample (an address that holds its picture) and what it stands for."""

    src: str
    label: str


@dataclass(frozen=True)
class Legend:
    """Entries under a title; "" where one layer speaks for itself."""

    title: str
    entries: tuple[Entry, ...]


Fact = tuple[str, str]
"""What is shown, and how much of it."""


def legend_of(
    sources: MapSources, roles: Sequence[str], settings: QgsMapSettings, language: str, check: Callable[[], None]
) -> tuple[tuple[Legend, ...], list[Fact]]:
    """The legend of a map, of what can be seen on it, and the same in numbers within the municipality."""
    made: list[Legend] = []
    facts: list[Fact] = []
    for role in roles:
        check()
        layer = sources.layers[role]
        if isinstance(layer, QgsVectorLayer):
            entries, found = _of_vector(sources, layer, settings, language, check)
        elif isinstance(layer, QgsRasterLayer):
            entries, found = _of_raster(sources, role, layer, language)
        else:
            continue
        facts += found
        title = _TITLES[role].of(language) if role in _TITLES else ""
        if entries:
            made.append(Legend(title, tuple(entries)))
        elif title and isinstance(layer, QgsVectorLayer):
            none = Both("geen", "none").of(language)
            made.append(Legend(f"{title}: {none}", ()))
            facts.append((title, none))
    below = any(layer is sources.layers.get("backdrop") for layer in settings.layers())
    if below:
        grey = tuple(Entry(_colour(colour), name.of(language)) for name, colour in BACKDROP.values())
        made.append(Legend(Both("Ondergrond", "Background").of(language), grey))
    if not sources.outline.isEmpty():
        line = Entry(_line("#1f2a24"), Both("grens van de gemeente", "border of the municipality").of(language))
        made.append(Legend("", (line,)))
    return tuple(made), facts


_TITLES = {
    "habitat": Both("Deel van de grond", "Share of the land"),
    "forage": Both("Voedsel (0-1), deel van de grond", "Food (0-1), share of the land"),
    "nests": Both("Nestgelegenheid (0-1), deel van de grond", "Nest suitability (0-1), share of the land"),
    "confidence": Both("Betrouwbaarheid, deel van de grond", "Confidence, share of the land"),
    "gaps": Both("Onderbrekingen", "Gaps"),
    "routes": Both("Verbindingen", "Routes"),
    "blocks": Both("Bouwstenen", "Building blocks"),
    "zones": Both("Zones", "Zones"),
    "plan": Both("Maatregelen", "Measures"),
}


def spoken(facts: Sequence[Fact], language: str) -> str:
    """The facts of a map in a sentence."""
    if not facts:
        nothing = Both("Op deze kaart staat niets binnen de gemeente.", "This map shows nothing in the municipality.")
        return nothing.of(language)
    return "; ".join(f"{name}: {much}" for name, much in facts) + "."


class _Styled(NamedTuple):
    """An entry of a shipped style."""

    label: str


def label(text: str, language: str) -> str:
    """A label of a shipped style, which is English, in the language of the report."""
    with speaking(language):
        return translate("Zoemzone", _Styled(text).label)


# ---- vectors ---------------------------------------------------------------------------------------------------------
def _of_vector(
    sources: MapSources, layer: QgsVectorLayer, settings: QgsMapSettings, language: str, check: Callable[[], None]
) -> tuple[list[Entry], list[Fact]]:
    if layer.renderer() is None:
        return [], []
    counts = _counted(sources, layer, settings, check)
    polygons = layer.geometryType() == Qgis.GeometryType.Polygon
    entries, facts = [], []
    for item in layer.renderer().legendSymbolItems():
        count, much = counts.get(item.ruleKey(), (0, 0.0))
        if item.symbol() is None or not count:
            continue
        name = label(item.label() or layer.name(), language)
        size = unit(much / 10_000, "ha", 1, language) if polygons else unit(much / 1000, "km", 1, language)
        entries.append(Entry(_symbol(item.symbol()), name))
        facts.append((name, f"{number(count, 0, language)} ({size})"))
    return entries, facts


def _counted(
    sources: MapSources, layer: QgsVectorLayer, settings: QgsMapSettings, check: Callable[[], None]
) -> dict[str, tuple[int, float]]:
    """Number and size (m2 or m, in the municipality) of the features of each entry of the legend."""
    renderer = layer.renderer().clone()
    context = QgsRenderContext.fromMapSettings(settings)
    known = QgsExpressionContext()  # without what is known of the project, which belongs to the main thread
    known.appendScope(QgsExpressionContextUtils.layerScope(layer))  # a list of scopes would be freed twice
    context.setExpressionContext(known)
    request = QgsFeatureRequest().setDestinationCrs(sources.crs, sources.transforms)
    request.setFilterRect(sources.extent if not sources.extent.isEmpty() else settings.extent())
    counts: dict[str, tuple[int, float]] = {}
    inside = _Inside(sources.outline)
    renderer.startRender(context, layer.fields())
    try:
        for place, feature in enumerate(layer.getFeatures(request)):
            if place % _EVERY == 0:
                check()
            much = inside.size(feature.geometry())
            if much is None:
                continue
            context.expressionContext().setFeature(feature)
            for key in renderer.legendKeysForFeature(feature, context):
                count, sum_ = counts.get(key, (0, 0.0))
                counts[key] = (count + 1, sum_ + much)
    finally:
        renderer.stopRender(context)
    return counts


class _Inside:
    """How much of a shape lies in the municipality."""

    def __init__(self, outline: QgsGeometry) -> None:
        self._outline = outline
        self._engine = None
        if not outline.isEmpty():
            self._engine = QgsGeometry.createGeometryEngine(outline.constGet())
            self._engine.prepareGeometry()

    def size(self, shape: QgsGeometry) -> float | None:
        """Area (m2) or length (m) inside; None where it lies outside or has no shape."""
        if shape.isNull() or shape.isEmpty():
            return None
        part = shape
        if self._engine is not None:
            box = QgsGeometry.fromRect(shape.boundingBox())  # settles most shapes, and is much simpler than they are
            if not box.isEmpty() and not self._engine.intersects(box.constGet()):
                return None
            if box.isEmpty() or not self._engine.contains(box.constGet()):
                part = shape.intersection(self._outline)
                if part.isEmpty():
                    return None
        return float(part.area() if shape.type() == Qgis.GeometryType.Polygon else part.length())


def _symbol(symbol: QgsSymbol) -> str:
    image = symbol.clone().asImage(QSize(*_SWATCH))
    return address(png(image), "image/png")


# ---- rasters ---------------------------------------------------------------------------------------------------------
def _of_raster(sources: MapSources, role: str, layer: QgsRasterLayer, language: str) -> tuple[list[Entry], list[Fact]]:
    renderer = layer.renderer()
    if isinstance(renderer, QgsPalettedRasterRenderer):
        values = _cells(sources, layer, 1)
        names = {int(one.value): (one.label, one.color.name()) for one in renderer.classes()}
        codes, counts = np.unique(values[np.isfinite(values)].astype(np.int64), return_counts=True)
        shares: dict[tuple[str, str], float] = {}
        for code, count in zip(codes.tolist(), counts.tolist(), strict=True):
            if code in names:
                shares[names[code]] = shares.get(names[code], 0.0) + 100.0 * count / max(1, int(counts.sum()))
        rows = [(name, colour, share) for (name, colour), share in sorted(shares.items(), key=lambda one: -one[1])]
        if role == "habitat":
            rows = [(_group(name, language), GROUPS.get(name, colour), share) for name, colour, share in rows]
        rows = [row for row in rows if row[2] >= _FEW_PCT]
    elif isinstance(renderer, QgsSingleBandPseudoColorRenderer):
        rows = _steps(sources, layer, renderer, language)
    else:
        return [], []
    told = [
        (name, colour, unit(share, "%", 0 if share >= 9.5 or not share else 1, language))
        for name, colour, share in rows
    ]
    return (
        [Entry(_colour(colour), f"{name} ({share})") for name, colour, share in told],
        [(name, share) for name, _, share in told],
    )


def _group(name: str, language: str) -> str:
    return GROUP_NAMES[name].of(language) if name in GROUP_NAMES else name


def _steps(
    sources: MapSources, layer: QgsRasterLayer, renderer: QgsSingleBandPseudoColorRenderer, language: str
) -> list[tuple[str, str, float]]:
    """Each colour of a ramp with the share of the land that has it."""
    values = _cells(sources, layer, renderer.inputBand())
    known = values[np.isfinite(values)]
    items = renderer.shader().rasterShaderFunction().colorRampItemList()
    places = np.searchsorted([float(item.value) for item in items], known, side="left")
    counts = np.bincount(np.minimum(places, len(items) - 1), minlength=len(items)) if len(items) else np.zeros(0)
    whole = max(1, known.size)
    return [
        (_decimals(label(item.label, language), language), item.color.name(), 100.0 * float(count) / whole)
        for item, count in zip(items, counts, strict=True)
    ]


def _decimals(text: str, language: str) -> str:
    return text.replace(".", ",") if language == "nl" else text


def _cells(sources: MapSources, layer: QgsRasterLayer, band: int) -> NDArray[np.float64]:
    """Values of a sample of cells in the municipality, not a number where none is known."""
    box = _in_layer(sources, layer)
    provider = layer.dataProvider()
    if box.isEmpty():
        return np.zeros(0)
    scale = max(box.width(), box.height()) / _SAMPLE
    wide, high = max(1, round(box.width() / scale)), max(1, round(box.height() / scale))
    block = provider.block(band, box, wide, high)
    if block is None or not block.isValid():
        return np.zeros(0)
    values = _array(block, wide, high)
    mask = _mask(sources, layer, box, wide, high)
    return np.where(mask, values, np.nan) if mask is not None else values


def _array(block: QgsRasterBlock, wide: int, high: int) -> NDArray[np.float64]:
    """Not by ``as_numpy``, which takes bytes for numbers with a sign: 255 is -1 there, not the value left out."""
    none = block.noDataValue() if block.hasNoDataValue() else np.nan
    block.convert(Qgis.DataType.Float64)
    values = np.frombuffer(bytes(block.data()), dtype=np.float64).reshape(high, wide)
    return np.where(values == none, np.nan, values)


def _in_layer(sources: MapSources, layer: QgsRasterLayer) -> QgsRectangle:
    """The extent of the municipality on a raster, which nearly always has the system of the map."""
    box = sources.extent if layer.crs() == sources.crs and not sources.extent.isEmpty() else layer.extent()
    return box.intersect(layer.extent())


def _mask(
    sources: MapSources, layer: QgsRasterLayer, box: QgsRectangle, wide: int, high: int
) -> NDArray[np.bool_] | None:
    """Which cells of the sample lie in the municipality; None where all count."""
    if sources.outline.isEmpty() or layer.crs() != sources.crs:
        return None
    settings = QgsMapSettings()
    settings.setOutputSize(QSize(wide, high))
    settings.setExtent(box)
    image = QImage(wide, high, QImage.Format.Format_Grayscale8)
    image.fill(0)
    painter = QPainter(image)
    painter.fillPath(outline_path(sources.outline, settings), QColor("white"))
    painter.end()
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    rows = np.frombuffer(bytes(bits), np.uint8).reshape(high, image.bytesPerLine())
    return rows[:, :wide] > 127


# ---- samples ---------------------------------------------------------------------------------------------------------
def _colour(colour: str) -> str:
    image = QImage(*_SWATCH, QImage.Format.Format_RGB32)
    image.fill(QColor("#8a958f"))
    painter = QPainter(image)
    painter.fillRect(2, 2, _SWATCH[0] - 4, _SWATCH[1] - 4, QColor(colour))
    painter.end()
    return address(png(image), "image/png")


def _line(colour: str) -> str:
    image = QImage(*_SWATCH, QImage.Format.Format_ARGB32)
    image.fill(QColor(255, 255, 255, 0))
    painter = QPainter(image)
    painter.fillRect(2, _SWATCH[1] // 2 - 2, _SWATCH[0] - 4, 4, QColor(colour))
    painter.end()
    return address(png(image), "image/png")
