"""Our group in the layer tree: found by a property, so that the user may rename it, move it and sort in it."""

from __future__ import annotations

from qgis.core import Qgis, QgsLayerTreeGroup, QgsMapLayer, QgsMapLayerStyle, QgsProject, QgsVectorLayer

from ...catalogue.dressing import ENTRY, MUNICIPALITY
from ...catalogue.model.entry import Entry
from .messages import TAG

GROUP, ROOT = "zoemzone/group", "root"
RANK = "zoemzone/rank"
OURS = "zoemzone/"
BACKGROUND = "background"
# from the top of the map down; what covers all lies at the bottom
_OF_GEOMETRY = {Qgis.GeometryType.Point: 0, Qgis.GeometryType.Line: 1, Qgis.GeometryType.Polygon: 2}
_RASTER, _BACKGROUND, _UNKNOWN = 3, 4, 2


def group(project: QgsProject, theme: str, name: str, rank: int) -> QgsLayerTreeGroup:
    """The group of a theme within ours; both are made where they are not there."""
    ours = found(project.layerTreeRoot(), ROOT)
    if ours is None:
        ours = _made(project.layerTreeRoot(), ROOT, TAG, 0, 0)
    within = found(ours, theme)
    if within is None:
        within = _made(ours, theme, name, _place(ours, (rank,)), rank)
    return within


def found(parent: QgsLayerTreeGroup, key: str) -> QgsLayerTreeGroup | None:
    """The group that has our property, however deep it lies."""
    return next((one for one in parent.findGroups(True) if one.customProperty(GROUP) == key), None)


def _made(parent: QgsLayerTreeGroup, key: str, name: str, place: int, rank: int) -> QgsLayerTreeGroup:
    new = parent.insertGroup(place, name)
    new.setCustomProperty(GROUP, key)
    new.setCustomProperty(RANK, str(rank))
    return new


def add(project: QgsProject, layer: QgsMapLayer, entry: Entry, theme: str, place: tuple[int, int]) -> bool:
    """Put a layer into the project and into the group of its theme; ``place`` is that of theme and entry in the
    catalogue. False when the project does not take it."""
    if project.addMapLayer(layer, False) is None:
        return False
    within = group(project, entry.theme, theme, theme_rank(entry, place[0]))
    rank = (_level(layer, entry), place[1])
    node = within.insertLayer(_place(within, rank), layer)
    node.setCustomProperty(RANK, ",".join(str(part) for part in rank))
    node.setExpanded(False)
    return True


def theme_rank(entry: Entry, place: int) -> int:
    """Where the group of a theme comes: as in the catalogue, but aerial photographs and the like at the bottom."""
    return place + 1000 if BACKGROUND in entry.roles else place


def _level(layer: QgsMapLayer, entry: Entry) -> int:
    if BACKGROUND in entry.roles:
        return _BACKGROUND
    return _OF_GEOMETRY.get(layer.geometryType(), _UNKNOWN) if isinstance(layer, QgsVectorLayer) else _RASTER


def _place(parent: QgsLayerTreeGroup, rank: tuple[int, ...]) -> int:
    """Before the first that ranks lower; what the user put there has no rank and stays where it is."""
    for number, child in enumerate(parent.children()):
        text = child.customProperty(RANK)
        if text is not None and tuple(int(part) for part in str(text).split(",")) > rank:
            return number
    return len(parent.children())


def layers_of(project: QgsProject, key: str, municipality: str | None = None) -> list[QgsMapLayer]:
    """The layers of the project that were loaded from an entry, for one municipality or any."""
    return [
        layer
        for layer in project.mapLayers().values()
        if layer.customProperty(ENTRY) == key
        and (municipality is None or str(layer.customProperty(MUNICIPALITY) or "") == municipality)
    ]


def loaded_entries(project: QgsProject) -> set[str]:
    """The entries that stand in the project."""
    return {str(layer.customProperty(ENTRY)) for layer in project.mapLayers().values() if layer.customProperty(ENTRY)}


def replace(project: QgsProject, old: QgsMapLayer, new: QgsMapLayer) -> bool:
    """Put a layer in the place of another, with the name, the style and the visibility that the user gave it."""
    root = project.layerTreeRoot()
    places = [node for node in root.findLayers() if node.layerId() == old.id()]
    if project.addMapLayer(new, False) is None:
        return False
    new.setName(old.name())
    if old.isValid() and type(old) is type(new) and _same_geometry(old, new):
        _take_style(old, new)
    for mine in places:
        parent = mine.parent()
        fresh = parent.insertLayer(parent.children().index(mine), new)
        for key in mine.customProperties():
            fresh.setCustomProperty(key, mine.customProperty(key))
        fresh.setItemVisibilityChecked(mine.itemVisibilityChecked())
        fresh.setExpanded(mine.isExpanded())
        parent.removeChildNode(mine)  # QGIS takes away only one of those that show the layer
    if not places:
        root.addLayer(new)
    project.removeMapLayer(old.id())
    return True


def _take_style(old: QgsMapLayer, new: QgsMapLayer) -> None:
    """All styles of the user. A style brings the properties of its layer along; those of the new one are newer."""
    ours = {key: new.customProperty(key) for key in new.customPropertyKeys() if key.startswith(OURS)}
    new.styleManager().copyStylesFrom(old.styleManager())
    new.styleManager().setCurrentStyle(old.styleManager().currentStyle())
    style = QgsMapLayerStyle()
    style.readFromLayer(old)  # what was changed last is in none of the kept styles yet
    style.writeToLayer(new)
    for key, value in ours.items():
        new.setCustomProperty(key, value)


def _same_geometry(old: QgsMapLayer, new: QgsMapLayer) -> bool:
    return not isinstance(old, QgsVectorLayer) or old.geometryType() == new.geometryType()
