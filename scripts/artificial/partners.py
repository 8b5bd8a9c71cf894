"""The layers that partners bring: crops, nature types, management, own classes, trees. All values are invented."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from scripts.artificial.copies import without
from scripts.artificial.scene import Scene
from scripts.artificial.tile import wkb_of

Row = tuple[bytes, list[Any]]
YEAR = 2024

BRP_FIELDS = {"category": "text", "gewas": "text", "gewascode": "integer", "jaar": "integer", "status": "text"}
GRASS = (
    (0.62, "Grasland", "Grasland, blijvend", 265),
    (0.20, "Grasland", "Grasland, tijdelijk", 266),
    (0.12, "Bouwland", "Mais, snij-", 259),
    (0.06, "Grasland", "Grasland, natuurlijk. Hoofdfunctie landbouw.", 331),
)
ARABLE = (
    (0.45, "Bouwland", "Mais, snij-", 259),
    (0.15, "Bouwland", "Aardappelen, consumptie", 2014),
    (0.14, "Bouwland", "Tarwe, winter-", 233),
    (0.10, "Bouwland", "Bieten, suiker-", 256),
    (0.08, "Grasland", "Grasland, tijdelijk", 266),
    (0.04, "Bouwland", "Koolzaad, winter (incl. boterzaad)", 1922),
    (0.04, "Bouwland", "Luzerne", 258),
)
CROPS = {
    "grass": GRASS,
    "arable": ARABLE,
    "orchard": ((1.0, "Bouwland", "Appelen. Aangeplant voorafgaande aan lopende seizoen.", 1096),),
    "nursery": ((1.0, "Bouwland", "Laanbomen/parkbomen, opzetters, open grond", 1071),),
}
MEADOW = ("Natuurterrein", "Grasland, natuurlijk. Hoofdfunctie natuur.", 332)
MARGIN = ("Bouwland", "Agrarisch natuurmengsel", 1926)
HEDGE = ("Landschapselement", "Houtwal en houtsingel", 2621)

NATURE_FIELDS = {"BEHEERTYPE": "text", "NAAM": "text"}
NATURE = {
    "hay": ("N10.02", "Vochtig hooiland"),
    "dry": ("N11.01", "Droog schraalland"),
    "heath": ("N07.01", "Droge heide"),
    "orchard": ("L01.09", "Hoogstamboomgaard"),
}

OWN_FIELDS = {"class": "text", "omschrijving": "text", "bron": "text", "jaar": "integer"}
OWN = {
    "hay": ("GKR", "Kruidenrijk grasland"),
    "dry": ("GSCH", "Droog schraal grasland"),
    "orchard": ("FHO", "Hoogstamboomgaard met kruidenlaag"),
    "verge": ("BRME", "Berm met ecologisch beheer"),
}

CARE_FIELDS = {
    "beheertype": "text",
    "maaifrequentie": "integer",
    "afvoer": "text",
    "beheerder": "text",
    "jaar": "integer",
}
CARE = {
    "hay": ("hooilandbeheer", 2, "ja"),
    "dry": ("hooilandbeheer", 1, "ja"),
    "heath": ("begrazing", 0, "nee"),
    "orchard": ("hooilandbeheer", 2, "ja"),
    "verge": ("ecologisch bermbeheer", 2, "ja"),
    "bank": ("ecologisch oeverbeheer", 1, "ja"),
    "flail": ("klepelen", 3, "nee"),
    "lawn": ("gazonbeheer", 20, "nee"),
}
UNFRIENDLY = ("flail", "lawn")
MANAGERS = {"G": "Gemeente", "P": "Provincie", "W": "Waterschap", "L": "Rijk"}

TREE_FIELDS = {"soort": "text", "kroondiameter": "real", "plantjaar": "integer", "eigenaar": "text"}
TREES = (
    ("Quercus robur", 0.34),
    ("Fagus sylvatica", 0.10),
    ("Betula pendula", 0.10),
    ("Fraxinus excelsior", 0.08),
    ("Platanus x hispanica", 0.06),
    ("Carpinus betulus", 0.06),
    ("Tilia x europaea", 0.07),
    ("Tilia cordata", 0.05),
    ("Acer pseudoplatanus", 0.05),
    ("Acer platanoides", 0.04),
    ("Prunus avium", 0.03),
    ("Crataegus monogyna", 0.01),
    ("Salix alba", 0.01),
)


def pick(table: tuple[Any, ...], draw: float, weight: int) -> Any:
    """The row of a table of shares that a number from 0 to 1 falls into."""
    total = 0.0
    for row in table:
        total += row[weight]
        if draw < total:
            return row
    return table[-1]


def crops(scene: Scene) -> Iterator[Row]:
    """Crop parcels as in the BRP: every farmed piece that is still farmed, its margin and its hedge."""
    rng = np.random.default_rng([scene.seed, 1])
    for piece in scene.fields():
        draw = rng.random()
        land, strip = scene.land.changed.get(piece), scene.strips.get(piece)
        if land in ("hay", "dry") and scene.known_by.get(piece) == "crops":
            yield scene.land.copies.wkb(piece), [*MEADOW, YEAR, "Definitief"]
        if land not in (None, "pasture"):
            continue
        crop = pick(CROPS[scene.land.kind(piece)], draw, 0)[1:]
        if strip is None:
            yield scene.land.copies.wkb(piece), [*crop, YEAR, "Definitief"]
            continue
        rest = without(scene.land.copies.geometry(piece), [strip.geometry])
        if rest is not None:
            yield wkb_of(rest), [*crop, YEAR, "Definitief"]
        kind = MARGIN if strip.kind == "margin" else HEDGE
        yield wkb_of(strip.geometry.Clone()), [*kind, YEAR, "Definitief"]


def nature(scene: Scene) -> Iterator[Row]:
    """Nature types: heath everywhere, meadows and orchards where this is the layer that knows them."""
    heaths = {int(piece) for piece in scene.land.of_kind("heath") if int(piece) not in scene.land.changed}
    for piece in sorted(heaths | set(scene.land.changed)):
        land = "heath" if piece in heaths else scene.land.changed[piece]
        if land == "heath" or (land in NATURE and scene.known_by.get(piece) == "nature"):
            yield scene.land.copies.wkb(piece), list(NATURE[land])


def own_classes(scene: Scene) -> Iterator[Row]:
    """Classes from a partner's survey: friendly verges, and meadows and orchards that no other layer knows."""
    for piece in scene.verges:
        if scene.land.kind(piece) == "verge":
            yield scene.land.copies.wkb(piece), [*OWN["verge"], "Bermkartering (kunstmatig)", YEAR]
    for piece, land in sorted(scene.land.changed.items()):
        if land in OWN and scene.known_by.get(piece) == "survey":
            yield scene.land.copies.wkb(piece), [*OWN[land], "Veldkartering (kunstmatig)", YEAR]


