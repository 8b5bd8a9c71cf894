"""All recognised layers into one cover: polygons with keys, ready to be drawn or cut."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
from qgis.core import (
    NULL,
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsRectangle,
)

from ..core.aliases import Aliases
from ..core.crosswalk import Crosswalks, normal
from ..core.derived import Derived
from ..core.legend import Entry, Legend
from ..core.progress import Progress
from ..core.rules import Rules
from ..core.sources import read_sources
from ..core.trees import read_trees
from ..i18n import translate
from .builtup import built_up_area
from .cover import Cover
from .mosaic import RasterStratum
from .rasterpolygons import distinct_values, raster_polygons
from .recognise import TREES, Found, Inputs
from .statements import Reader, Statement
from .strata import BGT, NATURE, OWN, order_of_strata, ranks_of_strata
from .tags import hstore
from .widths import Widths

BEHEERTYPE = "beheertype"
OTHER_NATURE = 65_535  # a nature area whose management type names no class
BUILDINGS_BEYOND_M = 500.0  # buildings just outside the map still make its edge a village
DROPPED_STATUS = ("plan", "historie", "historisch")
Polygons = Sequence[tuple[QgsFeature, QgsGeometry]]


@dataclass(frozen=True)
class Settings:
    """How the layers are read."""

    crs: QgsCoordinateReferenceSystem
    transforms: QgsCoordinateTransformContext
    extent: QgsRectangle
    reference: date
    ignored: frozenset[str]
    rules: Rules


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
        crosswalks: Crosswalks,
        aliases: Aliases,
        inputs: Inputs,
        settings: Settings,
        polygons: Mapping[str, Polygons | None],
    ) -> None:
        self._cover, self._legend, self._derived, self._crosswalks = cover, legend, derived, crosswalks
        self._aliases, self._settings, self._polygons = aliases, settings, polygons
        partners = (OWN, TREES) if "partner" in settings.ignored else ()
        self._found = [found for found in inputs.found if found.source not in partners]
        groups = list(dict.fromkeys(found.group for found in self._found if found.source != TREES))
        self._ranks = ranks_of_strata(order_of_strata(groups, polygons.get("NATURE") is not None))
        self._extract = max(
            (found.newest for found in self._found if found.source == BGT and found.newest), default=None
        )
        self._counts = {id(found): Counts() for found in self._found}
        self._buildings: list[QgsGeometry] = []
        self._widths = Widths(settings.rules)
        self._species = read_trees(None, derived.base)
        self._scales = {source.id: source.scale_m for source in read_sources().values()}

    # ---- reading --------------------------------------------------------------------------------
    def read(self, progress: Progress) -> None:
        """Read all vector layers, nature areas and the built-up area."""
        vectors = [found for found in self._found if found.vector is not None]
        for number, found in enumerate(vectors):
            self._read_layer(found, progress)
            progress.report(0.8 * (number + 1) / len(vectors))
        self._read_nature()
        given = self._polygons.get("BUILTUP")
        if given is not None:
            parts = [geometry for _, geometry in given]
        else:
            parts = built_up_area(self._buildings, self._settings.rules, progress.part(0.8, 1.0))
        for part in parts:
            self._cover.add("builtup", part, 1)
        self._cover.ready()

    def _read_layer(self, found: Found, progress: Progress) -> None:
        settings = self._settings
        reader = self._reader(found)
        counts = self._counts[id(found)]
        is_building = found.layer.startswith(("pand", "gebouw"))
        box = settings.extent.buffered(BUILDINGS_BEYOND_M) if is_building else settings.extent
        for feature, geometry in found.vector.features(settings.crs, settings.transforms, box, progress):
            values = self._values(found, feature)
            if self._dropped(values, counts):
                continue
            if geometry.type() == Qgis.GeometryType.Polygon:
                if is_building or values.get("building"):
                    self._buildings.append(geometry)
                self._count_green(values, geometry, counts)
            if found.source == TREES:
                statement = reader.crown(self._derived.base.by_id(self._species.crown(values.get("species"))), values)
            else:
                statement = reader.statement(values)
            if statement is None:
                counts.no_land_cover += 1
            else:
                self._add(statement, values, geometry, counts)

    def _reader(self, found: Found) -> Reader:
        ignore_plus = "plus" in self._settings.ignored
        scale = self._scales.get(found.source, self._scales[OWN])
        return Reader(
            found, self._crosswalks, self._derived, self._settings.reference, ignore_plus, self._extract, scale
        )

    @staticmethod
    def _values(found: Found, feature: QgsFeature) -> dict[str, Any]:
        values = {}
        for name, actual in found.fields.items():
            value = feature[actual]
            values[name] = None if value == NULL else value
        if values.get("tags"):
            values |= {name: value for name, value in hstore(values["tags"]).items() if not values.get(name)}
        return values

    @staticmethod
    def _dropped(values: Mapping[str, Any], counts: Counts) -> bool:
        """Objects under the ground, ended, or only planned are no land cover of today."""
        level = str(values.get("level") or "0").strip()
        if level.startswith("-"):
            counts.below_ground += 1
            return True
        if (
            normal(values.get("end"))
            or normal(values.get("terminated"))
            or normal(values.get("status")) in DROPPED_STATUS
        ):
            counts.ended += 1
            return True
        return False

    @staticmethod
    def _count_green(values: Mapping[str, Any], geometry: QgsGeometry, counts: Counts) -> None:
        if normal(values.get("fysiek_voorkomen")) == "groenvoorziening":
            area = geometry.area()
            counts.green_m2 += area
            counts.green_filled_m2 += area if normal(values.get("plus_fysiek_voorkomen")) else 0.0

    def _add(self, statement: Statement, values: Mapping[str, Any], geometry: QgsGeometry, counts: Counts) -> None:
        """Put an object in the cover: land as it is, lines with their width, trees as crowns."""
        crown = statement.row.group == "crown"
        shape = self._widths.shape(geometry, statement.row, values)
        if shape is None:
            counts.no_land_cover += 1
            return
        key = self._legend.key(statement.entry)
        if crown:
            # the crown that feeds most lies on top where crowns overlap
            self._cover.add("crown", shape, key, round(1000 * sum(statement.row.forage)), statement.entry.tie)
        else:
            rank = self._ranks[statement.stratum] + statement.rank
            self._cover.add("ground", shape, key, rank, statement.entry.tie)

    def _read_nature(self) -> None:
        """Nature areas: as a context for grass, and as land of their own where nothing finer lies."""
        for feature, geometry in self._polygons.get("NATURE") or ():
            names = [field.name() for field in feature.fields()]
            named = {name: feature[actual] for name, actual in self._aliases.fields(NATURE, BEHEERTYPE, names).items()}
            match = self._crosswalks.match(NATURE, BEHEERTYPE, named) if named else None
            row = self._derived.base.by_id(match.class_id) if match is not None and match.class_id else None
            self._cover.add("nature", geometry, row.code if row else OTHER_NATURE, tie=row.code if row else 0)
            if row is not None and match is not None:
                factor = round(100 * match.factor)
                entry = Entry(NATURE, (row.code, factor), (row.code, factor))
                self._cover.add("ground", geometry, self._legend.key(entry), self._ranks[NATURE], entry.tie)

    # ---- what the drawing needs -------------------------------------------------------------------
    def rasters(self, as_polygons: bool) -> list[RasterStratum]:
        """The class rasters as strata; with ``as_polygons`` they go into the cover instead, to be cut."""
        strata = []
        for found in self._found:
            if found.raster is None:
                continue
            reader = self._reader(found)
            keys: dict[int, int] = {}
            for value in distinct_values(found.raster):
                statement = reader.value(value)
                if statement is not None:
                    keys[value] = self._legend.key(statement.entry)
            rank = self._ranks[found.group]
            if as_polygons:
                for value, geometry in raster_polygons(
                    found.raster, self._settings.crs, self._settings.transforms, self._settings.extent
                ):
                    if value in keys:
                        self._cover.add("ground", geometry, keys[value], rank)
            else:
                strata.append(RasterStratum(found.raster.path, rank, keys))
        self._cover.ready()
        return strata

    @staticmethod
    def nature_codes(drawn: np.ndarray) -> np.ndarray:
        """Class codes that the drawn management types name; 0 where they name none."""
        return np.where(drawn == OTHER_NATURE, 0, drawn)

    @staticmethod
    def nature_code(drawn: int) -> int:
        """The same for one polygon."""
        return 0 if drawn == OTHER_NATURE else drawn

    # ---- what the user is told --------------------------------------------------------------------
    def plus_filled_pct(self) -> float:
        """Share of public green (groenvoorziening) whose plus value is filled, in percent of its area."""
        green = sum(counts.green_m2 for counts in self._counts.values())
        return 100.0 * sum(counts.green_filled_m2 for counts in self._counts.values()) / green if green else 0.0

    def report(self) -> Iterator[str]:
        """One line a layer: what it was read as, and what was repaired or left out."""
        for found in self._found:
            kind = found.source if not found.layer else f"{found.source} {found.layer}"
            if found.vector is None:
                yield translate("Zoemzone", "{layer}: read as {kind}").format(layer=found.name, kind=kind)
                continue
            tally, counts = found.vector.tally, self._counts[id(found)]
            yield translate(
                "Zoemzone",
                "{layer}: read as {kind}, {read} objects; {repaired} geometries repaired, {skipped} skipped, "
                "{below} under the ground, {ended} ended or planned, {other} no land cover",
            ).format(
                layer=found.name,
                kind=kind,
                read=tally.read,
                repaired=tally.repaired,
                skipped=tally.skipped,
                below=counts.below_ground,
                ended=counts.ended,
                other=counts.no_land_cover,
            )

    def warnings(self) -> Iterator[str]:
        """What the user should know before using the map."""
        lacking = sorted({entry.note for entry in self._legend.entries if entry.note})
        if lacking:
            yield translate(
                "Zoemzone", "{number} values are not in the crosswalks and became class unknown: {values}"
            ).format(number=len(lacking), values="; ".join(lacking[:10]))
        grass = any(entry.builtup != entry.plain for entry in self._legend.entries)
        if grass and not self._cover.counts.get("builtup"):
            yield translate("Zoemzone", "There is no built-up area, so all public grass counts as verge.")
        for found in self._found:
            if found.crs.isValid() and found.crs != self._settings.crs:
                yield translate("Zoemzone", "{layer} is reprojected from {crs}").format(
                    layer=found.name, crs=found.crs.authid()
                )

    def facts(self) -> Iterator[dict[str, Any]]:
        """What the run record notes of each layer."""
        for found in self._found:
            source = found.vector or found.raster
            yield {
                "name": found.name,
                "source": found.source,
                "layer": found.layer,
                "path": source.path if source else "",
                "objects": found.vector.tally.read if found.vector else None,
                "date": str(self._extract) if found.source == BGT and self._extract else None,
            }
