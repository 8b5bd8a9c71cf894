"""Edges of units, in metres, and the strips of land along them that rules ask for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsGeometry

from ...core.classes import ClassTable
from ...core.measure.distances import distances
from ...core.measure.edges import Outside, StripRule, not_shared, runs_of
from ...core.measure.landkinds import LandKinds, SightCodes
from ...core.measure.looks import look, units_beside
from ...core.measure.measure import EDGES, STRIP, Catalogue
from ...core.measure.outcome import Outcomes
from ...core.measure.outline import STEP_M, Pieces, pieces_of, sides_of
from ...core.measure.units import StripKey, strip_key
from ...core.planar.rings import Floats, Ints, Rings
from ...core.progress import SILENT, Progress
from ..polygons import flat
from ..raster import RasterSource
from .counting import Counted
from .strips import strips_along

BATCH = 200_000  # pieces of outlines that are looked at together


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
    """Pieces of one kind of strip in one batch: their numbers in it, where the strip begins, and what decides whose a
    shared edge is."""

    numbers: Ints
    depth: Ints
    middle: Floats
    unit: Ints
    beside: Ints


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
        for number, polygons in enumerate(batches):
            progress.report(0.5 * number / len(batches))
            outside = self._outside(polygons, progress)
            for name in EDGES:
                lengths[name] += outside.lengths(name, self._kinds, count)
            arrow += outside.facing_of(count)
            kinds = [self._kinds.water, self._kinds.sprayed]
            away = np.minimum(away, distances(outside.pieces, count, self._grid, self._codes, kinds, progress))
            for key, rule in rules.items():
                found[key].append(_kept(rule, outside, self._kinds, holds[key]))
        strips = {}
        for number, (key, parts) in enumerate(found.items()):
            part = progress.part(0.5 + 0.5 * number / len(found), 0.5 + 0.5 * (number + 1) / len(found))
            strips[key] = self._strips(rules[key].rule.width_m, parts, batches, part)
        facing = np.where(arrow.any(axis=0), np.mod(np.degrees(np.arctan2(*arrow)), 360.0), np.nan)
        return Edges(lengths, facing, away[0], away[1], strips)

    def _batches(self) -> Iterator[Ints]:
        """Polygons whose outlines are looked at together; those of one unit stay together."""
        around = np.array([shape.length() for shape in self._shapes])
        batch = (np.cumsum(around) / STEP_M / BATCH).astype(np.int64)[self._unit]
        yield from np.split(np.arange(len(batch)), np.flatnonzero(np.diff(batch)) + 1) if len(batch) else ()

    def _pieces(self, polygons: Ints) -> tuple[Rings, Pieces]:
        rings = self._rings.taken(polygons)
        return rings, pieces_of(rings, self._unit[polygons])

    def _outside(self, polygons: Ints, progress: Progress) -> Outside:
        rings, pieces = self._pieces(polygons)
        sides = sides_of(rings)
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
        stays = not_shared(
            np.concatenate([part.middle for part in parts]) if parts else np.empty((0, 2)),
            np.concatenate([part.unit for part in parts]) if parts else np.empty(0, dtype=np.int64),
            np.concatenate([part.beside for part in parts]) if parts else np.empty(0, dtype=np.int64),
            self._rank,
        )
        strips: dict[int, QgsGeometry] = {}
        begin = 0
        for number, (part, polygons) in enumerate(zip(parts, batches, strict=True)):
            progress.report(number / len(batches))
            chosen = stays[begin : begin + len(part.numbers)]
            begin += len(part.numbers)
            if chosen.any():
                runs = runs_of(self._pieces(polygons)[1], part.numbers[chosen], part.depth[chosen])
                strips.update(strips_along(runs, width, self._shapes, progress))
        return strips


def _kept(rule: StripRule, outside: Outside, kinds: LandKinds, holds: np.ndarray) -> _Found:
    """The pieces of a kind of strip in units that hold its land."""
    numbers, depth = rule.pieces(outside, kinds)
    held = holds[outside.pieces.unit[numbers]]
    numbers, depth = numbers[held], depth[held]
    pieces = outside.pieces
    middle = (pieces.begin[numbers] + pieces.end[numbers]) / 2.0
    return _Found(
        numbers.astype(np.int32),
        depth.astype(np.int8),
        middle.astype(np.float32),
        pieces.unit[numbers].astype(np.int32),
        outside.beside[numbers].astype(np.int32),
    )
