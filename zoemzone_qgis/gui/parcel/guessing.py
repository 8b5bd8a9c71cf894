"""Which layers of a project are the parcels, the habitat map and the results beside it, so that nobody must say so."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from qgis.core import Qgis, QgsMapLayer, QgsRasterLayer, QgsVectorLayer

from ...layers import results
from ...layers.results import BLOCKS, CONFIDENCE, CONFIDENCE_NAMES, GAPS, HABITAT, NESTS, OPTIONS, PLAN
from ...layers.runrecord import Record, place, record_of
from .planholder import is_plan_layer

__all__ = ["BLOCKS", "CONFIDENCE", "GAPS", "HABITAT", "NESTS", "OPTIONS", "PLAN", "Record", "guess", "record_of"]

PARCELS, INITIATIVES = "parcels", "initiatives"
RASTERS = (HABITAT, CONFIDENCE)
ROLES = (PARCELS, HABITAT, CONFIDENCE, BLOCKS, GAPS, OPTIONS, NESTS, PLAN, INITIATIVES)
ROLE_PROPERTY = "zoemzone/role"

_INPUTS = {PARCELS: "INPUT", HABITAT: "HABITAT", BLOCKS: "BLOCKS", GAPS: "GAPS"}  # of the options
_FIELDS: dict[str, tuple[frozenset[str], ...]] = {
    **{role: (results.FIELDS[role],) for role in (OPTIONS, NESTS, PLAN, BLOCKS, GAPS)},
    INITIATIVES: (frozenset({"status", "organisation"}), frozenset({"status", "organisatie"})),
    PARCELS: (
        frozenset({"perceelnummer"}),
        frozenset({"kadastralegemeente"}),
        frozenset({"sectie"}),
        frozenset({"nationalcadastralreference"}),
    ),
}
_NAMES = {
    PARCELS: ("perceel", "percelen", "parcel", "kadast"),
    INITIATIVES: ("initiatie", "initiative"),
    CONFIDENCE: CONFIDENCE_NAMES,
}
_SHAPES = {
    PARCELS: (Qgis.GeometryType.Polygon,),
    BLOCKS: (Qgis.GeometryType.Polygon,),
    OPTIONS: (Qgis.GeometryType.Polygon,),
    GAPS: (Qgis.GeometryType.Line,),
    NESTS: (Qgis.GeometryType.Point,),
    PLAN: (Qgis.GeometryType.Polygon,),
}
BY_RECORD, BY_INPUT, BY_ROLE, BY_FIELDS, BY_NAME = 100, 95, 90, 70, 20
NAME_FIELDS = ("perceel", "parcel", "naam", "name", "perceelnummer")
OWNER_FIELDS = ("eigenaar", "owner", "bronhouder")
MANAGER_FIELDS = ("beheerder", "manager")


def guess(layers: Iterable[QgsMapLayer]) -> dict[str, QgsMapLayer]:
    """The layer of each role that one can be found for; of equals the first. Pass them from the top of the tree."""
    every = [layer for layer in layers if layer.isValid() and isinstance(layer, (QgsRasterLayer, QgsVectorLayer))]
    records = {layer.id(): record_of(layer) for layer in every}
    found: dict[str, QgsMapLayer] = {}
    for role in (OPTIONS, *(role for role in ROLES if role != OPTIONS)):  # the options name what they were made of
        made_of = records[found[OPTIONS].id()] if OPTIONS in found else Record()
        scores = [(score(layer, role, records[layer.id()], made_of), layer) for layer in every]
        best = max((value for value, _ in scores), default=0)
        if best > 0:
            found[role] = next(layer for value, layer in scores if value == best)
    return found


def score(layer: QgsMapLayer, role: str, record: Record, options: Record) -> int:
    """How sure it is that a layer has a role; 0: it cannot have."""
    if isinstance(layer, QgsRasterLayer) != (role in RASTERS):
        return 0
    if isinstance(layer, QgsVectorLayer) and layer.geometryType() not in _SHAPES.get(role, (layer.geometryType(),)):
        return 0
    if role == INITIATIVES and not layer.isSpatial():
        return 0
    if role == PLAN and is_plan_layer(layer):
        return 0  # the plan that is being made shows by itself
    points = 0
    algorithm, output = results.MADE.get(role, ("", ""))
    if record.algorithm and record.algorithm == algorithm:
        points = BY_RECORD if _same(record.text(output), layer) else 0
    elif record.algorithm == "measurescenario" and role == HABITAT and _same(record.text("OUTPUT"), layer):
        points = BY_FIELDS  # a map with measures; the map as it is comes first
    elif role in str(layer.customProperty(ROLE_PROPERTY, "")).split(","):
        points = BY_ROLE
    elif role == HABITAT:
        points = BY_FIELDS if Path(str(Path(layer.source()).with_suffix("")) + ".classes.csv").is_file() else 0
    elif isinstance(layer, QgsVectorLayer) and _fits(layer, role):
        points = BY_FIELDS
    if role in _INPUTS and _same(options.text(_INPUTS[role]), layer):
        points = max(points, BY_INPUT) + (BY_NAME if role != PARCELS else 0)
    if any(word in layer.name().lower() for word in _NAMES.get(role, ())) and not _ours(layer, role):
        points += BY_NAME
    return points


def _same(source: str, layer: QgsMapLayer) -> bool:
    return bool(source) and place(source) == place(layer.source())


def _fits(layer: QgsVectorLayer, role: str) -> bool:
    names = {one.name().lower() for one in layer.fields()}
    return any(wanted <= names for wanted in _FIELDS.get(role, ())) and not _ours(layer, role)


def _ours(layer: QgsMapLayer, role: str) -> bool:
    """Whether a layer is plainly a result of ours that has another role."""
    if not isinstance(layer, QgsVectorLayer):
        return False
    names = {one.name().lower() for one in layer.fields()}
    ours = (PLAN, OPTIONS, NESTS, BLOCKS, GAPS)
    found = next((one for one in ours if any(wanted <= names for wanted in _FIELDS[one])), role)
    return found != role  # a plan has the fields of options, too


def field_among(layer: QgsVectorLayer, wanted: Sequence[str]) -> str:
    """The first of the wanted fields that a layer has, as it is spelled there."""
    names = {one.name().lower(): one.name() for one in layer.fields()}
    return next((names[name] for name in wanted if name in names), "")
