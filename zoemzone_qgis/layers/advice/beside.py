"""What lies beside the places of measures: co-benefits, initiatives, and land to compare with."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import Qgis, QgsFeature, QgsGeometry, QgsPointXY, QgsSpatialIndex

from ...core.advice.benefits import BY_DISTANCE, FRUIT, FRUIT_M, HEALTH, fruit_score, heat_score
from ...core.cells.regions import Outlines, lines_a_row
from ...core.cells.zonal import stretch_sums
from ...core.grid import Window
from ...core.progress import SILENT, Progress
from ..polygons import flat
from ..raster import RasterSource
from ..surroundings import SEGMENTS, RasterLand, Sites
from ..vector import field_value
from .land import known_values, tiles_of, window_of

FRUIT_CLASSES = ("FLA", "FHO", "KLF", "KZ")
"""Crops that bees pollinate for the harvest (docs/method, "Co-benefit themes")."""


LEAST_SCORE = 0.1
"""Scores below this are not worth a word (E)."""


class Shapes:
    """The objects of a layer, to measure how far land lies from them."""

    def __init__(self, rows: Iterable[tuple[QgsFeature, QgsGeometry]]) -> None:
        self._shapes: list[QgsGeometry] = []
        self._index = QgsSpatialIndex()
        for _, shape in rows:
            self._index.addFeature(len(self._shapes), shape.boundingBox())
            self._shapes.append(shape)

    def distance(self, land: QgsGeometry, reach_m: float) -> float | None:
        """Metres from edge to edge to the nearest object; None beyond reach (m)."""
        near = self._index.intersects(land.boundingBox().buffered(reach_m))
        nearest = min((self._shapes[number].distance(land) for number in near), default=math.inf)
        return nearest if nearest <= reach_m else None

    def area_within(self, land: QgsGeometry, reach_m: float) -> tuple[float, float]:
        """Area (m2) of the objects within reach (m) of land, and of all that lies within reach."""
        around = land.buffer(reach_m, SEGMENTS)
        near = [self._shapes[number] for number in self._index.intersects(around.boundingBox())]
        some = [shape for shape in near if shape.type() == Qgis.GeometryType.Polygon]
        if not some:
            return 0.0, around.area()
        return QgsGeometry.unaryUnion(some).intersection(around).area(), around.area()


@dataclass(frozen=True)
class Found:
    """The score of a theme on a place (0..1), and what was measured: metres, % or degrees."""

    theme: str
    score: float
    measured: float | None


class CoBenefits:
    """Scores of places for the themes whose layers were given."""

    def __init__(
        self,
        layers: Mapping[str, Shapes],
        heat: RasterSource | None,
        heat_mean: float | None,
        habitat: RasterSource | None,
        fruit_codes: Sequence[int],
    ) -> None:
        self._layers, self._heat, self._mean = layers, heat, heat_mean
        self._habitat, self._codes = habitat, set(fruit_codes)

    def themes(self) -> list[str]:
        """The themes that are scored."""
        found = list(self._layers)
        if FRUIT not in found and self._habitat is not None and self._codes:
            found.append(FRUIT)
        return found + ([HEALTH] if self._heat is not None and self._mean is not None else [])

    def of(self, lands: Sequence[QgsGeometry], progress: Progress = SILENT) -> list[list[Found]]:
        """The scores of each place that are worth a word, best first."""
        found: list[list[Found]] = [[] for _ in lands]
        for number, land in enumerate(lands):
            progress.check()
            for theme, shapes in self._layers.items():
                found[number] += self._by_layer(theme, shapes, land)
            found[number] += self._cooling(land, progress)
        if FRUIT not in self._layers and self._habitat is not None and self._codes and lands:
            for number, share in enumerate(self._fruit(lands, progress)):
                found[number] += [Found(FRUIT, fruit_score(share), 100.0 * share)] if share > 0 else []
        kept = [[one for one in some if one.score >= LEAST_SCORE] for some in found]
        return [sorted(some, key=lambda one: (-one.score, one.theme)) for some in kept]

    def _by_layer(self, theme: str, shapes: Shapes, land: QgsGeometry) -> list[Found]:
        if theme == FRUIT:
            part, whole = shapes.area_within(land, FRUIT_M)
            share = part / whole if whole > 0 else 0.0
            return [Found(theme, fruit_score(share), 100.0 * share)] if share > 0 else []
        falling = BY_DISTANCE[theme]
        metres = shapes.distance(land, falling.none_m)
        score = falling.score(metres)
        return [Found(theme, score, metres)] if score > 0 else []

    def _cooling(self, land: QgsGeometry, progress: Progress) -> list[Found]:
        if self._heat is None or self._mean is None:
            return []
        degrees = mean_within(self._heat, land, progress)
        score = 0.0 if degrees is None else heat_score(degrees, self._mean)
        return [Found(HEALTH, score, None if degrees is None else degrees - self._mean)] if score > 0 else []

    def _fruit(self, lands: Sequence[QgsGeometry], progress: Progress) -> list[float]:
        """The share of fruit land within 500 m of each place, on the habitat map."""
        if self._habitat is None:
            return []
        around = RasterLand(self._habitat).around(Sites(list(lands)), [FRUIT_M], progress)
        columns = [place for place, code in enumerate(around.codes) if code in self._codes]
        whole = np.maximum(around.whole[0], 1e-9)
        return [float(share) for share in around.areas[0][:, columns].sum(axis=1) / whole]


def mean_within(source: RasterSource, shape: QgsGeometry, progress: Progress = SILENT) -> float | None:
    """The mean value of the cells in a place, those on its rim by the share that lies inside; of a place that is too
    small or narrow to be cut, that of the cell at a point on it. None where nothing is known."""
    total = known = 0.0
    rings, owner = flat([shape] if shape.type() == Qgis.GeometryType.Polygon else [])
    if len(owner):
        place = Outlines(rings, owner, 1)
        a_row, first = lines_a_row(place.boxes, source.grid.cell), np.zeros(1, dtype=np.int64)
        for tile in tiles_of(window_of(source.grid, shape.boundingBox())):
            progress.check()
            sums = stretch_sums(place.lines(first, source.grid, tile, a_row), known_values(source, tile))
            total, known = total + sums[0], known + sums[1]
    if known > 0:
        return total / known
    spot = shape.pointOnSurface()
    return None if spot.isEmpty() else _value_at(source, spot.asPoint())


def _value_at(source: RasterSource, point: QgsPointXY) -> float | None:
    """The value of the cell at a point; None where it has none."""
    row, column = source.grid.cell_of(point.x(), point.y())
    if not (0 <= row < source.grid.rows and 0 <= column < source.grid.columns):
        return None
    value = float(known_values(source, Window(row, column, 1, 1))[0, 0])
    return value if math.isfinite(value) else None


# ---- initiatives -----------------------------------------------------------------------------------------------------
INITIATIVE_FIELDS = {
    "name": ("naam", "name", "initiatief", "naam_initiatief", "projectnaam", "titel", "title"),
    "organisation": ("organisatie", "organisation", "organization", "trekker", "partner", "organisatienaam"),
    "status": ("status", "fase", "stand"),
    "what": ("type", "soort", "initiatieftype", "measure_ids", "categorie", "kind", "category"),
    "start": ("start", "begin", "startjaar", "jaar", "year"),
    "end": ("end", "eind", "einde", "eindjaar"),
}
"""Fields of the register of initiatives that the report shows; whom to contact is never among them."""


@dataclass(frozen=True)
class InitiativeRow:
    """An initiative: what the register says, how far it lies from the place (m, 0 inside), and its direction from the
    middle of the place in degrees from the north, clockwise."""

    name: str
    organisation: str
    status: str
    what: str
    years: str
    distance_m: float
    bearing: float


def read_initiatives(
    rows: Iterable[tuple[QgsFeature, QgsGeometry]], within: QgsGeometry, reach_m: float
) -> list[InitiativeRow]:
    """The initiatives in a place and within reach (m) of it; the nearest first, by name."""
    middle = within.centroid().asPoint()
    found = []
    for feature, shape in rows:
        distance = within.distance(shape)
        if not 0 <= distance <= reach_m:
            continue
        told = {key: _first(feature, names) for key, names in INITIATIVE_FIELDS.items()}
        spot = shape.centroid().asPoint()
        years = "-".join(dict.fromkeys(part[:4] for part in (told["start"], told["end"]) if part))
        found.append(
            InitiativeRow(
                told["name"], told["organisation"], told["status"], told["what"], years, distance,
                math.degrees(math.atan2(spot.x() - middle.x(), spot.y() - middle.y())) % 360.0,
            )
        )  # fmt: skip
    return sorted(found, key=lambda one: (round(one.distance_m), one.name))


def _first(feature: QgsFeature, names: Sequence[str]) -> str:
    for name in names:
        value = field_value(feature, name)
        if value is not None:
            text = value.toString("yyyy") if hasattr(value, "toString") else str(value)
            if text.strip():
                return " ".join(text.split())
    return ""
