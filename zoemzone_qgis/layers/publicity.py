"""Whether a layer may be shown to everybody: a mark on the layer, which what loads it sets."""

from __future__ import annotations

from qgis.core import QgsLayerMetadata, QgsMapLayer, QgsProject

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


def _data(layer: QgsMapLayer) -> str:
    """What a layer shows, whatever part of it."""
    return str(layer.source()).partition("|subset=")[0].removesuffix("|")


def _is_marked_public(layer: QgsMapLayer) -> bool:
    if layer.customProperty(PUBLIC, YES) == NO:
        return False
    metadata = layer.metadata()
    said = [*metadata.rights(), *metadata.licenses(), *(one.constraint for one in metadata.constraints())]
    return not any(word in text.casefold() for text in said for word in _WORDS)
