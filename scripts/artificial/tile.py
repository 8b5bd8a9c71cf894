"""The tile: the square of the sample within which the map is complete, clipped, sorted by kind and cut into parcels."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, ogr, osr
from scipy import sparse

from scripts.artificial.cutting import flat, parcels, subdivide
from scripts.artificial.shapes import Box, Shapes, areas, middles, touches

gdal.UseExceptions()
ogr.UseExceptions()

BOX: Box = (180000.0, 456000.0, 182000.0, 458000.0)
CELL = 20.0  # of the raster on which the land is planned, m
FINE = 2.0  # of the raster that counts how much of a cell each part fills, m
PARCEL = 20_000.0  # fields and woods are cut into parcels of at most this size, m2
SNAP = 1e-4  # clipped corners closer than this to the border lie on it, m
AREA_LAYERS = (
    "begroeidterreindeel",
    "onbegroeidterreindeel",
    "waterdeel",
    "ondersteunendwaterdeel",
    "ondersteunendwegdeel",
    "wegdeel",
    "overbruggingsdeel",
    "kunstwerkdeel_vlak",
    "scheiding_vlak",
    "overigbouwwerk",
    "pand",
)
OTHER_LAYERS = ("vegetatieobject_punt", "vegetatieobject_lijn")
KINDS = {
    "grasland agrarisch": "grass",
    "bouwland": "arable",
    "fruitteelt": "orchard",
    "boomteelt": "nursery",
    "grasland overig": "rough",
    "naaldbos": "wood",
    "gemengd bos": "wood",
    "loofbos": "wood",
    "heide": "heath",
    "houtwal": "copse",
    "struiken": "copse",
    "groenvoorziening": "green",
}
CUT = ("grass", "arable", "orchard", "nursery", "wood")
SIMPLE = {"waterdeel": "water", "ondersteunendwaterdeel": "bank", "wegdeel": "road", "overbruggingsdeel": "road"}


@dataclass(frozen=True)
class Thing:
    """An object of the map: its layer, its kind for planning, and its attributes under the names of the delivery."""

    layer: str
    kind: str
    values: dict[str, Any]


@dataclass(frozen=True)
class Tile:
    """Objects as in the map, and parts: the same, with fields and woods cut into parcels."""

    objects: list[Thing]
    shapes: Shapes
    touch: list[tuple[bool, bool, bool, bool]]
    parent: np.ndarray  # object of each part
    part_shapes: Shapes
    part_touch: list[tuple[bool, bool, bool, bool]]
    part_area: np.ndarray
    part_middle: np.ndarray
    cover: sparse.csr_matrix  # (parts, cells): m2 of each part in each cell of CELL m, rows from the north
    fields: dict[str, dict[str, str]]  # layer -> field -> type, in the order of the delivery
    box: Box = BOX

    def kind(self, part: int) -> str:
        """Kind of a part."""
        return self.objects[self.parent[part]].kind

    @property
    def cells(self) -> int:
        """Cells along one side of the planning raster."""
        return round((self.box[2] - self.box[0]) / CELL)


def kind_of(layer: str, values: dict[str, Any]) -> str:
    """What an object is for the planner."""
    if layer == "begroeidterreindeel":
        return KINDS.get(values["class"], "green")
    if layer == "onbegroeidterreindeel":
        return "yard" if values["bgt_fysiekvoorkomen"] == "erf" else "bare"
    if layer == "ondersteunendwegdeel":
        return "verge" if values["surfacematerial"] == "groenvoorziening" else "road"
    if layer in OTHER_LAYERS:
        return "tree" if layer == "vegetatieobject_punt" else "hedge"
    return SIMPLE.get(layer, "building")


def square(box: Box) -> ogr.Geometry:
    """The box as a polygon."""
    x0, y0, x1, y1 = box
    return ogr.CreateGeometryFromWkt(f"POLYGON (({x0} {y0}, {x1} {y0}, {x1} {y1}, {x0} {y1}, {x0} {y0}))")


def clipped(geometry: ogr.Geometry, frame: ogr.Geometry, box: Box) -> ogr.Geometry | None:
    """The part of an object inside the box, its corners on the border exactly on it."""
    if not geometry.Intersects(frame):
        return None
    if geometry.Within(frame):
        return geometry.Clone()
    kind = ogr.GT_Flatten(geometry.GetGeometryType())
    inside = geometry.Intersection(frame)
    if kind in (ogr.wkbMultiPolygon, ogr.wkbPolygon):
        inside = flat(inside)
        if inside is None or inside.Area() < 1e-3:
            return None
        snap(inside, box)
        return inside
    return None if kind == ogr.wkbPoint or inside.GetGeometryType() != ogr.wkbLineString else inside


def snap(geometry: ogr.Geometry, box: Box) -> None:
    """Move corners that lie within SNAP of the border onto it, in place."""
    for polygon in geometry:
        for ring in polygon:
            for index in range(ring.GetPointCount()):
                x, y = ring.GetX(index), ring.GetY(index)
                nx = next((edge for edge in (box[0], box[2]) if abs(x - edge) < SNAP), x)
                ny = next((edge for edge in (box[1], box[3]) if abs(y - edge) < SNAP), y)
                if (nx, ny) != (x, y):
                    ring.SetPoint_2D(index, nx, ny)


def field_types(layer: ogr.Layer) -> dict[str, str]:
    """Names and types of the fields of a layer."""
    definition = layer.GetLayerDefn()
    kinds = {ogr.OFTString: "text", ogr.OFTInteger: "integer", ogr.OFTInteger64: "integer", ogr.OFTReal: "real"}
    fields = [definition.GetFieldDefn(index) for index in range(definition.GetFieldCount())]
    return {field.GetName(): kinds[field.GetType()] for field in fields}


def wkb_of(geometry: ogr.Geometry) -> bytes:
    """Little-endian WKB without Z."""
    geometry.FlattenTo2D()
    return bytes(geometry.ExportToWkb(ogr.wkbNDR))


def read_tile(path: Path, box: Box = BOX, parcel: float = PARCEL, polygons: int = 0) -> Tile:
    """Read the sample, clip it to the box and cut fields and woods into parcels.

    With `polygons` the largest objects are cut in two until the tile holds that many.
    """
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_READONLY)
    fields = {name: field_types(dataset.GetLayerByName(name)) for name in (*AREA_LAYERS, *OTHER_LAYERS)}
    found = list(things(dataset, AREA_LAYERS, fields, box))
    if polygons > len(found):
        found = [(found[index][0], piece) for index, piece in subdivide([shape for _, shape in found], polygons)]
    found += things(dataset, OTHER_LAYERS, fields, box)
    parts: list[bytes] = []
    parent: list[int] = []
    for index, (thing, geometry) in enumerate(found):
        pieces = parcels(geometry, parcel) if thing.kind in CUT else [geometry]
        parts.extend(wkb_of(piece) for piece in pieces)
        parent.extend([index] * len(pieces))
    shapes, part_shapes = Shapes(wkb_of(geometry) for _, geometry in found), Shapes(parts)
    return Tile(
        objects=[thing for thing, _ in found],
        shapes=shapes,
        touch=border_touches(shapes, box),
        parent=np.array(parent),
        part_shapes=part_shapes,
        part_touch=border_touches(part_shapes, box),
        part_area=areas(part_shapes),
        part_middle=middles(part_shapes),
        cover=coverage(part_shapes, box),
        fields=fields,
        box=box,
    )


def things(
    dataset: gdal.Dataset, names: tuple[str, ...], fields: dict[str, dict[str, str]], box: Box
) -> Iterator[tuple[Thing, ogr.Geometry]]:
    """The objects of some layers inside the box, in the order of the file."""
    frame = square(box)
    for name in names:
        for feature in dataset.GetLayerByName(name):
            geometry = clipped(feature.GetGeometryRef(), frame, box)
            if geometry is not None:
                values = {field: feature[field] for field in fields[name]}
                yield Thing(name, kind_of(name, values), values), geometry


def border_touches(shapes: Shapes, box: Box) -> list[tuple[bool, bool, bool, bool]]:
    """For each shape which borders of the box it touches."""
    return [
        touches(np.concatenate([shapes.xy[a:b] for a, b in shapes.outlines(index)]), box)
        for index in range(len(shapes))
    ]


def coverage(shapes: Shapes, box: Box) -> sparse.csr_matrix:
    """m2 of each shape in each planning cell: a sparse matrix (shapes, cells); what is written later lies on top."""
    side = round((box[2] - box[0]) / FINE)
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(28992)
    memory = gdal.GetDriverByName("Memory").Create("", 0, 0, 0, gdal.GDT_Unknown)
    layer = memory.CreateLayer("parts", srs, ogr.wkbMultiPolygon)
    layer.CreateField(ogr.FieldDefn("part", ogr.OFTInteger))
    for index in range(len(shapes)):
        if shapes.kinds[index] == 6:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetField(0, index + 1)
            feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(shapes.wkb(index, shapes.xy)))
            layer.CreateFeature(feature)
    raster = gdal.GetDriverByName("MEM").Create("", side, side, 1, gdal.GDT_Int32)
    raster.SetGeoTransform((box[0], FINE, 0, box[3], 0, -FINE))
    raster.SetProjection(srs.ExportToWkt())
    gdal.RasterizeLayer(raster, [1], layer, options=["ATTRIBUTE=part"])
    part = raster.ReadAsArray()
    step = round(CELL / FINE)
    coarse = side // step
    cell = np.arange(side) // step
    cells = (cell[:, None] * coarse + cell[None, :])[part > 0]
    area = np.full(cells.size, FINE * FINE)
    return sparse.csr_matrix((area, (part[part > 0] - 1, cells)), shape=(len(shapes), coarse * coarse))
