"""Strips and stepping stones between the cores: along real field edges, with the breaks that a bee would meet."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import numpy as np
from osgeo import ogr
from scipy import sparse, spatial
from scipy.sparse import csgraph

from scripts.artificial.copies import union
from scripts.artificial.cutting import flat
from scripts.artificial.land import RADIUS, Land
from scripts.artificial.plan import FIELDS, Core, land_for
from scripts.artificial.tile import CELL

STEP = 25.0  # corners along a field edge lie at most this far apart, m
JUMP = 75.0  # the widest road or yard that a route crosses between two field edges, m
CLOSE = 6  # field edges across a road that a corner is linked to, at most
STONE_EVERY = 750.0  # m along a route
STONE = (5_500.0, 15_000.0)  # size of a stepping stone, m2
WIDTHS = {"hedge": 4.5, "margin": 5.5, "scrub": 5.0}
MODES = ("whole", "strip broken", "stones missing", "bare")


@dataclass(frozen=True)
class Route:
    """A chain of field edges between two cores: corner points, the piece each belongs to, and what is made of it."""

    mode: str
    xy: np.ndarray
    piece: np.ndarray

    @property
    def along(self) -> np.ndarray:
        """Distance of each corner from the start, m."""
        return np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(self.xy, axis=0).T))])


@dataclass(frozen=True)
class Strip:
    """A strip inside a piece: hedge, margin or scrub."""

    piece: int
    kind: str
    geometry: ogr.Geometry


def tile_edges(land: Land) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Corners (n, 2) of fields and woods of the tile, their part, and pairs of neighbours along an edge."""
    tile = land.tile
    xy, part, pairs, count = [], [], [], 0
    for index in range(len(tile.part_shapes)):
        if tile.kind(index) not in (*FIELDS, "wood"):
            continue
        for start, stop in tile.part_shapes.outlines(index):
            ring = densified(tile.part_shapes.xy[start:stop])
            numbers = count + np.arange(len(ring))
            both = np.stack([numbers, np.roll(numbers, -1)], axis=1)
            xy.append(ring)
            part.append(np.full(len(ring), index))
            pairs.append(both)
            count += len(ring)
    corners, links = np.concatenate(xy), np.concatenate(pairs)
    x0, y0, x1, y1 = tile.box
    a, b = corners[links[:, 0]], corners[links[:, 1]]
    seam = np.zeros(len(links), dtype=bool)
    for axis, edges in ((0, (x0, x1)), (1, (y0, y1))):
        for edge in edges:
            seam |= (a[:, axis] == edge) & (b[:, axis] == edge)
    return corners, np.concatenate(part), links[~seam]


def densified(ring: np.ndarray) -> np.ndarray:
    """A closed ring as open corner points at most STEP apart."""
    points = []
    for a, b in itertools.pairwise(ring):
        count = max(1, int(np.ceil(np.hypot(*(b - a)) / STEP)))
        points.append(a + (b - a) * (np.arange(count) / count)[:, None])
    return np.concatenate(points)


def network(land: Land) -> tuple[np.ndarray, np.ndarray, sparse.csr_matrix]:
    """All corners, their pieces, and the cost of going from corner to corner along edges or across a road."""
    corners, part, links = tile_edges(land)
    xy, piece, pairs = [], [], []
    for number, (place, where) in enumerate(land.places.items()):
        xy.append(where.move(corners))
        piece.append(land.piece[place][part])
        pairs.append(links + number * len(corners))
    points, owner, edge = np.concatenate(xy), np.concatenate(piece), np.concatenate(pairs)
    length = np.hypot(*(points[edge[:, 0]] - points[edge[:, 1]]).T)
    far, near = spatial.cKDTree(points).query(points, k=CLOSE + 6, distance_upper_bound=JUMP)
    start = np.repeat(np.arange(len(points)), far.shape[1])
    near, far = near.ravel(), far.ravel()
    other = near < len(points)
    other[other] = owner[near[other]] != owner[start[other]]
    jump = np.stack([start[other], near[other]], axis=1)
    both = np.concatenate([edge, jump])
    cost = np.concatenate([length, 4.0 * far[other] + 3.0]) + 1e-3
    # A pair may occur twice (both directions, doubled corners): the matrix would add them up, so the cheapest stays.
    low, high = both.min(axis=1), both.max(axis=1)
    order = np.lexsort((cost, high, low))
    first = np.ones(len(order), dtype=bool)
    first[1:] = (np.diff(low[order]) != 0) | (np.diff(high[order]) != 0)
    keep = order[first]
    keep = keep[low[keep] != high[keep]]
    count = len(points)
    return points, owner, sparse.csr_matrix((cost[keep], (low[keep], high[keep])), shape=(count, count))


def spanning(cores: list[Core]) -> list[tuple[int, int]]:
    """The shortest set of connections that joins all cores."""
    middles = np.array([core.middle for core in cores])
    apart = spatial.distance.cdist(middles, middles)
    tree = csgraph.minimum_spanning_tree(apart).tocoo()
    return sorted((int(min(a, b)), int(max(a, b))) for a, b in zip(tree.row, tree.col, strict=True))


