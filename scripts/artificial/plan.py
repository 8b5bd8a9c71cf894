"""Where the land changes: cores, half-grown cores and what lies between, chosen by seed.

A core is meant to hold 10 to 20 ha of habitat within 1 km2, a half-grown one 5 to 10, the rest less than 5. Villages
stay below 10. The planner aims with the rough weights of land.py; the plugin's own rules give the verdict.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from scripts.artificial.land import LANDS, RADIUS, Land
from scripts.artificial.tile import CELL

FIELDS = ("grass", "arable", "nursery", "orchard", "rough")
THEMES = ("hay", "heath", "dry", "orchard")
SPACING = {"core": 2400.0, "half": 1900.0}  # m between a place and those before it: their circles do not meet
AROUND = 430.0  # land of a core lies within this distance of its middle, m
QUIET = 3.0  # ha of habitat within 1 km2 outside cores, at most, before stepping stones
BELOW = 4.3  # and with them: what has more than 5 is nearly a core
VILLAGE = 8.2  # ha of habitat within 1 km2 of a village centre, at most
LARGEST_VERGE = 2000.0  # m2; the shore of a lake is no verge
ZONE = 900.0  # m around a core within which its habitat counts


@dataclass
class Core:
    """A place with more habitat: where, what grows there, and how many hectares within 1 km2 are aimed at."""

    middle: np.ndarray
    role: str  # "core" or "half"
    theme: str
    target: float
    pieces: list[int]


def villages(land: Land) -> np.ndarray:
    """Cells of village centres: 8 % or more of the land within 200 m is built, over 10 ha or more (a farm is none)."""
    built = np.zeros(len(land.piece_part))
    built[land.of_kind("building")] = 1.0
    dense = land.disc(land.spread(built), 200.0) >= 0.08 * np.pi * 200.0**2 / 1e4
    label, count = ndimage.label(dense)
    size = ndimage.sum_labels(dense, label, np.arange(count + 1)) * CELL**2 / 1e4
    return (size >= 10.0)[label] & dense


def potential(land: Land) -> np.ndarray:
    """ha of fields, woods and heath within AROUND of each cell."""
    can = np.zeros(len(land.piece_part))
    can[land.of_kind(*FIELDS, "wood", "heath")] = 1.0
    return land.disc(land.spread(can), AROUND)


def choose_cores(land: Land, rng: np.random.Generator) -> list[Core]:
    """Places with enough open land, away from villages and from each other, in random order."""
    square_km = land.size**2 * (land.tile.cells * CELL / 1000) ** 2
    cores, halves = max(1, round(0.06 * square_km)), max(1, round(0.05 * square_km))
    room = potential(land)
    far = ndimage.distance_transform_edt(~villages(land)) * CELL
    inner = np.zeros_like(far, dtype=bool)
    edge = int(RADIUS // CELL)
    inner[edge:-edge, edge:-edge] = True
    rows, columns = np.nonzero(inner & (far >= 450.0) & (room >= 18.0))
    chosen: list[Core] = []
    themes = [THEMES[i] for i in rng.permutation(len(THEMES))]
    for index in rng.permutation(rows.size):
        if len(chosen) == cores + halves:
            break
        middle = land.centre_of(rows[index], columns[index])
        role = "core" if len(chosen) < cores else "half"
        if role == "core" and room[rows[index], columns[index]] < 26.0:
            continue
        if all(np.hypot(*(middle - other.middle)) >= SPACING[role] for other in chosen):
            target = 12.0 + 5.0 * rng.random() if role == "core" else 6.5 + 1.5 * rng.random()
            chosen.append(Core(middle, role, themes[len(chosen) % len(themes)], target, []))
    if chosen:
        chosen[0].target = 21.0
    return chosen


def zone_of(land: Land, cores: list[Core], elsewhere: float) -> np.ndarray:
    """How much habitat each cell's circle may hold, in ha: what its core aims at near a core, little elsewhere."""
    side = land.size * land.tile.cells
    limit = np.full((side, side), elsewhere)
    y, x = np.mgrid[:side, :side]
    for core in cores:
        row, column = land.cell_of(core.middle[None])
        near = np.hypot(y - row[0], x - column[0]) * CELL < ZONE
        limit[near] = core.target if core.role == "core" else 8.5
    limit[villages(land)] = np.minimum(limit[villages(land)], VILLAGE)
    return limit


