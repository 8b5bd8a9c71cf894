"""All copies of a set of shapes in a square of tiles: mirrored, numbered, joined where they meet at a seam."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from osgeo import ogr

from scripts.artificial.cutting import flat
from scripts.artificial.shapes import Placement, Shapes, seam_key
from scripts.artificial.tile import wkb_of

Places = dict[tuple[int, int], Placement]


class Copies:
    """Copies of shapes; those that meet at a seam are one. `number[place][shape]` is the number of a copy."""

    def __init__(self, shapes: Shapes, touch: list[tuple[bool, bool, bool, bool]], places: Places) -> None:
        self.shapes, self.places = shapes, places
        self.members: list[list[tuple[int, int]]] = []
        self.number: dict[tuple[int, int], np.ndarray] = {}
        self._moved: dict[tuple[int, int], np.ndarray] = {}
        source: list[int] = []
        seen: dict[tuple[int, int, int], int] = {}
        for place in places:
            row = np.empty(len(touch), dtype=np.int64)
            for index, (left, right, low, high) in enumerate(touch):
                key = (index, seam_key(place[0], left, right), seam_key(place[1], low, high))
                if key not in seen:
                    seen[key] = len(seen)
                    self.members.append([])
                    source.append(index)
                self.members[seen[key]].append(place)
                row[index] = seen[key]
            self.number[place] = row
        self.source = np.array(source, dtype=np.int64)  # the shape of each copy

    def __len__(self) -> int:
        return len(self.members)

    def moved(self, place: tuple[int, int]) -> np.ndarray:
        """The coordinates of all shapes in one tile."""
        if place not in self._moved:
            self._moved[place] = self.places[place].move(self.shapes.xy)
        return self._moved[place]

    def wkb(self, number: int) -> bytes:
        """One copy, whole."""
        shape, members = int(self.source[number]), self.members[number]
        single = [self.shapes.wkb(shape, self.moved(place), self.places[place].turns) for place in members]
        return single[0] if len(single) == 1 else wkb_of(union(ogr.CreateGeometryFromWkb(wkb) for wkb in single))

    def geometry(self, number: int) -> ogr.Geometry:
        """One copy as a geometry."""
        return ogr.CreateGeometryFromWkb(self.wkb(number))


def union(geometries: Iterable[ogr.Geometry]) -> ogr.Geometry:
    """The union of polygons as one multipolygon."""
    collection = ogr.Geometry(ogr.wkbMultiPolygon)
    for geometry in geometries:
        for polygon in flat(geometry) or ():
            collection.AddGeometry(polygon)
    return flat(collection.UnionCascaded()) or ogr.Geometry(ogr.wkbMultiPolygon)


def without(geometry: ogr.Geometry, taken: Iterable[ogr.Geometry]) -> ogr.Geometry | None:
    """A polygon less others; None when nothing of size is left."""
    rest: ogr.Geometry | None = geometry
    for other in taken:
        rest = None if rest is None else flat(rest.Difference(other))
    return rest if rest is not None and rest.Area() > 1.0 else None
