"""What must be checked before work begins on a parcel, and what the layers of the project tell of it already."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapLayer,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ...i18n import translate
from ...report.sheet.page import ASK, CLEAR, FOUND, Check

TREES, ARCHAEOLOGY, NATURE, PLAY, SIGHT, PATH, INITIATIVE = (
    "trees", "archaeology", "nature", "play", "sight", "path", "initiative",
)  # fmt: skip
_LOCAL = {"ogr", "memory", "spatialite", "postgres", "delimitedtext", "gpx"}
"""Providers that are asked: a service on the web could keep the sheet waiting."""
_MOST = 5000  # features of a layer that are looked at


@dataclass(frozen=True)
class Watch:
    """What to look for: in layers whose name matches ``layer`` (or with the role), features with a text that matches
    ``value`` (empty: all), at most ``within`` metres away."""

    key: str
    layer: str
    within: float
    value: str = ""
    role: str = ""


WATCHES = (
    Watch(TREES, r"vegetatieobject", 2.0, r"boom|tree"),
    Watch(TREES, r"\bboom|\bbomen|bomen(lijst|register|kaart)|\btrees?\b", 2.0),
    Watch(ARCHAEOLOGY, r"archa?eolog|\bamk\b|\bikaw\b", 0.0),
    Watch(
        NATURE, r"natura[ _-]?2000|habitatrichtlijn|vogelrichtlijn|\bnnn\b|natuurnetwerk|goudgroen", 0.0, "", "nature"
    ),
    Watch(PLAY, r"functioneelgebied|functioneel gebied", 5.0, r"speel|play"),
    Watch(PLAY, r"speel(plek|plaats|terrein|toestel|veld)|playground|play area", 5.0),
    Watch(SIGHT, r"wegdeel|wegvak|\bnwb\b|\bwegen\b|\broads?\b", 10.0),
    Watch(PATH, r"wegdeel|wegvak|\bnwb\b|\bwegen\b|\broads?\b|pad(en)?\b|fiets|wandel|\bpaths?\b", 50.0),
    Watch(INITIATIVE, r"initiati", 50.0, "", "initiatives"),
)


@dataclass(frozen=True)
class Look:
    """A snapshot of a layer to look into, for a watch; made on the main thread, read on a worker."""

    watch: Watch
    name: str
    crs: QgsCoordinateReferenceSystem
    source: QgsVectorLayerFeatureSource


@dataclass(frozen=True)
class Seen:
    """What was seen of one key: the layers that were looked into, how many features, and the nearest (m)."""

    layers: tuple[str, ...]
    count: int = 0
    nearest_m: float | None = None


def looks(layers: Sequence[QgsMapLayer]) -> list[Look]:
    """What layers have to be looked into. On the main thread."""
    found = []
    for layer in layers:
        if not isinstance(layer, QgsVectorLayer) or not layer.isValid() or not layer.isSpatial():
            continue
        if layer.providerType().lower() not in _LOCAL or layer.customProperty("zoemzone/plan"):
            continue
        inside = re.search(r"layername=([^|]+)", layer.source())
        told = " ".join((layer.name(), str(layer.customProperty("zoemzone/entry") or ""), inside[1] if inside else ""))
        roles = [one.strip() for one in str(layer.customProperty("zoemzone/role") or "").split(",")]
        for watch in WATCHES:
            if (watch.role and watch.role in roles) or re.search(watch.layer, told.lower().replace("_", " ")):
                found.append(Look(watch, layer.name(), layer.crs(), QgsVectorLayerFeatureSource(layer)))
    return found


def look_around(
    land: QgsGeometry,
    crs: QgsCoordinateReferenceSystem,
    snapshots: Sequence[Look],
    transforms: QgsCoordinateTransformContext,
) -> dict[str, Seen]:
    """What lies on or near the land (in ``crs``), by key. On a worker."""
    found: dict[str, Seen] = {}
    for one in snapshots:
        before = found.get(one.watch.key, Seen(()))
        distances = list(_distances(land, crs, one, transforms))
        near = [value for value in (before.nearest_m, *distances) if value is not None]
        found[one.watch.key] = Seen(
            tuple(dict.fromkeys((*before.layers, one.name))),
            before.count + len(distances),
            min(near) if near else None,
        )
    return found


def _distances(
    land: QgsGeometry, crs: QgsCoordinateReferenceSystem, one: Look, transforms: QgsCoordinateTransformContext
) -> Iterator[float]:
    """The distances of the features that count."""
    request = QgsFeatureRequest().setDestinationCrs(crs, transforms).setLimit(_MOST)
    request.setFilterRect(land.boundingBox().buffered(one.watch.within + 0.01))
    request.setTransformErrorCallback(lambda feature: None)  # such a feature is left out
    for feature in one.source.getFeatures(request):
        if one.watch.value and not _tells(feature, one.watch.value):
            continue
        distance = feature.geometry().distance(land) if feature.hasGeometry() else -1.0
        if 0 <= distance <= one.watch.within:
            yield distance


def _tells(feature: QgsFeature, pattern: str) -> bool:
    return any(
        isinstance(value, str) and re.search(pattern, value.lower()) for value in feature.attributes() if value != NULL
    )


def checks(seen: dict[str, Seen]) -> list[Check]:
    """The list to tick off, with what was seen."""
    return [
        Check(
            translate("Zoemzone", "Cables and pipes"),
            translate("Zoemzone", "Before any digging: a KLIC report at the Kadaster, and its drawings on the spot."),
            translate("Zoemzone", "always ask"),
            ASK,
        ),
        _check(
            translate("Zoemzone", "Trees"),
            translate("Zoemzone", "Do not dig, drive or store in the root zone. Ask the tree manager of the council."),
            seen.get(TREES),
        ),
        _check(
            translate("Zoemzone", "Archaeology"),
            translate(
                "Zoemzone", "Ask the municipality what depth is free to dig (often 30 cm), before soil is moved."
            ),
            seen.get(ARCHAEOLOGY),
        ),
        _check(
            translate("Zoemzone", "Natura 2000, species"),
            translate("Zoemzone", "Ask the province whether a permit or a survey of protected species is needed."),
            seen.get(NATURE),
        ),
        _check(
            translate("Zoemzone", "Play area"),
            translate("Zoemzone", "Ask the municipality and the neighbours: keep play grass short, bees at its edge."),
            seen.get(PLAY),
        ),
        _check(
            translate("Zoemzone", "Sight line"),
            translate("Zoemzone", "Keep the first metre along the road and the bends low. Ask the road manager."),
            seen.get(SIGHT),
            translate("Zoemzone", "road at {distance} m ({layer})"),
        ),
    ]


def _check(title: str, advice: str, seen: Seen | None, found: str = "") -> Check:
    """A check; a layer that shows nothing is told, too. ``found`` is said of what was seen, in the place of a count."""
    if seen is None:
        return Check(title, advice, translate("Zoemzone", "not known: ask"), ASK)
    if not seen.count:
        none = translate("Zoemzone", "none in {layer}").format(layer=", ".join(seen.layers))
        return Check(title, advice, none, CLEAR)
    text = translate("Zoemzone", "here: {count} in {layer}")
    if seen.nearest_m:
        text = translate("Zoemzone", "at {distance} m: {count} in {layer}")
    shown = (found or text).format(
        count=seen.count, layer=", ".join(seen.layers), distance=f"{seen.nearest_m or 0:.0f}"
    )
    return Check(title, advice, shown, FOUND)
