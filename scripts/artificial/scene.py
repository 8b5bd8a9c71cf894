"""The finished plan of a landscape: what grows where, and how partners know of it. Everything follows from the seed."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from osgeo import ogr

from scripts.artificial.copies import Copies
from scripts.artificial.corridors import Route, Strip, make_strips, place_stones, routes
from scripts.artificial.land import Land
from scripts.artificial.plan import (
    BELOW,
    FIELDS,
    QUIET,
    Core,
    choose_cores,
    friendly_verges,
    grow,
    thin_out,
    zone_of,
)
from scripts.artificial.tile import Tile

KNOWN_BY = ("nature", "crops", "survey")  # which layer tells that a meadow is rich: the maps do not all know
STONES_BELOW = 4.7  # ha within 1 km2


@dataclass
class Scene:
    """A landscape: the changed land, strips, friendly verges, and for each changed piece the layer that knows it."""

    seed: int
    land: Land
    objects: Copies
    cores: list[Core]
    routes: list[Route]
    strips: dict[int, Strip]
    verges: list[int]
    known_by: dict[int, str]
    managed: set[int] = field(default_factory=set)
    """Changed pieces of which a partner states friendly management."""
    _opened: set[int] = field(default_factory=set)

    @property
    def tile(self) -> Tile:
        """The tile all copies come from."""
        return self.land.tile

    def opened(self) -> set[int]:
        """Objects of which a piece changed or holds a hedge: the map shows their pieces instead."""
        if not self._opened:
            touched = set(self.land.changed) | {p for p, strip in self.strips.items() if strip.kind != "margin"}
            for piece in touched:
                parent = int(self.tile.parent[self.land.piece_part[piece]])
                places = self.land.copies.members[piece]
                self._opened |= {int(self.objects.number[place][parent]) for place in places}
        return self._opened

    def pieces_of(self, number: int) -> list[int]:
        """The pieces of an object."""
        parts = np.flatnonzero(self.tile.parent == self.objects.source[number])
        return sorted({int(self.land.piece[place][part]) for place in self.objects.members[number] for part in parts})

    def strip_on(self, piece: int, *kinds: str) -> list[ogr.Geometry]:
        """The strip of these kinds on a piece, if any."""
        strip = self.strips.get(piece)
        return [strip.geometry] if strip is not None and strip.kind in kinds else []

    def fields(self) -> list[int]:
        """The pieces that are farmed in the village as it is."""
        return [int(piece) for piece in self.land.of_kind(*FIELDS) if self.land.kind(piece) != "rough"]


def make_scene(tile: Tile, seed: int, size: int) -> Scene:
    """Plan a landscape of `size` x `size` tiles."""
    rng = np.random.default_rng(seed)
    land = Land(tile, size)
    cores = choose_cores(land, rng)
    verges = friendly_verges(land, rng)
    thin_out(land, zone_of(land, cores, QUIET))
    grow(land, cores, rng)
    chosen = routes(land, cores, rng)
    stones = place_stones(land, chosen, STONES_BELOW, rng)
    thin_out(land, zone_of(land, cores, BELOW))
    strips = {strip.piece: strip for strip in make_strips(land, chosen, rng)}
    known_by, managed = {}, set()
    for number, pieces in enumerate([*(core.pieces for core in cores), *([piece] for piece in stones)]):
        known_by.update(dict.fromkeys(pieces, KNOWN_BY[number % len(KNOWN_BY)]))
    largest = sorted(cores, key=lambda core: -land.area[core.pieces].sum())
    for pieces in [*(core.pieces for core in largest[::2]), stones[::2]]:
        managed.update(pieces)
    objects = Copies(tile.shapes, tile.touch, land.places)
    return Scene(seed, land, objects, cores, chosen, strips, verges, known_by, managed)
