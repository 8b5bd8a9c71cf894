"""Whether a layer may be shown to everybody: a mark on the layer, which what loads it sets."""

from __future__ import annotations

import os

from qgis.core import (
    QgsDataProvider,
    QgsLayerMetadata,
    QgsMapLayer,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from ..core.privacy.hidden import Hidden
from .vector import full_name

PUBLIC, YES, NO = "zoemzone/public", "yes", "no"
ACCESS = "access"
NOT_PUBLIC = "not public"
_WORDS = (
    NOT_PUBLIC, "niet openbaar", "niet publiek", "vertrouwelijk", "confidential", "intern gebruik", "internal use",
    "alleen intern",
)  # fmt: skip


def mark(layer: QgsMapLayer, public: bool) -> None:
    """Say on a layer whether it may be shown to everybody; a copy of the layer takes the mark along."""
    layer.setCustomProperty(PUBLIC, YES if public else NO)
    if not public:
        metadata = layer.metadata()
        metadata.addConstraint(QgsLayerMetadata.Constraint(NOT_PUBLIC, ACCESS))
        layer.setMetadata(metadata)


def is_public(layer: QgsMapLayer, project: QgsProject | None = None) -> bool:
    """Whether a layer may be shown to everybody: no mark on it, none in its metadata (rights, licences, constraints),
    and none on a layer of ``project`` with the same data. Call on the main thread."""
    same = [layer]
    if project is not None:
        same += [
            one
            for one in project.mapLayers().values()
            if one.providerType() == layer.providerType() and _data(one) == _data(layer)
        ]
    return all(_is_marked_public(one) for one in same)


def hidden_layers(project: QgsProject | None) -> Hidden:
    """The layers of a project that are not public. Call on the main thread."""
    found = Hidden()
    for one in project.mapLayers().values() if project is not None else ():
        if not _is_marked_public(one):
            found.add(one.name(), one.source(), one.id(), full_name(one))
    return found


def _data(layer: QgsMapLayer) -> tuple[str, str]:
    """What a layer shows, whatever part of it and however its path is written: file and table. A table that is not
    named is the one that bears the name of its file, or the only one."""
    source = str(layer.source()).partition("|subset=")[0].removesuffix("|")
    told = QgsProviderRegistry.instance().decodeUri(layer.providerType(), source)
    path = str(told.get("path") or "")
    if not path or not os.path.exists(path):
        return source, ""
    table = str(told.get("layerName") or "")
    if not table and isinstance(layer, QgsVectorLayer) and layer.isValid():
        names = [one.split(QgsDataProvider.sublayerSeparator())[1] for one in layer.dataProvider().subLayers()]
        table = names[0] if names else ""
    return os.path.realpath(path), table


def _is_marked_public(layer: QgsMapLayer) -> bool:
    if layer.customProperty(PUBLIC, YES) == NO:
        return False
    metadata = layer.metadata()
    said = [*metadata.rights(), *metadata.licenses(), *(one.constraint for one in metadata.constraints())]
    return not any(word in text.casefold() for text in said for word in _WORDS)
