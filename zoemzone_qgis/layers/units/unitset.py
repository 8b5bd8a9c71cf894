"""From a layer of polygons and a habitat map to the units on which measures are weighed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from qgis.core import QgsCoordinateTransformContext, QgsGeometry

from ...core.cells.shapes import rectangle
from ...core.classes import ClassTable
from ...core.measure.edges import StripRule
from ...core.measure.landkinds import SIGHT_M, LandKinds
from ...core.measure.measure import STRIP, Catalogue, Way
from ...core.measure.unitnames import unique_names
from ...core.measure.units import StripKey, Units, strip_key
from ...core.planar.rings import Floats
from ...core.progress import SILENT, Progress
from ..raster import RasterSource
from .counting import Counted, land_of
from .edges import EdgeFinder, Edges, strip_rules
from .layer import AreaLayer, UnitLayer, UnitTally


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
    found = inputs.units.read(source.crs, transforms, inputs.municipality, progress.part(0.0, 0.1))
    shapes = [one.land for one in found]
    kinds = LandKinds.of(table)
    areas, clear = land_of(shapes, source, kinds, progress.part(0.1, 0.3))
    width, length = sizes(shapes)
    rules = strip_rules(catalogue, table)
    edges = EdgeFinder(shapes, source, kinds).find(rules, areas, progress.part(0.3, 0.7))
    strips = strip_land(edges, rules, (areas, clear), source, kinds, progress.part(0.7, 0.9))
    return UnitSet(
        names=unique_names([one.name for one in found]),
        ids=[[one.name] for one in found],
        geometries=shapes,
        kept=[one.kept for one in found],
        manager=[one.manager for one in found],
        owner=[one.owner for one in found],
        owner_class=["unknown"] * len(found),
        village=[one.village for one in found],
        units=Units.of(
            areas.codes,
            areas.areas,
            clear=clear.areas,
            length=length,
            width=width,
            edges=edges.lengths,
            strips=strips,
        ),
        strips=edges.strips,
        tally=inputs.units.tally,
    )


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


def sizes(shapes: Sequence[QgsGeometry]) -> tuple[Floats, Floats]:
    """Width and length (m) of polygons: of the rectangle with their area and the length of their edge.

    So a winding verge comes out right. The edge of a hole belongs to the edge, and the parts of a unit lie behind each
    other.
    """
    area = np.array([shape.area() for shape in shapes])
    edge = np.array([shape.length() for shape in shapes])
    return rectangle(area, edge)
