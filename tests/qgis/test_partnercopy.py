"""A partner's layer under the names that the analysis reads, and the habitat map that sees it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from qgis.core import QgsGeometry, QgsProject, QgsVectorLayer

from zoemzone_qgis.catalogue.model.entry import Entry, Selection, Words
from zoemzone_qgis.catalogue.partnercopy import columns, copy_path, mapped_copy, needs_copy, source_layer
from zoemzone_qgis.catalogue.partnerfile import look_at
from zoemzone_qgis.catalogue.partnerkinds import type_of
from zoemzone_qgis.errors import Fault
from zoemzone_qgis.gui.catalogue.analysis import analysis_parameters
from zoemzone_qgis.gui.catalogue.partnerentry import Described, Papers, entry_of

from .landkit import SAMPLE, read_map
from .partnerkit import PLACE, SQUARE, put_layer, trees, zipped

TREES = {"soort": "Boomsoort", "kroondiameter": "Kroon", "eigenaar": "Eigendom"}


def described(path: Path, kind: str, field_map: dict[str, str], crs: str = "EPSG:28992") -> Entry:
    file = look_at(str(path))
    papers = Papers(title=path.stem, crs=file.parts[0].crs or crs)
    return entry_of(Described(file, file.parts[0], type_of(kind), field_map, papers), ())


def opened(path: Path) -> QgsVectorLayer:
    layer = QgsVectorLayer(str(path), "x", "ogr")
    assert layer.isValid()
    return layer


def test_fields_under_their_required_names(tmp_path, qgis_app):
    entry = described(put_layer(tmp_path / "b.gpkg", "bomen", trees()), "trees", TREES)
    assert needs_copy(entry)
    copy = opened(mapped_copy(entry, tmp_path / "made"))
    assert [field.name() for field in copy.fields()] == ["fid", "soort", "kroondiameter", "eigenaar", "fid_source"]
    assert copy.crs().authid() == "EPSG:28992"
    rows = [(one["soort"], one["kroondiameter"]) for one in copy.getFeatures()]
    assert rows[1] == ("Tilia cordata", 8.0)
    assert copy.featureCount() == 4


def test_a_field_in_the_way_keeps_its_values_elsewhere(tmp_path, qgis_app):
    rows = [(PLACE, {"Soort": "linde", "latijn": "Tilia cordata", "plantjaar": 1980, "eigenaar": "x"})]
    entry = described(put_layer(tmp_path / "b.gpkg", "b", rows), "trees", {"soort": "latijn", "plantjaar": "plantjaar"})
    row = next(opened(mapped_copy(entry, tmp_path)).getFeatures())
    assert (row["soort"], row["Soort_source"]) == ("Tilia cordata", "linde")


def test_one_field_may_serve_twice():
    found = columns(["x", "fid"], {"soort": "x", "type": "x"})
    assert [(one.name, one.place) for one in found] == [("soort", 0), ("type", 0), ("fid_source", 1)]


def test_names_that_agree_need_no_copy(tmp_path, qgis_app):
    rows = [(PLACE, {"soort": "Tilia", "plantjaar": 1980, "eigenaar": "x"})]
    entry = described(put_layer(tmp_path / "b.gpkg", "b", rows), "trees", {"soort": "soort", "eigenaar": "eigenaar"})
    assert not needs_copy(entry)


def test_a_csv_with_decimal_commas(tmp_path, qgis_app):
    path = tmp_path / "b.csv"
    path.write_text("Boomsoort;X;Y;Kroon\nAcer é;181000,5;457000;8,5\nTilia;;;\n", encoding="cp1252")
    entry = described(path, "trees", {"soort": "Boomsoort", "kroondiameter": "Kroon"})
    assert needs_copy(entry)
    first, second = opened(mapped_copy(entry, tmp_path)).getFeatures()
    assert (first["soort"], first["kroondiameter"]) == ("Acer é", 8.5)
    assert first.geometry().asPoint().x() == 181_000.5
    assert second.geometry().isEmpty()  # kept, and counted where it is used


def test_a_shapefile_in_a_zip_with_letters_of_windows(tmp_path, qgis_app):
    shape = put_layer(tmp_path / "b.shp", "x", [(PLACE, {"soort": "één"})], "ESRI Shapefile", ENCODING="CP1252")
    shape.with_suffix(".cpg").unlink(missing_ok=True)
    table = bytearray(shape.with_suffix(".dbf").read_bytes())
    table[29] = 0
    shape.with_suffix(".dbf").write_bytes(bytes(table))
    entry = described(zipped(tmp_path / "b.zip", shape, "map/"), "trees", {"soort": "soort"})
    assert needs_copy(entry)
    assert [one["soort"] for one in opened(mapped_copy(entry, tmp_path)).getFeatures()] == ["één"]


def test_a_crs_that_was_given(tmp_path, qgis_app):
    path = put_layer(tmp_path / "b.gpkg", "b", trees(), epsg=None)
    entry = described(path, "trees", TREES, crs="EPSG:28992")
    assert opened(mapped_copy(entry, tmp_path)).crs().authid() == "EPSG:28992"


# ---- kept, renewed, left alone ----------------------------------------------------------------------------
def test_the_copy_is_made_once_and_anew_when_the_file_changes(tmp_path, qgis_app):
    path = put_layer(tmp_path / "b.gpkg", "bomen", trees())
    before = path.read_bytes()
    entry = described(path, "trees", TREES)
    first = mapped_copy(entry, tmp_path / "made")
    written = first.stat().st_mtime_ns
    assert mapped_copy(entry, tmp_path / "made") == first
    assert first.stat().st_mtime_ns == written
    assert path.read_bytes() == before  # the partner's file is not touched
    path.unlink()
    put_layer(path, "bomen", trees(7))
    os.utime(path, (1, 1))
    second = mapped_copy(entry, tmp_path / "made")
    assert second != first
    assert opened(second).featureCount() == 7
    assert first.is_file()  # a saved project may still show it


def test_a_stopped_copy_leaves_nothing(tmp_path, qgis_app):
    entry = described(put_layer(tmp_path / "b.gpkg", "bomen", trees(3000)), "trees", TREES)
    looks = iter([False, False, False, True, True, True, True])
    folder = tmp_path / "made"
    path = mapped_copy(entry, folder, lambda: next(looks, True))
    assert not path.is_file()
    assert list(folder.iterdir()) == []


def test_a_field_that_is_gone_is_told(tmp_path, qgis_app):
    path = put_layer(tmp_path / "b.gpkg", "bomen", trees())
    entry = described(path, "trees", TREES | {"soort": "Weg <b>"})
    with pytest.raises(Fault, match="Weg <b>"):
        mapped_copy(entry, tmp_path)


def test_a_file_that_is_gone_is_told(tmp_path, qgis_app):
    entry = Entry("a", "b", Words("x"), "gpkg", address=str(tmp_path / "weg.gpkg"), selection=Selection(by="none"))
    with pytest.raises(Fault, match=r"weg\.gpkg cannot be opened"):
        source_layer(entry)
    assert copy_path(entry, tmp_path).parent == tmp_path


# ---- the map sees it ----------------------------------------------------------------------------------------
def test_the_habitat_map_sees_the_mapped_names(run, qgis_new_project, tmp_path):
    """Trees and land of partners under names of their own reach the right parameter, and change the map."""
    rows = [(SQUARE, {"klasse van ons": "GKR"})]
    own = described(put_layer(tmp_path / "land.gpkg", "land", rows), "landcover", {"class": "klasse van ons"})
    tree = described(put_layer(tmp_path / "b.gpkg", "b", trees()), "trees", TREES)
    project = QgsProject.instance()
    for entry in (own, tree):
        layer = QgsVectorLayer(str(mapped_copy(entry, tmp_path / "made")), entry.title.nl, "ogr")
        layer.setCustomProperty("zoemzone/entry", entry.id)
        layer.setCustomProperty("zoemzone/role", ",".join(entry.roles))
        project.addMapLayer(layer)
    green = QgsVectorLayer(f"{SAMPLE}|layername=begroeidterreindeel", "begroeidterreindeel", "ogr")
    project.addMapLayer(green)
    parameters, _ = analysis_parameters(project, None)
    assert len(parameters["LAYERS"]) == 3
    box = QgsGeometry.fromWkt(SQUARE).boundingBox()
    extent = f"{box.xMinimum()},{box.xMaximum()},{box.yMinimum()},{box.yMaximum()} [EPSG:28992]"
    made = read_map(run("habitatmap", {**parameters, "EXTENT": extent, "OUTPUT": str(tmp_path / "habitat.tif")}))
    areas = made.areas()
    assert sum(area for name, area in areas.items() if name.startswith("GKR")) > 9_000
    assert any("BMZ" in name for name in areas)


FULL = """
import os, resource, signal, sys
sys.path.insert(0, {root!r})
from pathlib import Path
from qgis.core import QgsApplication
app = QgsApplication([], False)
app.initQgis()
from zoemzone_qgis.catalogue.model.entry import Entry, Words
from zoemzone_qgis.catalogue.partnercopy import mapped_copy
from zoemzone_qgis.errors import Fault, sentence
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, ({most}, {most}))
entry = Entry("b", "t", Words("b", "b"), "gpkg", address={path!r}, layer="bomen", field_map={{"soort": "Boomsoort"}})
try:
    mapped_copy(entry, Path({folder!r}))
