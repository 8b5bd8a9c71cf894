"""A result in a GeoPackage opens with its style and the names of its fields, wherever and however it was made."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import QgsRuleBasedRenderer, QgsVectorLayer

from .habitatmaps import CODE, write_map
from .layers import memory_layer


def test_a_result_opens_with_its_style(run: Any, tmp_path: Path) -> None:
    habitat = str(write_map(tmp_path / "lawn.tif", np.full((60, 60), CODE["GAZ"], np.uint16), 10.0))
    zones, table = tmp_path / "zones 'é'.gpkg", tmp_path / "table.gpkg"
    asked = {"HABITAT": habitat, "BLOCKS": memory_layer("none", []), "OUTPUT": str(zones), "TABLE": str(table)}
    run("opportunitymap", {**asked, "REUSE": True})
    layer = QgsVectorLayer(str(zones), "opened later", "ogr")
    assert isinstance(layer.renderer(), QgsRuleBasedRenderer)
    assert {rule.label() for rule in layer.renderer().rootRule().children()} >= {"Improve the management"}
    names = {field.name(): field.alias() for field in layer.fields()}
    assert names["area_ha"] == "Area (ha)"
    assert QgsVectorLayer(str(table), "table", "ogr").fields()[1].alias()
    stamp = zones.stat().st_mtime_ns
    run("opportunitymap", {**asked, "REUSE": True})
    assert zones.stat().st_mtime_ns == stamp  # the style is no other result


def test_other_files_and_what_lies_in_memory_are_left_alone(run: Any, tmp_path: Path) -> None:
    habitat = str(write_map(tmp_path / "lawn.tif", np.full((60, 60), CODE["GAZ"], np.uint16), 10.0))
    result = run("opportunitymap", {"HABITAT": habitat, "OUTPUT": str(tmp_path / "zones.geojson"), "TABLE": "memory:"})
    assert Path(result["OUTPUT"]).is_file()
    assert result["TABLE"].featureCount() > 0
    assert not list(tmp_path.glob("*.qml"))
