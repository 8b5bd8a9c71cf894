"""Edges of units, in metres, and the strips of land along them that rules ask for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields

import numpy as np
from qgis.core import QgsGeometry

from ...core.classes import ClassTable
from ...core.measure.distances import distances
from ...core.measure.edges import Outside, StripRule, not_shared, runs_of
from ...core.measure.landkinds import LandKinds, SightCodes
from ...core.measure.looks import look, units_beside
from ...core.measure.measure import EDGES, STRIP, Catalogue
from ...core.measure.outcome import Outcomes
from ...core.measure.outline import STEP_M, Pieces, Sides, edges_of, pieces_of, sides_of
from ...core.measure.units import StripKey, strip_key
from ...core.planar.rings import Floats, Ints
from ...core.progress import SILENT, Progress
from ..polygons import flat
from ..raster import RasterSource
from .counting import Counted
from .strips import strips_along

BATCH = 200_000  # pieces of outlines that are worked on together
BAND_CELLS = 4_000_000  # square metres of a band of land that is looked at together
MIN_BAND_M, MAX_BAND_M = 64.0, 512.0


@dataclass(frozen=True)
class Edges:
    """What lies along the outlines of units: metres of each kind of edge, where the longest side faces (degrees),
    distance to water and to sprayed crops (m, infinite beyond 50 m), and the strips by kind of strip and unit."""

    lengths: Mapping[str, Floats]
    facing: Floats
    water_m: Floats
    sprayed_m: Floats
    strips: Mapping[StripKey, Mapping[int, QgsGeometry]]


@dataclass(frozen=True)
class _Found:
    """Pieces of one kind of strip: their edges and numbers on them, where the strip begins, and what decides whose a
    shared edge is."""

    edge: Ints
    number: Ints
    depth: Ints
    middle: Floats
    unit: Ints
    beside: Ints

    @classmethod
    def joined(cls, parts: Sequence[_Found]) -> _Found:
        """All pieces in the order of the outlines."""
        whole = [np.concatenate([getattr(part, one.name) for part in parts]) for one in fields(cls)]
        order = np.lexsort((whole[1], whole[0]))
        return cls(*(column[order] for column in whole))


def strip_rules(catalogue: Catalogue, table: ClassTable) -> dict[StripKey, StripRule]:
    """The kinds of strips that the rules of a catalogue ask for."""
    outcomes = Outcomes(table, catalogue)
    grounds = {row.code: outcomes.parts(row).ground for row in table.rows}
    found = {}
    for rule in catalogue.rules:
        if rule.form == STRIP:
            classes = np.zeros(1 << 16, dtype=bool)
            classes[[code for code, ground in grounds.items() if ground in rule.classes]] = True
            found[strip_key(rule)] = StripRule(rule, classes)
    return found


class EdgeFinder:
    """Finds the edges of units (polygons in the CRS of the map, in the order of their places)."""

    def __init__(self, shapes: Sequence[QgsGeometry], source: RasterSource, kinds: LandKinds) -> None:
        self._shapes, self._kinds, self._grid, self._codes = shapes, kinds, source.grid, source.codes
        self._read = SightCodes(source.codes, kinds.paved, source.grid.cell).read
        self._rings, self._unit = flat(shapes)
        self._edges = edges_of(self._rings)
        sizes = np.array([shape.area() for shape in shapes]).round(3)
        # a shared edge goes to the larger unit, of equal ones to the first by place
        self._rank = np.empty(len(shapes), dtype=np.int64)
        self._rank[np.lexsort((np.arange(len(shapes)), -sizes))] = np.arange(len(shapes))

    def find(self, rules: Mapping[StripKey, StripRule], land: Counted, progress: Progress = SILENT) -> Edges:
        """The edges, and the strips for those ``rules`` of which a unit holds ``land``."""
        count = len(self._shapes)
        lengths = {name: np.zeros(count) for name in EDGES}
        arrow, away = np.zeros((2, count)), np.full((2, count), np.inf)
        holds = {key: land.areas[:, rule.classes[land.codes]].any(axis=1) for key, rule in rules.items()}
        found: dict[StripKey, list[_Found]] = {key: [] for key in rules}
        batches = list(self._batches())
        sides = self._sides(batches, progress.part(0.0, 0.1))
        kinds = [self._kinds.water, self._kinds.sprayed]
        for pieces in self._bands(progress.part(0.1, 0.5)):
            outside = self._outside(pieces, sides, progress)
            for name in EDGES:
                lengths[name] += outside.lengths(name, self._kinds, count)
            arrow += outside.facing_of(count)
            away = np.minimum(away, distances(pieces, count, self._grid, self._codes, kinds, progress))
            for key, rule in rules.items():
                found[key].append(_kept(rule, outside, self._kinds, holds[key]))
        strips: dict[StripKey, dict[int, QgsGeometry]] = {}
        for number, (key, parts) in enumerate(found.items()):
            part = progress.part(0.5 + 0.5 * number / len(found), 0.5 + 0.5 * (number + 1) / len(found))
            strips[key] = self._strips(rules[key].rule.width_m, parts, batches, part) if parts else {}
        facing = np.where(arrow.any(axis=0), np.mod(np.degrees(np.arctan2(*arrow)), 360.0), np.nan)
        return Edges(lengths, facing, away[0], away[1], strips)

    def _batches(self) -> Iterator[Ints]:
        """Polygons whose outlines are worked on together; those of one unit stay together."""
        around = np.array([shape.length() for shape in self._shapes])
        batch = (np.cumsum(around) / STEP_M / BATCH).astype(np.int64)[self._unit]
        yield from np.split(np.arange(len(batch)), np.flatnonzero(np.diff(batch)) + 1) if len(batch) else ()

    def _sides(self, batches: Sequence[Ints], progress: Progress) -> Sides:
        """Sides of all outlines."""
        found = []
        for number, polygons in enumerate(batches):
            progress.report(number / len(batches))
            found.append(sides_of(self._rings.taken(polygons)))
        none = [Sides(np.empty(0), np.empty(0, dtype=bool))]
        return Sides(
            np.concatenate([one.facing for one in found or none]),
            np.concatenate([one.longest for one in found or none]),
        )

    def _bands(self, progress: Progress) -> Iterator[Pieces]:
        """The pieces of all outlines, band by band from the north: those whose middle lies in it.

        All that lies in a band is looked at together, so that it does not matter how far a unit stretches.
        """
        rings, (first, ring) = self._rings, self._edges
        if not len(first):
            return
        high, low = np.maximum(rings.y[first], rings.y[first + 1]), np.minimum(rings.y[first], rings.y[first + 1])
        rows = int(np.clip(BAND_CELLS / max(float(np.ptp(rings.x)), 1.0), MIN_BAND_M, MAX_BAND_M))
        # on the blocks in which the land is looked at, so that none is looked at twice
        step = self._grid.cell * max(1, round(rows / self._grid.cell))
        begin = int((self._grid.top - float(high.max())) // step)
        end = int((self._grid.top - float(low.min())) // step) + 1
        for number in range(begin, end):
            progress.report((number - begin) / (end - begin))
            top, bottom = self._grid.top - number * step, self._grid.top - (number + 1) * step
            chosen = (high > bottom) & (low <= top)
            if not chosen.any():
                continue
            pieces = pieces_of(rings, self._unit, edges=(first[chosen], ring[chosen]))
            middle = (pieces.begin[:, 1] + pieces.end[:, 1]) / 2.0
            pieces = pieces.taken((middle <= top) & (middle > bottom))
            for part in range(0, len(pieces), BATCH):
                yield pieces.taken(np.arange(part, min(part + BATCH, len(pieces))))

    def _outside(self, pieces: Pieces, sides: Sides, progress: Progress) -> Outside:
        return Outside(
            pieces,
            sides.longest[pieces.edge],
            sides.facing[pieces.edge],
            look(pieces, self._grid, self._read, self._kinds, progress),
            units_beside(pieces, self._rings, self._unit, self._rank, progress),
        )

    def _strips(
        self, width: float, parts: Sequence[_Found], batches: Sequence[Ints], progress: Progress
    ) -> dict[int, QgsGeometry]:
        """The strips of one kind, by unit."""
        found = _Found.joined(parts)
        stays = not_shared(found.middle, found.unit, found.beside, self._rank)
        strips: dict[int, QgsGeometry] = {}
        first, ring = self._edges
        for number, polygons in enumerate(batches):
            progress.report(number / len(batches))
            begin, end = self._rings.ring[self._rings.polygon[[polygons[0], polygons[-1] + 1]]]
            here = slice(*np.searchsorted(found.edge, [begin, end]))
            edge, place, depth = (some[here][stays[here]] for some in (found.edge, found.number, found.depth))
            if not len(edge):
                continue
            whole = slice(*np.searchsorted(first, [begin, end]))
            pieces = pieces_of(self._rings, self._unit, edges=(first[whole], ring[whole]))
            chosen = np.searchsorted(pieces.edge, edge) + place
            strips.update(strips_along(runs_of(pieces, chosen, depth), width, self._shapes, progress))
        return strips


def _kept(rule: StripRule, outside: Outside, kinds: LandKinds, holds: np.ndarray) -> _Found:
    """The pieces of a kind of strip in units that hold its land."""
    numbers, depth = rule.pieces(outside, kinds)
    pieces = outside.pieces
    held = holds[pieces.unit[numbers]]
    numbers, depth = numbers[held], depth[held]
    middle = (pieces.begin[numbers] + pieces.end[numbers]) / 2.0
    return _Found(
        pieces.edge[numbers].astype(np.int32),
        pieces.number[numbers].astype(np.int32),
        depth.astype(np.int8),
        middle.astype(np.float32),
        pieces.unit[numbers].astype(np.int32),
        outside.beside[numbers].astype(np.int32),
    )
