"""The BGT layers of a landscape: real shapes, real fields; changed land under the values that a BGT would give it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from osgeo import ogr

from scripts.artificial.copies import without
from scripts.artificial.scene import Scene
from scripts.artificial.tile import AREA_LAYERS, OTHER_LAYERS, wkb_of

Row = tuple[bytes, list[Any]]
LABEL = "KUNSTMATIG"
PLANTS, PLUS = "class", "plus_fysiekvoorkomen"
CHANGES = {
    "hay": {PLANTS: "grasland overig"},
    "dry": {PLANTS: "grasland overig"},
    "heath": {PLANTS: "heide"},
    "orchard": {PLANTS: "fruitteelt", PLUS: "hoogstam boomgaarden"},
    "conifer": {PLANTS: "naaldbos"},
    "pasture": {PLANTS: "grasland agrarisch"},
}
STRIPS = {"hedge": {PLANTS: "houtwal"}, "scrub": {PLANTS: "struiken"}}
GEOMETRY = {"vegetatieobject_punt": ogr.wkbPoint, "vegetatieobject_lijn": ogr.wkbLineString}


def changes(scene: Scene, piece: int) -> dict[str, str]:
    """The BGT values of a piece that differ from the village's; meadows that only the crop map knows stay farmland."""
    land = scene.land.changed.get(piece)
    if land is None:
        return {}
    if land in ("hay", "dry") and scene.known_by.get(piece) == "crops":
        return {PLANTS: "grasland agrarisch"}
    return CHANGES[land]


def layer_rows(scene: Scene, layer: str) -> Iterator[Row]:
    """The rows of one layer in the order of the tiles and the delivery, each under an identifier of its own."""
    fields = list(scene.tile.fields[layer])
    for serial, (wkb, values) in enumerate(layer_objects(scene, layer), start=1):
        row = [values[name] for name in fields]
        row[fields.index("lokaal_id")] = f"{LABEL}.{layer}.{serial:06d}"
        yield wkb, row


def layer_objects(scene: Scene, layer: str) -> Iterator[tuple[bytes, dict[str, Any]]]:
    """Geometry and values of the objects of one layer."""
    objects, opened = scene.objects, scene.opened()
    wanted = {index for index, thing in enumerate(scene.tile.objects) if thing.layer == layer}
    for number, source in enumerate(objects.source.tolist()):
        if source not in wanted:
            continue
        values = scene.tile.objects[source].values
        if number not in opened:
            yield objects.wkb(number), values
            continue
        for piece in scene.pieces_of(number):
            yield from piece_objects(scene, piece, values)


def piece_objects(scene: Scene, piece: int, values: dict[str, Any]) -> Iterator[tuple[bytes, dict[str, Any]]]:
    """A piece, less the hedge in it, and the hedge."""
    strip = scene.strips.get(piece)
    mine = {**values, **changes(scene, piece)}
    if strip is None or strip.kind == "margin":
        yield scene.land.copies.wkb(piece), mine
        return
    rest = without(scene.land.copies.geometry(piece), [strip.geometry])
    if rest is not None:
        yield wkb_of(rest), mine
    yield wkb_of(strip.geometry.Clone()), {**values, **STRIPS[strip.kind]}


def layers(scene: Scene) -> Iterator[tuple[str, int, dict[str, str], Iterator[Row]]]:
    """Every BGT layer: name, geometry type, fields, rows."""
    for name in (*AREA_LAYERS, *OTHER_LAYERS):
        yield name, GEOMETRY.get(name, ogr.wkbMultiPolygon), scene.tile.fields[name], layer_rows(scene, name)
