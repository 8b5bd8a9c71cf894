"""What a layer is: source and object type, by its name, its fields and its values."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsMapLayer, QgsRasterLayer, QgsRectangle, QgsVectorLayer

from ..core.aliases import Aliases
from ..core.classes import ClassTable
from ..core.crosswalk import Crosswalks
from ..core.errors import Fault
from ..i18n import translate
from .dates import as_date
from .raster import RasterSource
from .strata import NATURE, OWN
from .vector import VectorSource, full_name

RASTER_KINDS = ("auto", "corine_grid", "corine_code", "lgn", "own")
TREES = "TREES"
SAMPLE = 300  # features whose values are looked at
ENOUGH = 0.5  # share of them whose value a crosswalk must know


@dataclass(frozen=True)
class Found:
    """A recognised layer, readable on a worker: which source and object type, and where its fields are."""

    name: str
    source: str
    layer: str
    crs: QgsCoordinateReferenceSystem
    extent: QgsRectangle
    fields: Mapping[str, str] = field(default_factory=dict)
    vector: VectorSource | None = None
    raster: RasterSource | None = None
    newest: date | None = None

    @property
    def group(self) -> str:
        """The source as the order of strata knows it; each own layer is one of its own."""
        return f"{OWN}:{self.name}" if self.source == OWN else self.source


@dataclass(frozen=True)
class Skipped:
    """A layer that was not used, and why."""

    name: str
    reason: str


@dataclass(frozen=True)
class Inputs:
    """What became of the layers, in the user's order."""

    found: tuple[Found, ...]
    skipped: tuple[Skipped, ...]


class Recogniser:
    """Tells what layers are. A layer's name counts only when its fields agree; renaming a layer costs nothing as
    long as its fields or values still tell."""

    def __init__(
        self, aliases: Aliases, crosswalks: Crosswalks, classes: ClassTable, class_field: str, raster_kind: str
    ) -> None:
        self._aliases, self._crosswalks, self._classes = aliases, crosswalks, classes
        self._class_field, self._raster_kind = class_field, raster_kind

    def inputs(self, layers: Sequence[QgsMapLayer]) -> Inputs:
        """Recognise all layers."""
        found: list[Found] = []
        skipped: list[Skipped] = []
        for layer in layers:
            if isinstance(layer, QgsVectorLayer):
                result = self._vector(layer)
            elif isinstance(layer, QgsRasterLayer):
                result = self._raster(layer)
            else:
                result = None
            if result is not None:
                found.append(result)
            else:
                reason = translate("Zoemzone", "its fields and values are of no known source")
                name = full_name(layer) if isinstance(layer, QgsVectorLayer) else layer.name()
                skipped.append(Skipped(name, reason))
        return Inputs(tuple(found), tuple(skipped))

    # ---- vectors --------------------------------------------------------------------------------
    def _vector(self, layer: QgsVectorLayer) -> Found | None:
        if not layer.isSpatial():
            return None
        source = VectorSource(layer)
        candidates = {
            key: fields
            for key in self._aliases.layers()
            if key[0] != NATURE and (fields := self._aliases.fields(*key, source.field_names()))
        }
        key = (
            self._by_name(layer, candidates)
            or self._by_own_field(source)
            or self._by_values(source, candidates)
            or self._trees(source, candidates)
        )
        if key is None:
            return None
        fields = candidates.get(key, {})
        if key[0] == OWN:
            fields = {"class": self._own_field(source), **self._aliases.fields(OWN, "", source.field_names())}
        return Found(
            source.name, *key, source.crs, source.extent, fields, vector=source, newest=newest_date(layer, fields)
        )

    def _names(self, layer: QgsVectorLayer) -> list[str]:
        """What the layer is called: in the project, and in its file."""
        inside = re.search(r"layername=([^|]+)", layer.source())
        return [plain(name) for name in (layer.name(), inside[1] if inside else "") if name]

    def _by_name(self, layer: QgsVectorLayer, candidates: Mapping[tuple[str, str], Mapping[str, str]]) -> Any:
        """The object type whose name the layer bears, when the layer has fields that decide in it."""
        fitting = [
            key
            for key, fields in candidates.items()
            if any(plain(key[1]) in name for name in self._names(layer)) and self._decides(key, fields)
        ]
        # "onbegroeidterreindeel" holds "begroeidterreindeel": the longer name says more
        return max(fitting, key=lambda key: len(key[1]), default=None)

    def _decides(self, key: tuple[str, str], fields: Mapping[str, str]) -> bool:
        deciding = self._crosswalks.fields(*key)
        return not deciding or any(name in fields for name in deciding)

    def _own_field(self, source: VectorSource) -> str:
        wanted = self._class_field.casefold()
        return next((name for name in source.field_names() if wanted and name.casefold() == wanted), "")

    def _by_own_field(self, source: VectorSource) -> tuple[str, str] | None:
        """An own layer has the class field, and most of its values are classes."""
        name = self._own_field(source)
        if not name:
            return None
        values = [feature[name] for feature in source.values(SAMPLE)]
        known = sum(class_of(value, self._classes) is not None for value in values)
        return (OWN, "") if values and known >= ENOUGH * len(values) else None

    def _by_values(self, source: VectorSource, candidates: Mapping[tuple[str, str], Mapping[str, str]]) -> Any:
        """The object type whose crosswalk knows most of the values; more fields of its own decide between equals."""
        sample = list(source.values(SAMPLE))
        if not sample:
            return None
        scores: dict[tuple[str, str], tuple[float, int]] = {}
        for key, fields in candidates.items():
            deciding = [name for name in self._crosswalks.fields(*key) if name in fields]
            known = sum(
                any(self._crosswalks.knows(*key, name, feature[fields[name]]) for name in deciding)
                for feature in sample
            )
            scores[key] = (round(known / len(sample), 2), len(fields))
        best = max(scores, key=lambda key: (*scores[key], key), default=None)
        return best if best is not None and scores[best][0] >= ENOUGH else None

    def _trees(self, source: VectorSource, candidates: Mapping[tuple[str, str], Mapping[str, str]]) -> Any:
        """A tree register: points with a species."""
        is_points = source.kind == Qgis.GeometryType.Point
        fitting = [key for key, fields in candidates.items() if key[0] == TREES and "species" in fields]
        return fitting[0] if is_points and fitting else None

    # ---- rasters --------------------------------------------------------------------------------
    def _raster(self, layer: QgsRasterLayer) -> Found | None:
        source = RasterSource.from_layer(layer, "LAYERS")
        kind = self._raster_kind if self._raster_kind != "auto" else raster_kind_of(layer)
        if not kind:
            raise Fault(
                "{layer}: it cannot be told what the values of this raster mean. Choose the kind of the class rasters "
                "under Advanced parameters.",
                layer=layer.name(),
            )
        of_source = {"corine_grid": "CORINE", "corine_code": "CORINE", "lgn": "LGN", "own": OWN}[kind]
        return Found(layer.name(), of_source, kind, source.crs, layer.extent(), raster=source)


