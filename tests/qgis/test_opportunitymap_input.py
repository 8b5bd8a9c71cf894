"""opportunitymap: bad and odd input, each with a clear answer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProcessingException,
    QgsProject,
)

from .habitatmaps import CODE, LEFT, TOP, write_map
from .layers import memory_layer, saved
from .test_opportunitymap import place


@pytest.fixture
def lawn(tmp_path: Path) -> str:
    """4 km2 of lawn on cells of 10 m."""
    return str(write_map(tmp_path / "lawn.tif", np.full((200, 200), CODE["GAZ"], np.uint16), 10.0))


def test_a_map_alone_gives_what_it_can_and_says_what_lacks(run: Any, listener: Any, lawn: str) -> None:
    """That no block is near cannot be said when nobody told where blocks are; an empty layer tells."""
    result = run("opportunitymap", {"HABITAT": lawn, "OUTPUT": "memory:"})
    assert result["FUEL_STATION_HA"] == 0
    assert result["IMPROVE_HA"] == pytest.approx(400.0)
    assert any(text.startswith("BLOCKS, GAPS is not given") for text in listener.warnings)
    assert not any("bouwsteen" in zone["reason_nl"] for zone in result["OUTPUT"].getFeatures())
    none = memory_layer("blocks", [])
    result = run("opportunitymap", {"HABITAT": lawn, "BLOCKS": none, "OUTPUT": "memory:"})
    assert result["FUEL_STATION_HA"] == pytest.approx(400.0)


def test_nothing_known(run: Any, listener: Any, tmp_path: Path) -> None:
    path = write_map(tmp_path / "empty.tif", np.zeros((50, 50), np.uint16), 10.0)
    result = run("opportunitymap", {"HABITAT": str(path), "OUTPUT": "memory:", "TABLE": "memory:"})
    assert (result["ZONES"], result["KNOWN_HA"], result["OUTPUT"].featureCount()) == (0, 0.0, 0)
    assert "reason_nl" in result["OUTPUT"].fields().names()
    assert any("no land of any zone" in text for text in listener.warnings)


def test_a_coarse_map_has_no_new_areas(run: Any, listener: Any, tmp_path: Path) -> None:
    codes = np.full((40, 40), CODE["GRN"], np.uint16)
    codes[18:20, 18:20] = CODE["GKR"]  # 4 ha
    path = write_map(tmp_path / "coarse.tif", codes, 100.0)
    result = run("opportunitymap", {"HABITAT": str(path), "OUTPUT": "memory:"})
    assert result["NEW_HA"] == 0
    assert any("too coarse to tell where a B&B area can begin" in text for text in listener.warnings)


@pytest.mark.parametrize(
    ("parameter", "how", "said"),
    [
        ("BLOCKS", {"kind": "LineString"}, "polygons"),
        ("GAPS", {}, "holds no lines"),
        ("OPTIONS", {"crs": ""}, "wrong has no CRS"),
        ("OPTIONS", {}, "wrong has no field measure. Choose a result"),
        ("BLOCKS", {}, "wrong has no field type. Choose a result"),
    ],
)
def test_wrong_layers_are_named(run: Any, lawn: str, parameter: str, how: dict[str, str], said: str) -> None:
    shape = f"LINESTRING({LEFT} {TOP}, {LEFT + 9} {TOP})" if "kind" in how else place(0, 9, 9, 0)
    layer = memory_layer("wrong", [(shape, {})], how.get("kind", "Polygon"))
    if "crs" in how:
        layer.setCrs(QgsCoordinateReferenceSystem(how["crs"]))
    with pytest.raises(QgsProcessingException, match=said):
        run("opportunitymap", {"HABITAT": lawn, parameter: layer, "OUTPUT": "memory:"})


def test_a_code_without_a_class_is_told(run: Any, tmp_path: Path) -> None:
    path = write_map(tmp_path / "odd.tif", np.full((50, 50), 999, np.uint16), 10.0)
    with pytest.raises(QgsProcessingException, match="999"):
        run("opportunitymap", {"HABITAT": str(path), "OUTPUT": "memory:"})


def test_blocks_of_another_maker_have_no_circle(run: Any, listener: Any, lawn: str) -> None:
    blocks = memory_layer("drawn", [(place(500, 900, 900, 500), {"type": "nearly_bnb"})])
    result = run("opportunitymap", {"HABITAT": lawn, "BLOCKS": blocks, "OUTPUT": "memory:"})
    assert result["COMPLETE_HA"] == 0
    assert any("Make it with Building blocks" in text for text in listener.warnings)


def test_an_input_is_not_overwritten(run: Any, lawn: str, tmp_path: Path) -> None:
    path = saved(memory_layer("blocks", [(place(500, 900, 900, 500), {"type": "bnb"})]), str(tmp_path / "blocks.gpkg"))
    before = Path(path).read_bytes()
    with pytest.raises(QgsProcessingException, match="is an input"):
        run("opportunitymap", {"HABITAT": lawn, "BLOCKS": path, "OUTPUT": path})
    assert Path(path).read_bytes() == before


def test_layers_in_degrees_are_reprojected(run: Any, lawn: str) -> None:
    shape = QgsGeometry.fromWkt(place(500, 900, 900, 500))
    there = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:28992"), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
    )
    turned = QgsGeometry(shape)
    turned.transform(there)
    near = [
        run("opportunitymap", {"HABITAT": lawn, "BLOCKS": layer, "OUTPUT": "memory:"})["FUEL_STATION_HA"]
        for layer in (
            memory_layer("rd", [(shape, {"type": "bnb"})]),
            memory_layer("degrees", [(turned, {"type": "bnb"})], crs="EPSG:4326"),
        )
    ]
    assert near[0] == pytest.approx(near[1], abs=0.5)


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857"])
def test_a_circle_is_found_again_in_a_reprojected_layer(run: Any, lawn: str, crs: str) -> None:
    """Blocks that were exported in another CRS keep the numbers of their fields."""
    shape, facts = scene_of_a_nearly_bnb()
    there = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:28992"), QgsCoordinateReferenceSystem(crs), QgsProject.instance()
    )
    turned = QgsGeometry.fromWkt(shape)
    turned.transform(there)
    found = [
        run("opportunitymap", {"HABITAT": lawn, "BLOCKS": layer, "OUTPUT": "memory:"})["COMPLETE_HA"]
        for layer in (memory_layer("rd", [(shape, facts)]), memory_layer("other", [(turned, facts)], crs=crs))
    ]
    assert found[0] > 90  # a circle of 1 km2 of lawn
    assert found[1] == found[0]


def scene_of_a_nearly_bnb() -> tuple[str, dict[str, Any]]:
    middle = {"best_disc_x": LEFT + 900.0, "best_disc_y": TOP - 900.0}
    return place(800, 1000, 1000, 800), {
        "id": 3,
        "type": "nearly_bnb",
        "basis": "potential",
        "deficit_m2": 2e4,
        **middle,
    }


def test_a_field_of_names_that_is_not_there(run: Any, lawn: str) -> None:
    areas = memory_layer("wijken", [(place(500, 900, 900, 500), {"naam": "Noord"})])
    with pytest.raises(QgsProcessingException, match="wijken has no field wijk"):
        run("opportunitymap", {"HABITAT": lawn, "AREAS": areas, "AREA_FIELD": "wijk", "OUTPUT": "memory:"})


def test_a_stopped_run_leaves_nothing(run: Any, listener: Any, lawn: str, tmp_path: Path) -> None:
    listener.cancel()
    run("opportunitymap", {"HABITAT": lawn, "OUTPUT": str(tmp_path / "zones.gpkg")})
    assert not (tmp_path / "zones.gpkg").exists()


def test_areas_of_one_name_stay_apart_by_their_code(run: Any, lawn: str) -> None:
    """Two villages called Bergen, one of them in two parts; without a code one name is one area."""
    lands = [place(0, 200, 200, 0), place(200, 200, 400, 0), place(400, 200, 600, 0), place(600, 200, 700, 0)]
    codes = ["GM0893", "GM0373", "GM0893", "GM0001"]
    names = ["Bergen", "Bergen", "Bergen", "Ede"]

    def table(with_codes: bool) -> dict[str, float]:
        rows = [
            (wkt, {"naam": name, **({"gemeentecode": code} if with_codes else {})})
            for wkt, name, code in zip(lands, names, codes, strict=True)
        ]
        given = {"HABITAT": lawn, "AREAS": memory_layer("gemeenten", rows), "OUTPUT": "memory:", "TABLE": "memory:"}
        found = run("opportunitymap", given)["TABLE"].getFeatures()
        return {row["place"]: row["known_ha"] for row in found}

    assert table(True) == pytest.approx({"Bergen (GM0893)": 8, "Bergen (GM0373)": 4, "Ede": 2})
    assert table(False) == pytest.approx({"Bergen": 12, "Ede": 2})
