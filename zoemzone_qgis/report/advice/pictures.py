"""The maps of the advice report: what they are drawn from. Layers are copied and styled on the main thread
(``map_sources``) and drawn on a worker (``maps.drawn_maps``)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ...core.classes import SEASONS, ClassTable, read_classes, table_beside
from ...core.surface import BANDS
from ...layers.crs import settle
from ...layers.landcover.palette import GROUPS
from ...paths import STYLES
from .model import Both

ROLES = ("habitat", "confidence", "forage", "blocks", "routes", "gaps", "zones", "plan")
"""What a layer is: the habitat map, its confidence, the food map (bands as ``foragesurface`` writes them), building
blocks, routes, gaps, zones of the opportunity map, and the plan or the options."""

_STYLES = {
    "confidence": ("confidence.qml",),
    "blocks": ("buildingblocks.qml",),
    "routes": ("corridor_routes.qml",),
    "gaps": ("corridor_gaps.qml",),
    "zones": ("opportunitymap.qml",),
}
_BACKDROP = {"built": "#dcdcdc", "water": "#cfe0ee", "wood": "#dfe5dd"}
_REST = "#f7f7f5"


@dataclass(frozen=True)
class MapSources:
    """Copies of layers with what else a map shows: made by ``map_sources``. ``maps``: key of a map -> roles of its
    layers, the first on top; ``groups``: names of the colours of the land-cover map, by code."""

    layers: Mapping[str, QgsMapLayer]
    maps: Mapping[str, Sequence[str]]
    crs: QgsCoordinateReferenceSystem
    outline: QgsGeometry
    extent: QgsRectangle
    transforms: QgsCoordinateTransformContext
    weakest: str = ""
    names: Mapping[str, str] = field(default_factory=dict)
    groups: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Pictures:
    """What the pictures are made from: maps (None: none are drawn), and points of the cost curve (EUR over the horizon,
    gain as a share 0..1 of what all measures bring), with the points of the plan itself and of the best plan for half
    of its budget (None: not known); ``beyond``: whether the plan has measures outside the municipality, too."""

    maps: MapSources | None = None
    curve: tuple[tuple[float, float], ...] = ()
    plan: tuple[float, float] | None = None
    half: tuple[float, float] | None = None
    beyond: bool = False


def map_sources(
    layers: Mapping[str, QgsMapLayer],
    crs: QgsCoordinateReferenceSystem,
    outline: QgsGeometry,
    transforms: QgsCoordinateTransformContext,
    weakest: str = "summer",
) -> MapSources:
    """Copy and style the layers (by role, see ``ROLES``); call it on the main thread, in ``prepare``.

    ``outline`` is the municipality in ``crs`` (metres); empty: the maps show all of the first layer. ``weakest`` is the
    key of the season whose food is shown. The copies belong to no thread until one draws them.
    """
    given = {role: layers[role] for role in ROLES if layers.get(role) is not None and layers[role].isValid()}
    settle(crs.authid(), *(layer.crs().authid() for layer in given.values()))
    copies: dict[str, QgsMapLayer] = {}
    groups: Mapping[int, str] = {}
    for role, layer in given.items():
        copy = layer.clone()
        if role == "habitat":
            groups = _land_cover(copy, layer)
            if groups:
                copies["backdrop"] = _backdrop(layer, groups)
        elif role == "forage":
            nests = layer.clone()
            _band(nests, "foragesurface_nesting.qml", "nesting")
            copies["nests"] = nests
            _band(copy, "foragesurface_forage.qml", f"forage_{weakest if weakest in SEASONS else 'summer'}")
        else:
            _style(copy, _STYLES.get(role, ()) or _plan_style(copy))
        copies[role] = copy
    first = next(iter(given.values()), None)
    extent = outline.boundingBox() if not outline.isEmpty() else (first.extent() if first else QgsRectangle())
    names = {role: layer.name() for role, layer in given.items()}
    if "forage" in given:
        names["nests"] = names["forage"]
    for copy in copies.values():
        copy.moveToThread(None)
    return MapSources(copies, _maps(copies), crs, outline, extent, transforms, weakest, names, groups)


def _maps(copies: Mapping[str, QgsMapLayer]) -> dict[str, tuple[str, ...]]:
    """The maps that can be drawn of these layers, in their order, with the layers of each."""
    wanted = {
        "landcover": ("habitat",),
        "forage": ("forage",),
        "nests": ("nests",),
        "blocks": ("blocks",),
        "network": ("gaps", "routes", "blocks"),
        "zones": ("zones",),
        "measures": ("plan",),
        "confidence": ("confidence",),
    }
    found = {key: tuple(role for role in roles if role in copies) for key, roles in wanted.items()}
    lines = [copies[role] for role in ("gaps", "routes") if role in copies]
    if all(isinstance(layer, QgsVectorLayer) and layer.featureCount() == 0 for layer in lines):
        del found["network"]  # it would show the building blocks once more
    return {key: roles for key, roles in found.items() if roles}


# ---- styles, on the main thread --------------------------------------------------------------------------------------
def _style(layer: QgsMapLayer, names: Sequence[str]) -> None:
    """A shipped style, its legend in English as it is shipped."""
    for name in names:
        layer.loadNamedStyle(str(STYLES / name))
    if isinstance(layer, QgsVectorLayer):
        layer.setLabelsEnabled(False)


def _plan_style(layer: QgsMapLayer) -> tuple[str, ...]:
    if not isinstance(layer, QgsVectorLayer):
        return ()
    names = set(layer.fields().names())
    if {"class", "rank"} <= names:
        return ("prioritymeasures.qml",)
    return ("measureoptions.qml",) if {"measure", "form", "fills"} <= names else ()


def _band(layer: QgsMapLayer, style: str, band: str) -> None:
    _style(layer, (style,))
    if isinstance(layer, QgsRasterLayer) and layer.renderer() is not None:
        layer.renderer().setInputBand(min(BANDS.index(band) + 1, layer.bandCount()))


def _land_cover(layer: QgsMapLayer, source: QgsMapLayer) -> Mapping[int, str]:
    """Colour a habitat map by groups of classes; the group of each code, empty where its table cannot be read."""
    if not isinstance(layer, QgsRasterLayer):
        return {}
    beside = table_beside(Path(source.source().partition("|")[0]))
    table = read_classes(beside if beside.is_file() else None)
    groups = _groups(table)
    entries = [
        QgsPalettedRasterRenderer.Class(code, QColor(GROUPS.get(group, "#eeeeee")), group)
        for code, group in groups.items()
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))
    return groups


def _groups(table: ClassTable) -> dict[int, str]:
    """The group of each code; a crown over something counts as crown."""
    return {row.code: "crown" if "+BM" in row.id else row.group for row in table.rows}


def _backdrop(layer: QgsMapLayer, groups: Mapping[int, str]) -> QgsMapLayer:
    """The land cover in greys, to lie below other layers."""
    copy = layer.clone()
    entries = [
        QgsPalettedRasterRenderer.Class(code, QColor(_BACKDROP.get(group, _REST)), group)
        for code, group in groups.items()
    ]
    copy.setRenderer(QgsPalettedRasterRenderer(copy.dataProvider(), 1, entries))
    return copy


BACKDROP = {
    "built": (Both("bebouwing en verharding", "buildings and paving"), _BACKDROP["built"]),
    "water": (Both("water", "water"), _BACKDROP["water"]),
    "wood": (Both("bos", "wood"), _BACKDROP["wood"]),
}
"""What the greys below a map stand for."""

GROUP_NAMES = {
    "water": Both("Water", "Water"),
    "built": Both("Bebouwing, verharding en kassen", "Buildings, paving and greenhouses"),
    "garden": Both("Tuinen en erven", "Gardens and yards"),
    "allotment": Both("Volkstuinen", "Allotments"),
    "lawn": Both("Gazons en sportvelden", "Lawns and sports fields"),
    "verge": Both("Bermen en grasranden", "Verges and grass margins"),
    "grassland": Both("Grasland", "Grassland"),
    "arable": Both("Akkers", "Arable land"),
    "annual": Both("Bloeiende gewassen", "Flowering crops"),
    "flower": Both("Bloemstroken, ruigte en bloembedden", "Flower strips, rough growth and beds"),
    "fruit": Both("Fruit", "Fruit"),
    "nursery": Both("Boomkwekerij en bollen", "Nurseries and bulbs"),
    "wood": Both("Bos", "Woodland"),
    "edge": Both("Bosranden en hagen", "Woodland edges and hedges"),
    "shrub": Both("Struweel en heesters", "Scrub and shrubs"),
    "heath": Both("Heide", "Heath"),
    "bare": Both("Kaal zand en zandpaden", "Bare sand and sandy tracks"),
    "marsh": Both("Moeras en riet", "Marsh and reed"),
    "bank": Both("Oevers en slootkanten", "Banks and ditch sides"),
    "rail": Both("Spoor- en bedrijfsterrein", "Railway and industrial land"),
    "roof": Both("Groene daken", "Green roofs"),
    "crown": Both("Boomkronen", "Tree crowns"),
    "unknown": Both("Onbekend", "Unknown"),
    "own": Both("Eigen klassen", "Own classes"),
}
"""The groups of the class table, as the legend of the land cover names them."""
