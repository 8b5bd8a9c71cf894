"""Whose land a gap crosses, and what grows there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsGeometry, QgsPointXY

from ...core.cells.frame import Reader
from ...core.classes import CODES, ClassTable
from ...core.corridor.breaks import Point
from ...core.corridor.crossing import GROUPS, codes_at, samples, told, unknown_near
from ...core.corridor.managers import UNKNOWN, Managers
from ...core.grid import Grid
from ...core.land.lookup import Lookup
from ..landcover.cover import Cover

LAYER = "managers"
OTHER = "other"
_FINEST_M = 0.5
_LEAST_PCT = 5.0


@dataclass(frozen=True)
class Crossed:
    """What a line crosses: shares per kind of land (percent), and as text the classes (by id, and the main ones by
    name), the main manager, all managers with their shares, and who would do the work on most of it."""

    pct: dict[str, float]
    wood_m: float
    classes: str
    land: str
    manager: str
    managers: str
    executor: str
    edge: bool


class Known:
    """A layer of managers or owners: polygons in a cover, each with the number of a name."""

    def __init__(self, polygons: Cover, names: Sequence[str]) -> None:
        self._polygons, self._names = polygons, names

    def along(self, line: Sequence[Point], metres: NDArray[np.float64]) -> list[str]:
        """The name at each sample of a line, which stand for so many metres each; empty where there is none. Where
        polygons overlap, the smaller one counts: it says more."""
        found = np.full(len(metres), -1, dtype=np.int64)
        track = QgsGeometry.fromPolylineXY([QgsPointXY(*point) for point in line])
        middle = np.cumsum(metres) - metres / 2
        for row in self._polygons.rows(LAYER, track.boundingBox()):  # the largest first
            shared = track.intersection(row.geometry)
            for part in shared.asGeometryCollection():
                points = [track.lineLocatePoint(QgsGeometry.fromPointXY(QgsPointXY(v))) for v in part.vertices()]
                if len(points) > 1:
                    found[(middle >= min(points)) & (middle <= max(points))] = row.key
        return [self._names[key] if key >= 0 else "" for key in found]


class Land:
    """The fine map that lines are laid over."""

    def __init__(
        self, read: Reader, grid: Grid, classes: ClassTable, managers: Managers, language: str, known: Known | None
    ) -> None:
        self._read, self._grid, self._lookup = read, grid, Lookup(classes)
        self._managers, self._language, self._known = managers, language, known
        self._unknown = np.ones(CODES, dtype=bool)
        self._unknown[[row.code for row in classes.rows if row.group != UNKNOWN]] = False
        self._group_of = {group: name for name, groups in GROUPS.items() for group in groups}

    def _group(self, code: int) -> str:
        row = self._lookup.row(code) if code else None
        return row.group if row is not None else UNKNOWN

    def wood_m(self, line: Sequence[Point]) -> float:
        """Metres of a line in wood."""
        codes, metres = self._sampled(line)
        kinds = {code for code in np.unique(codes).tolist() if self._group(code) == "wood"}
        return float(metres[np.isin(codes, list(kinds))].sum())

    def _sampled(self, line: Sequence[Point]) -> tuple[NDArray[np.uint16], NDArray[np.float64]]:
        x, y, metres = samples(line, max(_FINEST_M, self._grid.cell / 2))
        return codes_at(self._read, self._grid, x, y), metres

    def crossed(self, line: Sequence[Point], limit_m: float) -> Crossed:
        """What a line crosses; ``edge`` when unknown land or the end of the map lies within ``limit_m``."""
        codes, metres = self._sampled(line)
        stated = self._known.along(line, metres) if self._known is not None else [""] * len(metres)
        kinds = dict.fromkeys((*GROUPS, OTHER), 0.0)
        classes: dict[str, float] = {}
        names: dict[str, float] = {}
        managers: dict[str, float] = {}
        executors: dict[str, float] = {}
        for code, metre, name in zip(codes.tolist(), metres.tolist(), stated, strict=True):
            row = self._lookup.row(code) if code else None
            kind = self._group_of.get(row.group if row is not None else UNKNOWN, OTHER)
            kinds[kind] += metre
            land = row or self._lookup.unknown
            classes[land.id] = classes.get(land.id, 0.0) + metre
            called = land.name_nl if self._language == "nl" else land.name_en
            names[called] = names.get(called, 0.0) + metre
            rule = self._managers.of(row)
            who = name or rule.manager[self._language]
            managers[who] = managers.get(who, 0.0) + metre
            does = rule.executor[self._language]
            executors[does] = executors.get(does, 0.0) + metre
        total = sum(kinds.values()) or 1.0
        return Crossed(
            {kind: 100.0 * metre / total for kind, metre in kinds.items()},
            kinds["wood"],
            told(classes),
            told(names, _LEAST_PCT),
            _main(managers),
            told(managers),
            _main(executors),
            unknown_near(self._read, self._grid, line, limit_m, self._unknown),
        )


def _main(metres: dict[str, float]) -> str:
    """The name with the most metres."""
    return min(metres, key=lambda name: (-round(metres[name], 6), name)) if metres else ""
