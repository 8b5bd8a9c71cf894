"""From a dropped file to the habitat map, as the dock goes: looked at, kept, loaded, dressed, and on to the form."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QWidget

from zoemzone_qgis import settings
from zoemzone_qgis.catalogue.loading import LoadTask
from zoemzone_qgis.catalogue.model.entry import Entry
from zoemzone_qgis.catalogue.sources import CatalogueStore
from zoemzone_qgis.gui.catalogue.analysis import analysis_parameters
from zoemzone_qgis.gui.catalogue.partnerdrop import PartnerDrop

from .landkit import SAMPLE, read_map
from .partnerkit import SQUARE, put_layer, trees, wait, zipped


@pytest.fixture
def store(tmp_path, qgis_new_project) -> CatalogueStore:
    yield CatalogueStore(tmp_path / "profile")
    settings.CATALOGUE_FILES.forget()
    settings.FIELD_MAPS.forget()


def brought(store: CatalogueStore, path: Path) -> Entry:
    """Drop a file, and say yes to what the dialog proposes."""
    widget, kept = QWidget(), []
    drop = PartnerDrop(widget, store)
    drop.kept.connect(kept.append)
    drop.open(str(path))
    wait(lambda: drop.dialog is not None)
    drop.dialog.papers.owner.setText('Gemeente <b>"X"</b>')
    drop.dialog.papers.licence.setCurrentText("CC BY 4.0")
    drop.dialog.papers.date.setCurrentText("2026")
    drop.dialog.buttons.accepted.emit()
    drop.stop()
    return store.catalogue.entry(kept[0])


def loaded(entry: Entry, folder: Path) -> QgsVectorLayer:
    task = LoadTask(entry, None, folder)
    came: list[Any] = []
    task.loaded.connect(lambda _, layer: came.append(layer))
    task.failed.connect(lambda _, state: came.append(state))
    QgsApplication.taskManager().addTask(task)
    wait(lambda: came)
    assert isinstance(came[0], QgsVectorLayer), came[0]
    QgsProject.instance().addMapLayer(came[0])
    return came[0]


def csv_of_trees(folder: Path) -> Path:
    path = folder / "bomen.csv"
    path.write_text("Boomsoort;X;Y;Kroon (m)\nTilia cordata;181050;457050;12,5\n", encoding="cp1252")
    return path


@pytest.mark.parametrize("kind", ["gpkg", "csv", "zip", "shp", "geojson"])
def test_a_tree_register_in_every_format(store, run, tmp_path, kind):
    match kind:
        case "csv":
            path = csv_of_trees(tmp_path)
        case "gpkg":
            path = put_layer(tmp_path / "bomen.gpkg", "bomen", trees())
        case "geojson":
            path = put_layer(tmp_path / "bomen.geojson", "bomen", trees(), "GeoJSON")
        case _:
            path = put_layer(tmp_path / "bomen.shp", "bomen", trees(), "ESRI Shapefile")
    if kind == "zip":
        path = zipped(tmp_path / "bomen.zip", path)
    layer = loaded(brought(store, path), tmp_path / "data")
    assert {"soort", "kroondiameter"} <= {field.name() for field in layer.fields()}
    assert layer.customProperty("zoemzone/role") == "landcover"
    assert layer.metadata().rights() or layer.metadata().licenses()
    assert "CC BY 4.0" in " ".join(layer.metadata().licenses())
    QgsProject.instance().addMapLayer(QgsVectorLayer(f"{SAMPLE}|layername=begroeidterreindeel", "begroeid", "ogr"))
    parameters, _ = analysis_parameters(QgsProject.instance(), None)
    assert len(parameters["LAYERS"]) == 2
    extent = "181000,181100,457000,457100 [EPSG:28992]"
    made = read_map(run("habitatmap", {**parameters, "EXTENT": extent, "OUTPUT": str(tmp_path / "habitat.tif")}))
    assert any("BMZ" in name for name in made.areas())


def test_planned_works_and_management_go_to_their_own_steps(store, tmp_path):
    works = put_layer(tmp_path / "werk.gpkg", "werk", [(SQUARE, {"Project": "riool", "Jaar": 2027, "Soort": "sewer"})])
    rows = [(SQUARE, {"beheergroep": "eco", "maaibeurten": 2, "afvoeren": "ja", "onderhouder": "x", "jaar": 2025})]
    verges = put_layer(tmp_path / "bermen.gpkg", "bermen", rows)
    one = loaded(brought(store, works), tmp_path / "data")
    two = loaded(brought(store, verges), tmp_path / "data")
    assert one.customProperty("zoemzone/role") == "planned_works"
    assert {"beheertype", "maaifrequentie", "afvoer", "beheerder"} <= {field.name() for field in two.fields()}
    _, notes = analysis_parameters(QgsProject.instance(), None)
    assert any("later steps" in note and one.name() in note for note in notes)
    assert any("confirmed" in note and two.name() in note for note in notes)


def test_next_years_file_under_the_same_name(store, tmp_path):
    """The partner puts a new file in the place of the old one: the next time it is loaded it shows the new trees."""
    path = put_layer(tmp_path / "bomen.gpkg", "bomen", trees())
    entry = brought(store, path)
    assert loaded(entry, tmp_path / "data").featureCount() == 4
    path.unlink()
    put_layer(path, "bomen", trees(9))
    assert loaded(entry, tmp_path / "data").featureCount() == 9
