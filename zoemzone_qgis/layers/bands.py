"""A raster of several bands, loaded as a group of styled layers, one per band."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from qgis.core import (
    QgsLayerTreeGroup,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
)

from .style import apply_style

_waiting: dict[int, QgsProcessingLayerPostProcessorInterface] = {}


@dataclass(frozen=True)
class BandLayer:
    """One band as a layer: its number from 1, name, shipped style, and labels of its values where they are
    not numbers."""

    band: int
    name: str
    qml: str
    labels: Mapping[int, str] = field(default_factory=dict)


def style_band(layer: QgsRasterLayer, shown: BandLayer, abstract: str) -> None:
    """Show one band of a raster layer in its style."""
    layer.setName(shown.name)
    apply_style(layer, shown.qml, abstract)
    renderer = layer.renderer()
    if renderer is None:
        return
    renderer.setInputBand(shown.band)
    if isinstance(renderer, QgsPalettedRasterRenderer) and shown.labels:
        for entry in renderer.classes():
            renderer.setLabel(entry.value, shown.labels.get(int(entry.value), entry.label))
    layer.emitStyleChanged()
    layer.triggerRepaint()


class BandLoader(QgsProcessingLayerPostProcessorInterface):
    """Called when QGIS has loaded the file as one layer: styles it as the first band and adds the others.

    The first band is shown, the others are there to be switched on: they lie over each other.
    """

    def __init__(self, bands: Sequence[BandLayer], group: str, abstract: str) -> None:
        super().__init__()
        self._bands, self._group, self._abstract = tuple(bands), group, abstract

    def postProcessLayer(  # noqa: N802  (Qt override)
        self, layer: QgsRasterLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        _waiting.pop(id(self), None)
        project = layer.project() or context.project()
        style_band(layer, self._bands[0], self._abstract)
        if project is None:
            return
        node = project.layerTreeRoot().findLayer(layer.id())
        root = project.layerTreeRoot()
        parent = node.parent() if node is not None else root
        # where the layer stands: results of a model lie over each other in an order
        group = self._own_group(parent, parent.children().index(node) if node is not None else 0)
        if node is not None:
            moved = node.clone()
            group.insertChildNode(0, moved)
            node.parent().removeChildNode(node)
        for shown in self._bands[1:]:
            other = QgsRasterLayer(layer.source(), shown.name)
            other.setCrs(layer.crs())
            style_band(other, shown, self._abstract)
            project.addMapLayer(other, False)
            added = group.addLayer(other)
            added.setItemVisibilityChecked(False)
            added.setExpanded(False)

    def _own_group(self, parent: QgsLayerTreeGroup, place: int) -> QgsLayerTreeGroup:
        return parent.insertGroup(place, self._group)


def load_bands(context: QgsProcessingContext, path: str, bands: Sequence[BandLayer], group: str, abstract: str) -> None:
    """Have QGIS load the bands of a result as a group of layers when (and if) it loads the result.
    Call in postProcessAlgorithm."""
    if not context.willLoadLayerOnCompletion(path):
        return
    loader = BandLoader(bands, group, abstract)
    _waiting[id(loader)] = loader  # QGIS calls it after the algorithm object is gone
    details = context.layerToLoadOnCompletionDetails(path)
    details.setPostProcessor(loader)
    details.name = bands[0].name
    details.forceName = True
