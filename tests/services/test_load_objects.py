"""Objects from real services, for a municipality and its margin: every one that belongs to it, once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import Qgis, QgsVectorLayer, QgsWkbTypes

from zoemzone_qgis.catalogue.model.entry import Selection
from zoemzone_qgis.catalogue.municipality import municipalities, named

from .loadkit import (
    NOW,
    WITHOUT_ENDED,
    above_ground,
    check_picture,
    core,
    entry,
    load,
    loaded,
    truth,
    values,
    village,
)
from .servers import Postgis, Pygeoapi, QgisServer, data, database


@pytest.mark.parametrize("layer", ["wegdeel", "pand", "vegetatieobject_punt"])
def test_ogc_api_features(pygeoapi: Pygeoapi, tmp_path: Path, layer: str) -> None:
    made = loaded(entry("oaf", pygeoapi.url, layer), core(), tmp_path)
    truth(layer, core()).check(values(made, "lokaal_id"))
    assert made.crs().authid() == "EPSG:28992"
    check_picture(made)


def test_all_pages_of_ogc_api_features(pygeoapi: Pygeoapi, tmp_path: Path) -> None:
    """2,088 trees come in pages of at most 1,000, and QGIS can be worked with meanwhile."""
    outcome = load(entry("oaf", pygeoapi.url, "vegetatieobject_punt"), village(), tmp_path)
    assert outcome.layer is not None, outcome.state
    assert sorted(values(outcome.layer, "lokaal_id")) == sorted(of_file("vegetatieobject_punt"))
    assert outcome.longest_stall_s < 0.5  # a tenth of it by our own figures; the machine may be busy
    assert any(0 < percent < 100 for percent, _ in outcome.told)


@pytest.mark.parametrize("selection", [NOW, WITHOUT_ENDED], ids=["datetime", "field"])
def test_history_and_tunnels_are_left_out(pygeoapi: Pygeoapi, tmp_path: Path, selection: Selection) -> None:
    made = loaded(entry("oaf", pygeoapi.url, "begroeidterreindeel", selection=selection), village(), tmp_path)
    found = values(made, "lokaal_id")
    assert len(found) == len(set(found))
    assert set(found) == above_ground()


def test_by_a_field_of_the_municipality(pygeoapi: Pygeoapi, tmp_path: Path) -> None:
    place = named("Gulpen-Wittem", municipalities())
    assert place is not None
    wanted = Selection(by="field", field="code", value="{code}")
    made = loaded(entry("oaf", pygeoapi.url, "gemeenten", selection=wanted), place, tmp_path)
    assert values(made, "gemeente") == ["Gulpen-Wittem"]


@pytest.mark.parametrize("margin", [0.0, 3000.0])
def test_neighbours_within_the_margin(pygeoapi: Pygeoapi, tmp_path: Path, margin: float) -> None:
    place = named("Gulpen-Wittem", municipalities(margin))
    assert place is not None
    made = loaded(entry("oaf", pygeoapi.url, "gemeenten"), place, tmp_path)
    truth("gemeenten", place, data.LIMBURG, "code").check(values(made, "code"))


@pytest.mark.parametrize("layer", ["begroeidterreindeel", "pand", "vegetatieobject_punt"])
def test_wfs(qgisserver: QgisServer, tmp_path: Path, layer: str) -> None:
    made = loaded(entry("wfs", qgisserver.url, layer), core(), tmp_path)
    truth(layer, core()).check(values(made, "lokaal_id"))
    assert made.crs().authid() == "EPSG:28992"
    check_picture(made)


def test_all_of_wfs(qgisserver: QgisServer, tmp_path: Path) -> None:
    made = loaded(entry("wfs", qgisserver.url, "vegetatieobject_punt"), village(), tmp_path)
    assert sorted(values(made, "lokaal_id")) == sorted(of_file("vegetatieobject_punt"))


@pytest.mark.parametrize("schema_table", [database.PLAIN, database.ODD], ids=["plain", "odd"])
def test_postgis(postgis: Postgis, tmp_path: Path, schema_table: tuple[str, str]) -> None:
    named_so = ".".join(map(database.quoted, schema_table)) if schema_table == database.ODD else ".".join(schema_table)
    made = loaded(entry("postgis", postgis.connection, named_so), core(), tmp_path)
    truth("vegetatieobject_punt", core()).check(values(made, "lokaal_id"))
    check_picture(made)
    assert isinstance(made, QgsVectorLayer)
    assert postgis.password not in made.source()
    assert QgsWkbTypes.geometryType(made.wkbType()) == Qgis.GeometryType.Point


def of_file(layer: str) -> list[Any]:
    source = QgsVectorLayer(f"{data.VILLAGE}|layername={layer}", layer, "ogr")
    return values(source, "lokaal_id")
