"""The patches of habitatnetwork: which features take part, with which number, weight and name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from qgis.core import (
    NULL,
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from ...core.blocks.blocktable import CONFIRMED, POTENTIAL
from ...core.buildingblocks import BNB, FUEL, NEARLY, STONE, STRIP
from ...core.errors import Fault
from ...core.graph.conefor import Nodes
from ...core.progress import Progress
from ...core.sitefigures import HA
from ...i18n import translate
from ...layers.patches.links import Floats, Ints
from ...layers.vector import Tally, clean_features, every_feature, field_place

TYPES = (BNB, NEARLY, STONE, STRIP, FUEL)
"""Building blocks in the order of the form."""
TAKING_PART = (BNB, NEARLY, STONE, STRIP)
BASES = (POTENTIAL, CONFIRMED)
WEIGHTS = ("land_effective_ha", "effective_ha")
"""Fields that hold the weight where none is chosen, the first that there is."""
AREA = "area"


@dataclass(frozen=True)
class Choice:
    """What the form says of the patches; empty names mean the default."""

    weight_field: str = ""
    id_field: str = ""
    name_field: str = ""
    types: tuple[str, ...] = TAKING_PART
    basis: str = POTENTIAL


@dataclass(frozen=True)
class PatchTable:
    """Patches in order: ``ids``, ``weights``, ``areas`` in ha (NaN without geometry), ``names`` ("" for none),
    ``geometries`` (None without) in the CRS to measure in, and ``places``: the place of a feature by its id."""

    ids: Ints
    weights: Floats
    areas: Floats
    names: list[str]
    geometries: list[QgsGeometry | None]
    places: dict[int, int] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def shapes(self) -> list[QgsGeometry]:
        """The geometries of the patches that have one."""
        return [geometry for geometry in self.geometries if geometry is not None]

    @classmethod
    def empty(cls) -> PatchTable:
        """No patches."""
        return cls(np.empty(0, np.int64), np.empty(0), np.empty(0), [], [])

    @classmethod
    def of_nodes(cls, nodes: Nodes) -> PatchTable:
        """Patches that only a node file knows."""
        count = len(nodes.ids)
        return cls(nodes.ids, nodes.weights, np.full(count, np.nan), [""] * count, [None] * count)

    def matched(self, nodes: Nodes) -> PatchTable:
        """The patches of a node file, with its weights, and the geometry of the patch here that has the same id."""
        own = {number: place for place, number in enumerate(self.ids.tolist())}
        found = [own.get(number) for number in nodes.ids.tolist()]
        new = {old: place for place, old in enumerate(found) if old is not None}
        return PatchTable(
            nodes.ids,
            nodes.weights,
            np.array([np.nan if old is None else self.areas[old] for old in found], np.float64),
            ["" if old is None else self.names[old] for old in found],
            [None if old is None else self.geometries[old] for old in found],
            {feature: new[old] for feature, old in self.places.items() if old in new},
        )


class PatchInput:
    """The layer of patches, opened on the main thread and read on the worker."""

    def __init__(self, source: QgsProcessingFeatureSource, choice: Choice) -> None:
        self._source, self.name, self.crs = source, source.sourceName(), source.sourceCrs()
        self.fields, self.wkb = source.fields(), source.wkbType()
        self.tally, self.empty_weights, self.left_out = Tally(), 0, 0
        if QgsWkbTypes.geometryType(self.wkb) != Qgis.GeometryType.Polygon:
            raise Fault(
                "{layer} holds no polygons. Choose a layer of polygons: the patches of habitat.", layer=self.name
            )
        if not self.crs.isValid():
            raise Fault("{layer} has no CRS. Set its CRS in the layer properties.", layer=self.name)
        names = {one.name().casefold(): one.name() for one in self.fields}
        for given in (choice.weight_field, choice.id_field, choice.name_field):
            if given and given.casefold() not in names:
                raise Fault("{layer} has no field {field}. Choose one of its fields.", layer=self.name, field=given)
        self._choice = replace(
            choice,
            weight_field=names.get(choice.weight_field.casefold(), "") or self._default_weight(),
            id_field=names.get((choice.id_field or "id").casefold(), ""),
            name_field=names.get(choice.name_field.casefold(), ""),
        )
        self._is_id_chosen = bool(choice.id_field)
        self._type, self._basis = names.get("type", ""), names.get("basis", "")

    def _default_weight(self) -> str:
        places = (field_place(self.fields, name) for name in WEIGHTS)
        return next((self.fields[place].name() for place in places if place >= 0), "")

    @property
    def weight_field(self) -> str:
        """The field that holds the weight; "" when it is the area in ha."""
        return self._choice.weight_field

    def read(
        self,
        crs: QgsCoordinateReferenceSystem,
        transforms: QgsCoordinateTransformContext,
        feedback: QgsProcessingFeedback,
        progress: Progress,
    ) -> PatchTable:
        """The patches with clean geometries in ``crs``."""
        self.tally = Tally()
        places: dict[int, int] = {}
        ids: list[Any] = []
        weights: list[float] = []
        areas: list[float] = []
        names: list[str] = []
        geometries: list[QgsGeometry | None] = []
        for feature, geometry in clean_features(self._source, crs, transforms, self.tally, progress=progress):
            if not self._takes_part(feature):
                self.left_out += 1
                continue
            if not np.isfinite(geometry.area()):
                self.tally.skipped += 1
                continue
            places[feature.id()] = len(geometries)
            geometries.append(geometry)
            areas.append(geometry.area() / HA)
            weights.append(self._weight(feature, areas[-1]))
            ids.append(feature[self._choice.id_field] if self._choice.id_field else feature.id())
            names.append(self._name(feature))
        return PatchTable(
            self._numbers(ids, list(places), feedback), np.array(weights), np.array(areas), names, geometries, places
        )

    def _takes_part(self, feature: QgsFeature) -> bool:
        """Whether a building block is of a chosen type and of the basis; features of another kind always are."""
        if self._type:
            kind = str(feature[self._type])
            if kind in TYPES and kind not in self._choice.types:
                return False
        basis = str(feature[self._basis]) if self._basis else ""
        return basis not in BASES or basis == self._choice.basis

    def _weight(self, feature: QgsFeature, area: float) -> float:
        name = self._choice.weight_field
        if not name:
            return area
        value = feature[name]
        if value is None or value == NULL or value == "":
            self.empty_weights += 1
            return 0.0
        try:
            weight = float(value)
        except (TypeError, ValueError):
            weight = float("nan")
        if np.isfinite(weight) and weight >= 0:
            return weight
        raise Fault(
            "{layer}: feature {feature} has {value} in field {field}. A weight is a number of at least 0: correct it, "
            "or choose another field.",
            layer=self.name,
            feature=feature.id(),
            value=value,
            field=name,
        )

    def _name(self, feature: QgsFeature) -> str:
        """The name of a named area; of building blocks without names the B&B areas are named by their number."""
        if self._choice.name_field:
            value = feature[self._choice.name_field]
            return "" if value is None or value == NULL else str(value).strip()
        if self._type and str(feature[self._type]) == BNB:
            number = feature[self._choice.id_field] if self._choice.id_field else feature.id()
            return translate("Zoemzone", "B&B area {number}").format(number=number)
        return ""

    def _numbers(self, values: list[Any], features: list[int], feedback: QgsProcessingFeedback) -> Ints:
        """The numbers of the patches: of the field when they are whole and each stands once, else of the features."""
        numbers = [_whole(value) for value in values]
        if None not in numbers and len(set(numbers)) == len(numbers):
            return np.array(numbers, dtype=np.int64)
        if self._is_id_chosen:
            raise Fault(
                "{layer}: field {field} does not number the patches: it must hold whole numbers, each once.",
                layer=self.name,
                field=self._choice.id_field,
            )
        feedback.pushInfo(
            translate(
                "Zoemzone",
                "{layer}: field {field} does not number the patches (whole numbers, each once); the numbers of the "
                "features are used.",
            ).format(layer=self.name, field=self._choice.id_field)
        )
        return np.array(features, dtype=np.int64)

    def features(self, table: PatchTable, progress: Progress) -> Iterator[tuple[int, QgsFeature]]:
        """The features that are patches of the table, as they are, with their place in it."""
        count = max(len(table), 1)
        for number, feature in enumerate(every_feature(self._source, QgsFeatureRequest())):
            if number % 500 == 0:
                progress.report(min(number / count, 1.0))
            place = table.places.get(feature.id())
            if place is not None:
                yield place, feature


def _whole(value: Any) -> int | None:
    """A whole number as such; None for anything else."""
    if value is None or value == NULL or isinstance(value, bool):
        return None
    try:
        number = float(value)
    except (TypeError, ValueError):
        return None
    return int(number) if number.is_integer() and abs(number) < 2**53 else None