except Fault as fault:
    print(sentence(fault), flush=True)
os._exit(0)
"""


@pytest.mark.parametrize("most", [50_000, 150_000, 250_000])
def test_a_full_disk_leaves_no_half_copy(tmp_path, most):
    rows = [(PLACE, {"Boomsoort": "linde" * 100, "Kroon": number}) for number in range(600)]
    path = put_layer(tmp_path / "b.gpkg", "bomen", rows)
    script = FULL.format(root=str(Path(__file__).parents[2]), most=most, path=str(path), folder=str(tmp_path / "made"))
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert "b-" in done.stdout, done.stdout + done.stderr[-2000:]
    assert re.search(r"b-[0-9a-f]{12}\.gpkg cannot be written", done.stdout)

    assert list((tmp_path / "made").iterdir()) == []


def test_a_folder_that_cannot_be_made_is_told(tmp_path, qgis_app):
    entry = described(put_layer(tmp_path / "b.gpkg", "bomen", trees()), "trees", TREES)
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(Fault, match="cannot be written") as raised:
        mapped_copy(entry, tmp_path / "file" / "made")
    assert "Errno" not in str(raised.value)


def test_two_that_copy_the_same_file_do_not_hinder_each_other(tmp_path, qgis_app):
    rows = [(PLACE, {"Boomsoort": "linde", "Kroon": 8.0, "Eigendom": "x"})] * 3000
    entry = described(put_layer(tmp_path / "b.gpkg", "bomen", rows), "trees", TREES)
    with ThreadPoolExecutor(3) as pool:
        made = list(pool.map(lambda _: mapped_copy(entry, tmp_path / "made"), range(3)))
    assert len(set(made)) == 1
    assert opened(made[0]).featureCount() == 3000
    assert list((tmp_path / "made").iterdir()) == [made[0]]
