"""A chain of all algorithms on a corner of the village, with every result in a file, to run once more."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

from .layers import memory_layer, saved

SAID = "Nothing has changed since"
SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample" / "otterlo.gpkg"
LAND = ("begroeidterreindeel", "wegdeel", "ondersteunendwegdeel", "pand", "vegetatieobject_punt")
PARCELS = f"{SAMPLE}|layername=kadastrale_percelen"
BOX = "181050,181350,456350,456750 [EPSG:28992]"
ORDER = (
    "habitatmap",
    "foragesurface",
    "foragebuffer",
    "buildingblocks",
    "habitatnetwork",
    "corridorgaps",
    "steppingstones",
    "measureoptions",
    "prioritymeasures",
    "measurescenario",
    "comparemaps",
    "opportunitymap",
)


def chain(folder: Path) -> dict[str, dict[str, Any]]:
    """The parameters of every algorithm, the inputs of which the ones before it make."""
    gap = [("LINESTRING(181180 456500, 181230 456650)", {"id": 7, "kind": "strip", "importance": 18.0})]
    saved(memory_layer("gaps", gap, "LineString"), str(folder / "drawn.gpkg"))

    def at(name: str) -> str:
        return str(folder / name)

    return {**_habitat(at), **_corridors(at), **_measures(at)}


def _habitat(at: Callable[[str], str]) -> dict[str, dict[str, Any]]:
    return {
        "habitatmap": {
            "LAYERS": [f"{SAMPLE}|layername={name}" for name in LAND],
            "EXTENT": BOX,
            "MARGIN": 0,
            "CELL_SIZE": 2,
            "REFERENCE_DATE": "2024-05-15",
            "OUTPUT": at("habitat.tif"),
            "CONFIDENCE": at("confidence.tif"),
            "CLASSIFIED": at("classified.gpkg"),
            "AREAS": at("areas.xlsx"),
        },
        "foragesurface": {"INPUT": at("habitat.tif"), "RADIUS": 100, "OUTPUT": at("food.tif")},
        "foragebuffer": {
            "INPUT": PARCELS,
            "HABITAT": at("habitat.tif"),
            "RADII": "100",
            "OUTPUT": at("sites.gpkg"),
            "CLASS_AREAS": at("site_classes.csv"),
        },
        "buildingblocks": {"INPUT": at("habitat.tif"), "OUTPUT": at("blocks.gpkg")},
    }


def _corridors(at: Callable[[str], str]) -> dict[str, dict[str, Any]]:
    return {
        "habitatnetwork": {
            "INPUT": PARCELS,
            "WEIGHT_FIELD": "fid",
            "NODES": at("nodes.gpkg"),
            "LINKS": at("links.gpkg"),
            "HTML": at("network.html"),
        },
        "corridorgaps": {
            "INPUT": at("blocks.gpkg"),
            "HABITAT": at("habitat.tif"),
            "ROUTES": at("routes.gpkg"),
            "GAPS": at("gaps.gpkg"),
        },
        "steppingstones": {
            "INPUT": at("drawn.gpkg"),
            "PARCELS": PARCELS,
            "HABITAT": at("habitat.tif"),
            "OUTPUT": at("stones.gpkg"),
        },
    }


def _measures(at: Callable[[str], str]) -> dict[str, dict[str, Any]]:
    return {
        "measureoptions": {
            "INPUT": PARCELS,
            "HABITAT": at("habitat.tif"),
            "OUTPUT": at("options.gpkg"),
            "NESTS": at("nests.gpkg"),
        },
        "prioritymeasures": {
            "INPUT": at("options.gpkg"),
            "BUDGET_ONE_OFF": 2000,
            "OUTPUT": at("plan.gpkg"),
            "TABLE": at("plan.xlsx"),
            "HTML": at("plan.html"),
        },
        "measurescenario": {
            "INPUT": at("plan.gpkg"),
            "HABITAT": at("habitat.tif"),
            "INDICATORS": [],
            "OUTPUT": at("after.tif"),
            "DIFFERENCE": at("difference.tif"),
            "TABLE": at("scenario.csv"),
        },
        "comparemaps": {
            "INPUT": at("habitat.tif"),
            "OTHER": at("after.tif"),
            "OUTPUT": at("changes.tif"),
            "TABLE": at("changes.csv"),
        },
        "opportunitymap": {
            "HABITAT": at("habitat.tif"),
            "BLOCKS": at("blocks.gpkg"),
            "OPTIONS": at("options.gpkg"),
            "OUTPUT": at("opportunities.gpkg"),
        },
    }


def files_of(parameters: dict[str, Any], folder: Path) -> dict[str, tuple[int, int]]:
    """When the results of an algorithm and their records were written, and how large they are."""
    made = [Path(str(value)) for name, value in parameters.items() if name not in ("INPUT", "HABITAT", "OTHER")]
    made = [path for path in made if path.parent == folder and Path(f"{path}.run.json").is_file()]
    stamps = {}
    for path in [*made, *(Path(f"{path}.run.json") for path in made)]:
        known = path.stat()
        stamps[path.name] = (known.st_mtime_ns, known.st_size)
    return stamps


def square(x: float, y: float, side: float) -> str:
    return f"POLYGON(({x} {y}, {x + side} {y}, {x + side} {y + side}, {x} {y + side}, {x} {y}))"


def with_feature(path: str, wkt: str) -> None:
    layer = QgsVectorLayer(path, "layer", "ogr")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt(wkt))
    assert layer.dataProvider().addFeatures([feature])[0]


def with_sqlite(path: Path, command: str) -> None:
    """Change a table, past the triggers that need functions of GDAL."""
    with closing(sqlite3.connect(path)) as base:
        for (name,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            base.execute(f'DROP TRIGGER "{name}"')
        base.execute(command)
        base.commit()
