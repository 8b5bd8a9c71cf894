"""From the layers of the project to the form of the habitat map, and the map that it makes."""

from __future__ import annotations

import time
from typing import Any
from unittest.mock import MagicMock

import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QTextBrowser

from zoemzone_qgis import settings
from zoemzone_qgis.catalogue.municipality import Municipality
from zoemzone_qgis.gui.catalogue import analysis, analysisdialog, inputs
from zoemzone_qgis.gui.catalogue.analysis import analysis_parameters, has_model
from zoemzone_qgis.gui.catalogue.analysisdialog import open_analysis, open_model
from zoemzone_qgis.gui.catalogue.boundary import write_boundary

from .landkit import CODE, SAMPLE, X, Y, bgt, crops, green, land, own, read_map
from .layers import box, memory_layer, saved

WHOLE = land(0, 0, 100, 100)
CORINE = SAMPLE.parent / "clc2018_limburg_100m.tif"


@pytest.fixture
def project(provider, qgis_new_project, tmp_path) -> QgsProject:
    settings.DATA_FOLDER.set(str(tmp_path / "data"))
    yield QgsProject.instance()
    settings.DATA_FOLDER.forget()


def put(layer: Any, entry: str = "", roles: str = "", code: str = "", loaded: str = "") -> Any:
    """A layer in the project as the catalogue marks it."""
    for key, value in (("entry", entry), ("role", roles), ("municipality", code), ("loaded", loaded)):
        if value:
            layer.setCustomProperty(f"zoemzone/{key}", value)
    QgsProject.instance().addMapLayer(layer)
    return layer


def village(code: str = "GM0228") -> Municipality:
    """The middle of the sample as a municipality."""
    shape = QgsGeometry.fromWkt(box(180_800, 456_800, 181_300, 457_200))
    return Municipality('Otterlo <b>"e.o."</b>', code, shape, 100.0)


def sample(*names: str) -> list[QgsVectorLayer]:
    return [QgsVectorLayer(f"{SAMPLE}|layername={name}", name, "ogr") for name in names]


# ---- order and choice -----------------------------------------------------------------------------
def test_partners_first_then_crops_then_bgt_then_what_is_coarser(project):
    corine = put(QgsRasterLayer(str(CORINE), "clc2018"), "corine", "landcover")
    top10 = put(memory_layer("top10nl_terrein_vlak", [(WHOLE, {"typelandgebruik": "heide"})]), "top10nl", "landcover")
    base = put(bgt("begroeidterreindeel", green(WHOLE, "heide")), "bgt-begroeid", "landcover")
    brp = put(crops((WHOLE, 265, "Grasland, blijvend")), "brp", "landcover,parcels")
    survey = put(own((land(0, 0, 20, 20), "GKR")), "partner-survey", "landcover")
    parameters, notes = analysis_parameters(project, None)
    assert parameters["LAYERS"] == [one.id() for one in (survey, brp, base, top10, corine)]
    assert "MUNICIPALITY" not in parameters
    assert notes == []


def test_the_order_of_the_catalogue_counts_among_partners(project):
    layers = [put(own((WHOLE, "GKR"), name=name), name, "landcover") for name in ("b", "a", "c")]
    parameters, _ = analysis_parameters(project, None, {"a": 30, "b": 20, "c": 10})
    assert parameters["LAYERS"] == [layers[place].id() for place in (2, 0, 1)]


def test_one_of_two_that_show_the_same(project):
    old = put(bgt("bgt_wegdeel", (WHOLE, {"functie": "fietspad"})), "bgt-weg", "landcover", "GM0228", "2024-01-01")
    new = put(bgt("wegdeel nieuw", (WHOLE, {"functie": "voetpad"})), "bgt-weg", "landcover", "GM0228", "2025-01-01")
    parameters, notes = analysis_parameters(project, village())
    assert parameters["LAYERS"] == [new.id()]
    assert any(old.name() in note and new.name() in note for note in notes)