def newest_date(layer: QgsVectorLayer, fields: Mapping[str, str]) -> date | None:
    """The newest date of registration in a layer: the date of the extract, for sources that are kept up to date."""
    names = [fields[name] for name in ("registered", "published", "begin") if name in fields]
    days = (as_date(layer.maximumValue(layer.fields().indexOf(name))) for name in names)
    return next((day for day in days if day is not None), None)


def plain(name: str) -> str:
    """A layer name as it is compared: letters only, small."""
    return re.sub(r"[^a-z0-9]", "", name.casefold())


def raster_kind_of(layer: QgsRasterLayer) -> str:
    """The kind of a class raster by its attribute table or its name, never by its values; empty when unknown.

    Grid codes of CORINE (1 to 44) come in bytes, which cannot hold the codes 111 to 523.
    """
    table = layer.attributeTable(1)
    columns = " ".join(f.name for f in table.fields()).casefold() if table is not None else ""
    name = f"{layer.name()} {layer.source()}".casefold()
    if "clc" in name or "corine" in name or "clc" in columns or "label3" in columns:
        return "corine_grid" if layer.dataProvider().dataType(1) == Qgis.DataType.Byte else "corine_code"
    if re.search(r"(^|[^a-z])lgn\d*([^a-z]|$)", name) or "lgn" in columns:
        return "lgn"
    return ""


def class_of(value: Any, classes: ClassTable) -> int | None:
    """The code of a class named by id or code; None when it is neither."""
    text = str(value).strip() if value is not None else ""
    if text in classes:
        return classes.by_id(text).code
    if text.upper() in classes:
        return classes.by_id(text.upper()).code
    try:
        code = int(float(text))
    except ValueError:
        return None
    return code if code in classes else None
