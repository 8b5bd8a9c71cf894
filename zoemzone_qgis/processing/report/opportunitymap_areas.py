"""How many hectares of each zone lie in each area, counted cell by cell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsSpatialIndex

from ...core.errors import Fault
from ...core.grid import Grid
from ...core.opportunities import ZONES
from ...core.sitefigures import HA
from ...layers.landcover.cover import Cover
from ...layers.municipalities import named
from ..sinks import Row

NAMES = ("naam", "name", "gemeente", "municipality", "gemeentenaam", "statnaam", "label")
"""Fields that can name an area, the first that is there and filled."""
TABLE_FIELDS: tuple[tuple[str, type], ...] = (
    ("place", str),
    ("zone", str),
    ("area_ha", float),
    ("share_pct", float),
    ("known_ha", float),
    ("known_pct", float),
)
_LAYER = "areas"
_MOST = 65_000


@dataclass
class Areas:
    """Areas with their names; ``count`` adds a window, ``rows`` gives the table."""

    names: list[str] = field(default_factory=list)
    """What each is called; of several with one name, with the code behind it."""
    whole_m2: list[float] = field(default_factory=list)
    _cover: Cover | None = None
    _index: QgsSpatialIndex | None = None
    _shapes: list[QgsGeometry] = field(default_factory=list)
    _owners: list[int] = field(default_factory=list)
    _cells: NDArray[np.int64] = field(default_factory=lambda: np.zeros((0, 0), np.int64))

    @classmethod
    def of(
        cls, shapes: Iterator[tuple[QgsFeature, QgsGeometry]], name_field: str, layer: str, stack: ExitStack
    ) -> Areas:
        """Read the areas; one name and code twice is one area. Raises ``Fault`` for more than can be counted."""
        found = cls(_cover=stack.enter_context(Cover()), _index=QgsSpatialIndex())
        known: dict[tuple[str, str], int] = {}
        for number, (feature, shape) in enumerate(shapes):
            if name_field and feature.fields().lookupField(name_field) < 0:
                raise Fault(
                    "{layer} has no field {field}. Choose one of these: {known}.",
                    layer=layer,
                    field=name_field,
                    known=", ".join(feature.fields().names()),
                )
            place = known.setdefault(named(feature, name_field, number, NAMES), len(known))
            if place == len(found.whole_m2):
                found.whole_m2.append(0.0)
            if place >= _MOST:
                raise Fault("{layer} holds more than {count} areas. Choose fewer.", layer=layer, count=_MOST)
            found.whole_m2[place] += shape.area()
            if found._cover is not None and found._index is not None:
                found._cover.add(_LAYER, shape, place + 1)
                found._index.addFeature(len(found._shapes), shape.boundingBox())
            found._shapes.append(shape)
            found._owners.append(place)
        times = Counter(name for name, _ in known)
        found.names = [f"{name} ({code})" if times[name] > 1 and code else name for name, code in known]
        if found._cover is not None:
            found._cover.ready()
        found.start()
        return found

    def start(self) -> None:
        """Nothing counted yet: rows are the whole map (0) and the areas, columns known land and the zones."""
        self._cells = np.zeros((len(self.names) + 1, len(ZONES) + 2), np.int64)

    def count(self, grid: Grid, known: NDArray[np.bool_], zones: NDArray[np.uint8]) -> None:
        """Add a window: which cells are known, and their zone (0 none, else its place in ``ZONES`` plus 1)."""
        keys = np.zeros(known.shape, np.uint16)
        if self._cover is not None and self.names:
            self._cover.burn(_LAYER, grid, keys)
        columns = len(ZONES) + 1
        pairs = np.bincount(
            keys[known].astype(np.int64) * columns + zones[known], minlength=(len(self.names) + 1) * columns
        ).reshape(-1, columns)
        self._cells[:, 1:] += pairs
        self._cells[:, 0] += pairs.sum(axis=1)

    def hectares(self, cell_m2: float) -> NDArray[np.float64]:
        """Of the whole map and of each area: known land, land of no zone, and land of each zone (ha)."""
        cells = self._cells.astype(np.float64)
        cells[0] = cells.sum(axis=0)
        return cells * cell_m2 / HA

    def rows(self, cell_m2: float, whole_map: str) -> Iterator[Row]:
        """The table: each area (the whole map where there are none) with each zone."""
        hectares = self.hectares(cell_m2)
        named: Sequence[tuple[str, int, float]] = [(whole_map, 0, 0.0)]
        if self.names:
            wholes = zip(self.names, self.whole_m2, strict=True)
            named = [(name, row, whole / HA) for row, (name, whole) in enumerate(wholes, start=1)]
        for name, row, whole in named:
            known = float(hectares[row, 0])
            known_pct = min(100.0, 100.0 * known / whole) if whole > 0 else None
            for place, zone in enumerate(ZONES):
                area = float(hectares[row, place + 2])
                share = 100.0 * area / known if known > 0 else None
                yield None, (name, zone, area, share, known, known_pct)

    def at(self, point: QgsPointXY) -> str | None:
        """The name of the area at a point; None where there is none."""
        if self._index is None:
            return None
        spot = QgsGeometry.fromPointXY(point)
        for number in sorted(self._index.intersects(spot.boundingBox())):
            if self._shapes[number].contains(spot):
                return self.names[self._owners[number]]
        return None
