"""Tiles of one layer, from the zoom that shows all of it to the one that shows its corners."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsGeometry, QgsRectangle

from ...core.progress import Progress
from ...core.vectortile import EXTENT, POINT, POLYGON, REACH, Encoded, Snapped, feature, snap, tile
from .extent import Extent
from .overview import Overview
from .packs import TileFiles
from .shapes import WORLD, box_tiles, in_tiles, shapes

DEEPEST, LEAST_DEEP = 14, 12
MOST_TILES = 1000
"""Tiles of the deepest zoom that may be written for a layer (E): a folder to upload should not hold too many files."""
FEW = 2000
"""Areas that are drawn one by one at every zoom (E)."""
CROWDED = 3000
"""Features in a tile, on average, above which areas are drawn from afar (E): about 50 kB packed."""
_COARSE = 4  # units: half a pixel, for zooms that are not looked at from near by
_POINT_CELL = 32  # units: of points that hide each other, one is kept on zooms that show many

Tiles = dict[tuple[int, int], list[tuple[int, bytes]]]


@dataclass
class Written:
    """Which tiles there are: by zoom, x and the stretches of y; ``overview`` is the last zoom seen from afar (-1:
    none), ``sizes`` the length of each file."""

    first: int = 0
    last: int = 0
    overview: int = -1
    have: dict[int, dict[int, list[list[int]]]] = field(default_factory=dict)

    def note(self, zoom: int, places: Sequence[tuple[int, int]]) -> None:
        """Note the tiles of a zoom."""
        columns: dict[int, list[list[int]]] = {}
        for x, y in sorted(places):
            runs = columns.setdefault(x, [])
            if runs and runs[-1][1] == y - 1:
                runs[-1][1] = y
            else:
                runs.append([y, y])
        self.have[zoom] = columns

    def as_json(self) -> dict[str, Any]:
        """As the manifest says it."""
        return {"first": self.first, "last": self.last, "overview": self.overview, "have": self.have}


class TileWriter:
    """Writes the tiles of one layer. ``geometries`` are EPSG:3857, feature n with category ``categories[n]``."""

    def __init__(
        self,
        files: TileFiles,
        key: str,
        kind: int,
        geometries: Sequence[QgsGeometry],
        categories: NDArray[np.int64],
        count: int,
    ) -> None:
        self._files, self._key, self._kind = files, key, kind
        self._geometries, self._categories, self._count = geometries, categories, count

    def write(self, extent: Extent, minimum: int, progress: Progress) -> Written:
        """Write all zooms: from the one that shows the whole map to the one that suits what it opens on."""
        found = Written()
        if not len(self._geometries):
            return found
        found.first = max(minimum, whole_zoom(extent.whole) - 1)
        found.last = max(found.first, deepest(extent.first))
        found.overview = self._overview_until(extent.first, found)
        zooms = list(range(found.first, found.last + 1))
        if found.overview >= 0:
            overview = Overview(self._geometries, self._categories, progress.part(0.0, 0.1))
        flat = shapes(self._kind, self._geometries, progress)
        for number, zoom in enumerate(zooms):
            part = progress.part(0.1 + 0.9 * number / len(zooms), 0.1 + 0.9 * (number + 1) / len(zooms))
            if zoom <= found.overview:
                places = []
                for x, y, data in overview.tiles(zoom, part):
                    self._hand_over(zoom, x, y, data)
                    places.append((x, y))
            else:
                snapped = snap(flat, zoom, 1 if zoom == found.last else _COARSE)
                places = self._near(snapped, zoom, part)
            found.note(zoom, places)
        return found

    def _overview_until(self, extent: QgsRectangle, found: Written) -> int:
        """The last zoom whose tiles would hold too many areas."""
        if self._kind != POLYGON or len(self._geometries) <= FEW:
            return -1
        for zoom in range(found.first, found.last):
            if len(self._geometries) <= CROWDED * tiles_across(extent, zoom):
                return zoom - 1
        return found.last - 1

    def _hand_over(self, zoom: int, x: int, y: int, data: bytes) -> None:
        self._files.add(self._key, zoom, x, y, data)

    def _near(self, snapped: Snapped, zoom: int, progress: Progress) -> list[tuple[int, int]]:
        """Tiles with the features themselves."""
        progress.report(0.0)
        tiles: Tiles = {}
        features, boxes = snapped.boxes()
        span = box_tiles(boxes)
        wide = np.zeros(len(boxes), dtype=np.bool_)
        if len(boxes):
            low, high = span[:, :2], span[:, 2:]
            wide = ((boxes[:, 2:] - (low + 1) * EXTENT > REACH) | (high * EXTENT - boxes[:, :2] > REACH)).any(axis=1)
        encoded = Encoded(snapped)
        shown = self._seen(snapped, zoom) if self._kind == POINT else np.ones(len(features), dtype=np.bool_)
        for place in np.flatnonzero(~wide & shown).tolist():
            if place % 5000 == 0:
                progress.report(0.6 * place / len(features))
            self._add(tiles, encoded, place, int(features[place]), span[place].tolist())
        for place in np.flatnonzero(wide).tolist():
            progress.check()
            self._add_cut(tiles, zoom, int(features[place]), span[place].tolist())
        for done, ((x, y), held) in enumerate(sorted(tiles.items())):
            if done % 20 == 0:
                progress.report(0.7 + 0.3 * done / len(tiles))
            held.sort(key=lambda each: each[0])
            self._hand_over(zoom, x, y, tile([data for _, data in held], self._count))
        return list(tiles)

    def _add(self, tiles: Tiles, encoded: Encoded, place: int, number: int, span: Sequence[int]) -> None:
        """A feature into the tiles that it touches."""
        category = int(self._categories[number])
        for x in range(span[0], span[2] + 1):
            for y in range(span[1], span[3] + 1):
                data = encoded.geometry(place, x * EXTENT, y * EXTENT)
                made = feature(number + 1, category, self._kind, data)
                tiles.setdefault((x, y), []).append((number, made))

    def _add_cut(self, tiles: Tiles, zoom: int, number: int, span: Sequence[int]) -> None:
        """A long feature, cut to the tiles that it touches."""
        west, north, east, south = span
        for x, y, piece in in_tiles(self._geometries[number], zoom, (west, north, east, south)):
            encoded = Encoded(snap(shapes(self._kind, [piece]), zoom))
            if len(encoded.features):
                self._add(tiles, encoded, 0, number, (x, y, x, y))

    def _seen(self, snapped: Snapped, zoom: int) -> NDArray[np.bool_]:
        """Points that are drawn: all of few, else one of those that hide each other."""
        places = snapped.path[:-1][np.flatnonzero(np.diff(snapped.owner, prepend=-1))]
        shown = np.ones(len(places), dtype=np.bool_)
        if len(places) > FEW and zoom < DEEPEST:
            owner = snapped.owner[np.flatnonzero(np.diff(snapped.owner, prepend=-1))]
            cells = np.stack(
                [snapped.x[places] // _POINT_CELL, snapped.y[places] // _POINT_CELL, self._categories[owner]], axis=1
            )
            shown[:] = False
            shown[np.unique(cells, axis=0, return_index=True)[1]] = True
        return shown


def whole_zoom(extent: QgsRectangle) -> int:
    """The largest zoom of which one tile is as large as the extent."""
    return max(0, min(DEEPEST, math.floor(math.log2(WORLD / max(extent.width(), extent.height(), 1.0)))))


def tiles_across(extent: QgsRectangle, zoom: int) -> float:
    """Tiles that the extent holds, as an area."""
    size = WORLD / 2**zoom
    return max(1.0, extent.width() / size) * max(1.0, extent.height() / size)


def deepest(extent: QgsRectangle) -> int:
    """The deepest zoom to write: a unit of zoom 14 is 0.4 m on Dutch ground, of 13 0.7 m, of 12 1.5 m."""
    for zoom in range(DEEPEST, LEAST_DEEP, -1):
        if tiles_across(extent, zoom) <= MOST_TILES:
            return zoom
    return LEAST_DEEP