def routes(land: Land, cores: list[Core], rng: np.random.Generator) -> list[Route]:
    """A route for each connection between cores, each with its mode, so that every kind of link and gap occurs."""
    chosen = [core for core in cores if core.role == "core"]
    if len(chosen) < 2:
        return []
    points, owner, cost = network(land)
    tree = spatial.cKDTree(points)
    ends = [int(tree.query(core.middle)[1]) for core in chosen]
    pairs = spanning(chosen)
    first = int(rng.integers(len(MODES)))
    result = []
    for number, (a, b) in enumerate(pairs):
        _, before = csgraph.dijkstra(cost, directed=False, indices=ends[a], return_predecessors=True)
        path = [ends[b]]
        while path[-1] != ends[a] and before[path[-1]] >= 0:
            path.append(int(before[path[-1]]))
        if path[-1] == ends[a]:
            result.append(Route(MODES[(first + number) % len(MODES)], points[path], owner[path]))
    return result


def left_out(route: Route, rng: np.random.Generator) -> np.ndarray:
    """Corners after which no strip is made: everything on a bare route, some stretches on a broken one."""
    along = route.along
    if route.mode == "bare":
        return np.ones(len(along), dtype=bool)
    out = np.zeros(len(along), dtype=bool)
    if route.mode == "strip broken":
        for share in (0.3, 0.5, 0.7):
            length = 130.0 + 220.0 * rng.random()
            out |= np.abs(along - share * along[-1]) < length / 2
    if route.mode == "stones missing":
        out |= np.abs(along - along[-1] / 2) < max(0.25 * along[-1], 700.0)
    return out


def make_strips(land: Land, chosen: list[Route], rng: np.random.Generator) -> list[Strip]:
    """Strips along the routes, inside the field or wood whose edge they follow."""
    runs: dict[int, list[np.ndarray]] = {}
    kinds: dict[int, str] = {}
    for number, route in enumerate(chosen):
        out = left_out(route, rng)
        same = (route.piece[1:] == route.piece[:-1]) & ~out[:-1]
        for start, stop in stretches(same):
            piece = int(route.piece[start])
            if piece in land.changed:
                continue
            runs.setdefault(piece, []).append(route.xy[start : stop + 1])
            kinds.setdefault(piece, "scrub" if land.kind(piece) == "wood" else ("hedge", "margin")[number % 2])
    strips = []
    for piece, lines in sorted(runs.items()):
        around = union(band(line, WIDTHS[kinds[piece]]) for line in lines)
        geometry = flat(around.Intersection(land.copies.geometry(piece)))
        if geometry is not None and geometry.Area() > 20.0:
            strips.append(Strip(piece, kinds[piece], geometry))
    return strips


def band(line: np.ndarray, width: float) -> ogr.Geometry:
    """The land within a distance of a line."""
    shape = ogr.Geometry(ogr.wkbLineString)
    for x, y in line:
        shape.AddPoint_2D(float(x), float(y))
    return shape.Buffer(width, 4)


def stretches(on: np.ndarray) -> list[tuple[int, int]]:
    """Start and end of each run of True.

    >>> stretches(np.array([False, True, True, False, True]))
    [(1, 3), (4, 5)]
    """
    step = np.diff(np.concatenate([[0], on.astype(int), [0]]))
    return list(zip(np.flatnonzero(step == 1).tolist(), np.flatnonzero(step == -1).tolist(), strict=True))


def place_stones(land: Land, chosen: list[Route], most: float, rng: np.random.Generator) -> list[int]:
    """Stepping stones along the routes that have them, where a circle of 1 km2 stays below `most` ha: the pieces."""
    fields = land.of_kind(*FIELDS)
    fields = fields[(land.area[fields] >= STONE[0]) & (land.area[fields] <= STONE[1])]
    stones = []
    for route in chosen:
        along = route.along
        if route.mode in ("bare", "stones missing"):
            continue
        for share in np.arange(STONE_EVERY, along[-1] - STONE_EVERY / 2, STONE_EVERY):
            here = route.xy[int(np.searchsorted(along, share))]
            far = np.hypot(*(land.middle[fields] - here).T)
            disc = land.disc(land.habitat())
            row, column = land.cell_of(here[None])
            reach = int(RADIUS / 2 // CELL)
            window = disc[max(row[0] - reach, 0) : row[0] + reach, max(column[0] - reach, 0) : column[0] + reach]
            for index in np.argsort(far, kind="stable")[:12]:
                piece = int(fields[index])
                if far[index] > 300.0 or piece in land.changed or window.max() + land.area[piece] / 1e4 > most:
                    continue
                land.change(piece, land_for(("hay", "dry", "hay", "orchard")[int(rng.integers(4))], "grass", rng))
                stones.append(piece)
                break
    return stones
