"""Routes between blocks: found over the resistance of the land, or given as lines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsGeometry, QgsPointXY

from ...core.corridor.breaks import Side, length_of
from ...core.corridor.way import Way
from ...core.cost.allocation import Allocation, allocate
from ...core.cost.hops import Hops, burn, hops
from ...core.cost.pairlinks import end_links
from ...core.cost.paths import Path, across, joined, link_paths
from ...core.cost.resistance import Surface
from ...core.grid import Grid, Window
from ...core.land.rules import Rules
from ...core.progress import SILENT, Progress
from ...core.routes import NodeGraph, find_routes
from ..landcover.cover import burned
from .hop import END, START, Place
from .land import REACH_M
from .shape import Shape, line_through

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
_SAMPLE_M = 5.0
TOUCHING_M = 1e-6
"""Areas at most this far apart touch: nothing lies between them."""


@dataclass(frozen=True)
class Hop:
    """The way from one place to another, by their numbers."""

    first: int
    second: int
    way: Way


@dataclass(frozen=True)
class Course:
    """A route: its places in order, the numbers of its hops, its line, length and cost, the metres outside its places,
    and its name if any."""

    places: tuple[int, ...]
    hops: tuple[int, ...]
    line: QgsGeometry
    length_m: float
    cost: float
    outside_m: float
    name: str = ""


@dataclass
class Courses:
    """The routes, the hops that they share, and the places with those that lines add; ``parts`` is how many parts of
    the network have no way between them, ``touching`` how many pairs of areas touch and need no route."""

    courses: list[Course]
    hops: list[Hop]
    places: list[Place]
    parts: int = 1
    touching: int = 0


# ---- found ---------------------------------------------------------------------------------------------------------
def found_courses(
    places: Sequence[Place], is_end: Sequence[bool], surface: Surface, neighbours: int, rules: Rules, progress: Progress
) -> Courses:
    """The routes worth having between the places that are ends, by way of the others."""
    grid = surface.grid
    patches = [(number + 1, *cells_of(place.geometry, grid)) for number, place in enumerate(places)]
    seeds = burn(grid.rows, grid.columns, patches)
    allocation = allocate(surface, seeds.cells, neighbours, progress=progress.part(0.0, 0.6))
    links = hops(allocation, seeds, progress.part(0.6, 0.7))
    ends = np.array(is_end, dtype=bool)
    # a sum of links leads through the stones between two ends; the land beside these may cost less
    straight = end_links(allocation, (np.flatnonzero(ends) + 1).tolist(), progress=progress.part(0.7, 0.8))
    first = np.concatenate([links.first, [pair[0] for pair in straight]]).astype(np.int64) - 1
    second = np.concatenate([links.second, [pair[1] for pair in straight]]).astype(np.int64) - 1
    cost = np.concatenate([links.cost, [path.cost[-1] for path in straight.values()]])
    distance = _distances(places, first, second)
    graph = NodeGraph(ends, first, second, cost, distance)
    linked = find_routes(graph, near_pairs(places, is_end, rules.pair_distance_m), rules, progress.part(0.8, 0.9))
    routes = [route for route in linked.routes if any(distance[hop] > TOUCHING_M for hop in route.hops)]
    used = sorted({hop for route in routes for hop in route.hops})
    paths = _paths(allocation, links, list(straight.values()), used)
    number_of = {hop: number for number, hop in enumerate(used)}
    found = [Hop(int(first[hop]), int(second[hop]), way_of(paths[hop], grid)) for hop in used]
    courses = []
    for number, route in enumerate(routes):
        progress.report(0.9 + 0.1 * number / len(routes))
        whole = _whole([paths[hop] for hop in route.hops], route.nodes, first, route.hops, allocation)
        outside = sum(paths[hop].length_m for hop in route.hops)
        if len(whole.cells) > 1:
            line, length = line_through(whole.drawn_line(grid)), whole.length_m
        else:  # less than a cell apart
            nearest = places[route.first].shape.shortest_line(places[route.second].shape)
            line, length = line_through(np.array(nearest)), length_of(nearest)
        chosen_hops = tuple(number_of[hop] for hop in route.hops)
        courses.append(Course(route.nodes, chosen_hops, line, length, float(route.cost), outside))
    touching = len(linked.routes) - len(routes)
    return Courses(courses, found, list(places), max(1, linked.parts), touching)


def _paths(allocation: Allocation, links: Hops, straight: list[Path], used: list[int]) -> dict[int, Path]:
    """The ways of the links that routes use, by number: those between neighbours first, then those between ends."""
    count = len(links)
    near = [hop for hop in used if hop < count]
    chosen = Hops(links.first[near], links.second[near], links.cost[near], links.here[near], links.there[near])
    paths = dict(zip(near, link_paths(allocation, chosen), strict=True))
    return paths | {hop: straight[hop - count] for hop in used if hop >= count}


def _whole(paths: list[Path], nodes: Sequence[int], first: Ints, chosen: Sequence[int], allocation: Allocation) -> Path:
    """The hops of a route in its direction, with the ways through the places between them."""
    turned = [
        path if first[hop] == node else path.reversed() for path, hop, node in zip(paths, chosen, nodes, strict=False)
    ]
    result = turned[:1]
    for node, path in zip(nodes[1:], turned[1:], strict=False):
        begin, end = result[-1].cells[-1].tolist(), path.cells[0].tolist()
        result += [across(allocation, node + 1, begin, end), path]
    return joined(result)


def way_of(path: Path, grid: Grid) -> Way:
    """A path over cells as a way in metres."""
    line = path.line(grid)
    return Way(line[:, 0], line[:, 1], np.diff(path.cost))


def near_pairs(places: Sequence[Place], is_end: Sequence[bool], distance_m: float) -> list[tuple[int, int]]:
    """The pairs of ends that lie at most so far apart, from edge to edge."""
    ends = [number for number, end in enumerate(is_end) if end]
    found = []
    for at, one in enumerate(ends):
        shape = places[one].shape
        found += [(one, other) for other in ends[at + 1 :] if shape.is_within(places[other].shape, distance_m)]
        shape.release()
    return found


def _distances(places: Sequence[Place], first: Ints, second: Ints) -> Floats:
    """The distances of pairs of places, which come in order of the first."""
    found, before = [], -1
    for one, other in zip(first.tolist(), second.tolist(), strict=True):
        if one != before and before >= 0:
            places[before].shape.release()
        found.append(places[one].shape.distance(places[other].shape))
        before = one
    return np.array(found)


def cells_of(geometry: QgsGeometry, grid: Grid) -> tuple[Ints, Ints]:
    """Rows and columns of the cells whose centre lies in a polygon; of a small one that has none, all it touches."""
    box = geometry.boundingBox()
    top, left = grid.cell_of(box.xMinimum(), box.yMaximum())
    bottom, right = grid.cell_of(box.xMaximum(), box.yMinimum())
    window = Window(top, left, bottom - top + 1, right - left + 1)
    part = grid.part(window)
    cells = burned(geometry, part)
    if not cells.any():
        cells = burned(geometry, part, touched=True)
    rows, columns = np.nonzero(cells)
    return rows.astype(np.int64) + top, columns.astype(np.int64) + left


# ---- given ---------------------------------------------------------------------------------------------------------
def given_courses(
    places: Sequence[Place],
    is_end: Sequence[bool],
    lines: Iterable[tuple[str, QgsGeometry]],
    surface: Surface,
    end_ha: float,
    progress: Progress = SILENT,
) -> Courses:
    """Lines of the user's own (a name and one line each) as routes: between the first and the last area that they
    touch, else from their begin to their end; ``end_ha`` is the habitat that a loose end counts for."""
    result = Courses([], [], list(places))
    for name, line in lines:
        progress.check()
        visits = _visits(line, places)
        ends = [visit for visit in visits if is_end[visit[2]]]
        if len({visit[2] for visit in ends}) > 1:
            first, last = visits.index(ends[0]), visits.index(ends[-1])
            visits = visits[first : last + 1]
        else:
            visits = _with_loose_ends(line, visits, result.places, end_ha)
        _add_course(result, name, line, visits, surface)
    return result


Visit = tuple[float, float, int]  # from and to metres along the line, the place


def _visits(line: QgsGeometry, places: Sequence[Place]) -> list[Visit]:
    """Where a line comes within reach of places, in its order; a place that it leaves and meets again comes twice."""
    box = line.boundingBox().buffered(REACH_M)
    around = QgsGeometry.fromRect(box)
    found = []
    for number, place in enumerate(places):
        if not place.geometry.boundingBox().intersects(box) or place.geometry.distance(line) > REACH_M:
            continue
        near = place.geometry.intersection(around).buffer(REACH_M, 16)
        for part in line.intersection(near).asGeometryCollection():
            stations = [line.lineLocatePoint(QgsGeometry.fromPointXY(QgsPointXY(vertex))) for vertex in part.vertices()]
            if stations:
                found.append((min(stations), max(stations), number))
    return sorted(found)


def _with_loose_ends(line: QgsGeometry, visits: list[Visit], places: list[Place], end_ha: float) -> list[Visit]:
    """The visits with the begin and the end of the line, where it touches nothing there."""
    length = line.length()
    result = list(visits)
    for type, station in ((START, 0.0), (END, length)):
        if not any(begin - 1e-6 <= station <= end + 1e-6 for begin, end, _ in visits):
            places.append(Place(Shape(line.interpolate(station)), Side(type), end_ha))
            result.append((station, station, len(places) - 1))
    return sorted(result)


def _add_course(result: Courses, name: str, line: QgsGeometry, visits: list[Visit], surface: Surface) -> None:
    """Note the hops from place to place along a line."""
    chosen, numbers = [visits[0]], []
    for visit in visits[1:]:
        before = chosen[-1]
        if visit[2] == before[2]:
            chosen[-1] = (before[0], max(before[1], visit[1]), before[2])
            continue
        begin, end = min(before[1], visit[0]), max(before[1], visit[0])
        result.hops.append(Hop(before[2], visit[2], _part(line, begin, end, surface)))
        numbers.append(len(result.hops) - 1)
        chosen.append(visit)
    whole = _part(line, visits[0][0], max(visit[1] for visit in visits), surface)
    places = tuple(visit[2] for visit in chosen)
    result.courses.append(Course(places, tuple(numbers), line, whole.length_m, whole.cost_m, whole.length_m, name))


def _part(line: QgsGeometry, begin: float, end: float, surface: Surface) -> Way:
    """The stretch of a line between two stations, with the cost of the land under it."""
    count = max(1, int(np.ceil((end - begin) / _SAMPLE_M)))
    corners = np.array([line.distanceToVertex(number) for number in range(line.constGet().nCoordinates())])
    stations = np.union1d(np.linspace(begin, end, count + 1), corners[(corners > begin) & (corners < end)])
    points = [line.interpolate(float(station)).asPoint() for station in stations]
    x, y = np.array([point.x() for point in points]), np.array([point.y() for point in points])
    middle_x, middle_y = (x[1:] + x[:-1]) / 2, (y[1:] + y[:-1]) / 2
    return Way(x, y, resistance_at(surface, middle_x, middle_y) * np.hypot(np.diff(x), np.diff(y)))


def resistance_at(surface: Surface, x: Floats, y: Floats) -> Floats:
    """The resistance at places; outside the map and on barriers that of the dearest land of the map."""
    grid, values = surface.grid, surface.values
    row = np.floor((grid.top - y) / grid.cell).astype(np.int64)
    column = np.floor((x - grid.left) / grid.cell).astype(np.int64)
    inside = (row >= 0) & (row < grid.rows) & (column >= 0) & (column < grid.columns)
    found = np.full(len(x), np.nan)
    found[inside] = values[row[inside], column[inside]]
    if np.isnan(found).any():
        dearest = float(np.fmax.reduce(values, axis=None)) if values.size else np.nan
        found[np.isnan(found)] = dearest if np.isfinite(dearest) else 1.0
    return found
