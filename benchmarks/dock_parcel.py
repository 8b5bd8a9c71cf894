#!/usr/bin/env python3
"""One parcel after the other on the map of a municipality: 10 x 10 km, cells of 2.5 m, 5,000 parcels with all options.

    python benchmarks/dock_parcel.py [--folder FOLDER] [--cell 2.5] [--parcels 5000] [--asked 100]

The scene is made once, by the plugin's own algorithms: map, building blocks, gaps, options with nest cells. Then a
process of its own opens the study and asks of each parcel its sheet, its choices, and the effect of the best choice and
of three parts of it. Printed: seconds by the clock (median, 95th of a hundred, largest), those of the first question,
how long opening took, and the memory before, after opening and at most.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.measure import measure  # noqa: E402
from benchmarks.parcels import parcels  # noqa: E402

SIDE_M, LEFT, TOP = 10_000.0, 190_000.0, 320_000.0
CLASSES = ("GRN", "GAZ", "BRMR", "GKR", "MAI", "ERF", "LBOS", "HAAG", "GEXT", "VERH")
SHARES = (0.3, 0.1, 0.1, 0.12, 0.12, 0.08, 0.06, 0.04, 0.06, 0.02)


# ---- scene --------------------------------------------------------------------------------------
def drawn(folder: Path, cell: float, count: int) -> None:
    """The parcels of a mosaic, and the map of them on a base of maize."""
    from osgeo import gdal, ogr, osr
    from qgis.core import (
        Qgis,
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransformContext,
        QgsFeature,
        QgsField,
        QgsFields,
        QgsGeometry,
        QgsVectorFileWriter,
    )
    from qgis.PyQt.QtCore import QMetaType
    from qgis.PyQt.QtGui import QTransform

    from zoemzone_qgis.core.classes import read_classes

    table, rng = read_classes(), np.random.default_rng(7)
    made = parcels(count).geometries
    box = QgsGeometry.collectGeometry(made).boundingBox()
    scale = (SIDE_M - 200) / max(box.width(), box.height())
    move = QTransform.fromTranslate(-box.xMinimum(), -box.yMinimum()) * QTransform.fromScale(scale, scale)
    move *= QTransform.fromTranslate(LEFT + 100, TOP - SIDE_M + 100)
    fields = QgsFields()
    for name, kind in (("id", QMetaType.Type.QString), ("code", QMetaType.Type.Int)):
        fields.append(QgsField(name, kind))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    crs = QgsCoordinateReferenceSystem("EPSG:28992")
    path = folder / "parcels.gpkg"
    writer = QgsVectorFileWriter.create(
        str(path), fields, Qgis.WkbType.Polygon, crs, QgsCoordinateTransformContext(), options
    )
    for number, geometry in enumerate(made):
        geometry.transform(move)
        feature = QgsFeature(fields)
        feature.setGeometry(geometry)
        feature.setAttributes([f"P{number:05d}", table.by_id(str(rng.choice(CLASSES, p=SHARES))).code])
        writer.addFeature(feature)
    del writer
    size = round(SIDE_M / cell)
    grid = gdal.GetDriverByName("GTiff").Create(
        str(folder / "habitat.tif"), size, size, 1, gdal.GDT_UInt16, ["TILED=YES", "COMPRESS=DEFLATE"]
    )
    grid.SetGeoTransform((LEFT, cell, 0, TOP, 0, -cell))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(28992)
    grid.SetProjection(reference.ExportToWkt())
    band = grid.GetRasterBand(1)
    band.SetNoDataValue(0)
    band.Fill(table.by_id("MAI").code)
    data = ogr.Open(str(path))
    gdal.RasterizeLayer(grid, [1], data.GetLayer(0), options=["ATTRIBUTE=code"])
    grid = None


def scene(folder: Path, cell: float, count: int) -> None:
    """Make the scene where it is not there."""
    done = folder / "scene.json"
    told = {"cell": cell, "parcels": count}
    if done.is_file() and json.loads(done.read_text())["made"] == told:
        return
    import processing
    from processing.core.Processing import Processing
    from qgis.core import QgsApplication, QgsVectorLayer

    from zoemzone_qgis.processing.provider import ZoemzoneProvider

    for old in folder.glob("*.*"):
        old.unlink()
    drawn(folder, cell, count)
    Processing.initialize()
    provider = ZoemzoneProvider()
    QgsApplication.processingRegistry().addProvider(provider)

    def path(name: str) -> str:
        return str(folder / name)

    def run(name: str, **given: Any) -> None:
        begun = time.perf_counter()
        processing.run(f"zoemzone:{name}", given)
        print(f"{name:16s} {time.perf_counter() - begun:6.1f} s", flush=True)

    habitat = path("habitat.tif")
    run("buildingblocks", INPUT=habitat, OUTPUT=path("blocks.gpkg"))
    run("corridorgaps", INPUT=path("blocks.gpkg"), HABITAT=habitat, ROUTES=path("routes.gpkg"), GAPS=path("gaps.gpkg"))
    run(
        "measureoptions", INPUT=path("parcels.gpkg"), HABITAT=habitat, BLOCKS=path("blocks.gpkg"),
        GAPS=path("gaps.gpkg"), PARCEL_FIELD=["id"], STRETCHES=False, OUTPUT=path("options.gpkg"),
        NESTS=path("nests.gpkg"),
    )  # fmt: skip
    rows = {name: QgsVectorLayer(path(f"{name}.gpkg"), name).featureCount() for name in ("blocks", "gaps", "options")}
    done.write_text(json.dumps({"made": told, **rows}))


# ---- asking -------------------------------------------------------------------------------------
def ask(folder: Path, asked: int) -> None:
    """Open the study and ask of some parcels; prints the figures as JSON."""
    from qgis.core import QgsGeometry, QgsRasterLayer, QgsVectorLayer

    from zoemzone_qgis.layers.parcel import Parcel, PartWork, Sources, Study

    def layer(name: str) -> QgsVectorLayer:
        return QgsVectorLayer(str(folder / f"{name}.gpkg"), name)

    ground = {name: layer(name) for name in ("blocks", "gaps", "options", "nests")}
    sources = Sources.of(QgsRasterLayer(str(folder / "habitat.tif"), "habitat"), **ground)
    memory = [_now_mb()]
    begun = time.perf_counter()
    study = Study.open(sources)
    opened = time.perf_counter() - begun
    memory.append(_now_mb())
    rng = np.random.default_rng(3)
    every = list(layer("parcels").getFeatures())
    times: dict[str, list[float]] = {"sheet": [], "choices": [], "effect": [], "effect of 3 parts": []}

    def timed(name: str, question: Callable[[], Any]) -> Any:
        begun = time.perf_counter()
        answer = question()
        times[name].append(time.perf_counter() - begun)
        return answer

    closed = 0
    for number in rng.permutation(len(every))[:asked].tolist():
        parcel = Parcel(every[number]["id"], every[number].geometry())
        timed("sheet", lambda one=parcel: study.sheet(one))
        choices = timed("choices", lambda one=parcel: study.choices(one))
        if not len(choices):
            continue
        best = choices.ways[0]
        whole = [PartWork(best.way, best.geometry)]
        closed += len(timed("effect", lambda one=parcel, parts=whole: study.effect(one, parts)).closed)
        box = parcel.geometry.boundingBox()
        thirds = []
        for part in range(3):
            strip = QgsGeometry.fromRect(box)
            strip.get().transform(_third(box, part))
            land = parcel.geometry.intersection(strip)
            thirds.append(PartWork(choices.ways[part % len(choices)].way, land))
        timed("effect of 3 parts", lambda one=parcel, parts=thirds: study.effect(one, parts))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"opened": opened, "memory": memory, "peak": peak, "closed": closed, "times": times}))


def _third(box: Any, part: int) -> Any:
    """What brings a box to one of its three thirds, from west to east."""
    from qgis.PyQt.QtGui import QTransform

    move = QTransform.fromTranslate(-box.xMinimum(), 0) * QTransform.fromScale(1 / 3, 1)
    return move * QTransform.fromTranslate(box.xMinimum() + part * box.width() / 3, 0)


def _now_mb() -> float:
    """The resident memory of this process now (Linux), else the largest so far."""
    status = Path("/proc/self/status")
    if status.is_file():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
        return float(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def tell(found: dict[str, Any], made: dict[str, Any]) -> None:
    """Print the figures."""
    scene_of = made["made"]
    print(
        f"{scene_of['parcels']} parcels, cells of {scene_of['cell']:g} m, {made['options']} options, "
        f"{made['blocks']} blocks, {made['gaps']} gaps"
    )
    before, after = found["memory"]
    print(
        f"opened in {found['opened']:.1f} s; memory {before:.0f} MB before, {after:.0f} MB after, "
        f"{found['peak']:.0f} MB at most; {found['closed']} gaps closed"
    )
    for name, seconds in found["times"].items():
        every = np.array(seconds)
        later = every[1:]
        figures = np.median(later), np.percentile(later, 95), later.max()
        told = "   ".join(f"{word} {one:6.3f} s" for word, one in zip(("median", "95 %", "most"), figures, strict=True))
        print(f"{name:18s} first {every[0]:6.3f} s   {told}   ({len(every)})")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "dock_parcel")
    parser.add_argument("--cell", type=float, default=2.5)
    parser.add_argument("--parcels", type=int, default=5000)
    parser.add_argument("--asked", type=int, default=100)
    parser.add_argument("--step", choices=("scene", "ask"), help=argparse.SUPPRESS)
    given = parser.parse_args()
    folder = given.folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    if given.step:
        from qgis.core import QgsApplication

        application = QgsApplication([], False)
        application.initQgis()
        if given.step == "scene":
            sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
            scene(folder, given.cell, given.parcels)
        else:
            ask(folder, given.asked)
        sys.stdout.flush()
        return
    again = [sys.executable, __file__, "--folder", folder, "--cell", given.cell, "--parcels", given.parcels]
    again += ["--asked", given.asked]
    print(measure([str(one) for one in [*again, "--step", "scene"]]), "for the scene")
    done = subprocess.run(
        [str(one) for one in [*again, "--step", "ask"]], capture_output=True, text=True, check=False, env=_environment()
    )
    if done.returncode:
        raise SystemExit(done.stdout + done.stderr)
    tell(json.loads(done.stdout.strip().splitlines()[-1]), json.loads((folder / "scene.json").read_text()))


def _environment() -> dict[str, str]:
    import os

    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


if __name__ == "__main__":
    main()