def test_two_halves_of_the_land_are_both_taken(project):
    west = put(bgt("wegdeel west", (land(0, 0, 50, 100), {"functie": "fietspad"})), "bgt-weg")
    east = put(bgt("wegdeel oost", (land(50, 0, 100, 100), {"functie": "fietspad"})), "bgt-weg-2")
    parameters, _ = analysis_parameters(project, None)
    assert set(parameters["LAYERS"]) == {west.id(), east.id()}


def test_layers_that_the_officer_opened_by_hand_count_where_they_are_known(project):
    road = put(bgt("wegdeel", (WHOLE, {"functie": "fietspad"})))
    put(own((WHOLE, "GKR")))  # could be a result of an earlier run
    put(memory_layer("something", [(WHOLE, {"a": 1})]))
    parameters, _ = analysis_parameters(project, None)
    assert parameters["LAYERS"] == [road.id()]


def test_a_table_of_a_database_is_looked_at_by_the_worker(project):
    """A provider that may ask a server: neither its extent nor its number of objects is asked on the main thread."""
    put(bgt("wegen", (WHOLE, {"functie": "fietspad"})))
    layer = put(QgsVectorLayer("?query=SELECT * FROM wegen", "wegdeel", "virtual"), "postgis-weg", "landcover")
    assert layer.isValid()
    found = next(one for one in inputs.candidates(project) if one.id == layer.id())
    assert found.vector is None
    assert found.count < 0
    parameters, _ = analysis_parameters(project, None)
    assert parameters["LAYERS"] == [layer.id()]  # of the two that show the same, the one of the catalogue


# ---- what is left out, and why ----------------------------------------------------------------------
def told(notes: list[str], layer: Any) -> str:
    return next(note for note in notes if layer.name() in note)


def test_what_is_left_out_is_told(project):
    put(bgt("begroeidterreindeel", green(WHOLE, "heide")), "bgt", "landcover", "GM0228")
    away = put(bgt("wegdeel", (WHOLE, {"functie": "fietspad"})), "bgt-weg", "landcover", "GM0957")
    empty = put(bgt("waterdeel"), "bgt-water", "landcover", "GM0228")
    strange = put(memory_layer("akkers", [(WHOLE, {"a": 1})]), "own-akkers", "landcover")
    table = put(QgsVectorLayer("NoGeometry?field=class:string", "tabel", "memory"), "own-table", "landcover")
    nowhere = put(memory_layer("zonder", [(WHOLE, {"class": "GKR"})]), "own-nowhere", "landcover")
    nowhere.setCrs(QgsCoordinateReferenceSystem())
    works = put(memory_layer("riolering", [(WHOLE, {"jaar": 2027})]), "own-works", "planned_works")
    parameters, notes = analysis_parameters(project, village())
    assert len(parameters["LAYERS"]) == 1
    assert "another municipality" in told(notes, away)
    assert "Otterlo" in told(notes, away)
    assert "no objects" in told(notes, empty)
    assert "no known source" in told(notes, strange)
    assert "picture or a table" in told(notes, table)
    assert "no CRS" in told(notes, nowhere)
    assert "later steps" in told(notes, works)


def test_nothing_loaded_says_what_to_load(project):
    parameters, notes = analysis_parameters(project, village())
    assert parameters["LAYERS"] == []
    assert "BGT" in notes[0]


def test_without_bgt_that_is_told(project):
    put(crops((WHOLE, 265, "Grasland, blijvend")), "brp", "landcover")
    _, notes = analysis_parameters(project, None)
    assert any("BGT is not loaded" in note for note in notes)


def test_nature_with_management_types_is_taken(project):
    put(bgt("begroeidterreindeel", green(WHOLE, "heide")), "bgt", "landcover")
    natura = put(memory_layer("Natura 2000", [(WHOLE, {"naam": "x"})]), "natura2000", "nature")
    types = put(memory_layer("Beheertypen", [(WHOLE, {"BEHEERTYPE": "N11.01"})]), "plan", "nature")
    town = put(memory_layer("Stedelijk", [(WHOLE, {"naam": "x"})]), "limburg-stedelijk-gebied", "other")
    parameters, notes = analysis_parameters(project, None)
    assert parameters["NATURE"] == types.id()
    assert parameters["BUILTUP"] == town.id()
    assert natura.name() in told(notes, natura)


