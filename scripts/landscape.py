"""An artificial landscape with a network of habitats, out of the real shapes of one village; and inputs for benchmarks.

    python3 scripts/landscape.py OUT.gpkg --seed 1 --size 5

The complete square of 2 x 2 km of the sample is clipped and mirrored `size` x `size` times so that borders meet (5 x 5
gives 10 x 10 km), and the land between the villages is varied by seed. Every layer says that it is artificial.
"""

from __future__ import annotations

import argparse
import sys
import time
from math import sqrt
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from osgeo import ogr  # noqa: E402

from scripts.artificial import bgt, parcels, partners  # noqa: E402
from scripts.artificial.scene import Scene, make_scene  # noqa: E402
from scripts.artificial.tile import AREA_LAYERS, Tile, read_tile, square, wkb_of  # noqa: E402
from scripts.geopackage import GeoPackage  # noqa: E402

SAMPLE = ROOT / "resources" / "sample" / "otterlo.gpkg"
WARNING = "ARTIFICIAL (KUNSTMATIG): made by scripts/landscape.py, says nothing about any real place."
EPILOG = """layers:
  the BGT's own (pand, wegdeel, begroeidterreindeel ...), in the field names of the sample
  brp_gewaspercelen   crop parcels in the schema of the BRP      natuurbeheertypen   nature types (BEHEERTYPE)
  eigen_klassen       a survey; the field class holds a class    beheerkaart         what partners mow, how and when
  bomenregister       trees with species and crown diameter      bevestigd_beheer    the friendly part of it
  percelen            parcels with owners                        gemeente            the border
  artificial          what this file is, in words

inputs for benchmarks:
  habitatmap          --km2 100 --polygons 200000                a municipality of 100 km2 with about 200,000 polygons
  foragebuffer        --size 1 ... 5; the layer percelen as sites, CLASSIFIED from habitatmap"""
PARTNERS = (
    ("brp_gewaspercelen", partners.BRP_FIELDS, partners.crops, "Crop parcels in the schema of the BRP"),
    ("natuurbeheertypen", partners.NATURE_FIELDS, partners.nature, "Nature management types"),
    ("eigen_klassen", partners.OWN_FIELDS, partners.own_classes, "A partner's survey; field class holds the class"),
    ("beheerkaart", partners.CARE_FIELDS, partners.management, "A partner's management map"),
    ("bevestigd_beheer", partners.CARE_FIELDS, partners.friendly_management, "Its part that is friendly to bees"),
    ("percelen", parcels.FIELDS, parcels.rows, "Parcels with owners"),
)


def write_landscape(scene: Scene, path: Path) -> dict[str, int]:
    """Write all layers of a landscape; returns the number of objects of each."""
    counts = {}
    size = f"{scene.land.size} x {scene.land.size} tiles of 2 x 2 km, seed {scene.seed}"
    with GeoPackage(path) as target:
        target.label({"TITLE": "Artificial landscape", "WARNING": WARNING, "SIZE": size})
        for name, geometry, fields, rows in bgt.layers(scene):
            label = f"{WARNING} Shapes: BGT of Otterlo, Kadaster, CC0 1.0, mirrored and changed"
            counts[name] = target.add(name, geometry, fields, rows, label)
        for name, fields, make, label in PARTNERS:
            counts[name] = target.add(name, ogr.wkbMultiPolygon, fields, make(scene), f"{WARNING} {label}")
        label = f"{WARNING} A municipal tree register"
        counts["bomenregister"] = target.add(
            "bomenregister", ogr.wkbPoint, partners.TREE_FIELDS, partners.trees(scene), label
        )
        border = wkb_of(ogr.ForceToMultiPolygon(square(scene.land.bounds)))
        rows = [(border, ["Zoemdam (kunstmatig)"])]
        counts["gemeente"] = target.add("gemeente", ogr.wkbMultiPolygon, {"naam": "text"}, rows, f"{WARNING} Border")
        facts = {"warning": WARNING, "made of": "BGT of Otterlo (Kadaster, CC0 1.0)", "size": size}
        rows = [(None, [key, value]) for key, value in facts.items()]
        target.add("artificial", ogr.wkbNone, {"key": "text", "value": "text"}, rows, WARNING)
    return counts


def tile_of(source: Path, polygons: int, size: int) -> Tile:
    """The tile, cut up so far that `size` x `size` copies hold about `polygons` polygons."""
    tile = read_tile(source)
    flat = [touch for thing, touch in zip(tile.objects, tile.touch, strict=True) if thing.layer in AREA_LAYERS]
    # Copies that meet at a seam become one object, so that a few less come out than go in.
    joined = sum(
        (1 - (x0 or x1) * (1 - 1 / size) / 2) * (1 - (y0 or y1) * (1 - 1 / size) / 2) for x0, x1, y0, y1 in flat
    )
    there = joined * size**2
    if polygons <= there:
        if polygons:
            print(f"The village alone gives {there:.0f} polygons; {polygons} is not more.")
        return tile
    return read_tile(source, polygons=len(flat) + round(polygons / size**2 - joined))


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, epilog=EPILOG, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("out", type=Path, help="GeoPackage to write; put 'artificial' in its name")
    parser.add_argument("--seed", type=int, default=1, help="another seed, another landscape (default 1)")
    side = parser.add_mutually_exclusive_group()
    side.add_argument("--size", type=int, default=5, help="tiles of 2 x 2 km along a side (default 5: 10 x 10 km)")
    side.add_argument("--km2", type=float, help="size in km2 instead: the nearest square of whole tiles is made")
    parser.add_argument(
        "--polygons", type=int, default=0, help="cut the largest objects until about this many are there"
    )
    parser.add_argument("--source", type=Path, default=SAMPLE, help="the sample to build from")
    chosen = parser.parse_args(arguments)
    size = chosen.size if chosen.km2 is None else max(1, round(sqrt(chosen.km2) / 2))
    if size < 1 or chosen.seed < 0 or chosen.polygons < 0:
        parser.error("--size is at least 1, --seed and --polygons are not negative")
    if not chosen.source.is_file():
        parser.error(f"there is no file {chosen.source}")
    start = time.perf_counter()
    scene = make_scene(tile_of(chosen.source, chosen.polygons, size), chosen.seed, size)
    counts = write_landscape(scene, chosen.out)
    for name, count in counts.items():
        print(f"{name}: {count}")
    print(f"{chosen.out}: artificial, {time.perf_counter() - start:.0f} s, {chosen.out.stat().st_size / 1e6:.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
