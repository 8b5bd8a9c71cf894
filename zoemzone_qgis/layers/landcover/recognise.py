"""What the layers are, in the user's order: recognised and ready to be read, or skipped with the reason."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import PurePath
from typing import Any

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsMapLayer, QgsRasterLayer, QgsRectangle, QgsVectorLayer

from ...core.errors import Fault
from ...i18n import translate
from ..vector import VectorSource, full_name
from .classraster import ClassRaster
from .dates import as_date
from .schema import TREES, Schemas
from .strata import BGT, OWN

RASTER_KINDS = ("auto", "corine_grid", "corine_code", "lgn", "own")
SOURCES = {"corine_grid": "CORINE", "corine_code": "CORINE", "lgn": "LGN", "own": OWN}
FIRST_CODE = 111  # of CORINE; its grid values end at 50


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
    raster: ClassRaster | None = None
    newest: date | None = None
    place: int = 0

    @property
    def group(self) -> str:
        """The source as the order of strata knows it; each own layer is one of its own."""
        return f"{OWN}:{self.place}" if self.source == OWN else self.source

    @property
    def path(self) -> str:
        """Where it comes from, as the layer names it."""
        source = self.vector or self.raster
        return source.path if source is not None else ""

    @property
    def kind(self) -> str:
        """What it was read as, in words."""
        return f"{self.source} {self.layer}".strip() if self.source != TREES else TREES


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
    """Tells what layers are."""

    def __init__(self, schemas: Schemas, raster_kind: str) -> None:
        self._schemas, self._raster_kind = schemas, raster_kind

    def inputs(self, layers: Sequence[QgsMapLayer]) -> Inputs:
        """Recognise all layers."""
        found: list[Found] = []
        skipped: list[Skipped] = []
        for place, layer in enumerate(layers):
            if isinstance(layer, QgsVectorLayer):
                result = self._vector(layer)
            elif isinstance(layer, QgsRasterLayer):
                result = self._raster(layer)
            else:
                result = None
            if result is not None:
                found.append(replace(result, place=place))
            else:
                name = full_name(layer) if isinstance(layer, QgsVectorLayer) else layer.name()
                reason = translate("Zoemzone", "its fields and values are of no known source")
                skipped.append(Skipped(name, reason))
        return Inputs(tuple(found), tuple(skipped))

    def _vector(self, layer: QgsVectorLayer) -> Found | None:
        if layer.isValid() and not layer.isSpatial():
            return None
        source = VectorSource(layer)
        schema = self._schemas.of(source, names_of(layer))
        if schema is None:
            return None
        newest = newest_date(layer, schema.fields) if schema.source == BGT else None
        return Found(
            source.name,
            schema.source,
            schema.layer,
            source.crs,
            source.extent,
            schema.fields,
            vector=source,
            newest=newest,
        )

    def _raster(self, layer: QgsRasterLayer) -> Found:
        raster = ClassRaster(layer)
        kind = self._raster_kind if self._raster_kind != "auto" else raster_kind_of(layer, raster)
        if not kind:
            raise Fault(
                "{layer}: it cannot be told what the values of this raster mean. Choose the kind of the class rasters "
                "under Advanced parameters.",
                layer=layer.name(),
            )
        return Found(layer.name(), SOURCES[kind], kind, raster.crs, layer.extent(), raster=raster)


def names_of(layer: QgsVectorLayer) -> list[str]:
    """What a layer is called: in the project, and in its file."""
    inside = re.search(r"layername=([^|]+)", layer.source())
    return [name for name in (layer.name(), inside[1] if inside else "") if name]


def newest_date(layer: QgsVectorLayer, fields: Mapping[str, str]) -> date | None:
    """The newest date of registration in a layer: that of the extract, for sources that are kept up to date."""
    names = [fields[name] for name in ("registered", "published", "begin") if name in fields]
    days = (as_date(layer.maximumValue(layer.fields().indexOf(name))) for name in names)
    return max((day for day in days if day is not None), default=None)


def raster_kind_of(layer: QgsRasterLayer, raster: ClassRaster) -> str:
    """The kind of a class raster by its attribute table or its name, never by its values; empty when unknown.

    CORINE has two numberings that cannot be mixed up: grid values up to 50, codes from 111.
    """
    table = layer.attributeTable(1)
    columns = " ".join(f.name for f in table.fields()).casefold() if table is not None else ""
    name = f"{layer.name()} {PurePath(layer.source()).stem}".casefold()
    if _word("clc|corine", name) or _word("clc|label3|code_18", columns):
        return "corine_grid" if raster.smallest() < FIRST_CODE else "corine_code"
    return "lgn" if _word("lgn", name) or _word("lgn", columns) else ""


def _word(pattern: str, text: str) -> Any:
    return re.search(rf"(^|[^a-z])({pattern})([^a-z]|$)", text)


def is_line(found: Found) -> bool:
    """Whether the layer holds points or lines, which get a width."""
    return found.vector is not None and found.vector.kind != Qgis.GeometryType.Polygon