def test_stated_management_is_for_building_blocks(project):
    put(bgt("begroeidterreindeel", green(WHOLE, "heide")), "bgt", "landcover")
    stated = put(memory_layer("Bermen", [(WHOLE, {"beheertype": "ecologisch"})]), "own-bermen", "managers")
    parameters, notes = analysis_parameters(project, None)
    assert "NATURE" not in parameters
    assert any("confirmed" in note and stated.name() in note for note in notes)


# ---- municipality -----------------------------------------------------------------------------------
def test_the_boundary_is_a_layer_of_the_project_or_a_file(project):
    put(bgt("begroeidterreindeel", green(WHOLE, "heide")), "bgt", "landcover")
    place = village()
    parameters, _ = analysis_parameters(project, place)
    found = QgsVectorLayer(parameters["MUNICIPALITY"], "x", "ogr")
    assert [feature["name"] for feature in found.getFeatures()] == [place.name]
    assert next(found.getFeatures()).geometry().area() == pytest.approx(200_000)
    assert parameters["MARGIN"] == 100.0
    shown = put(memory_layer("gemeente", [(WHOLE, {"naam": "x"})]), "gemeenten", "municipality", place.code)
    assert analysis_parameters(project, place)[0]["MUNICIPALITY"] == shown.id()


def test_a_boundary_that_changed_is_written_anew(tmp_path):
    first = write_boundary(village(), tmp_path)
    assert write_boundary(village(), tmp_path) == first
    other = Municipality("Otterlo", "GM0228", QgsGeometry.fromWkt(box(0, 0, 10, 10)), 100.0)
    assert write_boundary(other, tmp_path) != first
    assert {path.name for path in tmp_path.iterdir()} == {first.name, write_boundary(other, tmp_path).name}


# ---- the map itself -----------------------------------------------------------------------------------
def test_the_map_of_the_sample(project, run, tmp_path):
    names = ("begroeidterreindeel", "onbegroeidterreindeel", "wegdeel", "waterdeel", "pand", "kadastrale_percelen")
    roles = dict.fromkeys(names, "landcover") | {"kadastrale_percelen": "parcels"}
    for name, layer in zip(names, sample(*names), strict=True):
        put(layer, f"bgt-{name}", roles[name], "GM0228")
    trees = saved(
        memory_layer("bomen", [("POINT(181000 457000)", {"soort": "Tilia cordata", "kroondiameter": 12.0})], "Point"),
        str(tmp_path / "bomen.gpkg"),
    )
    put(QgsVectorLayer(trees, "Bomen", "ogr"), "own-bomen", "landcover")
    parameters, notes = analysis_parameters(project, village())
    assert len(parameters["LAYERS"]) == 6
    result = run("habitatmap", {**parameters, "OUTPUT": str(tmp_path / "habitat.tif")})
    made = read_map(result)
    assert made.codes.shape == (600, 700)  # the village with 100 m around, cells of 1 m
    assert result["SKIPPED_LAYERS"] == 0
    assert any("BMZ" in name for name in made.areas())  # the crown of the lime
    assert notes == ["For later steps, not for this map: kadastrale_percelen."]


def test_a_raster_of_own_classes(project, run, tmp_path):
    path = str(tmp_path / "kaart van ons.tif")
    data = gdal.GetDriverByName("GTiff").Create(path, 20, 20, 1, gdal.GDT_UInt16)
    data.SetGeoTransform((X, 5.0, 0.0, Y + 100, 0.0, -5.0))
    data.SetProjection(QgsCoordinateReferenceSystem("EPSG:28992").toWkt())
    data.GetRasterBand(1).Fill(CODE["HEI"])
    data = None
    layer = put(QgsRasterLayer(path, "kaart"), "own-kaart", "landcover")
    parameters, _ = analysis_parameters(project, None)
    assert parameters["LAYERS"] == [layer.id()]
    result = run("habitatmap", {**parameters, "MARGIN": 0, "OUTPUT": str(tmp_path / "habitat.tif")})
    assert read_map(result).areas() == {"HEI": 10_000.0}
    corine = put(QgsRasterLayer(str(CORINE), "clc2018"), "corine", "landcover")
    parameters, notes = analysis_parameters(project, None)
    assert (parameters["LAYERS"], "RASTER_KIND" in parameters) == ([corine.id()], False)
    assert "left out" in told(notes, layer)


