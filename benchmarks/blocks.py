"""Building blocks on large maps: time and memory of the whole algorithm, and that two versions find the same.

    python benchmarks/blocks.py [province] [municipality] [--other CHECKOUT] [--steps buildingblocks foragesurface ...]

* province: an artificial province of detailed land cover, 62.4 M cells of 10 m (79 x 79 km). The artificial landscape
  of 6 x 6 km (scripts/landscape.py, seed 1) is mapped at 1 m as the demo does it; every tenth cell of it, mirrored so
  that borders meet, is laid out until the province is full. It holds about 72,600 blocks;
* municipality: 100 km2 at 1 m (benchmarks/habitatmap.py), 100 M cells.

Each step runs through ``processing.run`` in a process of its own; the start of QGIS with Processing (about 2 CPU s and
230 MB) is counted. A step that takes 1 GB or more is marked. With ``--other``, the code of another checkout (a git
worktree, say) is measured on the same map, and its blocks must be the same: every field, every byte of every geometry,
in the same order. Maps are made once and kept in build/bench/blocks.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.habitatmap import landscape  # noqa: E402
from benchmarks.measure import Usage, measure  # noqa: E402

SIDE, CELL = 7_900, 10.0
LEFT, TOP = 0.0, 400_000.0
MOST_MB = 1000.0
LAYERS = (
    "eigen_klassen",
    "brp_gewaspercelen",
    "begroeidterreindeel",
    "onbegroeidterreindeel",
    "ondersteunendwegdeel",
    "ondersteunendwaterdeel",
    "wegdeel",
    "waterdeel",
    "pand",
    "overigbouwwerk",
    "kunstwerkdeel_vlak",
    "overbruggingsdeel",
    "scheiding_vlak",
    "vegetatieobject_lijn",
    "bomenregister",
)


def step(algorithm: str, parameters: dict[str, Any], folder: Path, root: Path = ROOT) -> Usage:
    """One step in a process of its own, with the code of ``root``."""
    folder.mkdir(parents=True, exist_ok=True)
    asked, results = folder / f"{algorithm}.in.json", folder / f"{algorithm}.out.json"
    asked.write_text(json.dumps(parameters), encoding="utf-8")
    run = root / "benchmarks" / "run_step.py"
    return measure(
        [sys.executable, run, algorithm, asked, results], {"QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile")}
    )


def habitat(file: Path, folder: Path, layers: list[str]) -> Path:
    """The habitat map of a landscape, made once."""
    path = folder / "habitat.tif"
    if not path.is_file():
        parameters = {
            "LAYERS": [f"{file}|layername={name}" for name in layers],
            "NATURE": f"{file}|layername=natuurbeheertypen",
            "MUNICIPALITY": f"{file}|layername=gemeente",
            "MARGIN": 0,
            "REFERENCE_DATE": "2026-01-01",
            "OUTPUT": str(path),
        }
        step("habitatmap", parameters, folder)
    return path


def province(folder: Path) -> Path:
    """The map of the artificial province, made once."""
    path = folder / "province.tif"
    if path.is_file():
        return path
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "artificial.gpkg"
    measure([sys.executable, ROOT / "scripts" / "landscape.py", file, "--seed", "1", "--size", "3"])
    source = gdal.Open(str(habitat(file, folder, list(LAYERS))))
    codes = source.ReadAsArray()[5::10, 5::10]
    square = np.block([[codes, codes[:, ::-1]], [codes[::-1], codes[::-1, ::-1]]])
    options = ["TILED=YES", "COMPRESS=DEFLATE", "BLOCKXSIZE=256", "BLOCKYSIZE=256"]
    made = gdal.GetDriverByName("GTiff").Create(str(path), SIDE, SIDE, 1, gdal.GDT_UInt16, options)
    made.SetGeoTransform((LEFT, CELL, 0.0, TOP, 0.0, -CELL))
    made.SetProjection(source.GetProjection())
    made.GetRasterBand(1).SetNoDataValue(0)
    copies = -(-SIDE // len(square))
    made.WriteArray(np.tile(square, (copies, copies))[:SIDE, :SIDE])
    made.FlushCache()
    shutil.copy(folder / "habitat.classes.csv", path.with_suffix(".classes.csv"))
    return path


def municipality(folder: Path) -> Path:
    """The map of a municipality of 100 km2, made once."""
    file = landscape(folder.parent / "habitatmap", 100)
    return habitat(file, folder / "municipality", list(LAYERS))


MAPS: dict[str, Callable[[Path], Path]] = {"province": province, "municipality": municipality}


def parameters(algorithm: str, habitat_map: Path, folder: Path) -> dict[str, Any]:
    """What a step is given; those that need blocks take the ones that were made before."""
    blocks, out = folder / "buildingblocks.gpkg", folder / algorithm
    given: dict[str, dict[str, Any]] = {
        "buildingblocks": {"INPUT": habitat_map, "PROFILE": "EP7", "OUTPUT": blocks},
        "foragesurface": {"INPUT": habitat_map, "OUTPUT": out.with_suffix(".tif")},
        "habitatnetwork": {
            "INPUT": blocks,
            "WEIGHT_FIELD": "effective_ha",
            "NODES": out.with_suffix(".gpkg"),
            "LINKS": folder / "links.gpkg",
        },
        "corridorgaps": {
            "INPUT": blocks,
            "HABITAT": habitat_map,
            "ROUTES": folder / "routes.gpkg",
            "GAPS": folder / "gaps.gpkg",
        },
        "opportunitymap": {"HABITAT": habitat_map, "BLOCKS": blocks, "OUTPUT": out.with_suffix(".gpkg")},
    }
    return {name: str(value) for name, value in given[algorithm].items()}


def rows(path: Path) -> Iterator[tuple[Any, ...]]:
    """The rows of a GeoPackage in their order, geometries as they are stored."""
    with sqlite3.connect(path) as data:
        (name,) = data.execute("select table_name from gpkg_contents").fetchone()
        yield from data.execute(f'select * from "{name}" order by fid')  # noqa: S608


def same(first: Path, second: Path) -> int:
    """How many rows two results have, which must be the same."""
    count = 0
    for number, (one, other) in enumerate(zip(rows(first), rows(second), strict=True), start=1):
        if one != other:
            raise SystemExit(f"{first} and {second} differ in row {number}")
        count = number
    return count


def main() -> None:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("maps", nargs="*", default=list(MAPS), help=", ".join(MAPS))
    parser.add_argument("--steps", nargs="+", default=["buildingblocks"])
    parser.add_argument("--other", type=Path, help="another checkout, whose blocks must be the same")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "bench" / "blocks")
    asked = parser.parse_args()
    for name in asked.maps:
        habitat_map, folder = MAPS[name](asked.folder), asked.folder / f"{name}-out"
        for algorithm in asked.steps:
            used = step(algorithm, parameters(algorithm, habitat_map, folder), folder)
            mark = " (1 GB or more)" if used.peak_mb >= MOST_MB else ""
            print(f"{name:<14}{algorithm:<16}{used}{mark}", flush=True)
        if asked.other:
            there = asked.folder / f"{name}-other"
            used = step("buildingblocks", parameters("buildingblocks", habitat_map, there), there, asked.other)
            print(f"{name:<14}{'of ' + asked.other.name:<16}{used}", flush=True)
            count = same(folder / "buildingblocks.gpkg", there / "buildingblocks.gpkg")
            print(f"{name:<14}{count:,} blocks, all the same", flush=True)


if __name__ == "__main__":
    main()
