"""From a layer of polygons and a habitat map to the units on which measures are weighed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsCoordinateTransformContext, QgsGeometry, QgsRectangle

from ...core.classes import ClassTable
from ...core.measure.edges import StripRule
from ...core.measure.landkinds import SIGHT_M, LandKinds
from ...core.measure.measure import STRIP, Catalogue, Way
from ...core.measure.outcome import Outcomes
from ...core.measure.owners import believed, is_holder, owner_class
from ...core.measure.soils import soil_kind
from ...core.measure.unitnames import unique_names
from ...core.measure.units import StripKey, Units, strip_key
from ...core.planar.rings import Floats
from ...core.progress import SILENT, Progress
from ..raster import RasterSource
from .counting import Counted, land_of
from .edges import EdgeFinder, Edges, strip_rules
from .facts import forage_facts, held
from .layer import AreaLayer, SourceUnit, UnitLayer, UnitTally
from .overlay import HALF, Overlay
from .stretches import WorkUnit, line_classes, single, sizes, stretched
from .terrain import terrain


@dataclass(frozen=True)
class UnitInputs:
    """The layer of units and what may be known of them besides.

    ``owners``, ``managers``, ``villages`` and ``soil`` hold the value in a field; ``flags`` are layers of which a unit
    is (yes) or is not (no) part, by the name of the fact (play, wet, builtup, building, flat_roof, business,
    public_site); ``own`` are the owners that count as own.
    """

    units: UnitLayer
    municipality: AreaLayer | None = None
    nature: AreaLayer | None = None
    owners: AreaLayer | None = None
    managers: AreaLayer | None = None
    villages: AreaLayer | None = None
    soil: AreaLayer | None = None
    flags: Mapping[str, AreaLayer] = field(default_factory=dict)
    heights: RasterSource | None = None
    own: tuple[str, ...] = ()
    stretches: bool = True


@dataclass(frozen=True)
class UnitSet:
    """Units with a name of their own, the names of the features they consist of, their land in the CRS of the map, and
    the values of the kept fields (of the largest feature). Lists have an entry per unit, in an order by place."""

    names: list[str]
    ids: list[list[str]]
    geometries: list[QgsGeometry]
    kept: list[tuple[Any, ...]]
    manager: list[str]
    owner: list[str]
    owner_class: list[str]
    village: list[str]
    units: Units
    strips: Mapping[StripKey, Mapping[int, QgsGeometry]]
    tally: UnitTally

    def geometry_of(self, unit: int, way: Way) -> QgsGeometry:
        """Where a way is done: the strip inside the unit (empty where there is none), else the unit."""
        if way.rule.form == STRIP:
            return self.strips.get(strip_key(way.rule), {}).get(unit, QgsGeometry())
        return self.geometries[unit]


def units_of(
    inputs: UnitInputs,
    source: RasterSource,
    table: ClassTable,
    catalogue: Catalogue,
    transforms: QgsCoordinateTransformContext,
    progress: Progress = SILENT,
) -> UnitSet:
    """Read the units and find out what ``core.measures.weigh`` asks of them.

    ``source`` is the habitat map, ``table`` its class table. An empty layer gives no units.
    """
    found = inputs.units.read(source.crs, transforms, inputs.municipality, progress.part(0.0, 0.05))
    kinds = LandKinds.of(table)
    work, areas, clear = _work(found, inputs, source, table, catalogue, progress.part(0.05, 0.3))
    shapes = [one.land for one in work]
    width, length = sizes(shapes)
    rules = strip_rules(catalogue, table)
    # what lies outside the map has no edge that a measure could follow
    on_map = areas.areas.any(axis=1)
    seen = [shape if land else QgsGeometry() for shape, land in zip(shapes, on_map.tolist(), strict=True)]
    edges = EdgeFinder(seen, source, kinds).find(rules, areas, progress.part(0.3, 0.65))
    strips = strip_land(edges, rules, (areas, clear), source, kinds, progress.part(0.65, 0.8))
    said = _Said(inputs, source, transforms, shapes)
    facts: dict[str, Any] = {"water_m": np.where(held(areas, kinds.water), 0.0, edges.water_m)}
    facts["edge_deg"] = edges.facing
    facts |= forage_facts(shapes, source, table, catalogue, areas, progress.part(0.8, 0.9))
    facts |= said.facts(progress.part(0.9, 0.97))
    leading = [found[one.leading] for one in work]
    owner, owner_class = said.owners([one.owner for one in leading], _believed(areas, table))
    return UnitSet(
        names=unique_names([one.name for one in work]),
        ids=[[found[member].name for member in one.members] for one in work],
        geometries=shapes,
        kept=[one.kept for one in leading],
        manager=said.texts(inputs.managers, [one.manager for one in leading]),
        owner=owner,
        owner_class=owner_class,
        village=said.texts(inputs.villages, [one.village for one in leading]),
        units=Units.of(
            areas.codes,
            areas.areas,
            clear=clear.areas,
            length=length,
            width=width,
            edges=edges.lengths,
            strips=strips,
            facts=facts,
            sprayed_m=np.where(held(areas, kinds.sprayed), 0.0, edges.sprayed_m),
            protected=said.covered(inputs.nature),
        ),
        strips=edges.strips,
        tally=inputs.units.tally,
    )


def _work(
    found: list[SourceUnit],
    inputs: UnitInputs,
    source: RasterSource,
    table: ClassTable,
    catalogue: Catalogue,
    progress: Progress,
) -> tuple[list[WorkUnit], Counted, Counted]:
    """The units of work with their land, and that without the sight strip.

    Features that are no stretch keep the land that was counted to tell which are worked in stretches.
    """
    kinds = LandKinds.of(table)
    areas, clear = land_of([one.land for one in found], source, kinds, progress.part(0.0, 0.7))
    if not inputs.stretches or not found:
        return single(found), areas, clear
    outcomes, lines = Outcomes(table, catalogue), line_classes(catalogue)
    is_line = np.array([outcomes.parts(table.by_code(code)).ground in lines for code in areas.codes], dtype=bool)
    total = areas.areas.sum(axis=1)
    mostly = (areas.areas[:, is_line].sum(axis=1) >= HALF * total) & (total > 0)
    work = stretched(found, mostly, progress.part(0.7, 0.85))
    made = [number for number, one in enumerate(work) if not one.whole]
    inputs.units.tally.stretches = len(made)
    inputs.units.tally.joined = len({member for number in made for member in work[number].members})
    again = land_of([work[number].land for number in made], source, kinds, progress.part(0.85, 1.0))
    return work, _merged(work, made, areas, again[0]), _merged(work, made, clear, again[1])


def _merged(work: list[WorkUnit], made: list[int], areas: Counted, again: Counted) -> Counted:
    """The land of units of work: as counted before, or again where they are stretches."""
    codes = sorted({*areas.codes, *again.codes})
    merged = areas.of(codes)[[one.leading for one in work]]
    merged[made] = again.of(codes)
    return Counted(codes, merged)


def _believed(land: Counted, table: ClassTable) -> list[bool]:
    """Whether the holder of a BGT object would be the owner of a unit: by the class of most of its land."""
    if not land.codes:
        return [False] * len(land.areas)
    rows = [table.by_code(code) for code in land.codes]
    known = [believed(row.id, row.group) for row in rows]
    return [bool(areas.any()) and known[int(areas.argmax())] for areas in land.areas]


class _Said:
    """What the layers beside the map say of units."""

    def __init__(
        self,
        inputs: UnitInputs,
        source: RasterSource,
        transforms: QgsCoordinateTransformContext,
        shapes: list[QgsGeometry],
    ) -> None:
        self._inputs, self._crs, self._transforms, self._shapes = inputs, source.crs, transforms, shapes
        self._extent = QgsRectangle()
        for shape in shapes:
            self._extent.combineExtentWith(shape.boundingBox())

    def _overlay(self, layer: AreaLayer) -> Overlay:
        return Overlay(layer, self._crs, self._transforms, self._extent)

    def covered(self, layer: AreaLayer | None, progress: Progress = SILENT) -> NDArray[np.bool_]:
        """Which units lie in a layer for half or more."""
        if layer is None or not self._shapes:
            return np.zeros(len(self._shapes), dtype=bool)
        return self._overlay(layer).covered(self._shapes, progress)

    def texts(self, layer: AreaLayer | None, own: list[str]) -> list[str]:
        """The values of a layer by the largest overlap, else what units say of themselves."""
        if layer is None or not self._shapes:
            return own
        return [text or said for text, said in zip(self._overlay(layer).most(self._shapes), own, strict=True)]

    def owners(self, own: list[str], holds: list[bool]) -> tuple[list[str], list[str]]:
        """Owners and their classes: the layer of owners wins, and the holder of a BGT object only counts where
        ``holds``."""
        own = ["" if is_holder(name) and not holder else name for name, holder in zip(own, holds, strict=True)]
        names = self.texts(self._inputs.owners, own)
        classes = {name: owner_class(name, self._inputs.own) for name in set(names)}  # many units have one owner
        return names, [classes[name] for name in names]

    def facts(self, progress: Progress = SILENT) -> dict[str, NDArray[Any]]:
        """Facts from layers that are given."""
        found: dict[str, NDArray[Any]] = {}
        for name, layer in self._inputs.flags.items():
            found[name] = self.covered(layer, progress.part(0.0, 0.0))
        if self._inputs.soil is not None and self._shapes:
            soils = self._overlay(self._inputs.soil).most(self._shapes, HALF, progress.part(0.0, 0.0))
            found["soil"] = np.array([soil_kind(text) for text in soils], dtype=object)
        if self._inputs.heights is not None and self._shapes:
            slope, aspect = terrain(self._shapes, self._inputs.heights, self._crs, progress)
            found |= {"slope_deg": slope, "aspect_deg": aspect}
        return found


def strip_land(
    edges: Edges,
    rules: Mapping[StripKey, StripRule],
    land: tuple[Counted, Counted],
    source: RasterSource,
    kinds: LandKinds,
    progress: Progress = SILENT,
) -> dict[StripKey, Floats]:
    """The land (units, classes) of each kind of strip, never more than that of the unit; all are counted together.

    The sight strip came off when the strip was laid; on cells up to 1 m its cells are not counted, either.
    """
    places = [(key, unit) for key, strips in edges.strips.items() for unit in sorted(strips)]
    counted = land_of([edges.strips[key][unit] for key, unit in places], source, kinds, progress)
    found, begin = {}, 0
    for key, strips in edges.strips.items():
        sight = rules[key].rule.sight_strip
        codes, whole = land[sight].codes, land[sight].areas
        part = slice(begin, begin + len(strips))
        begin += len(strips)
        some = counted[sight and source.grid.cell <= SIGHT_M]
        units = sorted(strips)
        found[key] = np.zeros_like(whole)
        found[key][units] = np.minimum(Counted(some.codes, some.areas[part]).of(codes), whole[units])
    return found