# ---- the dialog ---------------------------------------------------------------------------------------
@pytest.fixture
def iface(qgis_iface, qgis_app, monkeypatch) -> Any:
    from qgis.gui import QgsBrowserGuiModel

    made = MagicMock(wraps=qgis_iface)
    model = QgsBrowserGuiModel()
    bar = QgsMessageBar()
    made.messageBar.return_value = bar
    made.bar, made.model = bar, model
    import qgis.utils

    monkeypatch.setattr(qgis.utils, "iface", made)
    qgis_iface.browserModel = lambda: model
    return made


def wait(until: Any, seconds: float = 20.0) -> None:
    end = time.monotonic() + seconds
    while not until() and time.monotonic() < end:
        QgsApplication.processEvents()
        time.sleep(0.01)
    assert until()


def test_the_dialog_opens_filled_and_nothing_runs(project, iface):
    layer = put(bgt("begroeidterreindeel", green(WHOLE, "heide")), "bgt", "landcover")
    put(memory_layer("riolering", [(WHOLE, {"jaar": 2027})]), "own-works", "planned_works")
    open_analysis(iface, village())
    dialog = filled_dialog()
    filled = dialog.createProcessingParameters()
    assert filled["LAYERS"] in ([layer.id()], [layer.source()], [layer])
    boundary = QgsProject.instance().mapLayer(filled["MUNICIPALITY"])
    assert boundary is None or boundary.name() == village().name
    assert filled["MARGIN"] == 100.0
    assert "riolering" in dialog.messageBar().items()[0].text()
    assert "riolering" in dialog.findChild(QTextBrowser, "txtLog").toPlainText()
    assert not dialog.wasExecuted()
    dialog.close()
    wait(lambda: dialog not in analysisdialog._kept)


def test_nothing_suitable_is_told_in_the_message_bar(project, iface):
    open_analysis(iface, village())
    wait(lambda: iface.bar.items())
    assert "BGT" in iface.bar.items()[0].text()
    wait(lambda: analysisdialog._kept == [])


def filled_dialog() -> Any:
    wait(lambda: any(hasattr(one, "mainWidget") for one in analysisdialog._kept))
    return next(one for one in analysisdialog._kept if hasattr(one, "mainWidget"))


def test_the_whole_model_is_filled_too(project, iface):
    layer = put(bgt("begroeidterreindeel", green(WHOLE, "heide")), "bgt", "landcover")
    parcels = put(memory_layer("percelen", [(WHOLE, {"nummer": "1"})]), "kadaster", "parcels")
    nature = put(memory_layer("Natura 2000", [(WHOLE, {"naam": "x"})]), "natura2000", "nature")
    assert has_model()
    open_model(iface, village())
    dialog = filled_dialog()
    made = dialog.createProcessingParameters()
    assert made["LAYERS"] in ([layer.id()], [layer.source()], [layer])
    assert layer_of(made["PARCELS"]) == parcels.id()
    assert layer_of(made["NATURE"]) == nature.id()
    assert QgsProject.instance().mapLayer(layer_of(made["MUNICIPALITY"])).featureCount() == 1
    dialog.close()
    wait(lambda: dialog not in analysisdialog._kept)


def layer_of(given: Any) -> str:
    """The id of the layer that a form holds."""
    given = getattr(given, "source", given)
    given = given.staticValue() if hasattr(given, "staticValue") else given
    found = [one.id() for one in QgsProject.instance().mapLayers().values() if given in (one.id(), one.source())]
    return found[0] if found else str(given)


def test_no_model_no_button(provider, monkeypatch):
    monkeypatch.setattr(analysis, "MODEL", "not_there")
    assert not has_model()
