"""All recognised layers into one cover: polygons with keys, ready to be drawn or cut."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any, Protocol

from qgis.core import (
    NULL,
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsRectangle,
)

from ...core.land.aliases import Aliases
from ...core.land.crosswalk import Crosswalks, normal
from ...core.land.derived import Derived
from ...core.land.legend import Entry, Legend
from ...core.land.rules import Rules
from ...core.land.sources import Source
from ...core.land.trees import Trees
from ...core.progress import SILENT, Progress
from ..vector import VectorSource
from ..widths import LARGEST_CROWN_M, Widths
from .builtup import built_up_area
from .cover import Cover
from .dates import is_past
from .mosaic import RasterStratum
from .nature import OTHER_NATURE
from .recognise import Found, Inputs, is_line
from .schema import TREES
from .statements import Reader, Statement, as_level
from .strata import NATURE, OWN, order_of_strata, ranks_of_strata
from .tags import packed_tags

BEHEERTYPE = "beheertype"
BUILDINGS_BEYOND_M = 500.0  # buildings just outside the map still make its edge a village
BUILDINGS = ("pand", "gebouw")
# attributes that count besides those that a statement depends on
ALWAYS = ("level", "ended", "terminated", "status", "tags", "building", "species", "crown", "plus_fysiek_voorkomen")
DROPPED_STATUS = ("plan", "historie", "historisch")


class Polygons(Protocol):
    """A polygon input that can be read on a worker."""

    def features(
        self,
        crs: QgsCoordinateReferenceSystem,
        transforms: QgsCoordinateTransformContext,
        extent: QgsRectangle | None = None,
        progress: Progress = SILENT,
    ) -> Iterator[tuple[QgsFeature, QgsGeometry]]: ...


@dataclass(frozen=True)
class Tables:
    """The tables that tell what attributes mean."""

    crosswalks: Crosswalks
    aliases: Aliases
    trees: Trees
    sources: Mapping[str, Source]
    rules: Rules


@dataclass(frozen=True)
class Settings:
    """How the layers are read."""

    crs: QgsCoordinateReferenceSystem
    transforms: QgsCoordinateTransformContext
    extent: QgsRectangle
    reference: date
    ignored: frozenset[str]


@dataclass
class Counts:
    """What was left out of one layer, and the public green seen in it."""

    below_ground: int = 0
    ended: int = 0
    no_land_cover: int = 0
    green_m2: float = 0.0
    green_filled_m2: float = 0.0


class LandCover:
    """Reads the layers into a cover and keeps count."""

    def __init__(
        self,
        cover: Cover,
        legend: Legend,
        derived: Derived,
        tables: Tables,
        inputs: Inputs,
        settings: Settings,
        polygons: Mapping[str, Polygons | None],
    ) -> None:
        self._cover, self._legend, self._derived, self._tables = cover, legend, derived, tables
        self._settings, self._polygons = settings, polygons
        partners = (OWN, TREES) if "partner" in settings.ignored else ()
        self.found = [found for found in inputs.found if found.source not in partners]
        groups = list(dict.fromkeys(found.group for found in self.found if found.source != TREES))
        self.order = order_of_strata(groups, polygons.get("NATURE") is not None)
        self._ranks = ranks_of_strata(self.order)
        self.extract = max((found.newest for found in self.found if found.newest), default=None)
        self.counts = {id(found): Counts() for found in self.found}
        self._widths = Widths(tables.rules)

    # ---- reading --------------------------------------------------------------------------------
    def read(self, progress: Progress) -> None:
        """Read all vector layers, nature areas and the built-up area."""
        vectors = [(found, found.vector) for found in self.found if found.vector is not None]
        for number, (found, source) in enumerate(vectors):
            self._read_layer(found, source, progress)
            progress.report(0.8 * (number + 1) / len(vectors))
        self._cover.ready()
        self._read_nature(progress)
        self._read_built_up(progress.part(0.8, 1.0))
        self._cover.ready()

    def _read_layer(self, found: Found, source: VectorSource, progress: Progress) -> None:
        settings = self._settings
        reader, counts = self._reader(found), self.counts[id(found)]
        is_building = found.layer in BUILDINGS
        is_polygon = source.kind == Qgis.GeometryType.Polygon
        box = settings.extent
        if is_building or is_line(found):
            box = box.buffered(BUILDINGS_BEYOND_M if is_building else LARGEST_CROWN_M)
        needed = {name: actual for name, actual in found.fields.items() if name in (*reader.names, *ALWAYS)}
        places = [(name, source.fields.indexOf(actual)) for name, actual in needed.items()]
        features = source.features(settings.crs, settings.transforms, box, progress, list(needed.values()))
        for feature, geometry in features:
            values = self._values(places, feature)
            if self._dropped(values, counts):
                continue
            if is_polygon:
                self._count_green(values, geometry, counts)
            if found.source == TREES:
                crown = self._derived.base.by_id(self._tables.trees.crown(values.get("species")))
                statement: Statement | None = reader.crown(crown, values)
            else:
                statement = reader.statement(values)
            if statement is None:
                counts.no_land_cover += 1
            else:
                self._add(statement, values, geometry, counts, is_building or bool(normal(values.get("building"))))

    def _reader(self, found: Found) -> Reader:
        sources = self._tables.sources
        return Reader(
            found,
            self._tables.crosswalks,
            self._derived,
            self._settings.reference,
            "plus" in self._settings.ignored,
            self.extract,
            sources.get(found.source, sources[OWN]).scale_m,
        )

    @staticmethod
    def _values(places: Sequence[tuple[str, int]], feature: QgsFeature) -> dict[str, Any]:
        attributes = feature.attributes()
        values = {name: None if attributes[place] == NULL else attributes[place] for name, place in places}
        if values.get("tags"):
            values |= {name: value for name, value in packed_tags(values["tags"]).items() if not values.get(name)}
        return values

    @staticmethod
    def _dropped(values: Mapping[str, Any], counts: Counts) -> bool:
        """Objects under the ground, ended, or only planned are no land cover of today."""
        if as_level(values.get("level")) < 0:
            counts.below_ground += 1
            return True
        if (
            is_past(values.get("ended"))
            or is_past(values.get("terminated"))
            or normal(values.get("status")) in DROPPED_STATUS
        ):
            counts.ended += 1
            return True
        return False

    def _count_green(self, values: Mapping[str, Any], geometry: QgsGeometry, counts: Counts) -> None:
        if normal(values.get("fysiek_voorkomen")) == "groenvoorziening":
            inside = self._settings.extent.contains(geometry.boundingBox())
            area = geometry.area() if inside else geometry.clipped(self._settings.extent).area()
            filled = "plus" not in self._settings.ignored and normal(values.get("plus_fysiek_voorkomen"))
            counts.green_m2 += area
            counts.green_filled_m2 += area if filled else 0.0

    def _add(
        self,
        statement: Statement,
        values: Mapping[str, Any],
        geometry: QgsGeometry,
        counts: Counts,
        building: bool,
    ) -> None:
        """Put an object in the cover: land as it is, lines with their width, trees as crowns."""
        shape = self._widths.shape(geometry, statement.row, values)
        if shape is None:
            counts.no_land_cover += 1
            return
        key = self._legend.key(statement.entry)
        if statement.row.group == "crown":
            # the crown that feeds most lies on top where crowns overlap
            self._cover.add("crown", shape, key, round(1000 * sum(statement.row.forage)), statement.entry.tie)
        else:
            rank = self._ranks[statement.stratum] + statement.rank
            self._cover.add("ground", shape, key, rank, statement.entry.tie, building)

    def _read_nature(self, progress: Progress) -> None:
        """Nature areas: as a context for grass, and as land of their own where nothing finer lies."""
        source = self._polygons.get("NATURE")
        if source is None:
            return
        settings = self._settings
        fields: Mapping[str, str] | None = None
        for feature, geometry in source.features(settings.crs, settings.transforms, settings.extent, progress):
            if fields is None:
                names = [field.name() for field in feature.fields()]
                fields = self._tables.aliases.fields(NATURE, BEHEERTYPE, names)
            named = {name: feature[actual] for name, actual in fields.items()}
            match = self._tables.crosswalks.match(NATURE, BEHEERTYPE, named)
            row = self._derived.base.by_id(match.class_id) if match is not None and match.class_id else None
            self._cover.add("nature", geometry, row.code if row else OTHER_NATURE, tie=row.code if row else 0)
            if row is not None and match is not None:
                said = (row.code, round(100 * match.factor))
                entry = Entry(NATURE, said, said)
                self._cover.add("ground", geometry, self._legend.key(entry), self._ranks[NATURE], entry.tie)

    def _read_built_up(self, progress: Progress) -> None:
        settings, given = self._settings, self._polygons.get("BUILTUP")
        if given is not None:
            features = given.features(settings.crs, settings.transforms, settings.extent, progress)
            parts: Iterator[QgsGeometry] = (geometry for _, geometry in features)
        else:
            around = settings.extent.buffered(BUILDINGS_BEYOND_M)
            parts = iter(built_up_area(self._cover, around, self._tables.rules, progress))
        for part in parts:
            self._cover.add("builtup", part, 1)

    # ---- what the drawing needs -------------------------------------------------------------------
    def rasters(self, as_polygons: bool, progress: Progress) -> list[RasterStratum]:
        """The class rasters as strata; with ``as_polygons`` they go into the cover instead, to be cut."""
        strata = []
        # the first of two rasters of one source wins, so it is drawn last
        for found in reversed(self.found):
            if found.raster is None:
                continue
            key: Callable[[int], int] = partial(self._key, self._reader(found))
            if not as_polygons:
                strata.append(RasterStratum(found.raster, self._ranks[found.group], key))
                continue
            settings = self._settings
            for value, geometry in found.raster.polygons(settings.crs, settings.transforms, settings.extent, progress):
                if key(value):
                    self._cover.add("ground", geometry, key(value), self._ranks[found.group] - found.place - 1)
        self._cover.ready()
        return strata

    def _key(self, reader: Reader, value: int) -> int:
        statement = reader.value(value)
        return self._legend.key(statement.entry) if statement is not None else 0
