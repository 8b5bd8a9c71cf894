"""Blocks in a shapefile, which leaves ten characters of the name of a field: the same answers as from other layers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsVectorLayer

from .gapscenes import Scene, find
from .layers import memory_layer, saved
from .networkkit import row_of
from .stonekit import case_9_parcels, gaps, land, line


def shapefile(layer: QgsVectorLayer, folder: Path) -> str:
    """A layer written as a shapefile."""
    return saved(layer, str(folder / "blocks.shp"), "ESRI Shapefile")


def test_the_weight_of_patches(run: Any, tmp_path: Path) -> None:
    patches = row_of(0, 200, effective_ha=[5.0, 6.0], land_effective_ha=[0.25, 0.5])
    assert run("habitatnetwork", {"INPUT": shapefile(patches, tmp_path)})["WEIGHT_HA"] == pytest.approx(0.75)


def test_stones_that_are_too_small_for_a_route(run: Any, tmp_path: Path) -> None:
    """0.6 ha of which 0.45 ha is effective."""
    scene = Scene(1600, 700).block(100, 150, 350, 350).block(950, 150, 350, 350)
    scene.block(650, 250, 100, 60, "stepping_stone", effective_ha=0.45)
    for blocks in (scene.blocks(), shapefile(scene.blocks(), tmp_path)):
        routes, _, _ = find(run, tmp_path, scene, INPUT=blocks)
        assert [route["stones"] for route in routes] == [0]


def test_stones_that_are_too_small_to_close_a_gap(run: Any, tmp_path: Path) -> None:
    row = {"type": "stepping_stone", "effective_ha": 0.45}
    blocks = memory_layer("blocks", [(land(900, 0, 1000, 60), row)])
    gap = gaps((line((0, 0), (1900, 0)), {"id": 1}))
    for given in (blocks, shapefile(blocks, tmp_path)):
        wanted = {"INPUT": gap, "PARCELS": case_9_parcels(), "BLOCKS": given, "TARGET": "stone", "OUTPUT": "memory:"}
        result = run("steppingstones", wanted)
        assert (result["CLOSED_STONE"], result["OPEN_STONE"]) == (0, 1)
