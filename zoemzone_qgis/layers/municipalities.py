"""Municipalities, or other areas to compare: their names, their cells on a grid, and what of a shape lies in each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import Qgis, QgsFeature, QgsGeometry, QgsRectangle, QgsSpatialIndex

from ..core.errors import Fault
from ..core.grid import Grid
from .cutting import SNAPPED, both
from .landcover.cover import Cover
from .vector import field_value

NAMES = ("naam", "name", "gemeente", "municipality", "gemeentenaam", "statnaam", "label", "place")
"""Fields that can name an area, the first that is there and filled."""
CODES = ("code", "gemeentecode", "statcode", "identificatie", "gm_code", "wijkcode", "wk_code", "buurtcode", "bu_code")
"""Fields that tell two areas of one name apart."""
_WHOLES = ("gemeente", "municipality", "gemeentenaam", "gm_naam")
_WHOLE_CODES = ("gemeentecode", "gm_code", "statcode", "code", "identificatie")
_CODE_OF_PART = re.compile(r"(BU|WK)\d+", re.IGNORECASE)
MOST = 65_000
_NODES = 256
_PIECE = 64
_NOISE = 1e-9


@dataclass
class Municipality:
    """One area: its name, its code where it has one, and its land."""

    name: str
    code: str
    shapes: list[QgsGeometry] = field(default_factory=list)

    @property
    def land(self) -> QgsGeometry:
        """All of its land as one polygon."""
        return self.shapes[0] if len(self.shapes) == 1 else QgsGeometry.unaryUnion(self.shapes)


class Pieces:
    """Polygons in small pieces, so that what lies in them is cut by little land at a time."""

    def __init__(self) -> None:
        self._index = QgsSpatialIndex()
        self._pieces: list[tuple[int, QgsGeometry, Any]] = []

    def add(self, number: int, land: QgsGeometry) -> None:
        """Add the land of a number."""
        for piece in small(land, _PIECE):
            engine = QgsGeometry.createGeometryEngine(piece.constGet())
            engine.prepareGeometry()
            self._index.addFeature(len(self._pieces), piece.boundingBox())
            self._pieces.append((number, piece, engine))

    def sizes(self, shape: QgsGeometry) -> dict[int, float]:
        """How much of a shape lies in the land of each number: m2 of a polygon, m of a line."""
        found: dict[int, float] = {}
        for part in small(shape, _NODES):
            for place in self._index.intersects(part.boundingBox()):
                number, piece, engine = self._pieces[place]
                size = _shared(part, piece, engine)
                if size > 0:
                    found[number] = found.get(number, 0.0) + size
        return found


def _shared(part: QgsGeometry, piece: QgsGeometry, engine: Any) -> float:
    """How much of a part lies in a piece of land."""
    is_line = part.type() == Qgis.GeometryType.Line
    if engine.contains(part.constGet()):
        return part.length() if is_line else part.area()
    if not engine.intersects(part.constGet()):
        return 0.0
    if not is_line:
        common = both(part, piece)
        return common.area() if common is not None else 0.0
    line = part.intersection(piece)
    if line.isNull():
        line = part.intersection(piece.makeValid(), SNAPPED)
    return line.length()


def small(shape: QgsGeometry, nodes: int) -> Iterator[QgsGeometry]:
    """The parts of a shape, none with many nodes."""
    if shape.constGet().nCoordinates() <= nodes:
        yield shape
        return
    cut = shape.subdivide(nodes)
    parts = shape.asGeometryCollection() if cut.isEmpty() else cut.asGeometryCollection()
    yield from (part for part in parts if part.type() == shape.type() and not part.isEmpty())


class Municipalities:
    """Areas to compare. Areas may overlap: each then counts all of its land. Use as a context manager.

    An area is known by its code and name: features that have both in common are one area.
    """

    def __init__(
        self, shapes: Iterable[tuple[QgsFeature, QgsGeometry]], name_field: str, layer: str, cell_m2: float
    ) -> None:
        self._stack = ExitStack()
        self.rows: list[Municipality] = []
        known: dict[tuple[str, str], Municipality] = {}
        for number, (feature, shape) in enumerate(shapes):
            name, code = named(feature, name_field, number)
            key = (code, name)
            if key not in known:
                known[key] = Municipality(name, code)
                self.rows.append(known[key])
            known[key].shapes.append(shape)
            if len(self.rows) > MOST:
                raise Fault("{layer} holds more than {count} areas. Choose fewer.", layer=layer, count=MOST)
        self._lands = [row.land for row in self.rows]
        self._pieces, self._all = Pieces(), Pieces()
        for place, land in enumerate(self._lands):
            self._pieces.add(place, land)
        if self._lands:
            self._all.add(0, QgsGeometry.unaryUnion(self._lands))
        self._cover = self._stack.enter_context(Cover())
        self._layers = self._drawn(cell_m2)

    def _drawn(self, least_m2: float) -> int:
        """Put the areas in as few layers as it takes for none to lie over another in its layer."""
        index = QgsSpatialIndex()
        layer_of: list[int] = []
        for place, land in enumerate(self._lands):
            near = index.intersects(land.boundingBox())
            taken = {layer_of[other] for other in near if _overlap(land, self._lands[other]) > least_m2}
            layer = next(number for number in range(len(taken) + 1) if number not in taken)
            layer_of.append(layer)
            index.addFeature(place, land.boundingBox())
            self._cover.add(f"areas{layer}", land, place + 1)
        self._cover.ready()
        return max(layer_of, default=-1) + 1

    def __enter__(self) -> Municipalities:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def lands(self) -> list[QgsGeometry]:
        """The land of each area."""
        return self._lands

    @property
    def box(self) -> QgsRectangle:
        """The box around all areas."""
        box = QgsRectangle()
        for land in self._lands:
            box.combineExtentWith(land.boundingBox())
        return box

    def keys(self, grid: Grid) -> Iterator[NDArray[np.uint16]]:
        """The area of each cell of a grid by its centre, from 1 (0: none); once for each layer of areas."""
        for layer in range(self._layers):
            keys = np.zeros((grid.rows, grid.columns), np.uint16)
            if self._cover.burn(f"areas{layer}", grid, keys):
                yield keys

    def sizes(self, shape: QgsGeometry) -> dict[int, float]:
        """How much of a shape lies in each area, by its place in ``rows``: m2 of a polygon, m of a line."""
        return self._pieces.sizes(shape)

    def inside(self, shape: QgsGeometry) -> float:
        """How much of a shape lies in some area."""
        return self._all.sizes(shape).get(0, 0.0)

    def beyond(self, grid: Grid) -> list[float]:
        """The land of each area outside a grid (m2)."""
        box = QgsGeometry.fromRect(QgsRectangle(grid.left, grid.bottom, grid.right, grid.top))
        rests = [(land.area(), land.area() - _overlap(land, box)) for land in self._lands]
        return [rest if rest > _NOISE * whole else 0.0 for whole, rest in rests]


def _overlap(one: QgsGeometry, other: QgsGeometry) -> float:
    common = both(one, other)
    return common.area() if common is not None else 0.0


def named(feature: QgsFeature, name_field: str, number: int, names: Sequence[str] = NAMES) -> tuple[str, str]:
    """Name and code of an area; without a name its number in the layer, from 1. Where a municipality gives the name,
    the code is that of a municipality: districts of one municipality are one area."""
    field, name = _first(feature, [name_field] if name_field else names)
    if field.casefold() not in _WHOLES:
        return name or str(number + 1), _first(feature, CODES)[1]
    codes = (_first(feature, [one])[1] for one in _WHOLE_CODES)
    return name, next((code for code in codes if code and not _CODE_OF_PART.fullmatch(code)), "")


def _first(feature: QgsFeature, names: Iterable[str]) -> tuple[str, str]:
    """The first field that is there and filled, and its value as text."""
    for name in names:
        value = field_value(feature, name)
        if value is not None and str(value).strip():
            return name, str(value).strip()
    return "", ""
