"""A code on the map that no class has: every algorithm that reads the map names the layer, the code and a way out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException

from .habitatmaps import CODE, LEFT, TOP, write_map
from .layers import box, memory_layer

STRANGE = 77
SIZE, CELL = 120, 10.0


def place(left: float, top: float, right: float, bottom: float) -> str:
    """A rectangle in metres right of and below the corner of the map."""
    return box(LEFT + left, TOP - bottom, LEFT + right, TOP - top)


def line(*points: tuple[float, float]) -> str:
    """A line in metres right of and below the corner of the map."""
    return "LINESTRING(" + ", ".join(f"{LEFT + x} {TOP - y}" for x, y in points) + ")"


def given(name: str) -> dict[str, Any]:
    """What each algorithm needs beside the map."""
    whole = memory_layer("gemeente", [(place(0, 0, 1200, 1200), {"naam": "Al", "name": "Al"})])
    parcel = memory_layer("percelen", [(place(300, 300, 900, 900), {"name": "p", "measure": "M02"})])
    blocks = [(place(x, 500, x + 100, 600), {"id": x, "type": "bnb", "basis": "potential"}) for x in (100, 1000)]
    gap = memory_layer("gaps", [(line((200, 550), (1000, 550)), {"id": 1, "kind": "strip"})], "LineString")
    return {
        "buildingblocks": {},
        "foragesurface": {},
        "foragebuffer": {"INPUT": parcel},
        "opportunitymap": {},
        "comparemunicipalities": {"INPUT": whole},
        "measureoptions": {"INPUT": parcel},
        "measurescenario": {"INPUT": parcel},
        "steppingstones": {"INPUT": gap, "PARCELS": parcel},
        "corridorgaps": {"INPUT": memory_layer("blocks", blocks), "GAPS": "memory:"},
        "advicereport": {"MUNICIPALITY": whole},
    }[name]


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Cereals and hay meadow with land of class 77 in the middle."""
    codes = np.full((SIZE, SIZE), CODE["GRN"], np.uint16)
    codes[:40] = CODE["GKR"]
    codes[50:70, 50:70] = STRANGE
    return write_map(tmp_path_factory.mktemp("odd") / "kaart 'é' <b>.tif", codes, CELL)


MAPS = ("buildingblocks", "foragesurface")


@pytest.mark.parametrize(
    "name",
    [*MAPS, "foragebuffer", "opportunitymap", "comparemunicipalities", "measureoptions", "measurescenario",
     "steppingstones", "corridorgaps", "advicereport"],
)  # fmt: skip
def test_a_code_without_a_class_names_layer_code_and_remedy(run: Any, odd: Path, tmp_path: Path, name: str) -> None:
    map_of = "INPUT" if name in MAPS else "HABITAT"
    suffix = {"foragesurface": "tif", "measurescenario": "tif", "advicereport": "html"}.get(name, "gpkg")
    out = "ROUTES" if name == "corridorgaps" else "OUTPUT"
    with pytest.raises(QgsProcessingException) as error:
        run(name, {map_of: str(odd), **given(name), out: str(tmp_path / f"out.{suffix}")})
    assert f"kaart 'é' <b> holds the class code {STRANGE}, which is not in the class table. Choose" in str(error.value)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kind", [gdal.GDT_UInt16, gdal.GDT_Float32])
def test_a_raster_that_is_no_confidence(run: Any, tmp_path: Path, kind: int) -> None:
    """Class codes, a height: named, and no result is left."""
    habitat = write_map(tmp_path / "habitat.tif", np.full((SIZE, SIZE), CODE["GKR"], np.uint16), CELL)
    other = write_map(tmp_path / "hoogte.tif", np.full((SIZE, SIZE), 1052), CELL, kind=kind)
    given = {"INPUT": str(habitat), "CONFIDENCE": str(other), "OUTPUT": str(tmp_path / "out.gpkg")}
    with pytest.raises(QgsProcessingException, match=r"hoogte holds 1052, which is no confidence: .* Choose"):
        run("buildingblocks", given)
    assert not (tmp_path / "out.gpkg").exists()
