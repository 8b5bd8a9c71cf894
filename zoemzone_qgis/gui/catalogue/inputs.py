"""The layers of the project that the habitat map could be made of, and what each of them is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

from ...catalogue.dressing import ENTRY, LOADED, MUNICIPALITY, ROLE
from ...core.classes import read_classes
from ...core.errors import Fault
from ...core.land.aliases import Aliases, read_aliases
from ...core.land.crosswalk import read_crosswalks
from ...core.land.lookup import Lookup
from ...core.land.sources import read_sources
from ...core.land.trees import read_trees
from ...layers.landcover.classraster import ClassRaster
from ...layers.landcover.recognise import SOURCES, names_of, raster_kind_of
from ...layers.landcover.schema import TREES, Schemas
from ...layers.landcover.strata import BGT, BRP, NATURE, OWN
from ...layers.vector import VectorSource

METRES = "EPSG:3857"
"""Only to see how far two layers lie over each other."""
CLASS_FIELD = "class"
BEHEERTYPE = "beheertype"
PARTNERS = (OWN, TREES)
QUICK = ("ogr", "gdal", "memory", "delimitedtext", "spatialite")
"""Providers that tell extent and number of objects at once; others may ask a server first."""


@dataclass(frozen=True)
class Candidate:
    """A layer of the project as it stands on the main thread, with a snapshot that a worker can read."""

    id: str
    name: str
    entry: str = ""
    roles: tuple[str, ...] = ()
    municipality: str = ""
    loaded: str = ""
    place: int = 0
    """Its place in the layer tree, from the top."""
    geometry: str = ""
    """point, line, polygon or raster; empty for what cannot be computed with, such as a picture of a map service."""
    box: QgsRectangle = field(default_factory=QgsRectangle, hash=False, compare=False)
    """The box in one CRS for all."""
    vector: VectorSource | None = field(default=None, hash=False, compare=False)
    raster: tuple[str, str] | None = None
    """Source and provider of a raster."""
    remote: tuple[str, str] | None = None
    """Source and provider of a table that answers slowly, such as one of a database: it is opened by the worker."""
    names: tuple[str, ...] = ()
    fault: Fault | None = field(default=None, hash=False, compare=False)
    """Why it cannot be read."""
    count: int = -1
    """Features; below 0 where it is not known."""

    @property
    def is_ours(self) -> bool:
        """Loaded through the catalogue."""
        return bool(self.entry)


@dataclass(frozen=True)
class Known:
    """A candidate and what it is: source and object type as the habitat map recognises them; "" for nothing."""

    layer: Candidate
    source: str = ""
    kind: str = ""
    management: bool = False
    """Polygons with the management types of nature."""

    @property
    def is_partner(self) -> bool:
        return self.source in PARTNERS


_GEOMETRIES: Mapping[Qgis.GeometryType, str] = {
    Qgis.GeometryType.Point: "point",
    Qgis.GeometryType.Line: "line",
    Qgis.GeometryType.Polygon: "polygon",
}


def candidates(project: QgsProject) -> list[Candidate]:
    """The layers of the project in the order of the layer tree. On the main thread; quick, nothing is read."""
    order = project.layerTreeRoot().layerOrder()
    rest = [layer for layer in project.mapLayers().values() if layer not in order]
    return [_candidate(layer, place, project) for place, layer in enumerate([*order, *rest])]


def _candidate(layer: QgsMapLayer, place: int, project: QgsProject) -> Candidate:
    def told(key: str) -> str:
        return str(layer.customProperty(key) or "")

    made = Candidate(
        layer.id(),
        layer.name(),
        told(ENTRY),
        tuple(role.strip() for role in told(ROLE).split(",") if role.strip()),
        told(MUNICIPALITY),
        told(LOADED),
        place,
        box=_box(layer, project) if layer.providerType() in QUICK else QgsRectangle(),
    )
    if isinstance(layer, QgsVectorLayer):
        geometry = _GEOMETRIES.get(layer.geometryType(), "")
        if layer.providerType() not in QUICK:
            return replace(
                made, geometry=geometry, remote=(layer.source(), layer.providerType()), names=(layer.name(),)
            )
        try:
            source = VectorSource(layer)
        except Fault as fault:
            return replace(made, fault=fault)
        return replace(made, geometry=geometry, vector=source, names=tuple(names_of(layer)), count=source.count)
    if isinstance(layer, QgsRasterLayer) and layer.providerType() == "gdal":
        if not layer.isValid():
            lost = Fault("{layer} cannot be read. Check that its file is there.", layer=layer.name())
            return replace(made, fault=lost)
        return replace(made, geometry="raster", raster=(layer.source(), layer.providerType()))
    return made


def _box(layer: QgsMapLayer, project: QgsProject) -> QgsRectangle:
    if not layer.isValid() or not layer.crs().isValid() or layer.extent().isEmpty():
        return QgsRectangle()
    transform = QgsCoordinateTransform(layer.crs(), QgsCoordinateReferenceSystem(METRES), project.transformContext())
    transform.setBallparkTransformsAreAppropriate(True)
    try:
        return transform.transformBoundingBox(layer.extent())
    except QgsCsException:  # coordinates that do not belong to the CRS
        return QgsRectangle()


# ---- what they are ------------------------------------------------------------------------------
@cache
def _tables() -> tuple[Schemas, Aliases]:
    """The tables by which layers are recognised; they are part of the plugin and do not change while it runs."""
    classes, aliases = read_classes(), read_aliases()
    crosswalks = read_crosswalks(None, classes)
    trees = read_trees(None, classes)
    return Schemas(aliases, crosswalks, read_sources(), Lookup(classes), trees, CLASS_FIELD), aliases


def schemas() -> Schemas:
    """By which layers of land cover are recognised. In a worker: the tables are read when it is first asked for."""
    return _tables()[0]


def recognised(layers: Iterable[Candidate]) -> list[Known]:
    """What the layers are: their fields and the first of their values are looked at. May run in a worker."""
    return [_known(layer) for layer in layers]


def _known(layer: Candidate) -> Known:
    schemas, aliases = _tables()
    vector = layer.vector
    if layer.remote is not None:
        try:
            vector = VectorSource(QgsVectorLayer(layer.remote[0], layer.name, layer.remote[1]))
        except Fault as fault:
            return Known(replace(layer, fault=fault))
    if vector is not None and layer.geometry:
        schema = schemas.of(vector, layer.names)
        named = aliases.fields(NATURE, BEHEERTYPE, vector.field_names())
        management = layer.geometry == "polygon" and BEHEERTYPE in named
        return Known(layer, schema.source if schema else "", schema.layer if schema else "", management)
    if layer.raster is not None:
        kind = _raster_kind(layer)
        return Known(layer, SOURCES.get(kind, ""), kind)
    return Known(layer)


def _raster_kind(layer: Candidate) -> str:
    """The kind of class raster as the habitat map tells it by itself; empty where it cannot."""
    source, provider = layer.raster or ("", "")
    opened = QgsRasterLayer(source, layer.name, provider)
    try:
        return raster_kind_of(opened, ClassRaster(opened))
    except Fault:
        return ""


# ---- which go into the map ----------------------------------------------------------------------
ORDER = (*PARTNERS, BRP, BGT, "TOP10NL", "OSM", "LGN", "CORINE")
"""From the finest and most trusted down. Landscape elements of BRP win everywhere and its crops over BGT farmland only;
that the habitat map sees to by itself."""
_OVER = 0.5


def in_order(known: Iterable[Known], orders: Mapping[str, int]) -> list[Known]:
    """Layers from the first that wins to the last; among partners the order of the catalogue, then of the tree."""
    rank = {source: place for place, source in enumerate(ORDER)}
    rank[TREES] = rank[OWN]
    return sorted(
        known, key=lambda one: (rank.get(one.source, len(rank)), orders.get(one.layer.entry, 100), one.layer.place)
    )


def twice(first: Known, second: Known) -> bool:
    """Whether two layers are the same thing over the same land: one of them is enough."""
    if first.is_partner or (first.source, first.kind) != (second.source, second.kind):
        return bool(first.layer.entry) and first.layer.entry == second.layer.entry
    if first.layer.geometry != second.layer.geometry:
        return False
    shared = first.layer.box.intersect(second.layer.box)
    smaller = min(_area(first.layer.box), _area(second.layer.box))
    return smaller <= 0 or _area(shared) >= _OVER * smaller


def _area(box: QgsRectangle) -> float:
    return 0.0 if box.isEmpty() else float(box.area())


def better(first: Known, second: Known, code: str) -> bool:
    """Whether the first of two copies is the one to take: for this municipality, from the catalogue, loaded later."""

    def worth(known: Known) -> tuple[bool, bool, bool, str, int]:
        layer = known.layer
        here = bool(code) and layer.municipality == code
        return here, "landcover" in layer.roles, layer.is_ours, layer.loaded, -layer.place

    return worth(first) >= worth(second)
