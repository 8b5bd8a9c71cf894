"""The whole chain of the kansenkaart: time and peak memory of each step, each in a process of its own.

    python benchmarks/chain.py [village] [municipality] [province] [--reuse] [--only STEP ...] [--folder FOLDER]

The steps are those of the model ``kansenkaart`` (scripts/make_models.py), from the habitat map to the advice report,
each through ``processing.run``:

* village: the shipped sample of Otterlo, 4 km2, with its green as parcels;
* municipality: 100 km2 made by scripts/landscape.py, 235,000 objects and 20,000 parcels (every fourth);
* province: CORINE of Limburg on cells of 10 m, without parcels and so without options and plan. A step that takes
  1 GB or more is marked.

With ``--reuse`` every step is run once more with REUSE and nothing changed. With ``--only opportunitymap`` that step
alone is run again, on what the others left in the folder. The tables are printed, and written as
Markdown to ``chain.md`` in the folder.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]

from benchmarks.habitatmap import landscape  # noqa: E402
from benchmarks.measure import Usage, measure  # noqa: E402
from benchmarks.run_habitatmap import layers_of  # noqa: E402
from scripts import make_models  # noqa: E402

RUN = ROOT / "benchmarks" / "run_step.py"
SAMPLE = ROOT / "resources" / "sample"
DAY = "2024-05-15"
NEEDED = ("INPUT", "HABITAT", "MUNICIPALITY")
MOST_MB = 1000.0
PARTS = ("kadastrale_percelen", "studiegebied")  # of the village: no land cover
ENDS = {"HTML": "html", "PDF": "pdf", "TABLE": "xlsx", "CURVE": "gpkg"}
RASTERS = {("habitatmap", "OUTPUT"), ("habitatmap", "CONFIDENCE"), ("foragesurface", "OUTPUT")}


@dataclass
class Scene:
    """What the model is given: its inputs by name ("@name" of a step), and what single algorithms get besides."""

    title: str
    inputs: dict[str, Any]
    more: dict[str, dict[str, Any]] = field(default_factory=dict)


def village(folder: Path) -> Scene:
    from osgeo import ogr

    file = SAMPLE / "otterlo.gpkg"
    names = [layer.GetName() for layer in ogr.Open(str(file))]
    return Scene(
        "village, 4 km2",
        {
            "LAYERS": [f"{file}|layername={name}" for name in names if name not in PARTS],
            "MUNICIPALITY": f"{file}|layername=studiegebied",
            "PARCELS": f"{file}|layername=begroeidterreindeel",
        },
        {
            "habitatmap": {"MARGIN": 0, "REFERENCE_DATE": DAY},
            "measureoptions": {"PARCEL_FIELD": ["lokaal_id"], "OWNER_FIELD": "bronhouder"},
            "prioritymeasures": {"BUDGET_ONE_OFF": 20_000, "BUDGET_PER_YEAR": 2_000},
        },
    )


def municipality(folder: Path) -> Scene:
    file = landscape(folder.parent / "habitatmap", 100)
    return Scene(
        "municipality, 100 km2",
        {
            "LAYERS": [f"{file}|layername={name}" for name in layers_of(file)],
            "MUNICIPALITY": f"{file}|layername=gemeente",
            "PARCELS": f"{file}|layername=percelen|subset=fid % 4 = 0",
            "NATURE": f"{file}|layername=natuurbeheertypen",
        },
        {
            "habitatmap": {"MARGIN": 0, "REFERENCE_DATE": DAY, "NATURE": f"{file}|layername=natuurbeheertypen"},
            "measureoptions": {"PARCEL_FIELD": ["perceelnummer"], "OWNER_FIELD": "eigenaar"},
            "prioritymeasures": {"BUDGET_ONE_OFF": 500_000, "BUDGET_PER_YEAR": 50_000},
        },
    )


def province(folder: Path) -> Scene:
    borders = SAMPLE / "limburg.gpkg"
    return Scene(
        "province, CORINE on cells of 10 m",
        {
            "LAYERS": [str(SAMPLE / "clc2018_limburg_100m.tif")],
            "MUNICIPALITY": f"{borders}|layername=provincie",
            "NATURE": f"{borders}|layername=natura2000",
        },
        {
            "habitatmap": {"RASTER_KIND": "corine_grid", "MARGIN": 0, "CELL_SIZE": 10, "REFERENCE_DATE": DAY},
            "opportunitymap": {"AREAS": f"{borders}|layername=gemeenten"},
        },
    )


SCENES: dict[str, Callable[[Path], Scene]] = {"village": village, "municipality": municipality, "province": province}


def steps(scene: Scene, folder: Path) -> list[tuple[str, dict[str, Any]]]:
    """The algorithms of the model with their parameters; a step that lacks what it needs is left out, as is what would
    have come of it."""
    children = make_models.MODELS["kansenkaart"][2]
    needed = {given for child in children for given in child.takes.values() if isinstance(given, str)}
    unused = {f"@{name}" for name in scene.inputs} - needed
    if unused:
        raise SystemExit(f"No step of {scene.title} takes {', '.join(sorted(unused))}")
    made: dict[str, str] = {}
    found = []
    for child in children:
        given = {name: made.get(value, scene.inputs.get(str(value)[1:])) for name, value in child.takes.items()}
        given = {name: value for name, value in given.items() if value is not None} | scene.more.get(
            child.algorithm, {}
        )
        if any(name in NEEDED and name not in given for name in child.takes):
            continue
        outputs = {*child.gives, *(one.partition(".")[2] for one in needed if one.startswith(f"{child.id}."))}
        for name in sorted(outputs):
            end = "tif" if (child.algorithm, name) in RASTERS else ENDS.get(name, "gpkg")
            path = str(folder / f"{child.id}_{name.lower()}.{end}")
            given[name] = made[f"{child.id}.{name}"] = path
        found.append((child.algorithm, given))
    return found


def run(scene: Scene, folder: Path, reuse: bool, only: Sequence[str] = ()) -> list[str]:
    """Measure the steps of a scene, or ``only`` some; the rows of its table."""
    if not only:
        shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    head, line = "| step | CPU s | wall s | peak MB |", "|---|---|---|---|"
    rows = [
        f"**{scene.title}**",
        "",
        head + (" again, REUSE: CPU s |" if reuse else ""),
        line + ("---|" if reuse else ""),
    ]
    print(scene.title, flush=True)
    total = Usage(0.0, 0.0, 0.0)
    for algorithm, parameters in steps(scene, folder):
        if only and algorithm not in only:
            continue
        used = step(algorithm, parameters, folder)
        total = Usage(total.cpu_s + used.cpu_s, total.wall_s + used.wall_s, max(total.peak_mb, used.peak_mb))
        again = f" {step(algorithm, {**parameters, 'REUSE': True}, folder).cpu_s:.1f} |" if reuse else ""
        rows.append(row(f"`{algorithm}`", used) + again)
        print(f"  {algorithm:<20}{used}{again}", flush=True)
    print(f"  {'together':<20}{total}", flush=True)
    return [*rows, row("together (the largest peak)", total) + (" |" if reuse else ""), ""]


def step(algorithm: str, parameters: dict[str, Any], folder: Path) -> Usage:
    """One step in a process of its own."""
    asked, results = folder / f"{algorithm}.in.json", folder / f"{algorithm}.out.json"
    asked.write_text(json.dumps(parameters), encoding="utf-8")
    # a profile of its own: the language of the user's counts for REUSE, and may change meanwhile
    return measure(
        [sys.executable, RUN, algorithm, asked, results], {"QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile")}
    )


def row(name: str, used: Usage) -> str:
    """A row of the table."""
    mark = " (1 GB or more)" if used.peak_mb >= MOST_MB else ""
    return f"| {name} | {used.cpu_s:.1f} | {used.wall_s:.1f} | {used.peak_mb:.0f}{mark} |"


def main() -> None:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("scenes", nargs="*", default=list(SCENES), help=", ".join(SCENES))
    parser.add_argument("--reuse", action="store_true", help="every step once more, with nothing changed")
    parser.add_argument("--only", nargs="+", default=[], metavar="STEP", help="these steps, on what the others left")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "bench" / "chain")
    asked = parser.parse_args()
    rows: list[str] = []
    for name in asked.scenes:
        rows += run(SCENES[name](asked.folder), asked.folder / name, asked.reuse, asked.only)
        (asked.folder / "chain.md").write_text("\n".join(rows), encoding="utf-8")


if __name__ == "__main__":
    main()
