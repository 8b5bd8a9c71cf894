"""Vector tiles: what a decoder written from the specification reads is what went in."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np
import pytest

from zoemzone_qgis.core.vectortile import (
    EXTENT,
    LINE,
    POINT,
    POLYGON,
    Encoded,
    Shapes,
    feature,
    fraction,
    snap,
    tile,
    varint,
    varints,
    zigzag,
)


def read_varint(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        value |= (data[at] & 127) << shift
        shift += 7
        at += 1
        if data[at - 1] < 128:
            return value, at


def messages(data: bytes) -> list[tuple[int, Any]]:
    """Fields of a message: number and value."""
    out, at = [], 0
    while at < len(data):
        head, at = read_varint(data, at)
        value: Any
        if head & 7 == 2:
            size, at = read_varint(data, at)
            value, at = data[at : at + size], at + size
        else:
            value, at = read_varint(data, at)
        out.append((head >> 3, value))
    return out


def numbers(data: bytes) -> list[int]:
    out, at = [], 0
    while at < len(data):
        value, at = read_varint(data, at)
        out.append(value)
    return out


def paths(data: bytes) -> list[list[tuple[int, int]]]:
    """The paths of a geometry, as the specification (4.3) tells to read them."""
    values, at, x, y = numbers(data), 0, 0, 0
    out: list[list[tuple[int, int]]] = []
    while at < len(values):
        command, count = values[at] & 7, values[at] >> 3
        at += 1
        if command == 7:
            out[-1].append(out[-1][0])
            continue
        if command == 1:
            out.append([])
        for _ in range(count):
            x += (values[at] >> 1) ^ -(values[at] & 1)
            y += (values[at + 1] >> 1) ^ -(values[at + 1] & 1)
            out[-1].append((x, y))
            at += 2
    return out


def read(data: bytes) -> list[dict[str, Any]]:
    """The features of a tile with one layer."""
    ((_, layer),) = messages(data)
    fields = messages(layer)
    assert dict(fields)[15] == 2
    assert dict(fields)[5] == EXTENT
    assert dict(fields)[1] == b"z"
    values = [messages(value)[0][1] for number, value in fields if number == 4]
    out = []
    for number, value in fields:
        if number == 2:
            one = dict(messages(value))
            key, category = numbers(one[2])
            assert key == 0
            out.append({"id": one.get(1), "c": values[category], "kind": one[3], "paths": paths(one[4])})
    return out


def shapes(kind: int, given: list[tuple[int, list[tuple[float, float]]]], zoom: int = 0) -> Shapes:
    """Shapes from paths in units of a zoom."""
    scale = EXTENT * 2**zoom
    corners = np.array([corner for _, path in given for corner in path], dtype=float) / scale
    path = np.concatenate([[0], np.cumsum([len(each) for _, each in given])]).astype(np.int64)
    return Shapes(kind, corners[:, 0], corners[:, 1], path, np.array([owner for owner, _ in given], dtype=np.int64))


RING = [(10.0, 10.0), (110.0, 10.0), (110.0, 60.0), (10.0, 60.0), (10.0, 10.0)]
HOLE = [(20.0, 20.0), (20.0, 30.0), (30.0, 30.0), (30.0, 20.0), (20.0, 20.0)]


def test_polygon_with_a_hole_comes_back() -> None:
    encoded = Encoded(snap(shapes(POLYGON, [(0, RING), (0, HOLE), (3, HOLE)]), 0))
    made = tile(
        [feature(7, 2, POLYGON, encoded.geometry(0, 0, 0)), feature(0, 0, POLYGON, encoded.geometry(1, 0, 0))], 3
    )
    first, second = read(made)
    assert encoded.features.tolist() == [0, 3]
    assert first == {"id": 7, "c": 2, "kind": POLYGON, "paths": [RING, HOLE]}
    assert second == {"id": None, "c": 0, "kind": POLYGON, "paths": [HOLE]}


def test_outer_rings_have_positive_area() -> None:
    outer = read(tile([feature(1, 0, POLYGON, Encoded(snap(shapes(POLYGON, [(0, RING)]), 0)).geometry(0, 0, 0))], 1))
    ring = outer[0]["paths"][0]
    assert sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise(ring)) > 0


def test_each_tile_counts_from_its_own_corner() -> None:
    zoom = 3
    away = [(x + 5 * EXTENT, y + 6 * EXTENT) for x, y in RING]
    encoded = Encoded(snap(shapes(POLYGON, [(0, away)], zoom), zoom))
    assert paths(encoded.geometry(0, 5 * EXTENT, 6 * EXTENT)) == [RING]
    shifted = paths(encoded.geometry(0, 4 * EXTENT, 6 * EXTENT))
    assert shifted == [[(x + EXTENT, y) for x, y in RING]]


def test_lines_and_points_come_back() -> None:
    line = [(0.0, 0.0), (5.0, 3.0), (9.0, -4.0)]
    other = [(50.0, 50.0), (60.0, 50.0)]
    encoded = Encoded(snap(shapes(LINE, [(0, line), (0, other), (1, other)]), 0))
    assert paths(encoded.geometry(0, 0, 0)) == [line, other]
    assert paths(encoded.geometry(1, 0, 0)) == [other]
    points = Encoded(snap(shapes(POINT, [(0, line), (1, [(4.0, 4.0)])]), 0))
    assert paths(points.geometry(0, 0, 0)) == [line]
    assert paths(points.geometry(1, 0, 0)) == [[(4, 4)]]


def test_needless_corners_go_and_shape_stays() -> None:
    many = [
        (10.0, 10.0),
        (40.0, 10.0),
        (40.2, 10.1),
        (110.0, 10.0),
        (110.0, 60.0),
        (60.0, 60.0),
        (10.0, 60.0),
        (10.0, 10.0),
    ]
    encoded = Encoded(snap(shapes(POLYGON, [(0, many)]), 0))
    assert paths(encoded.geometry(0, 0, 0)) == [RING]
    back = [(0.0, 0.0), (50.0, 0.0), (20.0, 0.0)]  # a way back is no needless corner
    assert paths(Encoded(snap(shapes(LINE, [(0, back)]), 0)).geometry(0, 0, 0)) == [back]


def test_what_is_too_small_is_drawn_small() -> None:
    speck = [(100.1, 100.1), (100.3, 100.1), (100.3, 100.3), (100.1, 100.1)]
    short = [(7.1, 7.1), (7.2, 7.2)]
    area = Encoded(snap(shapes(POLYGON, [(0, RING), (1, speck), (2, HOLE)]), 0))
    assert area.features.tolist() == [0, 1, 2]
    assert paths(area.geometry(0, 0, 0)) == [RING]
    assert paths(area.geometry(1, 0, 0)) == [[(94, 94), (106, 94), (106, 106), (94, 106), (94, 94)]]
    assert paths(area.geometry(2, 0, 0)) == [HOLE]
    line = Encoded(snap(shapes(LINE, [(4, short)]), 0))
    assert paths(line.geometry(0, 0, 0)) == [[(1, 7), (13, 7)]]


def test_a_lost_hole_leaves_its_polygon() -> None:
    speck = [(20.1, 20.1), (20.1, 20.3), (20.3, 20.3), (20.1, 20.1)]
    encoded = Encoded(snap(shapes(POLYGON, [(0, RING), (0, speck)]), 0))
    assert paths(encoded.geometry(0, 0, 0)) == [RING]


def test_boxes_are_those_of_the_features() -> None:
    features, boxes = snap(shapes(POLYGON, [(0, RING), (0, HOLE), (5, HOLE)]), 0).boxes()
    assert features.tolist() == [0, 5]
    assert boxes.tolist() == [[10, 10, 110, 60], [20, 20, 30, 30]]


def test_nothing_is_nothing() -> None:
    none = Shapes(POLYGON, np.zeros(0), np.zeros(0), np.zeros(1, dtype=np.int64), np.zeros(0, dtype=np.int64))
    assert snap(none, 5).boxes()[0].tolist() == []
    assert Encoded(snap(none, 5)).features.tolist() == []


@pytest.mark.parametrize("value", [0, 1, 127, 128, 16383, 16384, 2**21, 2**28 - 1, 2**28, 2**32])
def test_varints_are_read_back(value: int) -> None:
    data, begin = varints(np.array([value, 5], dtype=np.int64))
    assert read_varint(data, 0)[0] == value
    assert varint(value) == data[: int(begin[1])]
    assert data[int(begin[1])] == 5


def test_zigzag_and_fractions() -> None:
    assert zigzag(np.array([-(2**20), 2**20])).tolist() == [2**21 - 1, 2**21]
    assert fraction(np.array([20037508.342789244]), down=True)[0] == 0.0


def test_many_random_shapes_come_back() -> None:
    rng = np.random.default_rng(3)
    given = []
    for owner in range(300):
        x, y = rng.integers(0, 4000, 2)
        w, h = rng.integers(1, 90, 2)
        given.append((owner, [(x, y), (x + w, y), (x + w, y + h), (x, y + h), (x, y)]))
    encoded = Encoded(snap(shapes(POLYGON, given), 0))
    for owner, ring in given:
        assert paths(encoded.geometry(owner, 0, 0)) == [ring]
