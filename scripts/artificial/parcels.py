"""Parcels with owners: fields and woods one by one, yards with their buildings, the rest by manager."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import numpy as np
from osgeo import ogr

from scripts.artificial.copies import Copies, union
from scripts.artificial.scene import Scene
from scripts.artificial.shapes import MULTIPOLYGON, Shapes, areas
from scripts.artificial.tile import Tile, border_touches, wkb_of

Row = tuple[bytes, list[Any]]
FIELDS = {
    "id": "text",
    "gemeente": "text",
    "akr": "text",
    "sectie": "text",
    "perceelnummer": "text",
    "grootte_m2": "real",
    "eigenaar": "text",
    "eigenaarsoort": "text",
    "verpacht": "text",
}
SQUARE = 500.0  # roads, water and public green are parcelled by squares of this size, m
SINGLE = ("grass", "arable", "orchard", "nursery", "rough", "wood", "heath", "copse")
PUBLIC = {"G": "gemeente", "P": "provincie", "W": "waterschap", "L": "rijk"}
FIELD_OWNERS = (
    ("agrariër", 0.68),
    ("gemeente", 0.10),
    ("particulier", 0.10),
    ("terreinbeheerder", 0.08),
    ("onbekend", 0.04),
)
WOOD_OWNERS = (("terreinbeheerder", 0.45), ("particulier", 0.30), ("gemeente", 0.21), ("onbekend", 0.04))
CORE_OWNERS = (("terreinbeheerder", 0.6), ("agrariër", 0.25), ("gemeente", 0.15))
FARMS = 120


def tile_parcels(tile: Tile) -> tuple[list[str], Shapes]:
    """The parcels of the tile: what each is ("part 12", "yard", or the manager's code) and its shape."""
    groups: dict[tuple[str, int, int], list[int]] = defaultdict(list)
    yards = [part for part in range(len(tile.part_shapes)) if tile.kind(part) == "yard"]
    boxes = {part: envelope(tile, part) for part in yards}
    for part in range(len(tile.part_shapes)):
        if tile.part_shapes.kinds[part] != MULTIPOLYGON:
            continue
        kind = tile.kind(part)
        x, y = tile.part_middle[part]
        if kind in SINGLE:
            groups[f"part {part}", 0, 0].append(part)
        elif kind == "yard" or (kind == "building" and yard_of((x, y), boxes) is not None):
            yard = part if kind == "yard" else yard_of((x, y), boxes)
            groups["yard", int(yard), 0].append(part)
        else:
            holder = tile.objects[tile.parent[part]].values["bronhouder"]
            groups[holder, int((x - tile.box[0]) // SQUARE), int((y - tile.box[1]) // SQUARE)].append(part)
    names, wkbs = [], []
    for (name, _, _), parts in groups.items():
        shapes = [tile.part_shapes.wkb(part, tile.part_shapes.xy) for part in parts]
        geometry = union(ogr.CreateGeometryFromWkb(wkb) for wkb in shapes) if len(parts) > 1 else None
        names.append(name)
        wkbs.append(shapes[0] if geometry is None else wkb_of(geometry))
    return names, Shapes(wkbs)


def envelope(tile: Tile, part: int) -> tuple[float, float, float, float]:
    """Bounding box of a part."""
    xy = np.concatenate([tile.part_shapes.xy[a:b] for a, b in tile.part_shapes.outlines(part)])
    (x0, y0), (x1, y1) = xy.min(axis=0), xy.max(axis=0)
    return float(x0), float(y0), float(x1), float(y1)


def yard_of(middle: tuple[float, float], boxes: dict[int, tuple[float, float, float, float]]) -> int | None:
    """The smallest yard around a building (by bounding box), or None."""
    x, y = middle
    around = [(b[2] - b[0]) * (b[3] - b[1]) for b in boxes.values() if b[0] <= x <= b[2] and b[1] <= y <= b[3]]
    if not around:
        return None
    return next(part for part, b in boxes.items() if (b[2] - b[0]) * (b[3] - b[1]) == min(around))


def owner_of(scene: Scene, name: str, piece: int | None, draw: float) -> str:
    """The kind of owner of a parcel."""
    if piece is None:
        return "particulier" if name == "yard" else PUBLIC[name[0]]
    if scene.land.changed.get(piece) not in (None, "conifer", "pasture"):
        table = CORE_OWNERS
    else:
        table = WOOD_OWNERS if scene.land.kind(piece) in ("wood", "heath", "copse") else FIELD_OWNERS
    for owner, share in table:
        draw -= share
        if draw < 0:
            return owner
    return table[0][0]


def rows(scene: Scene) -> Iterator[Row]:
    """All parcels of the landscape, joined where they meet at a seam."""
    rng = np.random.default_rng([scene.seed, 4])
    names, shapes = tile_parcels(scene.tile)
    copies = Copies(shapes, border_touches(shapes, scene.tile.box), scene.land.places)
    sizes = areas(shapes)
    farms = np.array(scene.land.bounds[:2]) + rng.random((FARMS, 2)) * (
        np.array(scene.land.bounds[2:]) - np.array(scene.land.bounds[:2])
    )
    for number, source in enumerate(copies.source.tolist()):
        name, draw, lease = names[source], rng.random(), rng.random()
        place = copies.members[number][0]
        piece = int(scene.land.piece[place][int(name[5:])]) if name.startswith("part") else None
        owner = owner_of(scene, name, piece, draw)
        label = owner.capitalize()
        if owner == "agrariër":
            near = np.hypot(*(farms - scene.land.middle[piece]).T)
            label = f"Landbouwbedrijf {int(near.argmin()) + 1}"
        elif owner == "particulier":
            label = f"Particulier {number + 1}"
        leased = "ja" if owner == "gemeente" and piece is not None and lease < 0.5 else "nee"
        size = float(round(sizes[source] * len(copies.members[number])))
        values = [f"KUNSTMATIG.{number + 1:06d}", "Kunstmatig", "KMA00", "A", str(number + 1), size]
        yield copies.wkb(number), [*values, f"{label} (kunstmatig)", owner, leased]
