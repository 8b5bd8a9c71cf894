"""Cutting polygons in two: fields into parcels of a usual size, and the largest objects of a tile for benchmarks."""

from __future__ import annotations

import heapq
import math

import numpy as np
from osgeo import ogr

REACH = 1e5  # longer than any shape: the cutting rectangle covers one whole side


def flat(geometry: ogr.Geometry | None) -> ogr.Geometry | None:
    """The polygons of a geometry as one multipolygon; lines and points that cutting left are dropped."""
    if geometry is None or geometry.IsEmpty():
        return None
    kind = ogr.GT_Flatten(geometry.GetGeometryType())
    if kind == ogr.wkbMultiPolygon:
        return geometry
    result = ogr.Geometry(ogr.wkbMultiPolygon)
    if kind == ogr.wkbPolygon:
        result.AddGeometry(geometry)
    elif kind == ogr.wkbGeometryCollection:
        for part in geometry:
            for polygon in flat(part) or ():
                result.AddGeometry(polygon)
    return None if result.IsEmpty() else result


def long_axis(geometry: ogr.Geometry) -> tuple[float, float]:
    """Direction of the longest extent of a polygon's outline, as a unit vector (first principal axis of the edges)."""
    xy, weight = [], []
    for polygon in flat(geometry) or ():
        ring = np.array(polygon.GetGeometryRef(0).GetPoints())[:, :2]
        edge = np.diff(ring, axis=0)
        xy.append((ring[:-1] + ring[1:]) / 2)
        weight.append(np.hypot(edge[:, 0], edge[:, 1]))
    points, mass = np.concatenate(xy), np.concatenate(weight)
    points = points - np.average(points, axis=0, weights=mass)
    spread = (points * mass[:, None]).T @ points
    x, y = np.linalg.eigh(spread)[1][:, 1]
    return (float(x), float(y)) if x > 0 or (x == 0 and y > 0) else (float(-x), float(-y))


def halves(geometry: ogr.Geometry) -> list[ogr.Geometry]:
    """The two sides of a polygon, cut through its centroid across its long axis; fewer when a side is empty."""
    ux, uy = long_axis(geometry)
    centre = geometry.Centroid()
    x, y = centre.GetX(), centre.GetY()
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for along, across in ((0, -1), (1, -1), (1, 1), (0, 1), (0, -1)):
        ring.AddPoint_2D(x + REACH * (along * ux - across * uy), y + REACH * (along * uy + across * ux))
    side = ogr.Geometry(ogr.wkbPolygon)
    side.AddGeometry(ring)
    parts = [flat(geometry.Intersection(side)), flat(geometry.Difference(side))]
    return [part for part in parts if part is not None and part.Area() > 0]


def parcels(geometry: ogr.Geometry, largest: float) -> list[ogr.Geometry]:
    """A field cut into parcels of at most `largest` m2."""
    if geometry.Area() <= largest:
        return [geometry]
    parts = halves(geometry)
    if len(parts) < 2:
        return [geometry]
    return [parcel for part in parts for parcel in parcels(part, largest)]


def subdivide(geometries: list[ogr.Geometry], wanted: int) -> list[tuple[int, ogr.Geometry]]:
    """Cut the largest polygons in two until there are `wanted`: pairs (index of the original, piece), in that order."""
    heap = [(-geometry.Area(), index, 0, geometry) for index, geometry in enumerate(geometries)]
    heapq.heapify(heap)
    done: list[tuple[int, int, ogr.Geometry]] = []
    serial = 0
    while heap and len(heap) + len(done) < wanted:
        size, index, order, geometry = heapq.heappop(heap)
        parts = halves(geometry) if math.isfinite(size) and -size > 1 else []
        if len(parts) < 2:
            done.append((index, order, geometry))
            continue
        for part in parts:
            serial += 1
            heapq.heappush(heap, (-part.Area(), index, serial, part))
    done.extend((index, order, geometry) for _, index, order, geometry in heap)
    return [(index, geometry) for index, order, geometry in sorted(done, key=lambda piece: piece[:2])]