def thin_out(land: Land, limit: np.ndarray, rounds: int = 60) -> None:
    """Turn heath, copses and mixed woods into ordinary land, largest first, until no circle exceeds its limit."""
    can = np.array([p for p in land.of_kind("heath", "copse", "wood", "rough") if p not in land.changed], dtype=int)
    for _ in range(rounds):
        excess = land.disc(land.habitat()) - limit
        peaks = peaks_of(excess, 0.0)
        if not peaks:
            return
        done = False
        for row, column in peaks:
            near = np.hypot(*(land.middle[can] - land.centre_of(row, column)).T) < RADIUS
            gain = np.where(near, land.weight[can] * land.area[can], 0.0)
            if gain.size and gain.max() > 0:
                piece = can[int(gain.argmax())]
                land.change(piece, "pasture" if land.kind(piece) == "rough" else "conifer")
                done = True
        if not done:
            return


def peaks_of(field: np.ndarray, above: float) -> list[tuple[int, int]]:
    """Cells that exceed `above` and everything within 1 km, highest first."""
    reach = int(1000 / CELL)
    highest = ndimage.maximum_filter(field, size=2 * reach + 1, mode="constant", cval=-np.inf)
    rows, columns = np.nonzero((field == highest) & (field > above))
    order = np.argsort(-field[rows, columns], kind="stable")
    return [(int(rows[i]), int(columns[i])) for i in order]


def candidates(land: Land, core: Core, rng: np.random.Generator) -> list[int]:
    """Pieces that can become the core's habitat, nearest first with some chance."""
    wooded = core.theme == "heath"
    pieces = land.of_kind(*FIELDS, *(("wood", "heath") if wooded else ()))
    far = np.hypot(*(land.middle[pieces] - core.middle).T)
    near = far < AROUND
    order = np.argsort((far + 120.0 * rng.random(far.size))[near], kind="stable")
    return [int(piece) for piece in pieces[near][order] if 500.0 < land.area[piece] < 60_000.0]


def grow(land: Land, cores: list[Core], rng: np.random.Generator) -> None:
    """Change pieces around each core, one a round, until its best circle holds what is aimed at."""
    village = villages(land)
    queues = {id(core): candidates(land, core, rng) for core in cores}
    reach = int(RADIUS // CELL)
    active = list(cores)
    while active:
        disc = land.disc(land.habitat())
        going = []
        for core in active:
            (row,), (column,) = land.cell_of(core.middle[None])
            window = np.s_[max(row - reach, 0) : row + reach, max(column - reach, 0) : column + reach]
            full = disc[window].max() >= core.target or disc[window][village[window]].max(initial=0.0) > VILLAGE
            queue = queues[id(core)]
            while queue and not full:
                piece = queue.pop(0)
                room = core.target - disc[window].max()
                if land.area[piece] * LANDS[core.theme] / 1e4 <= room + 1.5:
                    land.change(piece, land_for(core.theme, land.kind(piece), rng))
                    core.pieces.append(piece)
                    going.append(core)
                    break
        active = going


def land_for(theme: str, kind: str, rng: np.random.Generator) -> str:
    """What a piece of a core becomes: mostly the theme, a third of an orchard core is hay meadow."""
    if theme == "orchard":
        return "orchard" if rng.random() < 0.65 else "hay"
    if theme == "heath" and kind not in ("wood", "heath") and rng.random() < 0.3:
        return "dry"
    return theme


def friendly_verges(land: Land, rng: np.random.Generator, share: float = 0.13) -> list[int]:
    """Verges and banks that a partner mows with care: whole neighbourhoods of them, together `share` of all."""
    pieces = land.of_kind("verge", "bank")
    pieces = pieces[land.area[pieces] < LARGEST_VERGE]
    side = land.size * land.tile.cells
    noise = ndimage.gaussian_filter(rng.random((side, side)), 400.0 / CELL, mode="reflect")
    value = noise[land.cell_of(land.middle[pieces])]
    chosen = pieces[value >= np.quantile(value, 1 - share)]
    land.weight[chosen] = 1.0
    return [int(piece) for piece in chosen]