def management(scene: Scene) -> Iterator[Row]:
    """What partners say they do: friendly verges, banks and cores; by way of contrast flail-mown verges and lawns."""
    for piece, care, manager in _cared_for(scene):
        yield scene.land.copies.wkb(piece), [*CARE[care], f"{manager} (kunstmatig)", YEAR]


def friendly_management(scene: Scene) -> Iterator[Row]:
    """The part of it that is friendly to bees."""
    for piece, care, manager in _cared_for(scene):
        if care not in UNFRIENDLY:
            yield scene.land.copies.wkb(piece), [*CARE[care], f"{manager} (kunstmatig)", YEAR]


def _cared_for(scene: Scene) -> Iterator[tuple[int, str, str]]:
    """Pieces that a partner manages: piece, kind of care, manager."""
    rng = np.random.default_rng([scene.seed, 2])
    friendly = set(scene.verges)
    for piece in scene.land.of_kind("verge", "bank", "green").tolist():
        draw = rng.random()
        kind = scene.land.kind(piece)
        values = scene.tile.objects[scene.tile.parent[scene.land.piece_part[piece]]].values
        manager = MANAGERS[values["bronhouder"][0]]
        if piece in friendly:
            yield piece, kind, manager
        elif kind == "verge" and draw < 0.15:
            yield piece, "flail", manager
        elif kind == "green" and values["plus_fysiekvoorkomen"] == "gras- en kruidachtigen" and draw < 0.3:
            yield piece, "lawn", manager
    for piece in sorted(scene.managed):
        yield piece, scene.land.changed[piece], "Terreinbeheerder"


def trees(scene: Scene) -> Iterator[Row]:
    """A tree register for the trees of the map: species, crown, year."""
    rng = np.random.default_rng([scene.seed, 3])
    wanted = {index for index, thing in enumerate(scene.tile.objects) if thing.kind == "tree"}
    for number, source in enumerate(scene.objects.source.tolist()):
        if source not in wanted:
            continue
        species, grown, age = rng.random(), rng.random(), rng.random()
        holder = scene.tile.objects[source].values["bronhouder"]
        crown = round(3.0 + 9.0 * grown * age**0.5, 1)
        values = [pick(TREES, species, 1)[0], crown, int(2020 - 90 * age), f"{MANAGERS[holder[0]]} (kunstmatig)"]
        yield scene.objects.wkb(number), values
