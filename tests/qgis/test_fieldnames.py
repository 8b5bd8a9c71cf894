"""Every field of a result has a name in the user's language, and loaded layers show it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProject

from zoemzone_qgis.layers.landcover.areas import area_fields
from zoemzone_qgis.layers.landcover.overlay import classified_fields
from zoemzone_qgis.processing import fieldnames
from zoemzone_qgis.processing.habitat.blockrows import block_fields
from zoemzone_qgis.processing.habitat.sitetable import class_fields, names

from .blockmaps import meadows

RADII = (150.0, 12.5)


def test_every_field_has_a_name() -> None:
    assert fieldnames.habitat_map().keys() >= {field.name() for field in (*area_fields(), *classified_fields())}
    assert fieldnames.sites(RADII).keys() == {*names(RADII), *(field.name() for field in class_fields())}
    assert fieldnames.blocks().keys() == {field.name() for field in block_fields()}


def test_a_radius_stands_in_the_name() -> None:
    assert "12.5 m" in fieldnames.sites(RADII)["share_pct_12_5"]


def test_loaded_layers_show_the_names(provider: Any, desktop: Any, qgis_new_project: Any, tmp_path: Path) -> None:
    import processing

    habitat = meadows(400).saved(tmp_path / "habitat.tif")
    given = {"INPUT": habitat, "OUTPUT": str(tmp_path / "blocks.gpkg")}
    processing.runAndLoadResults("zoemzone:buildingblocks", given)
    (layer,) = QgsProject.instance().mapLayers().values()
    shown = {field.name(): field.displayName() for field in layer.fields()}
    wanted = fieldnames.blocks()
    assert {name: shown[name] for name in wanted} == wanted
    assert shown["deficit_m2"] != "deficit_m2"
